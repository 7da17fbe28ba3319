import Orders
import Primitives
import Quotes

@testable import Storefront

/// Values of which there is one of each case, in a chain: an enum's new case does not compile here until it has its place in it.
protocol Exemplary {
  static var first: Self { get }
  /// The example after this one; nil after the last.
  var next: Self? { get }
}

extension Exemplary {
  static var examples: [Self] { Array(sequence(first: first) { $0.next }) }
}

extension QuoteFailure: Exemplary {
  static var first: QuoteFailure { .noRoute([]) }

  var next: QuoteFailure? {
    switch self {
    case .noRoute: .soldOut
    case .soldOut: .unknownSKU
    case .unknownSKU: .unavailable("the disk is full")
    case .unavailable: nil
    }
  }
}

extension CartProblem: Exemplary {
  static var first: CartProblem { .soldOut("FH-1", available: 0) }

  var next: CartProblem? {
    switch self {
    case .soldOut(let sku, 0): .soldOut(sku, available: 2)
    case .soldOut(let sku, _): .noRoute(sku)
    case .noRoute(let sku): .unknown(sku)
    case .unknown: .noRate("FH-1", .yuan)
    case .noRate: nil
    }
  }
}

extension Scenario.Change: Exemplary {
  static var first: Scenario.Change { .without("sha-anr") }

  var next: Scenario.Change? {
    switch self {
    case .without: .only("BELGG-OW")
    case .only(let site): .closed(site, from: LocalDate(days: 20_800), to: LocalDate(days: 20_802))
    case .closed(let site, _, _): .slower(.site(site), factor: 1.5)
    case .slower: nil
    }
  }
}

extension PlacementFailure: Exemplary {
  static var first: PlacementFailure { .emptyCart }

  var next: PlacementFailure? {
    switch self {
    case .emptyCart: .problems(CartProblem.examples)
    case .problems: .totalChanged(was: .zero(.euro), is: .zero(.yuan))
    case .totalChanged: .unknownOption("BELGG-OW+none")
    case .unknownOption: .cartChanged(CartFixture.cart, ordered: nil)
    case .cartChanged: .refused("nobody delivers there")
    case .refused: .storage("the disk is full")
    case .storage: nil
    }
  }
}
