import Money
import Orders
import Primitives

/// What stands against a change. Nothing was changed.
public enum LedgerRefusal: Hashable, Sendable {
  /// There is less at the site than the order needs.
  case outOfStock(SKU, site: SiteID, available: Int)
  /// The cart is no longer as the shopper saw it: what it is now, and the order that was placed from it meanwhile.
  case cartChanged(Cart, ordered: OrderID?)
  /// The key placed another order.
  case keyUsed(OrderID)
  /// Somebody else saved the order meanwhile: its version now.
  case versionConflict(OrderID, is: Int)
  /// More of the yearly allowance was used meanwhile, so that the order no longer fits: used so far, in yuan.
  case allowanceExceeded(used: Money)
  /// The customer has no such order.
  case unknownOrder(OrderID)
  /// There is another order with that number: a new one is to be drawn.
  case numberTaken(OrderID)
}
