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
    return counting(in: code, on: date).defaultRegime(of: place(code), goods: goods, in: value.currency, on: date, &meter)
  }

  func defaultRegime(of consignment: Consignment, at place: TaxPlace, _ meter: inout ThresholdMeter) -> RegimeRow? {
    defaultRegime(
      of: place, goods: consignment.items.map(\.hsCode), in: consignment.currency, on: consignment.date, &meter)
  }

  private func defaultRegime(
    of place: TaxPlace, goods: [HSCode], in currency: Currency, on date: LocalDate, _ meter: inout ThresholdMeter
  ) -> RegimeRow? {
    for row in rows(of: place, on: date) where row.regime != .localStock && row.regime != .personal {
      if holds(row, in: currency, &meter), refused(goods, under: row.regime, in: place, on: date) == nil { return row }
    }
    return nil
  }

  /// Why goods cannot be imported under a regime that was asked for.
  public enum RegimeRefusal: Error, Hashable, Sendable {
    /// The destination does not have the regime on that date; it has these.
    case notThere(has: [Regime])
    /// The goods, or the goods of the year with them, are above the limit of the row.
    case aboveLimit(RegimeRow, has: [Regime])
    /// The regime does not take goods of this code.
    case notForGoods(HSCode, has: [Regime])
  }

  /// Why goods cannot be imported under a regime; nil if they can. The parameters are those of `defaultRegime`.
  public func refusal(
    of regime: Regime, in code: PlaceCode, value: Money, customsValue: Money? = nil, goods: [HSCode] = [], usedThisYear: Money,
    on date: LocalDate
  ) -> RegimeRefusal? {
    var meter = ThresholdMeter(goods: value, customsValue: customsValue, usedThisYear: usedThisYear)
    return refusal(of: regime, in: code, goods: goods, in: value.currency, on: date, &meter)
  }

  /// Why a consignment cannot be imported under a regime; nil if it can.
  public func refusal(of regime: Regime, for consignment: Consignment) -> RegimeRefusal? {
    var meter = ThresholdMeter(consignment)
    return refusal(
      of: regime, in: consignment.destination, goods: consignment.items.map(\.hsCode), in: consignment.currency,
      on: consignment.date, &meter)
  }

  private func refusal(
    of regime: Regime, in code: PlaceCode, goods: [HSCode], in currency: Currency, on date: LocalDate, _ meter: inout ThresholdMeter
  ) -> RegimeRefusal? {
    let place = place(code)
    let rows = rows(of: place, on: date)
    var has: [Regime] = []
    for row in rows where !has.contains(row.regime) { has.append(row.regime) }
    // Unless a row says otherwise, tax is collected at import. Stock in the country needs no import anywhere.
    if rows.allSatisfy({ $0.regime == .localStock }) { has.append(.standard) }
    if !has.contains(.localStock) { has.append(.localStock) }
    guard has.contains(regime) else { return .notThere(has: has) }
    if let goods = refused(goods, under: regime, in: place, on: date) { return .notForGoods(goods, has: has) }
    let own = rows.filter { $0.regime == regime }
    let counting = counting(in: code, on: date)
    guard let row = own.last(where: { $0.valueTo != nil || $0.yearTo != nil }) ?? own.last,
      !own.contains(where: { counting.holds($0, in: currency, &meter) })
    else { return nil }
    return .aboveLimit(row, has: has)
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

  /// Whether a consignment under a regime counts towards a yearly limit: that of a regime with one, or of a row of its own for few pieces.
  public func countsTowardsYear(_ regime: Regime, pieces: Int, in code: PlaceCode, on date: LocalDate) -> Bool {
    rows(of: place(code), on: date).contains { $0.yearTo != nil && $0.regime == regime && pieces <= $0.piecesTo ?? .max }
  }

  /// The yearly limit of a row in a currency, by the rates of customs; nil if it has none, or if an exchange rate is missing.
  public func yearlyLimit(of row: RegimeRow, in currency: Currency) -> Money? {
    row.yearTo.flatMap { amount($0, row.currency ?? currency, in: currency)?.money(currency) }
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
  private func rows(of place: TaxPlace, on date: LocalDate) -> [RegimeRow] {
    for key in place.vat.reversed() {
      guard let own = law.regimes[key] else { continue }
      let valid = own.filter { Self.isValid($0.validFrom, $0.validTo, date) }
      if !valid.isEmpty { return valid }
    }
    return []
  }

  /// Whether a consignment keeps the limits of a row.
  private func holds(_ row: RegimeRow, in currency: Currency, _ meter: inout ThresholdMeter) -> Bool {
    func converted(_ limit: Ratio) -> Fraction? { amount(limit, row.currency ?? currency, in: currency) }
    if let most = row.piecesTo { guard let pieces = meter.pieces, pieces <= most else { return false } }
    if let limit = row.valueTo {
      guard let most = converted(limit), meter.isAtMost(most, .consignment, row.base, with: row.together) == true else {
        return false
      }
    }
    guard let limit = row.yearTo else { return true }
    guard let most = converted(limit) else { return false }
    return meter.isAtMost(most, .consignment, row.base, with: .year) == true
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
