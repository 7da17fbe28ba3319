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
  let law: TaxLaw

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
    law = TaxLaw(rules: rules, regimes: regimes, regimeGoods: regimeGoods, waivers: waivers, territories: territories)
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
  public func place(_ code: PlaceCode) -> TaxPlace { law.places[code] ?? TaxPlace(code: code, currency: nil) }

  /// The currency of a place's customs; nil if it is not known or has no exchange rate.
  public func currency(of code: PlaceCode) -> Currency? { law.places[code]?.currency.flatMap { rates.currency($0.code) } }

  /// The spans over which the law of a place counts what a person imports there together, with what is counted: the price of the goods or the
  /// customs value.
  public func countedSpans(in code: PlaceCode) -> [ThresholdSpan: ThresholdBase] {
    guard !law.spans.isEmpty else { return [:] }
    let place = place(code)
    return (place.customs + place.vat + place.fees).reduce(into: [:]) { found, key in found.merge(law.spans[key] ?? [:]) { $1 } }
  }

  /// Whether duty and VAT on parcels from abroad are known, on any date: there are rates, and none that is said not to be known holds for goods
  /// of every code. Rules for local stock alone do not tell.
  public func hasImportRules(for code: PlaceCode) -> Bool {
    let place = place(code)
    return [CostKind.duty, .vat].allSatisfy { kind in
      let rows = place.destinations(of: kind).compactMap { law.rules(kind, of: $0)?.rows }.joined()
        .filter { $0.rule.regime != .localStock }
      return rows.contains { !$0.rule.isRateUnknown } && !rows.contains { $0.rule.isRateUnknown && $0.rule.hs.isEmpty }
    }
  }

  /// Whether the taxes of a place are known on a date.
  func hasRules(for place: TaxPlace, on date: LocalDate) -> Bool {
    place.destinations(of: .vat).contains { key in
      law.rules(.vat, of: key)?.rows.contains { Self.isValid($0.rule.validFrom, $0.rule.validTo, date) } ?? false
    }
  }

  /// The waivers of a destination under a regime on a date, by kind.
  func waivers(of place: TaxPlace, regime: Regime, on date: LocalDate) -> [CostKind: TaxWaiver] {
    var found: [CostKind: TaxWaiver] = [:]
    for kind in CostKind.charged {
      for waiver in place.destinations(of: kind).compactMap({ law.waivers[$0] }).joined()
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
    let goods = Goods(item, from: consignment.shipsFrom ?? item.origin, self)
    for (closeness, key) in destinations.enumerated() {
      guard let shelf = law.rules(kind, of: key) else { continue }
      for row in shelf.rows(near: goods.code) {
        guard let isShorter = goods.isShorter(than: row), Self.isValid(row.rule.validFrom, row.rule.validTo, consignment.date),
          row.rule.regime == nil || row.rule.regime == regime, goods.come(under: row.rule), holds(row.rule.bounds, index, item, &meter)
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

  /// What of an item decides which rules are for it, looked up once for all of them.
  private struct Goods {
    let code: HSDigits
    private let item: CostItem
    private let shipsFrom: CountryCode
    /// Whose customs rules hold where the goods were made.
    private let origin: [String]
    /// And where they are shipped from.
    private let way: [String]

    init(_ item: CostItem, from country: CountryCode, _ schedule: TariffSchedule) {
      self.item = item
      shipsFrom = country
      code = HSDigits(item.hsCode.rawValue)
      origin = schedule.place(PlaceCode(item.origin)).customs
      way = country == item.origin ? origin : schedule.place(PlaceCode(country)).customs
    }

    /// Whether a rule is the default of a longer code for the shorter one of the goods; nil if it is for other goods.
    func isShorter(than row: RuleRow) -> Bool? {
      if code.begin(with: row.goods) { return false }
      guard row.rule.isDefault, code.digits >= 6, row.goods.begin(with: code) else { return nil }
      return true
    }

    /// Whether a rule is for goods of this origin that are shipped from there, with preference if it needs that.
    func come(under rule: TaxRule) -> Bool {
      guard !rule.needsPreference || item.hasPreference else { return false }
      if let countries = rule.origin, !countries.contains(item.origin, in: origin) { return false }
      if let countries = rule.shipsFrom, !countries.contains(shipsFrom, in: way) { return false }
      return true
    }
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
    let goods = HSDigits(code.rawValue)
    return law.rules(rule.kind, of: rule.destination)?.rows(near: goods).contains {
      $0.rule.group == rule.group && $0.rule.hs != rule.hs && $0.goods.begin(with: goods)
        && Self.isValid($0.rule.validFrom, $0.rule.validTo, date)
    } ?? false
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
