import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

/// Taxes that are not levied where they come to little.
@Suite("Waivers")
struct WaiverTests {
  private func waiver(_ kind: CostKind, upTo amount: Int64, regime: Regime? = nil, to: String? = nil) -> TaxWaiver {
    TaxWaiver(
      destination: "CN", regime: regime, kind: kind, upTo: Ratio(amount), currency: .yuan, label: LocalizedName("waived"),
      validFrom: date("2020-01-01"), validTo: to.map { date($0) }, source: "the law that waives")
  }

  private func personal(_ waivers: TaxWaiver...) -> LandedCostCalculator {
    LandedCostCalculator(
      [
        rule("twenty", .duty, in: "CN", of: .goods, rate: "0.20"), rule("fifty", .duty, in: "CN", hs: "3303", of: .goods, rate: "0.50"),
        rule("levy", .duty, in: "CN", hs: "3303", group: "levy", sequence: 15, of: TaxBase(.tax(.duty)), rate: "0.10"),
        rule("vat", .vat, in: "CN", of: TaxBase(.goods, .tax(.duty)), rate: "0.10"),
      ], waivers: waivers)
  }

  @Test("A tax of 50 is waived, one of 50.01 due, whichever lines it has; the lines stay with what waives them")
  func together() {
    let china = personal(waiver(.duty, upTo: 50))
    let small = china.cost(of: item(money("250", .yuan)), to: "CN")
    #expect(small.amounts(.duty) == ["0.00"] && small.total == money("275", .yuan), "the VAT counts no duty")
    let line = small.lines.first { $0.kind == .duty }
    #expect(
      line?.note?.base == "waived" && line?.source == "the law that waives" && line?.rate == .share(.zero) && line?.base == Ratio(250))
    #expect(china.cost(of: item(money("250.05", .yuan)), to: "CN").amounts(.duty) == ["50.01"])
    // 30 and 20 and the levy of 2 on the second are above it together, though none is alone.
    let both = china.cost(of: item(money("150", .yuan)), item(money("40", .yuan), hs: "33030000", "perfume"), to: "CN")
    #expect(both.amounts(.duty) == ["30.00", "20.00", "2.00"])
    let less = china.cost(of: item(money("140", .yuan)), item(money("40", .yuan), hs: "33030000", "perfume"), to: "CN")
    #expect(less.amounts(.duty) == ["0.00", "0.00", "0.00"] && less.total == money("198", .yuan))
    #expect(less.lines.map(\.amount).sum(in: .yuan) == less.total)
  }

  @Test("In another currency the limit is converted, and the total without lines agrees")
  func currency() {
    let china = personal(waiver(.duty, upTo: 50))
    // 50 yuan are 6.25 euros.
    for (value, duty) in [("31.25", "0.00"), ("31.28", "6.26")] {
      let cost = china.cost(of: item(money(value)), to: "CN")
      #expect(cost.amounts(.duty) == [duty])
      let consignment = Consignment(
        items: [item(money(value))], freightToBorder: .zero(.euro), freightInland: .zero(.euro), destination: "CN",
        date: date("2026-11-24"))
      #expect(china.total(of: consignment, by: china.rules(for: consignment)) == cost.summed)
    }
  }

  @Test("A waiver of another regime, another kind or another time waives nothing")
  func elsewhere() {
    for other in [waiver(.duty, upTo: 50, regime: .postal), waiver(.excise, upTo: 50), waiver(.duty, upTo: 50, to: "2025-12-31")] {
      #expect(personal(other).cost(of: item(money("100", .yuan)), to: "CN").amounts(.duty) == ["20.00"])
    }
  }
}
