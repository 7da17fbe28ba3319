import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

/// Duties by piece, weight and parcel, least amounts, and roundings that a country prescribes.
struct SpecificDutyTests {
  private func duty(_ rule: TaxRule, _ items: CostItem..., to destination: PlaceCode) -> CostLine? {
    let calculator = LandedCostCalculator([rule, vatRule(destination)])
    let zero = Money.zero(items[0].value.currency)
    return calculator.cost(
      of: Consignment(items: items, freightToBorder: zero, freightInland: zero, destination: destination, date: date("2026-11-24"))
    ).lines.first { $0.rule == rule.id }
  }

  private func vatRule(_ destination: PlaceCode) -> TaxRule { rule("some-vat", .vat, in: destination.rawValue, rate: "0") }

  @Test("So much a kilogram counts the weight of all pieces")
  func perKilogram() {
    let line = duty(
      rule("kg", .duty, in: "BE", specific: SpecificDuty("2.50", .euro, per: .kg)), item(money("10"), grams: 1_250),
      item(money("10"), grams: 500),
      to: "BE")
    // 1.75 kg at 2.50 are 4.375.
    #expect(line?.amount == money("4.38"))
    #expect(line?.base == Ratio(7, 4))
  }

  @Test("So much a parcel falls once")
  func perParcel() {
    let line = duty(
      rule("parcel", .fee, in: "BE", specific: SpecificDuty("8", .yuan, per: .parcel)), item(money("10"), "a"), item(money("10"), "b"),
      to: "BE")
    #expect(line?.amount == money("1.00"), "8 yuan are a euro")
  }

  @Test("Kazakhstan's personal goods: 15% of what exceeds 200 euros, at least 2 euros for each kilogram above 31")
  func leastPerKilogram() {
    let excess = rule(
      "excess", .duty, in: "EAEU", of: .goods, less: TaxDeduction(amount: Ratio(200), currency: .euro), rate: "0.15",
      limits: TaxLimits(minimum: Ratio(2), currency: .euro, per: .kg, over: Grams(31_000)),
      above: "200", bounds: .euro)
    // 15% of 100 are 15.00; 38.5 kg are 7.5 over, 15.00 again; half a kilogram more is 16.00.
    let light = duty(excess, item(money("300"), grams: 12_000), to: "KZ")
    #expect(light?.amount == money("15.00"))
    #expect(light?.base == Ratio(100))
    #expect(duty(excess, item(money("300"), grams: 38_500), to: "KZ")?.rate == .share(Ratio(15, 100)))
    let heavy = duty(excess, item(money("300"), grams: 39_000), to: "KZ")
    #expect(heavy?.amount == money("16.00"))
    #expect(heavy?.base == Ratio(8), "the kilograms")
    #expect(heavy?.rate == .specific(SpecificDuty("2", .euro, per: .kg)))
    #expect(duty(excess, item(money("200"), grams: 39_000), to: "KZ") == nil, "exactly 200 euros are free")
  }

  @Test("Without a weight from which it counts, the least amount is for every kilogram")
  func leastOfAll() {
    let least = rule("least", .duty, in: "KZ", of: .goods, rate: "0.05", limits: TaxLimits(minimum: Ratio(1), currency: .euro, per: .kg))
    #expect(duty(least, item(money("100"), grams: 7_000), to: "KZ")?.amount == money("7.00"))
    #expect(duty(least, item(money("100"), grams: 5_000), to: "KZ")?.amount == money("5.00"))
  }

  @Test("Kazakhstan's VAT on local stock is 16% of goods and carriage")
  func kazakhVAT() {
    let kazakhstan = LandedCostCalculator([rule("vat", .vat, in: "KZ", regime: .localStock, of: .vatBase, rate: "0.16")])
    let cost = kazakhstan.cost(of: item(money("10000", .tenge)), inland: money("1500", .tenge), to: "KZ", .localStock)
    #expect(cost.amounts(.vat) == ["1840.00"])
    #expect(cost.total == money("13340.00", .tenge))
  }

  @Test("Indonesia rounds its duty up to a thousand rupiah, in euros too")
  func upToAThousand() {
    let thousand = TaxRounding(step: Ratio(1000), direction: .up)
    let duty = rule("duty", .duty, in: "ID", of: .customsValue, rate: "0.075", rounding: thousand)
    // 7.5% of 1,000,000 are 75,000 exactly; of 1,000,100 they are 75,007.50.
    #expect(self.duty(duty, item(money("1000000", .rupiah)), to: "ID")?.amount == money("75000", .rupiah))
    #expect(self.duty(duty, item(money("1000100", .rupiah)), to: "ID")?.amount == money("76000", .rupiah))
    // 7.5% of 10 euros are 0.75, or 15,000 rupiah at 20,000; of 10.01 euros 15,015: 16,000 rupiah are 0.80 euros.
    #expect(self.duty(duty, item(money("10")), to: "ID")?.amount == money("0.75"))
    #expect(self.duty(duty, item(money("10.01")), to: "ID")?.amount == money("0.80"))
  }

  @Test("Switzerland's base is rounded to the franc before the rate applies")
  func baseToTheFranc() {
    let franc = TaxRounding(step: .one, direction: .halfUp)
    let vat = rule("vat", .vat, in: "CH", of: .vatBase, rate: "0.081", baseRounding: franc)
    let calculator = LandedCostCalculator([vat, rule("free", .duty, in: "CH", rate: "0")])
    // 100.49 counts as 100, 100.50 as 101 francs.
    #expect(calculator.cost(of: item(money("100.49", .franc)), to: "CH").amounts(.vat) == ["8.10"])
    #expect(calculator.cost(of: item(money("100.50", .franc)), to: "CH").amounts(.vat) == ["8.18"])
  }

  @Test("Down to a step leaves the rest to the payer")
  func downToAStep() {
    let tens = TaxRounding(step: Ratio(10), direction: .down)
    let duty = rule("duty", .duty, in: "CH", of: .goods, rate: "0.5", rounding: tens)
    #expect(self.duty(duty, item(money("59.98", .franc)), to: "CH")?.amount == money("20.00", .franc))
  }

  @Test("A discount takes off")
  func discount() {
    let less = rule("less", .discount, in: "BE", of: .goods, rate: "0.1")
    #expect(duty(less, item(money("50")), to: "BE")?.amount == money("-5.00"))
  }

  @Test("A half cent is rounded up, line by line")
  func halfUp() {
    let tenth = rule("tenth", .duty, in: "BE", of: .goods, rate: "0.1")
    #expect(duty(tenth, item(money("0.05")), to: "BE")?.amount == money("0.01"))
    #expect(duty(tenth, item(money("0.04")), to: "BE")?.amount == money("0.00"))
  }
}
