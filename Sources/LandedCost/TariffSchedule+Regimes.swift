import Money
import Primitives

extension TariffSchedule {
  /// The regime under which a destination takes goods unless another is asked for.
  ///
  /// - Parameters:
  ///   - code: The destination.
  ///   - value: The value of the goods.
  ///   - customsValue: Goods, insurance and freight to the border, for limits that count it; nil if no freight is known yet.
  ///   - goods: The codes of the goods, for regimes that only take some; empty if that is not asked.
  ///   - usedThisYear: The value of what the person has already imported this year.
  ///   - date: The date of the import.
  /// - Returns: The first row whose limits the goods keep; nil if there is none.
  public func defaultRegime(
    of code: PlaceCode, value: Money, customsValue: Money? = nil, goods: [HSCode] = [], usedThisYear: Money, on date: LocalDate
  ) -> RegimeRow? {
    var meter = ThresholdMeter(goods: value, customsValue: customsValue, usedThisYear: usedThisYear)
    return counting(in: code, on: date).defaultRegime(of: place(code), goods: goods, from: nil, in: value.currency, on: date, &meter)
  }

  /// What `defaultRegime(of:value:goods:usedThisYear:on:)` answers, and for which other values the answer is the same.
  package struct DefaultRegime: Sendable {
    /// The row; nil if there is none.
    package let row: RegimeRow?
    fileprivate let withCarriage: [ThresholdMeter.Condition]
    fileprivate let ofGoods: ThresholdMeter.GoodsConditions

    /// Whether it is the answer for goods of another value too: for the same place, codes, date, currency and other imports of the year.
    package func holds(for value: Money, usedThisYear: Money) -> Bool {
      let meter = ThresholdMeter(goods: value, customsValue: nil, usedThisYear: usedThisYear)
      return meter.agrees(with: ofGoods) && meter.agrees(with: withCarriage)
    }
  }

  /// The regime under which a destination takes goods before their freight is known, unless another is asked for.
  package func sharedDefaultRegime(
    of code: PlaceCode, value: Money, goods: [HSCode], usedThisYear: Money, on date: LocalDate
  ) -> DefaultRegime {
    var meter = ThresholdMeter(goods: value, customsValue: nil, usedThisYear: usedThisYear)
    let row = counting(in: code, on: date).defaultRegime(of: place(code), goods: goods, from: nil, in: value.currency, on: date, &meter)
    return DefaultRegime(row: row, withCarriage: meter.conditions, ofGoods: meter.ofGoods)
  }

  func defaultRegime(of consignment: Consignment, at place: TaxPlace, _ meter: inout ThresholdMeter) -> RegimeRow? {
    defaultRegime(
      of: place, goods: consignment.items.map(\.hsCode), from: consignment.start, in: consignment.currency, on: consignment.date, &meter)
  }

  private func defaultRegime(
    of place: TaxPlace, goods: [HSCode], from start: CountryCode?, in currency: Currency, on date: LocalDate, _ meter: inout ThresholdMeter
  ) -> RegimeRow? {
    for row in rows(of: place, from: start, on: date) where row.regime != .localStock && row.regime != .personal {
      if holds(row, in: currency, &meter), refused(goods, under: row.regime, in: place, on: date) == nil { return row }
    }
    return nil
  }

  /// Why goods cannot be imported under a regime that was asked for.
  public enum RegimeRefusal: Error, Hashable, Sendable {
    /// The destination does not have the regime on that date; it has these.
    case notThere(has: [Regime])
    /// Goods that come this way are no import, or none from stock in the country.
    case notOnThisWay(Movement, has: [Regime])
    /// The goods are above a limit of the regime.
    case aboveLimit(PassedLimit, has: [Regime])
    /// The regime does not take goods of this code.
    case notForGoods(HSCode, has: [Regime])
  }

  /// A limit that goods pass.
  public struct PassedLimit: Hashable, Sendable {
    /// What the limit is of.
    public enum Measure: Hashable, Sendable {
      /// The value, as the row's base counts it, with what else the row counts together.
      case value
      /// The value of the year.
      case year
      /// The weight.
      case weight
    }

    /// The row whose limit it is.
    public let row: RegimeRow
    /// Which of its limits.
    public let measure: Measure
    /// What others have left of a limit that counts several consignments, in the currency of the goods; nil if it counts one.
    public let left: Money?
  }

  /// Why a consignment cannot be imported under a regime; nil if it can.
  public func refusal(of regime: Regime, for consignment: Consignment) -> RegimeRefusal? {
    var meter = ThresholdMeter(consignment)
    let (place, date) = (place(consignment.destination), consignment.date)
    let rows = rows(of: place, from: consignment.start, on: date)
    var has: [Regime] = []
    for row in rows where !has.contains(row.regime) { has.append(row.regime) }
    // Unless a row says otherwise, tax is collected at import. Stock in the country needs no import anywhere.
    if rows.allSatisfy({ $0.regime == .localStock }) { has.append(.standard) }
    if !has.contains(.localStock) { has.append(.localStock) }
    guard has.contains(regime) else { return .notThere(has: has) }
    // Only what is sold within one territory is stock there, and that is nothing else.
    guard (regime == .localStock) == (consignment.movement == .domestic) else { return .notOnThisWay(consignment.movement, has: has) }
    if let goods = refused(consignment.items.map(\.hsCode), under: regime, in: place, on: date) { return .notForGoods(goods, has: has) }
    let own = rows.filter { $0.regime == regime }
    let counting = counting(in: consignment.destination, on: date)
    guard let row = own.last(where: { $0.valueTo != nil || $0.yearTo != nil || $0.weightTo != nil }) ?? own.last,
      !own.contains(where: { counting.holds($0, in: consignment.currency, &meter) })
    else { return nil }
    return .aboveLimit(counting.passed(row, in: consignment.currency, &meter), has: has)
  }

  /// Which limit of a row goods pass.
  private func passed(_ row: RegimeRow, in currency: Currency, _ meter: inout ThresholdMeter) -> PassedLimit {
    func left(of limit: Ratio, _ span: ThresholdSpan) -> Money? {
      (amount(limit, row.currency ?? currency, in: currency) ?? .unknown).money(currency).flatMap { whole in
        meter.used(span).money(currency).flatMap { whole - $0 }.map { $0.minor < 0 ? .zero(currency) : $0 }
      }
    }
    if let most = row.weightTo, !meter.weighs(atMost: most) { return PassedLimit(row: row, measure: .weight, left: nil) }
    if let limit = row.valueTo, !isWithin(limit, of: row, with: row.together, in: currency, &meter) {
      return PassedLimit(row: row, measure: .value, left: row.together.flatMap { left(of: limit, $0) })
    }
    if let limit = row.yearTo { return PassedLimit(row: row, measure: .year, left: left(of: limit, .year)) }
    return PassedLimit(row: row, measure: .value, left: nil)
  }

  /// The regimes other than one that would take a consignment if they were named. Stock in the country is no choice: goods lie there or not.
  func alternatives(to regime: Regime, for consignment: Consignment) -> [Regime] {
    guard regime != .localStock, consignment.value != nil else { return [] }
    var found: [Regime] = []
    for row in rows(of: place(consignment.destination), on: consignment.date)
    where row.regime != regime && row.regime != .localStock && !found.contains(row.regime) {
      if refusal(of: row.regime, for: consignment) == nil { found.append(row.regime) }
    }
    return found
  }

  /// The row of a regime with a yearly limit that applies on a date; nil if there is none.
  public func yearlyRow(of code: PlaceCode, on date: LocalDate) -> RegimeRow? {
    rows(of: place(code), on: date).first { $0.yearTo != nil }
  }

  /// Whether customs ask for the buyer's real name under a regime.
  public func asksIdentity(_ regime: Regime, in code: PlaceCode, on date: LocalDate) -> Bool {
    rows(of: place(code), on: date).contains { $0.asksIdentity && $0.regime == regime }
  }

  /// Whether a consignment under a regime counts towards a yearly limit: that of a regime with one, or of a row of its own for few pieces.
  public func countsTowardsYear(_ regime: Regime, pieces: Int, in code: PlaceCode, on date: LocalDate) -> Bool {
    rows(of: place(code), on: date).contains { $0.yearTo != nil && $0.regime == regime && pieces <= $0.piecesTo ?? .max }
  }

  /// The yearly limit of a row in a currency, by the rates of customs; nil if it has none, or if an exchange rate is missing.
  public func yearlyLimit(of row: RegimeRow, in currency: Currency) -> Money? {
    row.yearTo.flatMap { amount($0, row.currency ?? currency, in: currency)?.money(currency) }
  }

  /// The limit of a row for one consignment in a currency, by the rates of customs; nil if it has none, or if an exchange rate is missing.
  public func orderLimit(of row: RegimeRow, in currency: Currency) -> Money? {
    row.valueTo.flatMap { amount($0, row.currency ?? currency, in: currency)?.money(currency) }
  }

  /// The regimes under which a place may take imports on a date if none is asked for; `standard` if no row says.
  public func regimes(of code: PlaceCode, on date: LocalDate) -> [Regime] {
    var regimes: [Regime] = []
    for row in rows(of: place(code), on: date) where row.regime != .localStock && row.regime != .personal && !regimes.contains(row.regime) {
      regimes.append(row.regime)
    }
    return regimes.isEmpty ? [.standard] : regimes
  }

  /// Of the closest of those whose VAT holds at a place that has any on the date.
  ///
  /// - Parameter start: Where the goods' way starts; nil if that is not known: rows for some countries are left out then.
  private func rows(of place: TaxPlace, from start: CountryCode? = nil, on date: LocalDate) -> [RegimeRow] {
    for key in place.vat.reversed() {
      guard let own = law.regimes[key] else { continue }
      let valid = own.filter { Self.isValid($0.validFrom, $0.validTo, date) }
      guard !valid.isEmpty else { continue }
      let ways = start.map { self.place(PlaceCode($0)).customs } ?? []
      let special = valid.filter { row in start.map { row.shipsFrom?.contains($0, in: ways) ?? false } ?? false }
      return valid.filter { row in
        row.shipsFrom == nil
          ? !special.contains { $0.regime == row.regime && $0.piecesTo == row.piecesTo } : special.contains(row)
      }
    }
    return []
  }

  /// Whether a consignment keeps the limits of a row.
  private func holds(_ row: RegimeRow, in currency: Currency, _ meter: inout ThresholdMeter) -> Bool {
    if let most = row.piecesTo { guard let pieces = meter.pieces, pieces <= most else { return false } }
    if let most = row.weightTo, !meter.weighs(atMost: most) { return false }
    if let limit = row.valueTo, !isWithin(limit, of: row, with: row.together, in: currency, &meter) { return false }
    return row.yearTo.map { isWithin($0, of: row, with: .year, in: currency, &meter) } ?? true
  }

  /// Whether the value that a row's base counts is at most a limit of the row; not if an exchange rate is missing.
  private func isWithin(
    _ limit: Ratio, of row: RegimeRow, with span: ThresholdSpan?, in currency: Currency, _ meter: inout ThresholdMeter
  ) -> Bool {
    let most = amount(limit, row.currency ?? currency, in: currency) ?? .unknown
    return meter.isAtMost(most, .consignment, row.base, with: span) == true
  }

  /// The first of some codes that a regime does not take; nil if it takes all.
  private func refused(_ goods: [HSCode], under regime: Regime, in place: TaxPlace, on date: LocalDate) -> HSCode? {
    guard !goods.isEmpty, !law.regimeGoods.isEmpty else { return nil }
    let rows = place.vat.flatMap { law.regimeGoods[$0] ?? [] }.filter {
      $0.regime == regime && Self.isValid($0.validFrom, $0.validTo, date)
    }
    guard !rows.isEmpty else { return nil }
    return goods.first { code in
      let closest = rows.filter { code.rawValue.hasPrefix($0.hs) }.max { $0.hs.count < $1.hs.count }
      return !(closest?.isAllowed ?? false)
    }
  }
}
