/// What the shop refuses or cannot do, with what a person needs to mend it.
public enum ShopError: Error, Hashable, Sendable {
  /// Wrong words: what is wrong and what would be right.
  case usage(String)
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
  case storage(String)
  /// The store is too busy, or cannot be reached: nothing was done, and trying again may help.
  case unavailable(String)
  /// The answer of the store was lost: whether it was done is not known. Asking again with the same key tells; nil where there is no key, and
  /// looking tells.
  case outcomeUnknown(PlacementKey?, String)

  /// The code of the contract.
  public var code: String {
    switch self {
    case .usage, .emptyCart, .keyUsed, .noDestination, .unknownOrder, .unknownService, .unknownCurrency: "usage"
    case .unknownSKU: "unknown-sku"
    case .unknownPlace, .unknownSite, .wrongPostcode: "unknown-place"
    case .notServed: "not-served"
    case .doubtfulPlace: "doubtful-place"
    case .unknownOption: "unknown-option"
    case .outOfStock, .beyondStock, .notAtSite: "out-of-stock"
    case .problems(let problems): Self.code(of: problems)
    case .totalChanged: "total-changed"
    case .cartChanged: "cart-changed"
    case .noRoute: "no-route"
    case .tooLateToCancel, .tooLateToOrder, .neverReaches: "too-late"
    case .storage: "storage"
    case .unavailable, .outcomeUnknown: "unavailable"
    }
  }

  /// Of several problems the one that a shopper can mend by ordering fewer names them all.
  private static func code(of problems: [CartProblem]) -> String {
    func holds(_ isKind: (CartProblem) -> Bool) -> Bool { problems.contains(where: isKind) }
    if holds({ if case .soldOut = $0 { true } else { false } }) { return "out-of-stock" }
    if holds({ if case .noRoute = $0 { true } else { false } }) { return "no-route" }
    return "unknown-sku"
  }

  /// The exit status of the contract: 1 refused, 64 wrong usage, 74 the disk, 75 too busy, or not known.
  public var exitStatus: Int32 {
    switch self {
    case .usage, .emptyCart, .keyUsed, .unknownSKU, .unknownPlace, .wrongPostcode, .notServed, .doubtfulPlace, .noDestination,
      .unknownOption,
      .unknownOrder, .unknownSite,
      .unknownService,
      .unknownCurrency:
      64
    case .outOfStock, .beyondStock, .notAtSite, .noRoute, .problems, .totalChanged, .cartChanged, .tooLateToCancel, .tooLateToOrder,
      .neverReaches:
      1
    case .storage: 74
    case .unavailable, .outcomeUnknown: 75
    }
  }
}
