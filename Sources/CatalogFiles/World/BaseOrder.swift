import Catalog
import LandedCost
import Primitives

/// Finds tax rules whose base needs what nobody charges, or what is only computed with them or after them.
struct BaseOrder {
  private typealias Row = (rule: TaxRule, line: Int)

  private struct Key: Hashable {
    let destination: String
    let kind: CostKind
  }

  private let rows: [Row]
  private let charging: [Key: [Row]]
  /// Of each destination, in order, itself, those whose rules hold there too, and those where its rules hold.
  private let related: [String: [String]]

  /// - Parameter rows: with the lines on which they stand.
  init(_ rows: [(rule: TaxRule, line: Int)], territories: [TaxPlace]) {
    self.rows = rows
    charging = Dictionary(grouping: rows) { Key(destination: $0.rule.destination, kind: $0.rule.kind) }
    var related: [String: Set<String>] = [:]
    for place in territories {
      let own = place.code.rawValue
      for wide in Set(place.customs + place.vat + place.fees + (place.rival?.customs ?? [])) where wide != own {
        related[own, default: [own]].insert(wide)
        related[wide, default: [wide]].insert(own)
      }
    }
    self.related = related.mapValues { $0.sorted() }
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
    switch part {
    case .tax(let kind): return late(part, charging: kind, rule) { _ in true }
    case .group(let kind, let group):
      guard rows(charging: kind, rule).contains(where: { $0.rule.group == group }) else {
        return CatalogFault(.baseGroup, ["text": .text(part.name), "destination": .text(rule.destination)])
      }
      return late(part, charging: kind, rule) { $0.group == group }
    default: return nil
    }
  }

  /// That a part is charged with the rule that needs it or after it.
  private func late(_ part: TaxBase.Part, charging kind: CostKind, _ rule: TaxRule, _ isMeant: (TaxRule) -> Bool) -> CatalogFault? {
    rows(charging: kind, rule).first { $0.rule.sequence >= rule.sequence && isMeant($0.rule) && meet($0.rule, rule) }.map { late in
      CatalogFault(
        .baseLater, ["text": .text(part.name), "rule": "\(late.rule.id)", "line": "\(late.line)", "sequence": "\(rule.sequence)"])
    }
  }

  /// The rows of the same place that charge a kind.
  private func rows(charging kind: CostKind, _ rule: TaxRule) -> some Sequence<Row> {
    (related[rule.destination] ?? [rule.destination]).lazy.compactMap { charging[Key(destination: $0, kind: kind)] }.joined()
  }

  /// Whether both may hold for the same goods at the same time.
  private func meet(_ one: TaxRule, _ other: TaxRule) -> Bool {
    one.regime == nil || other.regime == nil || one.regime == other.regime
      ? one.validFrom <= other.validTo ?? .distant && other.validFrom <= one.validTo ?? .distant : false
  }
}
