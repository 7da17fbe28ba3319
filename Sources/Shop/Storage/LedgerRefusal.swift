import Money
import Orders
import Primitives

/// Why a change was refused. Nothing was changed.
public enum LedgerRefusal: Hashable, Sendable {
  /// The site has less in stock than the order needs.
  case outOfStock(SKU, site: SiteID, available: Int)
  /// The cart is no longer as the shopper saw it: the cart as it is now, and the order that was placed from it meanwhile.
  case cartChanged(Cart, ordered: OrderID?)
  /// The key was used to place another order.
  case keyUsed(OrderID)
  /// Somebody else has saved the order meanwhile: its version now.
  case versionConflict(OrderID, is: Int)
  /// More of the yearly allowance has been used meanwhile, so that the order no longer fits: how much is used, in yuan.
  case allowanceExceeded(used: Money)
  /// The customer has no such order.
  case unknownOrder(OrderID)
  /// There is another order with this number, or with the number of one of its parcels (`Order.itemPlaces`): a new number has to be drawn.
  case numberTaken(OrderID)
}
