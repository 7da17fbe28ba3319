import Delivery
import Money
import Primitives

/// Why the shop refuses something or cannot do it, with all that a person needs to put it right.
public enum ShopError: Error, Hashable, Sendable {
  case unknownSKU(String, near: [String])
  /// There is no such place; `near` has places that may have been meant.
  case unknownPlace(String, near: [String])
  /// A postcode that its country does not have.
  case wrongPostcode(String, PlaceMatch)
  /// The place exists, but nothing is delivered there: the reason, and other places of the same name.
  case notServed(PlaceMatch, others: [PlaceMatch])
  /// The text may mean several places.
  case doubtfulPlace(String, choices: [PlaceMatch])
  case noDestination
  /// Parts of an address that are missing or wrong.
  case badAddress([AddressFault])
  /// The customer keeps no address of that number; those that are kept.
  case unknownAddress(String, known: [AddressID])
  case unknownOption(String, near: [String])
  case unknownOrder(String, near: [String])
  case unknownSite(String, near: [String])
  case unknownService(String, near: [String])
  case unknownCurrency(String, near: [String])
  case outOfStock(SKU, wanted: Int, available: Int)
  /// More pieces are wanted than all sites together have: `left`. `inCart` are in the cart already.
  case beyondStock(SKU, wanted: Int, inCart: Int, left: Int)
  /// The site does not have enough of it; the others do.
  case notAtSite(SKU, SiteID, elsewhere: [SiteID])
  /// The cart has `inCart` of it, and may hold no more than `most` of one SKU.
  case cartFull(SKU, inCart: Int, most: Int)
  case noRoute(to: LocalizedName, closed: [ClosedService])
  case emptyCart
  case problems([CartProblem])
  case totalChanged(was: Money, is: Money)
  /// Another window or program has changed the cart, or ordered it: the cart as it is now, and the order that was placed from it.
  case cartChanged(Cart, ordered: OrderID?)
  /// The total is as it was shown, but not what it is made of, when the goods come or on which terms they go back.
  case promiseChanged
  /// The key was used to place that order; now something else is asked for.
  case keyUsed(PlacementKey, OrderID)
  /// The order is with the carrier already and cannot be cancelled.
  case tooLateToCancel(OrderID, OrderStatus)
  /// The goods cannot be given back.
  case notReturnable(OrderID, NotReturnable)
  /// Something else that was asked for the order cannot be done.
  case actRefused(OrderID, ActRefusal)
  /// No order from now on arrives by the date with that probability.
  case tooLateToOrder(by: LocalDate, confidence: Double)
  /// The order never gets the status.
  case neverReaches(OrderID, OrderStatus)
  /// An order's clock goes no further than the end of that year.
  case clockTooFar(lastYear: Int)
  case storage(String)
  /// The store is busy or cannot be reached. Nothing was done, and trying again may help.
  case unavailable(String)
  /// Others kept changing what was asked for. Nothing was done, and trying again may help.
  case overtaken(Overtaken)
  /// The answer of the store was lost, so that it is not known whether it was done. Asking again with the same key tells; if there is no
  /// key (nil), looking tells.
  case outcomeUnknown(PlacementKey?, String)
}

extension ShopError {
  /// What others came before.
  public enum Overtaken: Hashable, Sendable {
    case question, placement
    case change(of: OrderID)
  }

  /// The problems of a cart's lines; nil if it is another error.
  public var cartProblems: [CartProblem]? {
    switch self {
    case .problems(let problems): problems
    case .outOfStock(let sku, _, let available): [.soldOut(sku, available: available)]
    default: nil
    }
  }

  /// Whether trying again may help, because the store failed. A placement has to be repeated with the same key, since it may have been
  /// done.
  public var mayBeRepeated: Bool {
    switch self {
    case .storage, .unavailable, .overtaken, .outcomeUnknown: true
    default: false
    }
  }
}
