import Primitives

/// The rules of all destinations, a shelf for each. What was read stays until `forget`.
final class RuleShelves: Sendable {
  /// The rules that name one destination.
  struct Shelf: Sendable {
    let rows: [(place: Int, row: RuleRow)]
    private let kinds: [(kind: CostKind, rows: RuleShelf)]
    /// The spans over which a bound counts what a person imports, with what is counted.
    let spans: [ThresholdSpan: ThresholdBase]

    init(_ rules: some Sequence<PlacedRule>) {
      rows = rules.map { ($0.place, RuleRow($0.rule)) }
      kinds = Dictionary(grouping: rows.map(\.row), by: \.rule.kind).map { ($0.key, RuleShelf($0.value)) }
      spans = rows.reduce(into: [:]) { spans, row in
        if let bounds = row.row.rule.bounds, let span = bounds.together { spans[span] = bounds.base }
      }
    }

    /// Those of one kind; nil if there are none.
    func rules(_ kind: CostKind) -> RuleShelf? { kinds.first { $0.kind == kind }?.rows }
  }

  let headings: [String: RuleHeading]
  private let read: (@Sendable (String) -> [PlacedRule])?
  private let known: Lock<[String: Shelf]>

  init(keeping rules: some Sequence<TaxRule>) {
    let shelves = Dictionary(grouping: rules.enumerated().map { PlacedRule(place: $0.offset, rule: $0.element) }, by: \.rule.destination)
    headings = Dictionary(
      uniqueKeysWithValues: shelves.map { ($0.key, RuleHeading(of: $0.value.map(\.rule), destination: $0.key)) })
    read = nil
    known = Lock(shelves.mapValues { Shelf($0) })
  }

  init(_ headings: [RuleHeading], read: @escaping @Sendable (String) -> [PlacedRule]) {
    self.headings = Dictionary(headings.map { ($0.destination, $0) }, uniquingKeysWith: { first, _ in first })
    self.read = read
    known = Lock([:])
  }

  /// The rules that name a destination; nil if none does.
  func shelf(of destination: String) -> Shelf? {
    known.withLock { known in
      if let shelf = known[destination] { return shelf }
      guard let read, headings[destination] != nil else { return nil }
      let shelf = Shelf(read(destination))
      known[destination] = shelf
      return shelf
    }
  }

  /// All rules in the order of the catalog.
  func all() -> [PlacedRule] {
    let kept = known.withLock { $0 }
    return headings.keys.flatMap { destination in
      kept[destination]?.rows.map { PlacedRule(place: $0.place, rule: $0.row.rule) } ?? read?(destination) ?? []
    }
    .sorted { $0.place < $1.place }
  }

  /// Lets go of what can be read again.
  func forget() { if read != nil { known.withLock { $0.removeAll() } } }
}
