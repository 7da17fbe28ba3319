import Delivery
import Money
import Primitives

/// What the shop refuses or cannot do, with what a person needs to mend it.
public enum ShopError: Error, Hashable, Sendable {
  case unknownSKU(String, near: [String])
  /// `near`: places that may have been meant.
  case unknownPlace(String, near: [String])
  /// A postcode that its country does not have.
  case wrongPostcode(String, PlaceMatch)
  /// A place that exists, to which nothing is delivered: why. `others`: places of the same name.
  case notServed(PlaceMatch, others: [PlaceMatch])
  /// The text means several places.
  case doubtfulPlace(String, choices: [PlaceMatch])
  case noDestination
  case unknownOption(String, near: [String])
  case unknownOrder(String, near: [String])
  case unknownSite(String, near: [String])
  case unknownService(String, near: [String])
  case unknownCurrency(String, near: [String])
  case outOfStock(SKU, wanted: Int, available: Int)
  /// All sites together have `left` of it; more are wanted in the cart, with the `inCart` that are there already.
  case beyondStock(SKU, wanted: Int, inCart: Int, left: Int)
  /// That site has too little of it; others have enough.
  case notAtSite(SKU, SiteID, elsewhere: [SiteID])
  /// The cart has `inCart` of it, and may hold no more than `most` of one SKU.
  case cartFull(SKU, inCart: Int, most: Int)
  case noRoute(to: LocalizedName, closed: [ClosedService])
  case emptyCart
  case problems([CartProblem])
  case totalChanged(was: Money, is: Money)
  /// Another window or program changed the cart, or ordered it: what it is now, and the order that was placed from it.
  case cartChanged(Cart, ordered: OrderID?)
  /// The key placed that order, and something else is asked now.
  case keyUsed(PlacementKey, OrderID)
  /// The order is on its way: it cannot be cancelled any more.
  case tooLateToCancel(OrderID, OrderStatus)
  /// Nothing ordered from now on arrives by then as surely as that.
  case tooLateToOrder(by: LocalDate, confidence: Double)
  /// The order never comes to that status.
  case neverReaches(OrderID, OrderStatus)
  /// An order's clock goes no further than the end of that year.
  case clockTooFar(lastYear: Int)
  case storage(String)
  /// The store is too busy, or cannot be reached: nothing was done, and trying again may help.
  case unavailable(String)
  /// Others kept changing what was asked for: nothing was done, and trying again may help.
  case overtaken(Overtaken)
  /// The answer of the store was lost: whether it was done is not known. Asking again with the same key tells; nil where there is no key, and
  /// looking tells.
  case outcomeUnknown(PlacementKey?, String)
}

extension ShopError {
  /// What others came before.
  public enum Overtaken: Hashable, Sendable {
    case question, placement
    case change(of: OrderID)
  }

  /// What keeps lines of a cart from being ordered; nil if it is something else.
  public var cartProblems: [CartProblem]? {
    switch self {
    case .problems(let problems): problems
    case .outOfStock(let sku, _, let available): [.soldOut(sku, available: available)]
    default: nil
    }
  }

  /// The store failed: trying again may help. After a placement the same key has to be used, as it may not be known whether it was done.
  public var mayBeRepeated: Bool {
    switch self {
    case .storage, .unavailable, .overtaken, .outcomeUnknown: true
    default: false
    }
  }
}
