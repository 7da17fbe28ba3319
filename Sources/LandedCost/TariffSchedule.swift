import Money
import Primitives

/// The tax rules, regimes and customs territories of all destinations, with the exchange rates that are needed for them.
///
/// A rule is found by place, kind, HS code, origin, where the goods are shipped from, regime and date. Of several rules of a group that match,
/// the closest one applies: one that asks for preference, then one by where the goods are shipped from, then the one with the longest code, then
/// one for the origin, then one within bounds, then one of the closer place.
public struct TariffSchedule: Sendable {
  /// The exchange rates by which prices are converted.
  public private(set) var rates: ExchangeRates
  /// Those by which customs count, destination by destination.
  public private(set) var customs: CustomsRates
  /// Those by which what the law says in its own currency is converted: limits, amounts, steps of rounding.
  public private(set) var customsRates: ExchangeRates
  /// The rules by destination and kind, then by the first two digits of the code: one digit if the rule has no more, `""` for rules of any
  /// code.
  let rules: [RuleKey: [String: [RuleRow]]]
  /// The rows by destination, in the order in which they are tried.
  let regimes: [String: [RegimeRow]]
  let regimeGoods: [String: [RegimeGoods]]
  let waivers: [String: [TaxWaiver]]
  /// By destination the spans over which a bound or a limit counts what a person imports, with what is counted.
  private let spans: [String: [ThresholdSpan: ThresholdBase]]
  private let places: [PlaceCode: TaxPlace]

  /// A rule as an object, so that it is not copied.
  final class RuleRow: Sendable {
    let rule: TaxRule

    init(_ rule: TaxRule) { self.rule = rule }
  }

  struct RuleKey: Hashable {
    let destination: String
    let kind: CostKind
  }

  /// A schedule from its tables.
  ///
  /// - Parameters:
  ///   - rules: In any order.
  ///   - regimes: For one destination they are tried in the order of `order`.
  ///   - regimeGoods: Which goods may use a regime; any may use one without rows.
  ///   - waivers: Taxes that are not levied where they come to little.
  ///   - territories: Places that are not among them are territories of their own.
  ///   - rates: Exchange rates between the currencies of the rules and those of calculations.
  ///   - customs: The rates that customs count by; nil if these are the same everywhere.
  public init(
    rules: [TaxRule], regimes: [RegimeRow], regimeGoods: [RegimeGoods] = [], waivers: [TaxWaiver] = [], territories: [TaxPlace],
    rates: ExchangeRates, customs: CustomsRates? = nil
  ) {
    var found: [RuleKey: [String: [RuleRow]]] = [:]
    for rule in rules {
      found[RuleKey(destination: rule.destination, kind: rule.kind), default: [:]][String(rule.hs.prefix(2)), default: []].append(
        RuleRow(rule))
    }
    self.rules = found
    var spans: [String: [ThresholdSpan: ThresholdBase]] = [:]
    for rule in rules {
      if let bounds = rule.bounds, let span = bounds.together { spans[rule.destination, default: [:]][span] = bounds.base }
    }
    for row in regimes { if let span = row.together { spans[row.destination, default: [:]][span] = row.base } }
    self.spans = spans
    self.regimes = Dictionary(grouping: regimes.sorted { $0.order < $1.order }, by: \.destination)
    self.regimeGoods = Dictionary(grouping: regimeGoods, by: \.destination)
    self.waivers = Dictionary(grouping: waivers, by: \.destination)
    places = Dictionary(territories.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.rates = rates
    self.customs = customs ?? CustomsRates(others: rates)
    customsRates = rates
  }

  /// The same schedule, what the law says in its own currency converted by the rates that a place's customs count by on a date.
  public func counting(in code: PlaceCode, on date: LocalDate) -> TariffSchedule {
    customs.isEmpty ? self : counting(by: customs.rates(of: place(code), on: date))
  }

  /// The same schedule, what the law says in its own currency converted by other rates.
  public func counting(by rates: ExchangeRates) -> TariffSchedule {
    var schedule = self
    schedule.customsRates = rates
    return schedule
  }

  /// The same schedule with one table of rates for prices and for customs everywhere.
  public func counting(alwaysBy rates: ExchangeRates) -> TariffSchedule {
    var schedule = counting(by: rates)
    schedule.rates = rates
    schedule.customs = CustomsRates(others: rates)
    return schedule
  }

  /// A place by its code; one that no row tells has customs and taxes of its own.
  public func place(_ code: PlaceCode) -> TaxPlace { places[code] ?? TaxPlace(code: code, currency: nil) }

  /// The currency of a place's customs; nil if it is not known or has no exchange rate.
  public func currency(of code: PlaceCode) -> Currency? { places[code]?.currency.flatMap { rates.currency($0.code) } }

  /// The spans over which the law of a place counts what a person imports there together, with what is counted: the price of the goods or the
  /// customs value.
  public func countedSpans(in code: PlaceCode) -> [ThresholdSpan: ThresholdBase] {
    guard !spans.isEmpty else { return [:] }
    let place = place(code)
    return (place.customs + place.vat + place.fees).reduce(into: [:]) { found, key in found.merge(spans[key] ?? [:]) { $1 } }
  }

  /// Whether duty and VAT on parcels from abroad are known, on any date: there are rates, and none that is said not to be known holds for goods
  /// of every code. Rules for local stock alone do not tell.
  public func hasImportRules(for code: PlaceCode) -> Bool {
    let place = place(code)
    return [CostKind.duty, .vat].allSatisfy { kind in
      let rows = place.destinations(of: kind).compactMap { rules[RuleKey(destination: $0, kind: kind)]?.values.joined() }.joined()
        .filter { $0.rule.regime != .localStock }
      return rows.contains { !$0.rule.isRateUnknown } && !rows.contains { $0.rule.isRateUnknown && $0.rule.hs.isEmpty }
    }
  }

  /// Whether the taxes of a place are known on a date.
  func hasRules(for place: TaxPlace, on date: LocalDate) -> Bool {
    place.destinations(of: .vat).contains { key in
      rules[RuleKey(destination: key, kind: .vat)]?.values.contains { rows in
        rows.contains { Self.isValid($0.rule.validFrom, $0.rule.validTo, date) }
      } ?? false
    }
  }

  /// The waivers of a destination under a regime on a date, by kind.
  func waivers(of place: TaxPlace, regime: Regime, on date: LocalDate) -> [CostKind: TaxWaiver] {
    var found: [CostKind: TaxWaiver] = [:]
    for kind in CostKind.charged {
      for waiver in place.destinations(of: kind).compactMap({ waivers[$0] }).joined()
      where waiver.kind == kind && (waiver.regime ?? regime) == regime && Self.isValid(waiver.validFrom, waiver.validTo, date) {
        found[kind] = waiver
      }
    }
    return found
  }

  /// A rule that matches, and whether it does as the default for goods whose code is shorter than its own.
  typealias Match = (row: RuleRow, isDefaultOfHeading: Bool)

  /// The rules of one kind that apply to an item, by its index: of those that match, the closest of each group.
  ///
  /// - Parameter destinations: Those whose rules hold at the place, from wide to close.
  func matches(
    _ kind: CostKind, item index: Int, of consignment: Consignment, at destinations: [String], regime: Regime, _ meter: inout ThresholdMeter
  ) -> [Match] {
    guard meter.goods.isKnown else { return [] }
    let item = consignment.items[index]
    var best: [(row: RuleRow, isDefaultOfHeading: Bool, rank: Rank)] = []
    // The keys that the rules are kept by: no digit, the first, the first two. A shorter code has fewer.
    let beginnings = (0...min(2, item.hsCode.rawValue.utf8.count)).map { String(item.hsCode.rawValue.prefix($0)) }
    for (closeness, key) in destinations.enumerated() {
      guard let buckets = rules[RuleKey(destination: key, kind: kind)] else { continue }
      for row in beginnings.lazy.compactMap({ buckets[$0] }).joined() {
        guard Self.isValid(row.rule.validFrom, row.rule.validTo, consignment.date), row.rule.regime == nil || row.rule.regime == regime,
          let isShorter = holds(row, item, from: consignment.shipsFrom ?? item.origin), holds(row.rule.bounds, index, item, &meter)
        else { continue }
        let rank = Rank(row, closeness: closeness)
        if let known = best.firstIndex(where: { $0.row.rule.group == row.rule.group }) {
          if best[known].rank < rank { best[known] = (row, isShorter, rank) }
        } else {
          best.append((row, isShorter, rank))
        }
      }
    }
    return best.sorted { $0.row.rule.group < $1.row.rule.group }.map { entry in
      (entry.row, entry.isDefaultOfHeading && hasSiblings(entry.row.rule, below: item.hsCode, on: consignment.date))
    }
  }

  /// How close a rule is to the goods: what only holds with preference or from some countries is an exception from what holds for every code;
  /// then one with a longer code is closer, then one for an origin, then one with bounds, then one of the closer place: of a country rather than
  /// its union.
  private struct Rank: Comparable {
    private let number: Int

    init(_ row: RuleRow, closeness: Int) {
      let exception = (row.rule.needsPreference ? 2 : 0) + (row.rule.shipsFrom != nil ? 1 : 0)
      let goods = (exception * 16 + row.rule.hs.utf8.count) * 4 + (row.rule.origin != nil ? 2 : 0) + (row.rule.bounds != nil ? 1 : 0)
      number = goods * 8 + min(closeness, 7)
    }

    static func < (left: Rank, right: Rank) -> Bool { left.number < right.number }
  }

  /// Whether a rule of the day and the regime is for an item, and if it is whether it is the longer code's default for a shorter code of the
  /// goods; nil if it is not.
  private func holds(_ row: RuleRow, _ item: CostItem, from country: CountryCode) -> Bool? {
    if let origin = row.rule.origin, !origin.contains(item.origin, in: place(PlaceCode(item.origin)).customs) { return nil }
    if let way = row.rule.shipsFrom, !way.contains(country, in: place(PlaceCode(country)).customs) { return nil }
    guard !row.rule.needsPreference || item.hasPreference else { return nil }
    if item.hsCode.rawValue.hasPrefix(row.rule.hs) { return false }
    guard row.rule.isDefault, item.hsCode.rawValue.count >= 6, row.rule.hs.hasPrefix(item.hsCode.rawValue) else { return nil }
    return true
  }

  /// Whether the values lie within the bounds of a rule.
  private func holds(_ bounds: TaxBounds?, _ index: Int, _ item: CostItem, _ meter: inout ThresholdMeter) -> Bool {
    guard let bounds else { return true }
    let currency = item.value.currency
    func converted(_ bound: Ratio) -> Fraction? { amount(bound, bounds.currency ?? currency, in: currency) }
    if let from = bounds.valueFrom {
      guard let least = converted(from), meter.isAtMost(least, .consignment, bounds.base, with: bounds.together) == false else {
        return false
      }
    }
    if let to = bounds.valueTo {
      guard let most = converted(to), meter.isAtMost(most, .consignment, bounds.base, with: bounds.together) == true else { return false }
    }
    guard bounds.unitPriceFrom != nil || bounds.unitPriceTo != nil else { return true }
    guard let content = item.content, content.unit == bounds.unit, content.thousandths > 0, item.quantity > 0 else { return false }
    let units = Fraction(Int128(content.thousandths), 1000) * Fraction(Int128(item.quantity))
    let base = bounds.base == .piece ? .goods : bounds.base
    if let from = bounds.unitPriceFrom {
      guard let least = converted(from), meter.isLess(than: least * units, .item(index), base) == false else { return false }
    }
    if let to = bounds.unitPriceTo {
      guard let most = converted(to), meter.isLess(than: most * units, .item(index), base) == true else { return false }
    }
    return true
  }

  /// Whether other rules of the group have codes that begin with the shorter one too: then the code of the goods does not decide between
  /// them.
  private func hasSiblings(_ rule: TaxRule, below code: HSCode, on date: LocalDate) -> Bool {
    (rules[RuleKey(destination: rule.destination, kind: rule.kind)]?[String(rule.hs.prefix(2))] ?? []).contains {
      $0.rule.group == rule.group && $0.rule.hs != rule.hs && $0.rule.hs.hasPrefix(code.rawValue)
        && Self.isValid($0.rule.validFrom, $0.rule.validTo, date)
    }
  }

  /// An amount converted by the rates of customs from the currency of a rule to that of the calculation, exactly; nil if an exchange rate is
  /// missing or it is out of range.
  func amount(_ ratio: Ratio, _ from: Currency, in currency: Currency) -> Fraction? {
    if from == currency { return Fraction(ratio) }
    guard let a = customsRates.rate(of: from.code)?.perEuro, let b = customsRates.rate(of: currency.code)?.perEuro, a.numerator > 0 else {
      return nil
    }
    let amount = Fraction(ratio) * (Fraction(b) / Fraction(a))
    return amount.isKnown ? amount : nil
  }

  static func isValid(_ from: LocalDate, _ to: LocalDate?, _ date: LocalDate) -> Bool {
    from <= date && (to.map { date <= $0 } ?? true)
  }
}
