import Catalog
import Delivery
import Foundation
import Money
import Orders
import Persistence
import Primitives
import Shop
import Synchronization

/// The customer's ledger, which stands still, or fails, when a test tells it to: once for what is the customer's, once for the stock.
final class HeldLedger: Sendable {
  /// The disk is gone.
  struct DiskFailure: Error, Hashable {}

  private struct Control {
    var gate: Gate?
    var isBroken = false
    var count = 0
  }

  private let ledger: ShopLedger
  private let customer = Mutex(Control())
  private let stock = Mutex(Control())

  init(_ ledger: ShopLedger) { self.ledger = ledger }

  func holdCustomer(_ gate: Gate?) { customer.withLock { $0.gate = gate } }
  func holdStock(_ gate: Gate?) { stock.withLock { $0.gate = gate } }

  func breakDown() {
    customer.withLock { $0.isBroken = true }
    stock.withLock { $0.isBroken = true }
  }

  /// How often the stock was asked for.
  var stockQuestions: Int { stock.withLock { $0.count } }

  private func use<Value>(_ control: borrowing Mutex<Control>, _ body: () throws -> Value) throws -> Value {
    let now = control.withLock { control in
      control.count += 1
      return control
    }
    now.gate?.pass()
    if now.isBroken { throw DiskFailure() }
    return try body()
  }
}

extension HeldLedger: StockKeeping {
  func stock(of sku: SKU) throws -> [StockLevel] { try use(stock) { try ledger.stock(of: sku) } }
  func stock(of skus: [SKU]) throws -> [SKU: [StockLevel]] { try use(stock) { try ledger.stock(of: skus) } }
}

extension HeldLedger: CartStore {
  func cart() throws -> Cart { try use(customer) { try ledger.cart() } }
  func add(_ sku: SKU, quantity: Int, option: OptionID?) throws -> Cart {
    try use(customer) { try ledger.add(sku, quantity: quantity, option: option) }
  }
  func set(_ sku: SKU, quantity: Int) throws -> Cart { try use(customer) { try ledger.set(sku, quantity: quantity) } }
  func clear() throws -> Cart { try use(customer) { try ledger.clear() } }
}

extension HeldLedger: OrderBook {
  func place(_ placement: Placement) throws -> Order { try use(customer) { try ledger.place(placement) } }
  func placed(with key: PlacementKey) throws -> (order: Order, terms: PlacementTerms)? {
    try use(customer) { try ledger.placed(with: key) }
  }
  func orderOfCart(after timesOrdered: Int) throws -> OrderID? { try use(customer) { try ledger.orderOfCart(after: timesOrdered) } }
  func orders() throws -> OrderListing { try use(customer) { try ledger.orders() } }
  func order(_ id: OrderID) throws -> Order? { try use(customer) { try ledger.order(id) } }
  func update(_ id: OrderID, returning: [StockTake], _ change: @Sendable (Order) throws -> Order) throws -> Order {
    try use(customer) { try ledger.update(id, returning: returning, change) }
  }
  func addresses() throws -> [Address] { try use(customer) { try ledger.addresses() } }
  func importedGoods(since: Date, regime: Regime) throws -> Money {
    try use(stock) { try ledger.importedGoods(since: since, regime: regime) }
  }
}
