import Catalog
import LandedCost
import Money
import Primitives

/// Finds tax rules that no consignment can come under: another always stands before them, or their destination never asks for them.
struct RuleReach {
  private let rows: [(rule: TaxRule, line: Int)]
  /// By destination, in the order of the file.
  private let regimes: [String: [RegimeRow]]?
  /// The places where rules of a destination hold.
  private let members: [String: [TaxPlace]]?
  /// Whose customs rules hold in a place: what names one of them names the place.
  private let customs: [String: [String]]
  private let taxed: Set<String>

  /// What a rule is asked for by.
  private struct Asker: Hashable {
    let destination: String
    let kind: CostKind
    let validFrom: LocalDate
    let validTo: LocalDate?

    init(_ rule: TaxRule) {
      destination = rule.destination
      kind = rule.kind
      validFrom = rule.validFrom
      validTo = rule.validTo
    }
  }

  /// The places that ask for rules, and by which regimes; nil where these are not known.
  private struct Asked {
    let isTaxed: Bool
    let regimes: Set<Regime>?
    let destinations: Set<String>
  }

  /// - Parameters:
  ///   - rows: with the lines on which they stand.
  ///   - regimes: nil if some could not be read; nothing is said of them then.
  ///   - territories: the places; nil likewise.
  ///   - taxed: destinations with a rule of kind `vat`.
  init(_ rows: [(rule: TaxRule, line: Int)], regimes: [RegimeRow]?, territories: [TaxPlace]?, taxed: Set<String>) {
    self.rows = rows
    self.regimes = regimes.map { Dictionary(grouping: $0, by: \.destination) }
    members = territories.map { places in
      var members: [String: [TaxPlace]] = [:]
      for place in places {
        for key in Set(place.customs + place.vat + place.fees + (place.rival?.customs ?? [])) { members[key, default: []].append(place) }
      }
      return members
    }
    customs = Dictionary((territories ?? []).map { ($0.code.rawValue, $0.customs) }, uniquingKeysWith: { first, _ in first })
    self.taxed = taxed
  }

  /// Rules of one rank decide between each other by what they cover.
  private struct Rank: Hashable {
    let kind: CostKind
    let destination: String
    let group: String
    let hs: String
    let hasOrigin: Bool
    let hasWay: Bool
    let needsPreference: Bool
    let rank: Int
    let arrivesBy: Set<ArrivalMode>?

    init(_ rule: TaxRule) {
      kind = rule.kind
      destination = rule.destination
      group = rule.group
      hs = rule.hs
      hasOrigin = rule.origin != nil
      hasWay = rule.shipsFrom != nil
      needsPreference = rule.needsPreference
      rank = rule.rank
      arrivesBy = rule.arrivesBy
    }
  }

  /// By line: the column that is wrong and why.
  func faults() -> [(line: Int, column: String, fault: CatalogFault)] {
    var faults: [(line: Int, column: String, fault: CatalogFault)] = []
    var earlier: [Rank: [(rule: TaxRule, line: Int)]] = [:]
    var asked: [Asker: Asked] = [:]
    for (rule, line) in rows {
      let rank = Rank(rule)
      let asker = Asker(rule)
      let known = asked[asker] ?? members.map { self.asked(rule, $0) }
      if let known { asked[asker] = known }
      if let (column, fault) = emptyBounds(rule) ?? known.flatMap({ unasked(rule, $0) }) {
        faults.append((line, column, fault))
      } else if let other = earlier[rank]?.first(where: { covers($0.rule, rule) }) {
        faults.append((line, "id", CatalogFault(.ruleBehind, ["rule": "\(other.rule.id)", "line": "\(other.line)"])))
      }
      earlier[rank, default: []].append((rule, line))
    }
    return faults
  }

  private func emptyBounds(_ rule: TaxRule) -> (column: String, fault: CatalogFault)? {
    guard let bounds = rule.bounds else { return nil }
    if let from = bounds.valueFrom, let to = bounds.valueTo, Self.compare(from, to) >= 0 {
      return ("value_to", CatalogFault(.noValueBetween, ["from": .text(from.decimalString()), "to": .text(to.decimalString())]))
    }
    if let from = bounds.unitPriceFrom, let to = bounds.unitPriceTo, Self.compare(from, to) >= 0 {
      return ("unit_price_to", CatalogFault(.noPriceBetween, ["from": .text(from.decimalString()), "to": .text(to.decimalString())]))
    }
    return nil
  }

  /// Who asks for a rule.
  private func asked(_ rule: TaxRule, _ members: [String: [TaxPlace]]) -> Asked {
    // A country without a row is a place of its own.
    let own = TaxPlace(code: PlaceCode(rawValue: rule.destination), currency: nil)
    let places = (members[rule.destination] ?? [own]).filter {
      $0.destinations(of: rule.kind).contains(rule.destination) || $0.rival?.customs.contains(rule.destination) ?? false
    }
    return Asked(
      isTaxed: places.contains { $0.vat.contains(where: taxed.contains) },
      regimes: regimes.map { regimes in places.reduce(into: Set<Regime>()) { $0.formUnion(Self.asked(in: $1, regimes, rule)) } },
      destinations: Set(places.flatMap(\.vat)))
  }

  /// Rules of a regime that the destination does not have, or of a destination whose taxes count as unknown.
  private func unasked(_ rule: TaxRule, _ known: Asked) -> (column: String, fault: CatalogFault)? {
    guard known.isTaxed else { return ("destination", CatalogFault(.untaxed, ["text": .text(rule.destination)])) }
    guard let regimes, let asked = known.regimes, let regime = rule.regime, regime != .localStock else { return nil }
    guard !asked.contains(regime) else { return beyond(regime, of: rule, in: known.destinations, regimes) }
    let names = CatalogFault.Detail.list(asked.map(\.rawValue).sorted().map { .text($0) })
    return (
      "regime", CatalogFault(.regimeNotAsked, ["text": .text(rule.destination), "regime": .text(regime.rawValue), "regimes": names])
    )
  }

  /// Rules for values that the regime itself does not take. A limit of the customs value holds for the goods in it, not the other way round.
  private func beyond(
    _ regime: Regime, of rule: TaxRule, in destinations: Set<String>, _ regimes: [String: [RegimeRow]]
  ) -> (column: String, fault: CatalogFault)? {
    guard let bounds = rule.bounds, let from = bounds.valueFrom else { return nil }
    let rows = destinations.sorted().flatMap { regimes[$0] ?? [] }.filter { $0.regime == regime && Self.meet($0, rule) }
    let isBeyond = rows.allSatisfy { row in
      guard let most = row.valueTo, row.currency == bounds.currency, row.together == bounds.together,
        row.base == bounds.base || row.base == .customsValue
      else {
        return false
      }
      return Self.compare(most, from) <= 0
    }
    guard isBeyond, let most = rows.compactMap(\.valueTo).first else { return nil }
    return (
      "value_from",
      CatalogFault(
        .beyondRegime, ["from": .text(from.decimalString()), "regime": .text(regime.rawValue), "most": .text(most.decimalString())])
    )
  }

  /// The regimes of a place while a rule is in force: those of the closest of its VAT that has rows, else the plain one.
  private static func asked(in place: TaxPlace, _ regimes: [String: [RegimeRow]], _ rule: TaxRule) -> Set<Regime> {
    var found: [RegimeRow] = []
    for key in place.vat.reversed() {
      let own = (regimes[key] ?? []).filter { meet($0, rule) }
      found += own
      // On a day on which the closer one has a row the wider one's do not hold.
      if own.contains(where: { $0.validFrom <= rule.validFrom && rule.validTo ?? .distant <= $0.validTo ?? .distant }) { break }
    }
    return found.isEmpty ? [.standard] : Set(found.map(\.regime))
  }

  private static func meet(_ row: RegimeRow, _ rule: TaxRule) -> Bool {
    row.validFrom <= rule.validTo ?? .distant && rule.validFrom <= row.validTo ?? .distant
  }

  /// Whether a rule holds wherever another of the same rank does: as the earlier row it is then taken always.
  private func covers(_ one: TaxRule, _ other: TaxRule) -> Bool {
    guard holds(one.origin, other.origin), holds(one.shipsFrom, other.shipsFrom) else { return false }
    guard one.regime == nil || one.regime == other.regime, one.isDefault || !other.isDefault else { return false }
    guard one.validFrom <= other.validFrom, other.validTo ?? .distant <= one.validTo ?? .distant else { return false }
    guard let bounds = one.bounds, let others = other.bounds else { return one.bounds == nil && other.bounds == nil }
    return bounds.base == others.base && bounds.together == others.together && bounds.currency == others.currency
      && bounds.unit == others.unit && bounds.weightFrom == others.weightFrom && bounds.weightTo == others.weightTo
      && Self.reaches(bounds.valueFrom, others.valueFrom, isUpper: false) && Self.reaches(bounds.valueTo, others.valueTo, isUpper: true)
      && Self.reaches(bounds.unitPriceFrom, others.unitPriceFrom, isUpper: false)
      && Self.reaches(bounds.unitPriceTo, others.unitPriceTo, isUpper: true)
  }

  /// Whether one set has every country of another; nil has all.
  private func holds(_ one: CountrySet?, _ other: CountrySet?) -> Bool {
    guard let one else { return true }
    guard let other else { return false }
    return other.codes.allSatisfy { code in
      one.codes.contains(code) || (customs[code] ?? []).contains { one.codes.contains($0) }
    }
  }

  /// Whether a bound is as wide as another; none is widest.
  private static func reaches(_ one: Ratio?, _ other: Ratio?, isUpper: Bool) -> Bool {
    guard let one else { return true }
    guard let other else { return false }
    return isUpper ? compare(one, other) >= 0 : compare(one, other) <= 0
  }

  /// Negative, zero or positive, as the difference of the two.
  static func compare(_ one: Ratio, _ other: Ratio) -> Int {
    let (left, right) = (Int128(one.numerator) * Int128(other.denominator), Int128(other.numerator) * Int128(one.denominator))
    return left < right ? -1 : left > right ? 1 : 0
  }
}

extension LocalDate {
  /// After every date of a catalog.
  static let distant = LocalDate(days: .max)
}
