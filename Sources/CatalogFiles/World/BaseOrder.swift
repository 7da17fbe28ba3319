import Catalog
import LandedCost
import Primitives

/// Finds tax rules whose base needs what nobody charges, or what is only computed with them or after them.
struct BaseOrder {
  private typealias Row = (rule: TaxRule, line: Int)

  private let rows: [(rule: TaxRule, line: Int)]
  private let byDestination: [String: [(rule: TaxRule, line: Int)]]
  /// Of each destination those whose rules hold there too, and those where its rules hold.
  private let related: [String: Set<String>]

  /// - Parameter rows: with the lines on which they stand.
  init(_ rows: [(rule: TaxRule, line: Int)], territories: [TaxPlace]) {
    self.rows = rows
    byDestination = Dictionary(grouping: rows, by: \.rule.destination)
    var related: [String: Set<String>] = [:]
    for place in territories {
      let own = place.code.rawValue
      for wide in Set(place.customs + place.vat + place.fees + (place.rival?.customs ?? [])) where wide != own {
        related[own, default: []].insert(wide)
        related[wide, default: []].insert(own)
      }
    }
    self.related = related
  }

  /// By line: the column that is wrong and why.
  func faults() -> [(line: Int, column: String, fault: CatalogFault)] {
    rows.compactMap { row in
      guard let base = row.rule.base else { return nil }
      for term in base.terms {
        if let fault = fault(of: term.part, in: row.rule) { return (row.line, "base", fault) }
      }
      return nil
    }
  }

  private func fault(of part: TaxBase.Part, in rule: TaxRule) -> CatalogFault? {
    let charged = charging(part, rule)
    if case .group = part, charged.isEmpty {
      return CatalogFault(.baseGroup, ["text": .text(part.name), "destination": .text(rule.destination)])
    }
    guard let late = charged.first(where: { $0.rule.sequence >= rule.sequence && meet($0.rule, rule) }) else { return nil }
    return CatalogFault(
      .baseLater, ["text": .text(part.name), "rule": "\(late.rule.id)", "line": "\(late.line)", "sequence": "\(rule.sequence)"])
  }

  /// The rows of the same place that charge a part.
  private func charging(_ part: TaxBase.Part, _ rule: TaxRule) -> [Row] {
    let places = (related[rule.destination] ?? []).union([rule.destination])
    func rows(_ isMeant: (TaxRule) -> Bool) -> [Row] { places.sorted().flatMap { byDestination[$0] ?? [] }.filter { isMeant($0.rule) } }
    switch part {
    case .tax(let kind): return rows { $0.kind == kind && $0.sequence >= rule.sequence }
    case .group(let kind, let group): return rows { $0.kind == kind && $0.group == group }
    default: return []
    }
  }

  /// Whether both may hold for the same goods at the same time.
  private func meet(_ one: TaxRule, _ other: TaxRule) -> Bool {
    one.regime == nil || other.regime == nil || one.regime == other.regime
      ? one.validFrom <= other.validTo ?? .distant && other.validFrom <= one.validTo ?? .distant : false
  }
}
