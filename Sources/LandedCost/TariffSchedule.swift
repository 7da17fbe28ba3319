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
    rules: TaxRules, regimes: [RegimeRow], regimeGoods: [RegimeGoods] = [], waivers: [TaxWaiver] = [], territories: [TaxPlace],
    rates: ExchangeRates, customs: CustomsRates? = nil
  ) {
    law = TaxLaw(rules: rules, regimes: regimes, regimeGoods: regimeGoods, waivers: waivers, territories: territories)
    self.rates = rates
    self.customs = customs ?? CustomsRates(others: rates)
    customsRates = rates
  }

  /// The same of rules that nobody else keeps.
  public init(
    rules: [TaxRule], regimes: [RegimeRow], regimeGoods: [RegimeGoods] = [], waivers: [TaxWaiver] = [], territories: [TaxPlace],
    rates: ExchangeRates, customs: CustomsRates? = nil
  ) {
    self.init(
      rules: TaxRules(rules), regimes: regimes, regimeGoods: regimeGoods, waivers: waivers, territories: territories, rates: rates,
      customs: customs)
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
    let place = place(code)
    return (place.customs + place.vat + place.fees).reduce(into: [:]) { found, key in found.merge(law.spans(of: key)) { $1 } }
  }

  /// Whether duty and VAT on parcels from abroad are known, on any date: there are rates, and none that is said not to be known holds for goods
  /// of every code (`RuleHeading.Import`). No rule is read for it.
  public func hasImportRules(for code: PlaceCode) -> Bool {
    let place = place(code)
    return [(CostKind.duty, \RuleHeading.duty), (.vat, \.vat)].allSatisfy { kind, taxes in
      let told = place.destinations(of: kind).compactMap { law.heading(of: $0)?[keyPath: taxes] }
      return told.contains(where: \.isRateKnown) && !told.contains(where: \.isRateOpen)
    }
  }

  /// The rules that hold at a place, those of its unions among them, whatever the goods and the date.
  public func rules(at code: PlaceCode) -> [TaxRule] {
    let place = place(code)
    var seen: Set<String> = []
    return (place.customs + place.vat + place.fees + (place.rival?.customs ?? [])).filter { seen.insert($0).inserted }
      .flatMap(law.rules(of:))
  }

  /// Whether a rule of preference is known for goods at a place on a date: without one, a proof of origin changes nothing here.
  public func hasPreference(for item: CostItem, in code: PlaceCode, on date: LocalDate) -> Bool {
    let goods = HSDigits(item.hsCode.rawValue)
    let origin = place(PlaceCode(item.origin)).customs
    return place(code).customs.contains { key in
      law.rules(.duty, of: key)?.rows.contains { row in
        row.rule.needsPreference && Self.isValid(row.rule.validFrom, row.rule.validTo, date)
          && (goods.begin(with: row.goods) || row.goods.begin(with: goods))
          && row.rule.origin?.contains(item.origin, in: origin) ?? true
      } ?? false
    }
  }

  /// The values at which the law of a place changes on a date, in a currency: bounds of its rules and limits of its regimes, from low to high.
  /// Those without an exchange rate are left out.
  public func valuesOfChange(in code: PlaceCode, on date: LocalDate, in currency: Currency) -> [Money] {
    let place = place(code)
    var found: Set<Money> = []
    func add(_ limit: Ratio?, _ own: Currency?) {
      if let money = limit.flatMap({ amount($0, own ?? currency, in: currency) })?.money(currency) { found.insert(money) }
    }
    for kind in CostKind.charged {
      for row in place.destinations(of: kind).compactMap({ law.rules(kind, of: $0)?.rows }).joined()
      where Self.isValid(row.rule.validFrom, row.rule.validTo, date) {
        add(row.rule.bounds?.valueFrom, row.rule.bounds?.currency)
        add(row.rule.bounds?.valueTo, row.rule.bounds?.currency)
      }
    }
    for row in place.vat.compactMap({ law.regimes[$0] }).joined() where Self.isValid(row.validFrom, row.validTo, date) {
      add(row.valueTo, row.currency)
    }
    return found.sorted { $0.minor < $1.minor }
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

  /// A rule that matches, whether it does as the default for goods whose code is shorter than its own, and whether its bounds cannot be
  /// asked: for want of a content, or of an exchange rate. What the rule charges is then not known.
  typealias Match = (row: RuleRow, isDefaultOfHeading: Bool, isUndecided: Bool)

  /// The rules of one kind that apply to an item, by its index: of those that match, the closest of each group.
  ///
  /// - Parameter destinations: Those whose rules hold at the place, from wide to close.
  func matches(
    _ kind: CostKind, item index: Int, of consignment: Consignment, at destinations: [String], regime: Regime, _ meter: inout ThresholdMeter
  ) -> [Match] {
    let found = matches(kind, index, of: consignment, at: destinations, regime, &meter, mayPrefer: true)
    // A preference at a rate that nobody tells gives no more than the usual rate, which may be nothing.
    guard found.contains(where: { $0.row.rule.needsPreference && $0.row.rule.isRateUnknown }) else { return found }
    let usual = matches(kind, index, of: consignment, at: destinations, regime, &meter, mayPrefer: false)
    return found.map { match in
      guard match.row.rule.needsPreference, match.row.rule.isRateUnknown else { return match }
      return usual.first { $0.row.rule.group == match.row.rule.group && $0.row.rule.rate == .zero && !$0.isUndecided } ?? match
    }
  }

  private func matches(
    _ kind: CostKind, _ index: Int, of consignment: Consignment, at destinations: [String], _ regime: Regime,
    _ meter: inout ThresholdMeter, mayPrefer: Bool
  ) -> [Match] {
    guard meter.goods.isKnown else { return [] }
    let item = consignment.items[index]
    var best: [(match: Match, rank: Rank)] = []
    let goods = Goods(item, from: consignment.shipsFrom ?? item.origin, self)
    for (closeness, key) in destinations.enumerated() {
      guard let shelf = law.rules(kind, of: key) else { continue }
      for row in shelf.rows(near: goods.code) {
        guard let isShorter = goods.isShorter(than: row), Self.isValid(row.rule.validFrom, row.rule.validTo, consignment.date),
          row.rule.regime == nil || row.rule.regime == regime, mayPrefer || !row.rule.needsPreference,
          goods.come(under: row.rule)
        else { continue }
        if let modes = row.rule.arrivesBy {
          meter.asksArrival = true
          guard consignment.arrivesBy.map(modes.contains) ?? false else { continue }
        }
        let answer = holds(row.rule.bounds, index, item, &meter)
        guard answer != .no else { continue }
        let match = (row: row, isDefaultOfHeading: isShorter, isUndecided: answer == .unknown)
        let rank = Rank(row, closeness: closeness)
        if let known = best.firstIndex(where: { $0.match.row.rule.group == row.rule.group }) {
          if best[known].rank < rank { best[known] = (match, rank) }
        } else {
          best.append((match, rank))
        }
      }
    }
    return best.map { $0.match }.sorted { $0.row.rule.group < $1.row.rule.group }.map { entry in
      (
        entry.row, entry.isDefaultOfHeading && hasSiblings(entry.row.rule, below: item.hsCode, on: consignment.date), entry.isUndecided
      )
    }
  }

  /// How close a rule is to the goods: first by the rank that its row gives; then what only holds with preference, from some countries or by
  /// one way of arriving is an exception from what holds for every code; then one with a longer code is closer, then one for an origin, then
  /// one with bounds, then one of the closer place: of a country rather than its union.
  private struct Rank: Comparable {
    private let number: Int

    init(_ row: RuleRow, closeness: Int) {
      let exception = (row.rule.needsPreference ? 4 : 0) + (row.rule.shipsFrom != nil ? 2 : 0) + (row.rule.arrivesBy != nil ? 1 : 0)
      let goods =
        ((row.rule.rank * 8 + exception) * 16 + row.rule.hs.utf8.count) * 4 + (row.rule.origin != nil ? 2 : 0)
        + (row.rule.bounds != nil ? 1 : 0)
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

  private enum Answer { case yes, no, unknown }

  /// Whether the values lie within the bounds of a rule.
  private func holds(_ bounds: TaxBounds?, _ index: Int, _ item: CostItem, _ meter: inout ThresholdMeter) -> Answer {
    guard let bounds else { return .yes }
    if let least = bounds.weightFrom, meter.weighs(atMost: least) { return .no }
    if let most = bounds.weightTo, !meter.weighs(atMost: most) { return .no }
    let currency = item.value.currency
    func converted(_ bound: Ratio) -> Fraction { amount(bound, bounds.currency ?? currency, in: currency) ?? .unknown }
    var answer = Answer.yes
    for (bound, isLower) in [(bounds.valueFrom, true), (bounds.valueTo, false)] {
      guard let bound else { continue }
      guard let isBelow = meter.isAtMost(converted(bound), .consignment, bounds.base, with: bounds.together) else {
        answer = .unknown
        continue
      }
      if isBelow == isLower { return .no }
    }
    guard bounds.unitPriceFrom != nil || bounds.unitPriceTo != nil else { return answer }
    guard let content = item.content, content.thousandths > 0, item.quantity > 0 else { return .unknown }
    guard content.unit == bounds.unit else { return .no }
    let units = Fraction(Int128(content.thousandths), 1000) * Fraction(Int128(item.quantity))
    let base = bounds.base == .piece ? .goods : bounds.base
    for (bound, isLower) in [(bounds.unitPriceFrom, true), (bounds.unitPriceTo, false)] {
      guard let bound else { continue }
      guard let isBelow = meter.isLess(than: converted(bound) * units, .item(index), base) else {
        answer = .unknown
        continue
      }
      if isBelow == isLower { return .no }
    }
    return answer
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
