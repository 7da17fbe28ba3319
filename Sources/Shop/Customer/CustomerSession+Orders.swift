import Foundation
import Orders
import Primitives

extension CustomerSession {
  /// Newest first; those that cannot be read are named.
  public func orders() throws(ShopError) -> OrderListing { try Shop.stored { try ledger.orders(of: customer) } }

  public func order(_ text: String) throws(ShopError) -> Order {
    if let order = try Shop.stored({ try ledger.order(OrderID(rawValue: text.uppercased()), of: customer) }) { return order }
    throw .unknownOrder(text, near: NearMatch.of(text, among: try orders().orders.map(\.id.rawValue)))
  }

  /// Moves an order's own clock to an instant; never back.
  public func advance(_ id: OrderID, to instant: Date, now: Date) throws(ShopError) -> Order {
    try change(id) { OrderLifecycle($0).advanced(to: instant, at: now) }
  }

  /// Moves an order's clock by hours.
  public func advance(_ id: OrderID, hours: Int, now: Date) throws(ShopError) -> Order {
    try change(id) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.advanced(to: lifecycle.clock(at: now).addingTimeInterval(Double(hours) * 3600), at: now)
    }
  }

  /// Moves an order's clock to what happens next; it stays if nothing does.
  public func advanceToNextEvent(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try change(id) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.nextEvent(at: now).map { lifecycle.advanced(to: $0.at, at: now) } ?? order
    }
  }

  /// Moves an order's clock past everything that will happen.
  public func advanceToEnd(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try change(id) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.end(at: now).map { lifecycle.advanced(to: $0, at: now) } ?? order
    }
  }

  /// Moves an order's clock to where a status first holds.
  ///
  /// Looked up where it is changed: an order that was cancelled meanwhile never comes to be delivered.
  public func advance(_ id: OrderID, until status: OrderStatus, now: Date) throws(ShopError) -> Order {
    try change(id) { order throws(ShopError) in
      let lifecycle = OrderLifecycle(order)
      if lifecycle.status(at: now) == status { return order }
      guard order.cancelledAt == nil, let instant = lifecycle.instant(of: status) else {
        throw .neverReaches(id, status)
      }
      return lifecycle.advanced(to: instant, at: now)
    }
  }

  /// Cancels an order that is not yet with a carrier; its goods go back to stock, and count no longer towards an allowance.
  public func cancel(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try change(try order(id.rawValue).id, returnsGoods: true) { order throws(ShopError) in
      guard let cancelled = OrderLifecycle(order).cancelled(at: now) else {
        throw .tooLateToCancel(order.id, OrderLifecycle(order).status(at: now))
      }
      return cancelled
    }
  }
}

extension CustomerSession {
  /// So often at most an order is read and changed again that others saved meanwhile.
  private static let mostReadings = 20

  /// Reads an order, changes it and saves it, again where somebody else saved it in between. An answer that was lost is looked up: what was
  /// saved is not changed twice.
  private func change(
    _ id: OrderID, returnsGoods: Bool = false, _ change: (Order) throws(ShopError) -> Order
  ) throws(ShopError) -> Order {
    var tried: (order: Order, version: Int, fault: LedgerFault)?
    for _ in 0..<Self.mostReadings {
      guard let order = try Shop.stored({ try ledger.order(id, of: customer) }) else { throw .unknownOrder(id.rawValue, near: []) }
      if let tried, order.version == tried.version + 1, order.isSame(as: tried.order) { return order }
      let changed = try change(order)
      guard !changed.isSame(as: order) else { return order }
      // What no document may say would never be read again.
      guard changed.isPlausible else { throw .clockTooFar(lastYear: Order.lastYear) }
      do {
        return try ledger.save(
          OrderChange(
            changed, ifVersion: order.version, returning: returnsGoods ? order.takes : [], imports: returnsGoods ? [] : nil), of: customer)
      } catch .refused(.versionConflict) {
        tried = nil
      } catch .outcomeUnknown(let fault) {
        tried = (changed, order.version, fault)
      } catch {
        throw Shop.failure(error)
      }
    }
    if let tried { throw .outcomeUnknown(nil, "\(tried.fault)") }
    throw .overtaken(.change(of: id))
  }
}

extension Order {
  /// The same in all but how often it was saved.
  fileprivate func isSame(as other: Order) -> Bool {
    var other = other
    other.version = version
    return self == other
  }
}
