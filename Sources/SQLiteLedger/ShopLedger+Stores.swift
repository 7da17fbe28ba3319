import Catalog
import Foundation
import Money
import Orders
import Primitives
import SQLiteFiles
import Shop

extension ShopLedger: StockStore {
  public func stock(of skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]] {
    if let database = databaseToRead() { return try database.stock(of: skus) }
    do {
      return try catalog.catalogStock(of: skus)
    } catch {
      throw LedgerError(error, path: folder.shopDatabase.path)
    }
  }

  public func sold() throws(LedgerError) -> [SKU: [SiteID: Int]] { try databaseToRead()?.sold() ?? [:] }
}

extension ShopLedger: ReservationStore {
  public func reserve(_ goods: [StockTake], for customer: CustomerID, until: Date, now: Date) throws(LedgerError) {
    try database().reserve(goods, for: customer, until: until, now: now)
  }
  public func reserved(of skus: [SKU], besides customer: CustomerID, now: Date) throws(LedgerError) -> [SKU: [SiteID: Int]] {
    try databaseToRead()?.reserved(of: skus, besides: customer, now: now) ?? [:]
  }
  public func release(_ customer: CustomerID) throws(LedgerError) { try database().release(customer) }
}

extension ShopLedger: CartStore {
  public func cart(of customer: CustomerID) throws(LedgerError) -> Cart { try database().cart(of: customer) }
  public func add(_ sku: SKU, quantity: Int, option: OptionID?, to customer: CustomerID) throws(LedgerError) -> Cart {
    try database().add(sku, quantity: quantity, option: option, to: customer)
  }
  public func set(_ sku: SKU, quantity: Int, for customer: CustomerID) throws(LedgerError) -> Cart {
    try database().set(sku, quantity: quantity, for: customer)
  }
  public func move(_ sku: SKU, _ move: SavedMove, for customer: CustomerID) throws(LedgerError) -> Cart {
    try database().move(sku, move, for: customer)
  }
  public func clearCart(of customer: CustomerID) throws(LedgerError) -> Cart { try database().clearCart(of: customer) }
}

extension ShopLedger: OrderStore {
  public func place(_ placement: Placement) throws(LedgerError) -> Order { try database().place(placement) }
  public func placed(with key: PlacementKey, by customer: CustomerID) throws(LedgerError) -> PlacedOrder? {
    try database().placed(with: key, by: customer)
  }
  public func orderOfCart(after timesOrdered: Int, by customer: CustomerID) throws(LedgerError) -> OrderID? {
    try database().orderOfCart(after: timesOrdered, by: customer)
  }
  public func orders(of customer: CustomerID) throws(LedgerError) -> OrderListing { try database().orders(of: customer) }
  public func directory(of customer: CustomerID) throws(LedgerError) -> OrderDirectory { try database().directory(of: customer) }
  public func orders(_ ids: [OrderID], of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try database().orders(ids, of: customer)
  }
  public func due(at now: Date, most: Int) throws(LedgerError) -> [DueOrder] { try databaseToRead()?.due(at: now, most: most) ?? [] }
  public func orders(of customer: CustomerID, in period: OrderPeriod) throws(LedgerError) -> [Order] {
    try databaseToRead()?.orders(of: customer, in: period) ?? []
  }
  public func order(_ id: OrderID, of customer: CustomerID) throws(LedgerError) -> Order? { try database().order(id, of: customer) }
  public func save(_ change: OrderChange, of customer: CustomerID) throws(LedgerError) -> Order {
    try database().save(change, of: customer)
  }
}

extension ShopLedger: AllowanceStore {
  public func importedGoods(of customer: CustomerID, in period: OrderPeriod, regime: Regime) throws(LedgerError) -> Money {
    try databaseToRead()?.importedGoods(of: customer, in: period, regime: regime) ?? .zero(.yuan)
  }
  public func imports(of order: OrderID, by customer: CustomerID) throws(LedgerError) -> [ImportedGoods] {
    try databaseToRead()?.imports(of: order, by: customer) ?? []
  }
}

extension ShopLedger: AddressStore, DraftStore {
  public func addressBook(of customer: CustomerID) throws(LedgerError) -> [KeptAddress] { try database().addressBook(of: customer) }
  public func keep(
    _ address: Address, inPlaceOf id: AddressID?, isUsual: Bool?, of customer: CustomerID, now: Date
  ) throws(LedgerError) -> KeptAddress? {
    try database().keep(address, inPlaceOf: id, isUsual: isUsual, of: customer, now: now)
  }
  public func removeAddress(_ id: AddressID, of customer: CustomerID) throws(LedgerError) -> Bool {
    try database().removeAddress(id, of: customer)
  }
  public func draft(of customer: CustomerID) throws(LedgerError) -> CheckoutDraft? { try databaseToRead()?.draft(of: customer) }
  public func keep(_ draft: CheckoutDraft?, of customer: CustomerID) throws(LedgerError) { try database().keep(draft, of: customer) }
}

extension ShopLedger: CustomerStore, SettingsStore {
  public func erase(_ customer: CustomerID) throws(LedgerError) { try database().erase(customer) }
  public func records(of customer: CustomerID) throws(LedgerError) -> CustomerRecords { try database().records(of: customer) }
  public func settings(of customer: CustomerID) throws(LedgerError) -> CustomerSettings {
    try databaseToRead()?.settings(of: customer) ?? CustomerSettings()
  }
  public func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    try database().keep(settings, of: customer)
  }
}

extension ShopLedger: AccountStore {
  public func customer(of key: KeyFingerprint, orNew new: CustomerID, now: Date) throws(LedgerError) -> CustomerID {
    try database().customer(of: key, orNew: new, now: now)
  }
  public func keys(of customer: CustomerID) throws(LedgerError) -> [AccountKey] { try database().keys(of: customer) }
  public func keep(_ offer: JoinOffer, of customer: CustomerID, now: Date) throws(LedgerError) -> Bool {
    try database().keep(offer, of: customer, now: now)
  }
  public func join(_ key: KeyFingerprint, by code: JoinCode, now: Date) throws(LedgerError) -> JoinOutcome {
    try database().join(key, by: code, now: now)
  }
}
