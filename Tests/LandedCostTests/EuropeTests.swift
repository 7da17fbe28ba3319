import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

/// The European Union's rules of late 2026: 14% on bicycles and 48.5% against dumping, 3 euros an item up to 150 euros, Belgian VAT of 21%.
struct EuropeTests {
  private let europe = LandedCostCalculator(
    [
      rule("bicycle", .duty, in: "EU", regime: .standard, hs: "87120030", of: .customsValue, rate: "0.14", above: "150", bounds: .euro),
      rule("flat", .duty, in: "EU", regime: .standard, specific: SpecificDuty("3", .euro, per: .item), upTo: "150", bounds: .euro),
      rule("flat-ioss", .duty, in: "EU", regime: .ioss, of: .goods, rate: "0", upTo: "150", bounds: .euro),
      rule("dumping", .antidumping, in: "EU", hs: "87120030", origin: "CN", of: .customsValue, rate: "0.485", above: "150", bounds: .euro),
      rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"),
      rule("vat-de", .vat, in: "DE", of: .vatBase, rate: "0.19"),
      rule(
        "handling", .fee, in: "EU", regime: .standard, specific: SpecificDuty("2", .euro, per: .item), confidence: .unconfirmed,
        note: LocalizedName("EUR 2 an item may fall due."), from: "2026-11-01"),
    ],
    regimes: [
      regime(.standard, in: "EU", order: 1), regime(.ioss, in: "EU", order: 2, upTo: "150", .euro), regime(.localStock, in: "EU", order: 3),
    ])

  @Test("A Chinese bicycle of 300 euros and 40 of freight is 668.53 all paid")
  func bicycle() {
    let cost = europe.cost(of: item(money("300")), freight: money("40"), to: "BE")
    // 14% and 48.5% of 340; 21% of 340 + 47.60 + 164.90 = 552.50 is 116.025.
    #expect(cost.regime == .standard)
    #expect(cost.amounts(.duty) == ["47.60"])
    #expect(cost.amounts(.antidumping) == ["164.90"])
    #expect(cost.amounts(.vat) == ["116.03"])
    #expect(cost.total == money("668.53"))
    #expect(cost.terms == .ddp && cost.unknown.isEmpty)
  }

  @Test("Every tax line has its base, its rate, its rule and its source")
  func lines() throws {
    let cost = europe.cost(of: item(money("300")), freight: money("40"), to: "BE")
    let vat = try #require(cost.lines.first { $0.kind == .vat })
    #expect(vat.base?.decimalString() == "552.5")
    #expect(vat.rate == .share(Ratio(21, 100)))
    #expect(vat.rule == "vat" && vat.source == "test")
    let goods = try #require(cost.lines.first)
    #expect(goods.kind == .goods && goods.rate == nil && goods.rule == nil)
    #expect(cost.total == cost.lines.map(\.amount).sum(in: .euro))
  }

  @Test("A bicycle from elsewhere pays no duty against dumping")
  func origin() {
    let cost = europe.cost(of: item(money("300"), origin: "TW"), freight: money("40"), to: "BE")
    #expect(cost.amounts(.antidumping) == [])
    #expect(cost.amounts(.duty) == ["47.60"])
  }

  @Test("Goods of 100 euros and 10 of freight pay 3.00 and 23.73 at import, 23.10 by the seller's scheme")
  func smallValue() {
    let cost = europe.cost(of: item(money("100")), freight: money("10"), to: "BE")
    #expect(cost.amounts(.duty) == ["3.00"])
    #expect(cost.amounts(.vat) == ["23.73"])
    let ioss = europe.cost(of: item(money("100")), freight: money("10"), to: "BE", .ioss)
    #expect(ioss.amounts(.vat) == ["23.10"])
  }

  @Test("Exactly 150 euros are still small, a cent more is not; freight does not count")
  func bound() {
    #expect(europe.cost(of: item(money("150")), freight: money("40"), to: "BE").lines.contains { $0.rule == "flat" })
    let more = europe.cost(of: item(money("150.01")), freight: money("40"), to: "BE")
    #expect(more.lines.contains { $0.rule == "bicycle" } && !more.lines.contains { $0.rule == "flat" })
  }

  @Test("Three pieces of one kind are one item, two kinds of one heading are two")
  func items() throws {
    let same = europe.cost(of: item(money("90"), "bell", quantity: 3), to: "BE")
    #expect(same.amounts(.duty) == ["3.00"])
    let split = europe.cost(of: item(money("30"), "bell"), item(money("60"), "bell", quantity: 2), to: "BE")
    #expect(split.amounts(.duty) == ["3.00"], "the same goods on two lines are declared on one")
    let kinds = europe.cost(of: item(money("30"), "bell"), item(money("60"), "lamp"), to: "BE")
    #expect(kinds.amounts(.duty) == ["6.00"])
    #expect(try #require(kinds.lines.first { $0.kind == .duty }).base == Ratio(2))
  }

  @Test("Several items under one VAT rule share its line, rounded once")
  func sharedLine() {
    // 21% of 0.12 three times is 0.0252 each; of 0.36 it is 0.0756.
    let calculator = LandedCostCalculator([
      rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"), rule("free", .duty, in: "BE", rate: "0"),
    ])
    let cost = calculator.cost(of: item(money("0.12"), "a"), item(money("0.12"), "b"), item(money("0.12"), "c"), to: "BE")
    #expect(cost.amounts(.vat) == ["0.08"])
    #expect(cost.amounts(.goods) == ["0.12", "0.12", "0.12"])
  }

  @Test("A fee that is law but not known to be collected is a line of nothing with a note, from its first day on")
  func unconfirmed() throws {
    let cost = europe.cost(of: item(money("100")), to: "BE")
    let fee = try #require(cost.lines.first { $0.rule == "handling" })
    #expect(fee.amount.isZero)
    #expect(fee.note?.base == "EUR 2 an item may fall due.")
    #expect(cost.amounts(.vat) == ["21.63"], "21% of 103: the fee adds nothing to the base")
    #expect(!europe.cost(of: item(money("100")), to: "BE", on: "2026-10-31").lines.contains { $0.rule == "handling" })
  }

  @Test("Freight up to the border counts in the customs value, inland carriage only for VAT")
  func freight() {
    let cost = europe.cost(
      of: item(money("300")), freight: money("30"), inland: money("10"), insurance: money("5"), fee: money("4"), to: "BE")
    // 14% of 335 is 46.90; 48.5% is 162.475; VAT on 335 + 14 + 46.90 + 162.48 = 558.38.
    #expect(cost.amounts(.duty) == ["46.90"])
    #expect(cost.amounts(.antidumping) == ["162.48"])
    #expect(cost.amounts(.vat) == ["117.26"])
    #expect(cost.amounts(.freight) == ["30.00", "10.00"])
    #expect(cost.amounts(.insurance) == ["5.00"])
    #expect(cost.amounts(.fee) == ["4.00", "0.00"])
  }

  @Test("VAT is that of the country, duty that of the union")
  func country() {
    let cost = europe.cost(of: item(money("300")), to: "DE")
    #expect(cost.amounts(.duty) == ["42.00"])
    // 19% of 300 + 42 + 145.50.
    #expect(cost.amounts(.vat) == ["92.63"])
  }

  @Test("What is in local stock bears VAT and no border charge")
  func localStock() {
    let calculator = LandedCostCalculator([
      rule("duty", .duty, in: "EU", regime: .standard, of: .customsValue, rate: "0.14"),
      rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.21"),
    ])
    let cost = calculator.cost(of: item(money("100")), inland: money("10"), to: "BE", .localStock)
    #expect(cost.amounts(.duty) == [])
    #expect(cost.amounts(.vat) == ["23.10"])
    #expect(cost.terms == .ddp, "no duty is due, so none is unknown")
  }

  @Test("Where no rule is known the terms are DAP, and duty and VAT unknown, not zero")
  func unknown() {
    let cost = europe.cost(of: item(money("300")), freight: money("40"), to: "MN")
    #expect(cost.terms == .dap)
    #expect(cost.unknown == [.duty, .vat])
    #expect(cost.total == money("340"))
    #expect(!cost.lines.contains { [.duty, .vat].contains($0.kind) })
  }

  @Test("Goods whose heading has no duty row leave the duty unknown, and the VAT on it, whose rate is told")
  func unknownDuty() {
    let cost = europe.cost(of: item(money("300"), hs: "61091000", "shirt"), to: "BE")
    #expect(cost.unknown == [.duty, .vat])
    #expect(cost.terms == .dap)
    #expect(cost.amounts(.vat) == [])
    #expect(cost.uncomputed?.map(\.rule) == ["vat"] && cost.uncomputed?.first?.rate == .share(Ratio(21, 100)))
    #expect(cost.total == money("300"))
  }
}
