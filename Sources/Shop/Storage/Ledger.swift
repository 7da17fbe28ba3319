/// All that a shop keeps about stock sold and its customers, asked for through narrow protocols, each method one transaction. What belongs to
/// a customer is asked for with the customer's id, and no method answers anything of somebody else.
///
/// A ledger that keeps these promises, whatever it is made of, passes Tests/LedgerContractTests.
public typealias Ledger = StockStore & ReservationStore & CartStore & OrderStore & AddressStore & AllowanceStore & CustomerStore
