/// The goods that a query finds: those that satisfy each of its words.
struct QueryMatch: Sendable {
  private(set) var rows: RowSet
  /// Each word by itself.
  let units: [UnitMatch]

  /// More words than these do not count for the order.
  private static let mostUnits = 6

  /// - Parameter units: of each word what it finds; not empty.
  init(_ units: [UnitMatch], capacity: Int) {
    self.units = Array(units.prefix(Self.mostUnits))
    var met = units.first?.wide ?? RowSet(capacity: capacity)
    for unit in units.dropFirst() { met.formIntersection(unit.wide) }
    rows = met
  }

  var isEmpty: Bool { rows.isEmpty }

  /// The order of some of the goods: by what their words are for them, then by demand.
  func order(of found: RowSet) -> RelevanceOrder {
    RelevanceOrder(found, units.flatMap(\.evidence) + (category.map { [(rows: $0, weight: 4)] } ?? []))
  }

  /// What lies in a category whose name has all the words; nil for one word, which counts by itself.
  private var category: RowSet? {
    guard units.count > 1 else { return nil }
    var met: RowSet?
    for unit in units {
      var rows = unit.kindWords
      rows.formUnion(unit.kinds)
      if met == nil { met = rows } else { met?.formIntersection(rows) }
    }
    return met
  }
}
