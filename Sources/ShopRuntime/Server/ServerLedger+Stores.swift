import Catalog
import Foundation
import Money
import Orders
import Primitives
import Shop

extension ServerLedger: StockStore {
  public func stock(of skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]] {
    try browse { store throws(LedgerError) in
      try store.stock(of: skus)
    } without: { () throws(LedgerError) in
      do {
        return try catalog.catalogStock(of: skus)
      } catch {
        throw .failed(LedgerFault(place: "", reason: "\(error)"))
      }
    }
  }
  public func sold() throws(LedgerError) -> [SKU: [SiteID: Int]] {
    try browse({ store throws(LedgerError) in try store.sold() }, without: { [:] })
  }
}

extension ServerLedger: ReservationStore {
  public func reserve(_ goods: [StockTake], for customer: CustomerID, until: Date, now: Date) throws(LedgerError) {
    try ask { store throws(LedgerError) in try store.reserve(goods, for: customer, until: until, now: now) }
  }
  public func reserved(of skus: [SKU], besides customer: CustomerID, now: Date) throws(LedgerError) -> [SKU: [SiteID: Int]] {
    try browse({ store throws(LedgerError) in try store.reserved(of: skus, besides: customer, now: now) }, without: { [:] })
  }
  public func release(_ customer: CustomerID) throws(LedgerError) {
    try ask { store throws(LedgerError) in try store.release(customer) }
  }
}

extension ServerLedger: CartStore {
  public func cart(of customer: CustomerID) throws(LedgerError) -> Cart {
    try ask { store throws(LedgerError) in try store.cart(of: customer) }
  }
  public func add(_ sku: SKU, quantity: Int, option: OptionID?, to customer: CustomerID) throws(LedgerError) -> Cart {
    try ask { store throws(LedgerError) in try store.add(sku, quantity: quantity, option: option, to: customer) }
  }
  public func set(_ sku: SKU, quantity: Int, for customer: CustomerID) throws(LedgerError) -> Cart {
    try ask { store throws(LedgerError) in try store.set(sku, quantity: quantity, for: customer) }
  }
  public func move(_ sku: SKU, _ move: SavedMove, for customer: CustomerID) throws(LedgerError) -> Cart {
    try ask { store throws(LedgerError) in try store.move(sku, move, for: customer) }
  }
  public func clearCart(of customer: CustomerID) throws(LedgerError) -> Cart {
    try ask { store throws(LedgerError) in try store.clearCart(of: customer) }
  }
}

extension ServerLedger: AllowanceStore {
  public func importedGoods(of customer: CustomerID, in period: OrderPeriod, regime: Regime) throws(LedgerError) -> Money {
    try browse(
      { store throws(LedgerError) in try store.importedGoods(of: customer, in: period, regime: regime) }, without: { .zero(.yuan) })
  }
  public func imports(of order: OrderID, by customer: CustomerID) throws(LedgerError) -> [ImportedGoods] {
    try ask { store throws(LedgerError) in try store.imports(of: order, by: customer) }
  }
}

extension ServerLedger: AddressStore, DraftStore {
  public func addressBook(of customer: CustomerID) throws(LedgerError) -> [KeptAddress] {
    try ask { store throws(LedgerError) in try store.addressBook(of: customer) }
  }
  public func keep(
    _ address: Address, inPlaceOf id: AddressID?, isUsual: Bool?, of customer: CustomerID, now: Date
  ) throws(LedgerError) -> KeptAddress? {
    try ask { store throws(LedgerError) in try store.keep(address, inPlaceOf: id, isUsual: isUsual, of: customer, now: now) }
  }
  public func removeAddress(_ id: AddressID, of customer: CustomerID) throws(LedgerError) -> Bool {
    try ask { store throws(LedgerError) in try store.removeAddress(id, of: customer) }
  }
  public func draft(of customer: CustomerID) throws(LedgerError) -> CheckoutDraft? {
    try browse({ store throws(LedgerError) in try store.draft(of: customer) }, without: { nil })
  }
  public func keep(_ draft: CheckoutDraft?, of customer: CustomerID) throws(LedgerError) {
    try ask { store throws(LedgerError) in try store.keep(draft, of: customer) }
  }
}

extension ServerLedger: CustomerStore, SettingsStore {
  public func erase(_ customer: CustomerID) throws(LedgerError) {
    try ask { store throws(LedgerError) in try store.erase(customer) }
  }
  public func records(of customer: CustomerID) throws(LedgerError) -> CustomerRecords {
    try ask { store throws(LedgerError) in try store.records(of: customer) }
  }
  public func settings(of customer: CustomerID) throws(LedgerError) -> CustomerSettings {
    try browse({ store throws(LedgerError) in try store.settings(of: customer) }, without: { CustomerSettings() })
  }
  public func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    try ask { store throws(LedgerError) in try store.keep(settings, of: customer) }
  }
}
