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
    throw .unknownOrder(text, near: NearMatch.of(text, among: try orders().orders.map(\.id.rawValue)))
  }

  /// Moves the clock of an order forward to an instant; never back.
  public func advance(_ id: OrderID, to instant: Date, now: Date) throws(ShopError) -> Order {
    try change(id) { OrderLifecycle($0).advanced(to: instant, at: now) }
  }

  /// Moves the clock of an order forward by hours.
  public func advance(_ id: OrderID, hours: Int, now: Date) throws(ShopError) -> Order {
    try change(id) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.advanced(to: lifecycle.clock(at: now).addingTimeInterval(Double(hours) * 3600), at: now)
    }
  }

  /// Moves the clock of an order to its next event; it stays if there is none.
  public func advanceToNextEvent(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try change(id) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.nextEvent(at: now).map { lifecycle.advanced(to: $0.at, at: now) } ?? order
    }
  }

  /// Moves the clock of an order to its last event.
  public func advanceToEnd(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try change(id) { order in
      let lifecycle = OrderLifecycle(order)
      return lifecycle.end(at: now).map { lifecycle.advanced(to: $0, at: now) } ?? order
    }
  }

  /// Moves the clock of an order to the first instant at which it has a status.
  ///
  /// The instant is looked up in the same change: an order that was cancelled meanwhile is never delivered.
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

  /// Cancels an order that is not with a carrier yet. Its goods go back to stock and no longer count towards an allowance.
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
  /// How often at most an order is read and changed again if others have saved it meanwhile.
  private static let mostReadings = 20

  /// Reads an order, changes it and saves it; again, if somebody else has saved it in between. If the answer of the store was lost, the
  /// order is read again, so that nothing is changed twice.
  private func change(
    _ id: OrderID, returnsGoods: Bool = false, _ change: (Order) throws(ShopError) -> Order
  ) throws(ShopError) -> Order {
    var tried: (order: Order, version: Int, fault: LedgerFault)?
    for _ in 0..<Self.mostReadings {
      guard let order = try Shop.stored({ try ledger.order(id, of: customer) }) else { throw .unknownOrder(id.rawValue, near: []) }
      if let tried, order.version == tried.version + 1, order.isSame(as: tried.order) { return order }
      let changed = try change(order)
      guard !changed.isSame(as: order) else { return order }
      // An implausible order could not be read again.
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
  /// Whether another order is the same in everything but its version.
  fileprivate func isSame(as other: Order) -> Bool {
    var other = other
    other.version = version
    return self == other
  }
}
