// example
import LandedCost
import Money
import Primitives

/// What a bicycle from China for 300 euros costs in Belgium with its duty, under one rule for duty and one for VAT.
func landedBicycle(on date: LocalDate) -> LandedCost? {
  func rule(_ id: RuleID, _ kind: CostKind, of base: TaxBase, rate: String) -> TaxRule {
    TaxRule(
      id: id, kind: kind, destination: kind == .vat ? "BE" : "EU", group: "", base: base, rate: Ratio(decimal: rate), confidence: .high,
      label: LocalizedName(kind == .vat ? "VAT" : "Duty"), validFrom: date, source: "Regulation (EEC) 2658/87")
  }
  let schedule = TariffSchedule(
    rules: [rule("duty", .duty, of: .customsValue, rate: "0.14"), rule("vat", .vat, of: .vatBase, rate: "0.21")],
    regimes: [], territories: [TaxPlace(country: "BE", territory: "EU", currency: .euro)], rates: ExchangeRates([]))
  guard let value = Money(decimal: "300", currency: .euro), let freight = Money(decimal: "50", currency: .euro),
    let code = try? HSCode(typed: "871200")
  else { return nil }
  let bicycle = CostItem(description: "bicycle", hsCode: code, origin: "CN", value: value)
  return LandedCostCalculator(schedule: schedule).cost(
    of: Consignment(
      items: [bicycle], freightToBorder: freight, freightInland: .zero(.euro), destination: "BE", regime: .standard, date: date))
}
// end
