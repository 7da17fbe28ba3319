import Foundation
import Orders
import Primitives

extension CustomerSession {
  /// How often at most an order is read and changed again if others have saved it meanwhile.
  private static let mostReadings = 20

  /// Reads an order, changes it and saves it; again, if somebody else has saved it in between. If the answer of the store was lost, the
  /// order is read again, so that nothing is changed twice.
  ///
  /// Stock and allowances follow from the events that the change adds, so that whatever is written down counts once.
  ///
  /// - Parameter now: What the shop's clock shows.
  func change(_ id: OrderID, now: Date, _ change: (Order) throws(ShopError) -> Order) throws(ShopError) -> Order {
    try self.change(id, now: now, counting: { order throws(ShopError) in ChangedOrder(order: try change(order)) })
  }

  /// The same with what the order counts towards a year's allowance afterwards.
  func change(
    _ id: OrderID, now: Date, counting change: (Order) throws(ShopError) -> ChangedOrder
  ) throws(ShopError) -> Order {
    var tried: (order: Order, version: Int, fault: LedgerFault)?
    for _ in 0..<Self.mostReadings {
      guard let order = try read(id, after: tried?.fault) else { throw .unknownOrder(id.rawValue, near: []) }
      if let tried, order.version == tried.version + 1, order.isSame(as: tried.order) { return order }
      let (changed, allowance) = try change(order).parts
      guard !changed.isSame(as: order) else { return order }
      // An implausible order could not be read again.
      guard changed.isPlausible else { throw .clockTooFar(lastYear: Order.lastYear) }
      do {
        let late = lateReturns(of: changed)
        return try ledger.save(OrderChange(from: order, to: changed, now: now, late: late, allowance: allowance), of: customer)
      } catch .refused(.versionConflict), .refused(.allowanceExceeded) {
        // Of the allowance something was used meanwhile: the price is computed again with what is left.
        tried = nil
      } catch .refused(.outOfStock(let sku, _, let available)) {
        throw .outOfStock(sku, wanted: changed.wanted(sku, since: order), available: available)
      } catch .outcomeUnknown(let fault) {
        tried = (changed, order.version, fault)
      } catch {
        throw Shop.failure(error)
      }
    }
    if let tried { throw .outcomeUnknown(nil, "\(tried.fault)") }
    throw .overtaken(.change(of: id))
  }

  /// An order; if a change of it may have been saved, what keeps it from being read leaves that unknown.
  private func read(_ id: OrderID, after lost: LedgerFault?) throws(ShopError) -> Order? {
    do {
      return try ledger.order(id, of: customer)
    } catch {
      if let lost { throw .outcomeUnknown(nil, "\(lost)") }
      throw Shop.failure(error)
    }
  }
}

/// An order that is changed.
struct ChangedOrder {
  /// The order afterwards.
  var order: Order
  /// How the year's allowance stands for it, if what it counts has changed.
  var allowance: OrderAllowance?

  var parts: (Order, OrderAllowance?) { (order, allowance) }
}

extension Order {
  /// Whether another order is the same in everything but its version.
  fileprivate func isSame(as other: Order) -> Bool {
    var other = other
    other.version = version
    return self == other
  }
}
