import LandedCost
import Primitives

/// On which terms the goods of a cart could be given back: what is said before they are bought.
public struct PlannedReturns: Hashable, Sendable {
  /// The law of the destination, with the shop's own promise.
  public let terms: ReturnTerms
  /// Why goods are excepted; nothing for those that are not.
  public let exceptions: [SKU: [ReturnException.Reason]]

  /// Terms with the exceptions of some goods.
  public init(terms: ReturnTerms, exceptions: [SKU: [ReturnException.Reason]]) {
    self.terms = terms
    self.exceptions = exceptions
  }
}
