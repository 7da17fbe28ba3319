/// The rules of duties and taxes of all destinations.
///
/// A shop that serves many people is as many processes, and there are thousands of rules, of which one shopper meets those of a few places. So
/// rules stand by their destinations: those of one are read when they are first asked for (`RuleShelves`), and each is kept once, as an object.
public struct TaxRules: Sequence, Sendable {
  let shelves: RuleShelves

  /// Rules in the order of the catalog, kept.
  public init(_ rules: some Sequence<TaxRule>) { shelves = RuleShelves(keeping: rules) }

  /// Rules that are read destination by destination.
  ///
  /// - Parameters:
  ///   - headings: One for each destination that has rules.
  ///   - read: The rules of a destination, in the order of the catalog. It is called again where what it gave was let go.
  public init(_ headings: [RuleHeading], read: @escaping @Sendable (String) -> [PlacedRule]) {
    shelves = RuleShelves(headings, read: read)
  }

  /// How many there are.
  public var count: Int { shelves.headings.values.reduce(0) { $0 + $1.count } }

  public var isEmpty: Bool { shelves.headings.isEmpty }

  /// What is told of each destination that has rules, in the order of their codes.
  public var headings: [RuleHeading] { shelves.headings.values.sorted { $0.destination < $1.destination } }

  /// The rules that name a destination, in the order of the catalog.
  public func placed(of destination: String) -> [PlacedRule] {
    shelves.shelf(of: destination)?.rows.map { PlacedRule(place: $0.place, rule: $0.row.rule) } ?? []
  }

  /// All of them, in the order of the catalog: those of every destination are read, and those that were not kept before are not kept.
  public func makeIterator() -> some IteratorProtocol<TaxRule> { shelves.all().map(\.rule).makeIterator() }

  /// Lets go of rules that can be read again.
  public func forget() { shelves.forget() }
}

extension TaxRules: ExpressibleByArrayLiteral {
  public init(arrayLiteral rules: TaxRule...) { self.init(rules) }
}

extension TaxRules: Equatable {
  public static func == (one: TaxRules, other: TaxRules) -> Bool { one.shelves === other.shelves || one.elementsEqual(other) }
}

/// A rule and where it stands in the order of the catalog.
public struct PlacedRule: Hashable, Sendable {
  /// From 0.
  public let place: Int
  public let rule: TaxRule

  public init(place: Int, rule: TaxRule) {
    self.place = place
    self.rule = rule
  }
}
