import Catalog
import Delivery
import Foundation
import Money
import Orders
import Primitives
import Shop

/// What a `MemoryLedger` knows: a value, so that a transaction that fails leaves the old one.
struct MemoryState {
  struct Place: Hashable {
    let sku: SKU
    let site: SiteID
  }

  struct Reservation {
    let goods: [StockTake]
    let until: Date
  }

  /// What belongs to one customer.
  struct Belongings {
    var cart = Cart()
    var orders: [OrderID] = []
    var keys: [PlacementKey: (order: OrderID, terms: PlacementTerms)] = [:]
    /// In the order of placing, those from the cart.
    var ofCart: [OrderID] = []
    /// What was used last stands last.
    var addresses: [KeptRow] = []
    var draft: CheckoutDraft?
    var settings = CustomerSettings()
    var reservation: Reservation?

    /// The cart as it is seen.
    var seenCart: Cart { Cart(lines: cart.lines, timesOrdered: ofCart.count, saved: cart.saved) }
  }

  /// An address that a customer keeps.
  struct KeptRow {
    let id: Int
    var address: Address
    var usedAt: Date
    var isInBook = true
    var isUsual = false

    var kept: KeptAddress { KeptAddress(id: AddressID(rawValue: id), address: address, isUsual: isUsual) }
  }

  struct KeptOrder {
    var order: Order
    var imports: [ImportedGoods]
  }

  var levels: [StockLevel]
  var given: [Place: Int]
  var sold: [Place: Int] = [:]
  var customers: [CustomerID: Belongings] = [:]
  var orders: [OrderID: KeptOrder] = [:]
  /// Those who came in by a key and were erased.
  var erased: Set<CustomerID> = []
  var lastAddress = 0
  var damaged: Set<OrderID> = []
  var keys: [KeyFingerprint: (customer: CustomerID, since: Date)] = [:]
  var offers: [CustomerID: JoinOffer] = [:]
  var tries: [KeyFingerprint: (count: Int, since: Date)] = [:]
  /// Who was joined to whom.
  var joined: [CustomerID: CustomerID] = [:]
  var failures: [MemoryLedger.Failure] = []
  var failure: LedgerError?

  init(stock: [StockLevel]) {
    levels = stock
    given = Dictionary(stock.map { (Place(sku: $0.sku, site: $0.site), $0.quantity) }, uniquingKeysWith: { first, _ in first })
  }

  /// What the catalog gave less what was sold.
  func left(_ sku: SKU, _ site: SiteID) -> Int {
    let place = Place(sku: sku, site: site)
    return max(0, given[place, default: 0] - sold[place, default: 0])
  }

  /// What is left less what others have reserved.
  func free(_ sku: SKU, _ site: SiteID, for customer: CustomerID, at now: Date) -> Int {
    let reserved = customers.filter { $0.key != customer }.values.compactMap(\.reservation).filter { $0.until > now }.flatMap(\.goods)
      .filter { $0.sku == sku && $0.site == site }.reduce(0) { $0 + $1.quantity }
    return max(0, left(sku, site) - reserved)
  }

  func imported(_ customer: CustomerID, in period: OrderPeriod, regime: Regime) -> Money {
    let kept = (customers[customer]?.orders ?? []).compactMap { orders[$0] }.filter { period.contains($0.order.placedAt) }
    return kept.flatMap(\.imports).filter { $0.regime == regime }.map(\.goods).sum(in: .yuan) ?? .zero(.yuan)
  }
}
