import Orders
import Primitives

/// Orders, each of one customer: nobody else's are ever answered. Every method is one transaction.
public protocol OrderStore: Sendable {
  /// Keeps the order, takes its goods from stock and removes its lines from the cart, or does none of it. A key that was used before with
  /// the same terms gives the order that it placed, so that a placement whose outcome is not known is simply placed again.
  /// - Throws: `LedgerError.refused` with `outOfStock`, `cartChanged`, `keyUsed`, `allowanceExceeded` or `numberTaken`.
  func place(_ placement: Placement) throws(LedgerError) -> Order
  /// The order that a key placed, and what was asked then; nil if it placed none.
  func placed(with key: PlacementKey, by customer: CustomerID) throws(LedgerError) -> PlacedOrder?
  /// The first order that was placed from the cart after so many; nil if none was.
  func orderOfCart(after timesOrdered: Int, by customer: CustomerID) throws(LedgerError) -> OrderID?
  /// All of them, newest first; those that cannot be read are named and hide no other.
  func orders(of customer: CustomerID) throws(LedgerError) -> OrderListing
  /// Nil if the customer has none of that number.
  func order(_ id: OrderID, of customer: CustomerID) throws(LedgerError) -> Order?
  /// Keeps a changed order in place of the version that it was made of, and returns it with its new version.
  /// - Throws: `LedgerError.refused` with `versionConflict` if somebody else saved it meanwhile, and `unknownOrder`.
  func save(_ change: OrderChange, of customer: CustomerID) throws(LedgerError) -> Order
}

/// An order, and what was asked for when it was placed.
public struct PlacedOrder: Hashable, Sendable {
  public let order: Order
  public let terms: PlacementTerms

  public init(order: Order, terms: PlacementTerms) {
    self.order = order
    self.terms = terms
  }
}
