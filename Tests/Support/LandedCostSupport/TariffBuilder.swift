import CoreSupport
import LandedCost
import Money
import Primitives

/// Rules of a test, told by what matters to it.
package func rule(
  _ id: RuleID, _ kind: CostKind, in destination: String, regime: Regime? = nil, hs: String = "", origin: CountryCode? = nil,
  origins: CountrySet? = nil,
  shipsFrom ways: [String] = [], arrivesBy modes: Set<ArrivalMode>? = nil, preference: Bool = false,
  group: String? = nil, rank: Int = 0, sequence: Int? = nil, of base: TaxBase? = nil, less deduction: TaxDeduction? = nil,
  rate: String? = nil,
  grossUp: String? = nil, grossUpOf grossUpBase: TaxBase? = nil, specific: SpecificDuty? = nil, limits: TaxLimits? = nil,
  threshold: ThresholdBase = .goods, together: ThresholdSpan? = nil, above: String? = nil, upTo: String? = nil, bounds: Currency? = nil,
  unitPriceFrom: String? = nil,
  unitPriceTo: String? = nil, per unit: Content.Unit? = nil, heavierThan: Int? = nil, atMostGrams: Int? = nil, isDefault: Bool = false,
  rounding: TaxRounding? = nil,
  baseRounding: TaxRounding? = nil, confidence: Confidence = .high, note: LocalizedName? = nil, from: String = "2020-01-01",
  to: String? = nil
) -> TaxRule {
  func ratio(_ text: String?) -> Ratio? { text.map { Ratio(decimal: $0)! } }
  let isBounded = [above, upTo, unitPriceFrom, unitPriceTo].contains { $0 != nil } || heavierThan != nil || atMostGrams != nil
  return TaxRule(
    id: id, kind: kind, destination: destination, regime: regime, hs: hs, origin: origins ?? origin.map { CountrySet($0) },
    shipsFrom: ways.isEmpty ? nil : CountrySet(ways), arrivesBy: modes, needsPreference: preference, group: group ?? kind.rawValue,
    rank: rank, sequence: sequence, base: base ?? (rate == nil ? nil : .customsValue), deduction: deduction, rate: ratio(rate),
    grossUp: ratio(grossUp).map { TaxGrossUp(share: $0, base: grossUpBase) }, specific: specific, limits: limits,
    bounds: isBounded
      ? TaxBounds(
        base: threshold, together: together, valueFrom: ratio(above), valueTo: ratio(upTo), unitPriceFrom: ratio(unitPriceFrom),
        unitPriceTo: ratio(unitPriceTo), unit: unit, currency: bounds, weightFrom: heavierThan.map { Grams($0) },
        weightTo: atMostGrams.map { Grams($0) }) : nil,
    isDefault: isDefault, rounding: rounding, baseRounding: baseRounding, confidence: confidence, label: LocalizedName(id.rawValue),
    note: note,
    validFrom: date(from), validTo: to.map { date($0) }, source: "test")
}

package func regime(
  _ regime: Regime, in destination: String, shipsFrom ways: [String] = [], order: Int, threshold: ThresholdBase = .goods,
  together: ThresholdSpan? = nil,
  upTo: String? = nil, yearTo: String? = nil, pieces: Int? = nil, atMostGrams: Int? = nil, asksIdentity: Bool = false,
  _ currency: Currency? = nil,
  from: String = "2020-01-01", to: String? = nil
) -> RegimeRow {
  RegimeRow(
    destination: destination, regime: regime, shipsFrom: ways.isEmpty ? nil : CountrySet(ways), order: order, base: threshold,
    together: together, valueTo: upTo.map { Ratio(decimal: $0)! },
    yearTo: yearTo.map { Ratio(decimal: $0)! },
    piecesTo: pieces, weightTo: atMostGrams.map { Grams($0) }, asksIdentity: asksIdentity, currency: currency,
    label: LocalizedName(regime.rawValue),
    validFrom: date(from), validTo: to.map { date($0) },
    source: "test")
}

extension SpecificDuty {
  package init(_ amount: String, _ currency: Currency, per unit: DutyUnit) {
    self.init(amount: Ratio(decimal: amount)!, currency: currency, per: unit)
  }
}

extension Currency {
  package static let rupiah = Currency(code: "IDR", minorDigits: 2)
  package static let franc = Currency(code: "CHF")
  package static let tenge = Currency(code: "KZT")
}

extension ExchangeRates {
  /// Round figures of no day, so that sums can be done in the head.
  package static let round = ExchangeRates(
    [(.euro, "1"), (.yuan, "8"), (.rupiah, "20000"), (.franc, "0.8"), (.tenge, "500")].map { (currency: Currency, perEuro: String) in
      Rate(currency: currency, perEuro: Ratio(decimal: perEuro)!, date: date("2026-11-24"), source: "test")
    })
}

extension LandedCostCalculator {
  package init(
    _ rules: [TaxRule], regimes: [RegimeRow] = [], regimeGoods: [RegimeGoods] = [], waivers: [TaxWaiver] = [],
    territories: [TaxPlace] = .some
  ) {
    self.init(
      schedule: TariffSchedule(
        rules: rules, regimes: regimes, regimeGoods: regimeGoods, waivers: waivers, territories: territories, rates: .round))
  }
}

extension Array where Element == TaxPlace {
  package static let some = [
    TaxPlace(country: "BE", territory: "EU", currency: .euro), TaxPlace(country: "DE", territory: "EU", currency: .euro),
    TaxPlace(country: "CN", territory: "CN", currency: .yuan), TaxPlace(country: "ID", territory: "ID", currency: .rupiah),
    TaxPlace(country: "CH", territory: "CH", currency: .franc), TaxPlace(country: "KZ", territory: "EAEU", currency: .tenge),
  ]
}

package func item(
  _ value: Money, hs: HSCode = "87120030", origin: CountryCode = "CN", _ description: String = "bicycle", quantity: Int = 1,
  content: Content? = nil, grams: Int? = nil, preference: Bool = false
) -> CostItem {
  CostItem(
    description: description, hsCode: hs, origin: origin, value: value, quantity: quantity, content: content,
    weight: grams.map { Grams($0) }, hasPreference: preference)
}

extension LandedCostCalculator {
  package func cost(
    of items: CostItem..., freight: Money? = nil, inland: Money? = nil, insurance: Money? = nil, fee: Money? = nil,
    from way: CountryCode? = nil, by mode: ArrivalMode? = nil, to destination: PlaceCode,
    _ regime: Regime? = nil, on day: String = "2026-11-24", used: Money? = nil, today: Money? = nil,
    month: Money? = nil
  ) -> LandedCost {
    let zero = Money.zero(items[0].value.currency)
    return cost(
      of: Consignment(
        items: items, freightToBorder: freight ?? zero, freightInland: inland ?? zero, insurance: insurance, clearanceFee: fee,
        shipsFrom: way, arrivesBy: mode, destination: destination, regime: regime, date: date(day), usedToday: today, usedThisMonth: month,
        usedThisYear: used))
  }
}

extension LandedCost {
  /// The amounts of one kind, line by line.
  package func amounts(_ kind: CostKind) -> [String] { lines.filter { $0.kind == kind }.map(\.amount.decimalString) }
}
