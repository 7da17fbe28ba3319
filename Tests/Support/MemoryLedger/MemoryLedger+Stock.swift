import Catalog
import Foundation
import Money
import Orders
import Primitives
import Shop

extension MemoryLedger: StockStore {
  public func stock(of skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]] {
    try read { state in
      let levels = state.levels.filter { skus.contains($0.sku) }.map {
        StockLevel(sku: $0.sku, site: $0.site, quantity: state.left($0.sku, $0.site), price: $0.price)
      }
      return Dictionary(grouping: levels, by: \.sku)
    }
  }

  public func sold() throws(LedgerError) -> [SKU: [SiteID: Int]] {
    try read { state in
      state.sold.filter { $0.value > 0 }.reduce(into: [:]) { $0[$1.key.sku, default: [:]][$1.key.site] = $1.value }
    }
  }
}

extension MemoryLedger: ReservationStore {
  public func reserve(_ goods: [StockTake], for customer: CustomerID, until: Date, now: Date) throws(LedgerError) {
    try write(for: customer) { state throws(LedgerError) in
      for take in goods.summed {
        let free = state.free(take.sku, take.site, for: customer, at: now)
        guard free >= take.quantity else { throw .refused(.outOfStock(take.sku, site: take.site, available: free)) }
      }
      state.customers[customer, default: .init()].reservation = .init(goods: goods.summed, until: until)
    }
  }

  public func reserved(of skus: [SKU], besides customer: CustomerID, now: Date) throws(LedgerError) -> [SKU: [SiteID: Int]] {
    try read { state in
      var reserved: [SKU: [SiteID: Int]] = [:]
      for (other, mine) in state.customers where other != customer {
        guard let kept = mine.reservation, kept.until > now else { continue }
        for take in kept.goods where skus.contains(take.sku) && take.quantity > 0 {
          reserved[take.sku, default: [:]][take.site, default: 0] += take.quantity
        }
      }
      return reserved
    }
  }

  public func release(_ customer: CustomerID) throws(LedgerError) { try write { $0.customers[customer]?.reservation = nil } }
}

extension MemoryLedger: CartStore {
  public func cart(of customer: CustomerID) throws(LedgerError) -> Cart { try read { $0.customers[customer]?.seenCart ?? Cart() } }

  private func change(_ customer: CustomerID, _ change: (inout Cart) -> Void) throws(LedgerError) -> Cart {
    try write(for: customer) { state in
      change(&state.customers[customer, default: .init()].cart)
      return state.customers[customer]?.seenCart ?? Cart()
    }
  }

  public func add(_ sku: SKU, quantity: Int, option: OptionID?, to customer: CustomerID) throws(LedgerError) -> Cart {
    try change(customer) { $0.add(sku, quantity: quantity, option: option) }
  }
  public func set(_ sku: SKU, quantity: Int, for customer: CustomerID) throws(LedgerError) -> Cart {
    try change(customer) { $0.set(sku, quantity: quantity) }
  }
  public func clearCart(of customer: CustomerID) throws(LedgerError) -> Cart { try change(customer) { $0.clear() } }
  public func move(_ sku: SKU, _ move: SavedMove, for customer: CustomerID) throws(LedgerError) -> Cart {
    try change(customer) { move.apply(to: &$0, sku) }
  }
}

extension MemoryLedger: AllowanceStore {
  public func importedGoods(of customer: CustomerID, in period: OrderPeriod, regime: Regime) throws(LedgerError) -> Money {
    try read { $0.imported(customer, in: period, regime: regime) }
  }

  public func imports(of order: OrderID, by customer: CustomerID) throws(LedgerError) -> [ImportedGoods] {
    try read { state in state.customers[customer]?.orders.contains(order) == true ? state.orders[order]?.imports ?? [] : [] }
  }
}

extension MemoryLedger: CustomerStore, SettingsStore {
  public func erase(_ customer: CustomerID) throws(LedgerError) {
    try write { state in
      state.bringAlong(to: customer)
      state.forgetAccount(of: customer)
      for id in state.customers[customer]?.orders ?? [] {
        if let order = state.orders[id]?.order { state.orders[id]?.order = order.withoutWords }
        state.orders[id]?.order.address = nil
        state.orders[id]?.order.customer = ""
      }
      state.customers[customer] = nil
    }
  }

  public func records(of customer: CustomerID) throws(LedgerError) -> CustomerRecords {
    let listing = try orders(of: customer)
    return try read { state in
      let keys = state.keys(of: customer)
      guard let mine = state.customers[customer] else { return CustomerRecords(keys: keys) }
      return CustomerRecords(
        cart: mine.seenCart, addresses: mine.latestFirst.map(\.kept), draft: mine.draft,
        orders: listing.orders.map { order in
          let key = mine.keys.first { $0.value.order == order.id }
          return CustomerRecords.KeptOrder(
            order: order, key: key?.key, terms: key?.value.terms, imports: state.orders[order.id]?.imports ?? [])
        }, unreadable: listing.unreadable,
        reservations: mine.reservation.map { kept in kept.goods.map { .init(goods: $0, until: kept.until) } } ?? [],
        settings: mine.settings, keys: keys)
    }
  }

  public func settings(of customer: CustomerID) throws(LedgerError) -> CustomerSettings {
    try read { $0.customers[customer]?.settings ?? CustomerSettings() }
  }

  public func keep(_ settings: CustomerSettings, of customer: CustomerID) throws(LedgerError) {
    try write(for: customer) { $0.customers[customer, default: .init()].settings = settings }
  }
}
