import Catalog
import LandedCost
import Primitives

/// Finds rules that count what a person orders besides by another measure than other rows of the same place do over the same span: one sum is
/// kept of a day, a month or a year.
struct SpanBases {
  private let rows: [(rule: TaxRule, line: Int)]
  private let regimes: [RegimeRow]
  private let territories: [TaxPlace]

  /// - Parameter rows: with the lines on which they stand.
  init(_ rows: [(rule: TaxRule, line: Int)], regimes: [RegimeRow], territories: [TaxPlace]) {
    self.rows = rows
    self.regimes = regimes
    self.territories = territories
  }

  private struct Key: Hashable {
    let destination: String
    let span: ThresholdSpan
  }

  /// By line: the column that is wrong and why.
  func faults() -> [(line: Int, column: String, fault: CatalogFault)] {
    var measures: [Key: ThresholdBase] = [:]
    var places: [String: [String]] = [:]
    for place in territories {
      let keys = Set(place.customs + place.vat + place.fees)
      for key in keys { places[key, default: []] += keys }
    }
    for row in regimes {
      if let span = row.together { measures[Key(destination: row.destination, span: span)] = row.base }
      if row.yearTo != nil { measures[Key(destination: row.destination, span: .year)] = row.base }
    }
    var faults: [(line: Int, column: String, fault: CatalogFault)] = []
    for (rule, line) in rows {
      guard let bounds = rule.bounds, let span = bounds.together else { continue }
      let related = Set([rule.destination] + (places[rule.destination] ?? [])).sorted()
      let others = related.compactMap { measures[Key(destination: $0, span: span)] }
      if let other = others.first(where: { $0 != bounds.base }) {
        faults.append(
          (
            line, "threshold_base",
            CatalogFault(
              .spanBase,
              [
                "destination": .text(rule.destination), "base": .text(bounds.base.rawValue), "other": .text(other.rawValue),
                "span": .text(span.rawValue),
              ])
          ))
      } else {
        measures[Key(destination: rule.destination, span: span)] = bounds.base
      }
    }
    return faults
  }
}
