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

  /// Whether a shopper is told the same of both: the days with what they are counted from and by whose word, who pays the way back, what is
  /// excepted.
  public func tellsTheSame(as other: PlannedReturns) -> Bool {
    let (own, its) = (terms.window, other.terms.window)
    return own?.days == its?.days && own?.counted == its?.counted && own?.start == its?.start
      && terms.isOwnPromise == other.terms.isOwnPromise && terms.isLawKnown == other.terms.isLawKnown
      && terms.returnCarriage == other.terms.returnCarriage && terms.promisedParts == other.terms.promisedParts
      && exceptions == other.exceptions
  }
}
