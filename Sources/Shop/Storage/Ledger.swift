/// Everything that a shop keeps about stock sold and about its customers, through narrow protocols. Each method is one transaction. What
/// belongs to a customer is asked for with the customer's id, and no method gives anything of another customer.
///
/// Every implementation has to pass Tests/LedgerContractTests.
public typealias Ledger = StockStore & ReservationStore & CartStore & OrderStore & AddressStore & DraftStore & AllowanceStore
  & CustomerStore & AccountStore
