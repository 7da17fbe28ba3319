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

  /// Whether a shopper is told the same of both before she buys: the days with what they are counted from and by whose word, who pays the way
  /// back and by whose, what is excepted. Without days nothing is told.
  public func tellsTheSame(as other: PlannedReturns) -> Bool {
    guard let own = terms.window, own.days != nil else { return other.terms.window?.days == nil }
    guard let its = other.terms.window else { return false }
    return own.days == its.days && own.counted == its.counted && own.start == its.start
      && terms.isOwnPromise == other.terms.isOwnPromise && terms.isLawKnown == other.terms.isLawKnown
      && terms.returnCarriage == other.terms.returnCarriage
      && terms.promisedParts.contains(.returnCarriage) == other.terms.promisedParts.contains(.returnCarriage)
      && exceptions == other.exceptions
  }
}
