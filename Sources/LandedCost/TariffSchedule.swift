import Money
import Primitives

/// The tax rules, regimes and customs territories of all destinations, with the exchange rates that are needed for them.
///
/// A rule is found by destination, kind, HS code, origin, regime and date. Of several rules of a group that match, the closest one applies:
/// the one with the longest code, then one for the origin, then one within bounds, then one of the country itself.
public struct TariffSchedule: Sendable {
  /// The exchange rates by which prices are converted.
  public private(set) var rates: ExchangeRates
  /// Those by which customs count, destination by destination.
  public private(set) var customs: CustomsRates
  /// Those by which what the law says in its own currency is converted: limits, amounts, steps of rounding.
  public private(set) var customsRates: ExchangeRates
  /// The rules by destination and kind, then by the first two digits of the code: one digit if the rule has no more, `""` for rules of any
  /// code.
  private let rules: [RuleKey: [String: [RuleRow]]]
  /// The rows by destination, in the order in which they are tried.
  private let regimes: [String: [RegimeRow]]
  private let territories: [CountryCode: TerritoryRow]

  /// A rule as an object, so that it is not copied.
  final class RuleRow: Sendable {
    let rule: TaxRule

    init(_ rule: TaxRule) { self.rule = rule }
  }

  private struct RuleKey: Hashable {
    let destination: String
    let kind: CostKind
  }

  /// A schedule from its tables.
  ///
  /// - Parameters:
  ///   - rules: In any order.
  ///   - regimes: For one destination they are tried in the order of `order`.
  ///   - territories: Countries that are not among them are territories of their own.
  ///   - rates: Exchange rates between the currencies of the rules and those of calculations.
  ///   - customs: The rates that customs count by; nil if these are the same everywhere.
  public init(
    rules: [TaxRule], regimes: [RegimeRow], territories: [TerritoryRow], rates: ExchangeRates, customs: CustomsRates? = nil
  ) {
    var found: [RuleKey: [String: [RuleRow]]] = [:]
    for rule in rules {
      found[RuleKey(destination: rule.destination, kind: rule.kind), default: [:]][String(rule.hs.prefix(2)), default: []].append(
        RuleRow(rule))
    }
    self.rules = found
    self.regimes = Dictionary(grouping: regimes.sorted { $0.order < $1.order }, by: \.destination)
    self.territories = Dictionary(territories.map { ($0.country, $0) }, uniquingKeysWith: { first, _ in first })
    self.rates = rates
    self.customs = customs ?? CustomsRates(others: rates)
    customsRates = rates
  }

  /// The same schedule, what the law says in its own currency converted by the rates that a country's customs count by on a date.
  public func counting(in country: CountryCode, on date: LocalDate) -> TariffSchedule {
    customs.isEmpty ? self : counting(by: customs.rates(of: country, in: territory(of: country), on: date))
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

  /// The customs territory of a country: that of its union, else one of its own.
  public func territory(of country: CountryCode) -> TerritoryCode {
    territories[country]?.territory ?? TerritoryCode(rawValue: country.rawValue)
  }

  /// The currency of a country's customs; nil if it is not known or has no exchange rate.
  public func currency(of country: CountryCode) -> Currency? { territories[country].flatMap { rates.currency($0.currency.code) } }

  /// The regime under which a destination takes goods unless another is asked for.
  ///
  /// - Parameters:
  ///   - country: The destination.
  ///   - value: The value of the goods.
  ///   - usedThisYear: The value of what the person has already imported this year.
  ///   - date: The date of the import.
  /// - Returns: The first row whose limits the goods keep; nil if there is none.
  public func defaultRegime(of country: CountryCode, value: Money, usedThisYear: Money, on date: LocalDate) -> RegimeRow? {
    let counting = counting(in: country, on: date)
    return rows(of: country, on: date).first { row in
      guard row.regime != .localStock, row.regime != .personal else { return false }
      return counting.holds(value, within: row, usedThisYear: usedThisYear)
    }
  }

  /// Why goods cannot be imported under a regime that was asked for.
  public enum RegimeRefusal: Error, Hashable, Sendable {
    /// The destination does not have the regime on that date; it has these.
    case notThere(has: [Regime])
    /// The goods, or the goods of the year with them, are above the limit of the row.
    case aboveLimit(RegimeRow, has: [Regime])
  }

  /// Why goods of a value cannot be imported under a regime; nil if they can.
  public func refusal(
    of regime: Regime, in country: CountryCode, value: Money, usedThisYear: Money, on date: LocalDate
  ) -> RegimeRefusal? {
    let rows = rows(of: country, on: date)
    var has: [Regime] = []
    for row in rows where !has.contains(row.regime) { has.append(row.regime) }
    // Unless a row says otherwise, tax is collected at import. Stock in the country needs no import anywhere.
    if rows.allSatisfy({ $0.regime == .localStock }) { has.append(.standard) }
    if !has.contains(.localStock) { has.append(.localStock) }
    guard has.contains(regime) else { return .notThere(has: has) }
    let own = rows.filter { $0.regime == regime }
    let counting = counting(in: country, on: date)
    guard let row = own.last, !own.contains(where: { counting.holds(value, within: $0, usedThisYear: usedThisYear) }) else { return nil }
    return .aboveLimit(row, has: has)
  }

  /// The row of a regime with a yearly limit that applies on a date; nil if there is none.
  public func yearlyRow(of country: CountryCode, on date: LocalDate) -> RegimeRow? {
    rows(of: country, on: date).first { $0.yearTo != nil }
  }

  /// The yearly limit of a row in a currency, by the rates of customs; nil if it has none, or if an exchange rate is missing.
  public func yearlyLimit(of row: RegimeRow, in currency: Currency) -> Money? {
    row.yearTo.flatMap { amount($0, row.currency ?? currency, in: currency)?.money(currency) }
  }

  private func holds(_ value: Money, within row: RegimeRow, usedThisYear: Money) -> Bool {
    guard holds(value, upTo: row.valueTo, row.currency) else { return false }
    guard row.yearTo != nil else { return true }
    guard let year = value + usedThisYear else { return false }
    return holds(year, upTo: row.yearTo, row.currency)
  }

  /// The regimes under which a country may take imports on a date if none is asked for; `standard` if no row says.
  public func regimes(of country: CountryCode, on date: LocalDate) -> [Regime] {
    var regimes: [Regime] = []
    for row in rows(of: country, on: date) where row.regime != .localStock && row.regime != .personal && !regimes.contains(row.regime) {
      regimes.append(row.regime)
    }
    return regimes.isEmpty ? [.standard] : regimes
  }

  /// Whether the taxes of a country are known at all, on any date.
  public func hasRules(for country: CountryCode) -> Bool {
    [country.rawValue, territory(of: country).rawValue].contains { rules[RuleKey(destination: $0, kind: .vat)] != nil }
  }

  /// Whether duty and VAT on parcels from abroad are known, on any date. Rules for local stock alone do not tell.
  public func hasImportRules(for country: CountryCode) -> Bool {
    let keys = [country.rawValue, territory(of: country).rawValue]
    return [CostKind.duty, .vat].allSatisfy { kind in
      keys.contains { key in
        rules[RuleKey(destination: key, kind: kind)]?.values.contains { $0.contains { $0.rule.regime != .localStock } } ?? false
      }
    }
  }

  /// Whether the taxes of a country are known on a date.
  public func hasRules(for country: CountryCode, on date: LocalDate) -> Bool {
    [country.rawValue, territory(of: country).rawValue].contains { key in
      rules[RuleKey(destination: key, kind: .vat)]?.values.contains { rows in
        rows.contains { Self.isValid($0.rule.validFrom, $0.rule.validTo, date) }
      } ?? false
    }
  }

  private func rows(of country: CountryCode, on date: LocalDate) -> [RegimeRow] {
    let own = (regimes[country.rawValue] ?? []).filter { Self.isValid($0.validFrom, $0.validTo, date) }
    guard own.isEmpty else { return own }
    return (regimes[territory(of: country).rawValue] ?? []).filter { Self.isValid($0.validFrom, $0.validTo, date) }
  }

  /// A rule that matches, and whether it does as the default for goods whose code is shorter than its own.
  typealias Match = (row: RuleRow, isDefaultOfHeading: Bool)

  /// The rules of one kind that apply to an item: of those that match, the closest of each group.
  func matches(_ kind: CostKind, item: CostItem, consignment: Consignment, regime: Regime) -> [Match] {
    let country = consignment.destination.rawValue
    var best: [(row: RuleRow, isDefaultOfHeading: Bool, rank: Rank)] = []
    var keys = [territory(of: consignment.destination).rawValue]
    if keys[0] != country { keys.append(country) }
    // The keys that the rules are kept by: no digit, the first, the first two. A shorter code has fewer.
    let beginnings = (0...min(2, item.hsCode.rawValue.utf8.count)).map { String(item.hsCode.rawValue.prefix($0)) }
    let whole = consignment.value
    for key in keys {
      guard let buckets = rules[RuleKey(destination: key, kind: kind)] else { continue }
      for row in beginnings.lazy.compactMap({ buckets[$0] }).joined() {
        guard Self.isValid(row.rule.validFrom, row.rule.validTo, consignment.date), row.rule.regime == nil || row.rule.regime == regime,
          let isShorter = holds(row.rule, item, whole)
        else { continue }
        let rank = Rank(row.rule, isOfCountry: key == country)
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

  /// How close a rule is to the goods: one with a longer code is closer, then one for an origin, then one with bounds, then one of the
  /// country rather than its union.
  private struct Rank: Comparable {
    private let digits: Int
    private let hasOrigin: Bool
    private let isBounded: Bool
    private let isOfCountry: Bool

    init(_ rule: TaxRule, isOfCountry: Bool) {
      digits = rule.hs.count
      hasOrigin = rule.origin != nil
      isBounded = rule.valueFrom != nil || rule.valueTo != nil || rule.unitPriceFrom != nil || rule.unitPriceTo != nil
      self.isOfCountry = isOfCountry
    }

    static func < (left: Rank, right: Rank) -> Bool {
      func number(_ rank: Rank) -> Int {
        rank.digits * 8 + (rank.hasOrigin ? 4 : 0) + (rank.isBounded ? 2 : 0) + (rank.isOfCountry ? 1 : 0)
      }
      return number(left) < number(right)
    }
  }

  /// Whether a rule of the day and the regime holds for an item, and if it does whether it is the longer code's default for a shorter code of the
  /// goods; nil if it does not hold.
  private func holds(_ rule: TaxRule, _ item: CostItem, _ whole: Money?) -> Bool? {
    guard rule.origin == nil || rule.origin == item.origin else { return nil }
    let isShorter = !item.hsCode.rawValue.hasPrefix(rule.hs)
    if isShorter {
      guard rule.isDefault, item.hsCode.rawValue.count >= 6, rule.hs.hasPrefix(item.hsCode.rawValue) else { return nil }
    }
    guard let whole, holds(whole, above: rule.valueFrom, rule.valueCurrency), holds(whole, upTo: rule.valueTo, rule.valueCurrency),
      holdsUnitPrice(item, rule)
    else { return nil }
    return isShorter
  }

  /// Whether other rules of the group have codes that begin with the shorter one too: then the code of the goods does not decide between
  /// them.
  private func hasSiblings(_ rule: TaxRule, below code: HSCode, on date: LocalDate) -> Bool {
    (rules[RuleKey(destination: rule.destination, kind: rule.kind)]?[String(rule.hs.prefix(2))] ?? []).contains {
      $0.rule.group == rule.group && $0.rule.hs != rule.hs && $0.rule.hs.hasPrefix(code.rawValue)
        && Self.isValid($0.rule.validFrom, $0.rule.validTo, date)
    }
  }

  /// An amount converted by the rates of customs from the currency of a rule to that of the calculation, exactly; nil if an exchange rate is missing or it is out
  /// of range.
  func amount(_ ratio: Ratio, _ from: Currency, in currency: Currency) -> Fraction? {
    if from == currency { return Fraction(ratio) }
    guard let a = customsRates.rate(of: from.code)?.perEuro, let b = customsRates.rate(of: currency.code)?.perEuro, a.numerator > 0 else {
      return nil
    }
    let amount = Fraction(ratio) * (Fraction(b) / Fraction(a))
    return amount.isKnown ? amount : nil
  }

  private func holds(_ value: Money, upTo limit: Ratio?, _ currency: Currency?) -> Bool {
    guard let limit else { return true }
    guard let bound = amount(limit, currency ?? value.currency, in: value.currency) else { return false }
    return !(bound < value.fraction)
  }

  private func holds(_ value: Money, above limit: Ratio?, _ currency: Currency?) -> Bool {
    guard let limit else { return true }
    guard let bound = amount(limit, currency ?? value.currency, in: value.currency) else { return false }
    return bound < value.fraction
  }

  private func holdsUnitPrice(_ item: CostItem, _ rule: TaxRule) -> Bool {
    guard rule.unitPriceFrom != nil || rule.unitPriceTo != nil else { return true }
    guard let content = item.content, content.unit == rule.unitPriceUnit, content.thousandths > 0, item.quantity > 0 else { return false }
    let unitPrice = item.value.fraction / (Fraction(Int128(content.thousandths), 1000) * Fraction(Int128(item.quantity)))
    guard unitPrice.isKnown else { return false }
    let from = rule.valueCurrency ?? item.value.currency
    if let least = rule.unitPriceFrom {
      guard let bound = amount(least, from, in: item.value.currency), !(unitPrice < bound) else { return false }
    }
    if let most = rule.unitPriceTo {
      guard let bound = amount(most, from, in: item.value.currency), unitPrice < bound else { return false }
    }
    return true
  }

  private static func isValid(_ from: LocalDate, _ to: LocalDate?, _ date: LocalDate) -> Bool {
    from <= date && (to.map { date <= $0 } ?? true)
  }
}
