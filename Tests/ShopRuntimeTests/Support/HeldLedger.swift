import Catalog
import Delivery
import Foundation
import Money
import Orders
import Primitives
import SQLiteLedger
import Shop

/// The customer's ledger, which stands still, or fails, when a test tells it to: once for what is the customer's, once for the stock.
final class HeldLedger: Sendable {
  /// The disk is gone.
  static let diskFailure = LedgerError.failed(LedgerFault(place: "", reason: "DiskFailure"))

  private struct Control {
    var gate: Gate?
    var isBroken = false
    var count = 0
    var losesAnswers = false
    var placements = 0
  }

  private let ledger: ShopLedger
  private let customer = Lock(Control())
  private let stock = Lock(Control())

  init(_ ledger: ShopLedger) { self.ledger = ledger }

  func holdCustomer(_ gate: Gate?) { customer.withLock { $0.gate = gate } }
  func holdStock(_ gate: Gate?) { stock.withLock { $0.gate = gate } }

  func breakDown() {
    customer.withLock { $0.isBroken = true }
    stock.withLock { $0.isBroken = true }
  }

  /// Every placement from now on is done, and its answer is lost.
  func loseAnswers() { customer.withLock { $0.losesAnswers = true } }

  /// How often an order was placed.
  var placements: Int { customer.withLock { $0.placements } }

  /// How often the stock was asked for.
  var stockQuestions: Int { stock.withLock { $0.count } }

  private func use<Value>(_ control: borrowing Lock<Control>, _ body: () throws(LedgerError) -> Value) throws(LedgerError) -> Value {
    let now = control.withLock { control in
      control.count += 1
      return control
    }
    now.gate?.pass()
    if now.isBroken { throw Self.diskFailure }
    return try body()
  }
}

extension HeldLedger: StockStore, AllowanceStore, ReservationStore {
  func stock(of skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]] {
    try use(stock) { () throws(LedgerError) in try ledger.stock(of: skus) }
  }
  func sold() throws(LedgerError) -> [SKU: [SiteID: Int]] { try use(stock) { () throws(LedgerError) in try ledger.sold() } }
  func importedGoods(of customer: CustomerID, in period: OrderPeriod, regime: Regime) throws(LedgerError) -> Money {
    try use(stock) { () throws(LedgerError) in try ledger.importedGoods(of: customer, in: period, regime: regime) }
  }
  func imports(of order: OrderID, by customer: CustomerID) throws(LedgerError) -> [ImportedGoods] {
    try use(stock) { () throws(LedgerError) in try ledger.imports(of: order, by: customer) }
  }
  func reserve(_ goods: [StockTake], for customer: CustomerID, until: Date, now: Date) throws(LedgerError) {
    try use(stock) { () throws(LedgerError) in try ledger.reserve(goods, for: customer, until: until, now: now) }
  }
  func reserved(of skus: [SKU], besides customer: CustomerID, now: Date) throws(LedgerError) -> [SKU: [SiteID: Int]] {
    try use(stock) { () throws(LedgerError) in try ledger.reserved(of: skus, besides: customer, now: now) }
  }
  func release(_ customer: CustomerID) throws(LedgerError) {
    try use(stock) { () throws(LedgerError) in try ledger.release(customer) }
  }
}

extension HeldLedger: CartStore {
  func cart(of customer: CustomerID) throws(LedgerError) -> Cart {
    try use(self.customer) { () throws(LedgerError) in try ledger.cart(of: customer) }
  }
  func add(_ sku: SKU, quantity: Int, option: OptionID?, to customer: CustomerID) throws(LedgerError) -> Cart {
    try use(self.customer) { () throws(LedgerError) in try ledger.add(sku, quantity: quantity, option: option, to: customer) }
  }
  func set(_ sku: SKU, quantity: Int, for customer: CustomerID) throws(LedgerError) -> Cart {
    try use(self.customer) { () throws(LedgerError) in try ledger.set(sku, quantity: quantity, for: customer) }
  }
  func move(_ sku: SKU, _ move: SavedMove, for customer: CustomerID) throws(LedgerError) -> Cart {
    try use(self.customer) { () throws(LedgerError) in try ledger.move(sku, move, for: customer) }
  }
  func clearCart(of customer: CustomerID) throws(LedgerError) -> Cart {
    try use(self.customer) { () throws(LedgerError) in try ledger.clearCart(of: customer) }
  }
}

extension HeldLedger: AddressStore, DraftStore {
  func addressBook(of customer: CustomerID) throws(LedgerError) -> [KeptAddress] {
    try use(self.customer) { () throws(LedgerError) in try ledger.addressBook(of: customer) }
  }
  func keep(
    _ address: Address, inPlaceOf id: AddressID?, isUsual: Bool?, of customer: CustomerID, now: Date
  ) throws(LedgerError) -> KeptAddress? {
    try use(self.customer) { () throws(LedgerError) in
      try ledger.keep(address, inPlaceOf: id, isUsual: isUsual, of: customer, now: now)
    }
  }
  func removeAddress(_ id: AddressID, of customer: CustomerID) throws(LedgerError) -> Bool {
    try use(self.customer) { () throws(LedgerError) in try ledger.removeAddress(id, of: customer) }
  }
  func draft(of customer: CustomerID) throws(LedgerError) -> CheckoutDraft? {
    try use(self.customer) { () throws(LedgerError) in try ledger.draft(of: customer) }
  }
  func keep(_ draft: CheckoutDraft?, of customer: CustomerID) throws(LedgerError) {
    try use(self.customer) { () throws(LedgerError) in try ledger.keep(draft, of: customer) }
  }
}

extension HeldLedger: OrderStore, CustomerStore {
  func records(of customer: CustomerID) throws(LedgerError) -> CustomerRecords {
    try use(self.customer) { () throws(LedgerError) in try ledger.records(of: customer) }
  }
  func place(_ placement: Placement) throws(LedgerError) -> Order {
    let order = try use(customer) { () throws(LedgerError) in try ledger.place(placement) }
    let isLost = customer.withLock { control in
      control.placements += 1
      return control.losesAnswers
    }
    if isLost { throw .outcomeUnknown(LedgerFault(place: "", reason: "lost")) }
    return order
  }
  func placed(with key: PlacementKey, by customer: CustomerID) throws(LedgerError) -> PlacedOrder? {
    try use(self.customer) { () throws(LedgerError) in try ledger.placed(with: key, by: customer) }
  }
  func orderOfCart(after timesOrdered: Int, by customer: CustomerID) throws(LedgerError) -> OrderID? {
    try use(self.customer) { () throws(LedgerError) in try ledger.orderOfCart(after: timesOrdered, by: customer) }
  }
  func orders(of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try use(self.customer) { () throws(LedgerError) in try ledger.orders(of: customer) }
  }
  func directory(of customer: CustomerID) throws(LedgerError) -> OrderDirectory {
    try use(self.customer) { () throws(LedgerError) in try ledger.directory(of: customer) }
  }
  func orders(_ ids: [OrderID], of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try use(self.customer) { () throws(LedgerError) in try ledger.orders(ids, of: customer) }
  }
  func due(at now: Date, most: Int) throws(LedgerError) -> [DueOrder] {
    // Asked beside every question of stock: neither counted nor held.
    try ledger.due(at: now, most: most)
  }
  func order(_ id: OrderID, of customer: CustomerID) throws(LedgerError) -> Order? {
    try use(self.customer) { () throws(LedgerError) in try ledger.order(id, of: customer) }
  }
  func save(_ change: OrderChange, of customer: CustomerID) throws(LedgerError) -> Order {
    try use(self.customer) { () throws(LedgerError) in try ledger.save(change, of: customer) }
  }
  func erase(_ customer: CustomerID) throws(LedgerError) {
    try use(self.customer) { () throws(LedgerError) in try ledger.erase(customer) }
  }
}

extension HeldLedger: SettingsStore {
  func settings(of customer: CustomerID) throws(LedgerError) -> CustomerSettings {
    try use(self.customer) { () throws(LedgerError) in try ledger.settings(of: customer) }
  }
  func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    try use(self.customer) { () throws(LedgerError) in try ledger.keep(settings, of: customer) }
  }
}

extension HeldLedger: AccountStore {
  func customer(of key: KeyFingerprint, orNew new: CustomerID, now: Date) throws(LedgerError) -> CustomerID {
    try use(customer) { () throws(LedgerError) in try ledger.customer(of: key, orNew: new, now: now) }
  }
  func keys(of customer: CustomerID) throws(LedgerError) -> [AccountKey] {
    try use(self.customer) { () throws(LedgerError) in try ledger.keys(of: customer) }
  }
  func keep(_ offer: JoinOffer, of customer: CustomerID, now: Date) throws(LedgerError) -> Bool {
    try use(self.customer) { () throws(LedgerError) in try ledger.keep(offer, of: customer, now: now) }
  }
  func join(_ key: KeyFingerprint, by code: JoinCode, now: Date) throws(LedgerError) -> JoinOutcome {
    try use(customer) { () throws(LedgerError) in try ledger.join(key, by: code, now: now) }
  }
}
