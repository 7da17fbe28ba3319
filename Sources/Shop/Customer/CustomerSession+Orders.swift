import Foundation
import Orders
import Primitives

extension CustomerSession {
  /// All orders, the newest first, and the numbers of those that cannot be read.
  public func orders() throws(ShopError) -> OrderListing { try Shop.stored { try ledger.orders(of: customer) } }

  /// The order of a number.
  ///
  /// - Throws: `ShopError.unknownOrder` with similar numbers if the customer does not have it.
  public func order(_ text: String) throws(ShopError) -> Order {
    if let order = try Shop.stored({ try ledger.order(OrderID(rawValue: text.uppercased()), of: customer) }) { return order }
    let ids = try Shop.stored { try ledger.directory(of: customer).entries.map(\.id.rawValue) }
    throw .unknownOrder(text, near: NearMatch.of(text, among: ids))
  }

  /// All orders, with what came back by their clocks written down: goods that may be sold again, allowances that are free again.
  public func orders(now: Date) throws(ShopError) -> OrderListing {
    let listing = try orders()
    guard listing.orders.contains(where: { !$0.planned.isEmpty }) else { return listing }
    return OrderListing(
      orders: try listing.orders.map { order throws(ShopError) in try settled(order, now: now) }, unreadable: listing.unreadable)
  }

  /// The order of a number, with what came back by its clock written down.
  ///
  /// - Throws: `ShopError.unknownOrder` with similar numbers if the customer does not have it.
  public func order(_ text: String, now: Date) throws(ShopError) -> Order { try settled(order(text), now: now) }

  func settled(_ order: Order, now: Date) throws(ShopError) -> Order {
    guard !order.planned.isEmpty, OrderLifecycle(order).settled(at: now) != order else { return order }
    return try change(order.id, now: now) { OrderLifecycle($0).settled(at: now) }
  }

  /// Moves the clock of an order forward to an instant; never back.
  public func advance(_ id: OrderID, to instant: Date, now: Date) throws(ShopError) -> Order {
    try change(id, now: now) { OrderLifecycle($0).advanced(to: instant, at: now) }
  }

  /// Moves the clock of an order forward by hours.
  public func advance(_ id: OrderID, hours: Int, now: Date) throws(ShopError) -> Order {
    try change(id, now: now) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.advanced(to: lifecycle.clock(at: now).addingTimeInterval(Double(hours) * 3600), at: now)
    }
  }

  /// Moves the clock of an order to its next event; it stays if there is none.
  public func advanceToNextEvent(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try change(id, now: now) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.nextEvent(at: now).map { lifecycle.advanced(to: $0.at, at: now) } ?? order
    }
  }

  /// Moves the clock of an order to its last event.
  public func advanceToEnd(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try change(id, now: now) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.end(at: now).map { lifecycle.advanced(to: $0, at: now) } ?? order
    }
  }

  /// Moves the clock of an order to the first instant at which it has a status.
  ///
  /// The instant is looked up in the same change: an order that was cancelled meanwhile is never delivered.
  public func advance(_ id: OrderID, until status: OrderStatus, now: Date) throws(ShopError) -> Order {
    try change(id, now: now) { order throws(ShopError) in
      let lifecycle = OrderLifecycle(order)
      if lifecycle.status(at: now) == status { return order }
      guard order.cancelledAt == nil, let instant = lifecycle.nextInstant(of: status, at: now) else {
        throw .neverReaches(id, status)
      }
      return lifecycle.advanced(to: instant, at: now)
    }
  }
}
