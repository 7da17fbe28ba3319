import CoreSupport
import LandedCostSupport
import Testing

@testable import LandedCost
@testable import Money
@testable import Primitives

struct RegimeRefusalTests {
  private let schedule = LandedCostCalculator(
    [rule("vat", .vat, in: "EU", of: .vatBase, rate: "0.21")],
    regimes: [
      regime(.standard, in: "EU", order: 1), regime(.ioss, in: "EU", order: 2, upTo: "150", .euro), regime(.localStock, in: "EU", order: 3),
      regime(.cbec, in: "CN", order: 1, upTo: "5000", yearTo: "26000", .yuan), regime(.general, in: "CN", order: 2),
    ]
  ).schedule

  private func refusal(_ regime: Regime, in country: PlaceCode, _ value: Money, used: Money? = nil) -> TariffSchedule.RegimeRefusal? {
    schedule.refusal(of: regime, in: country, value: value, usedThisYear: used ?? .zero(value.currency), on: date("2026-11-24"))
  }

  @Test("A regime that the destination does not have is refused, and those that it has are named")
  func notThere() {
    #expect(refusal(.cbec, in: "BE", money("10")) == .notThere(has: [.standard, .ioss, .localStock]))
    #expect(refusal(.personal, in: "CN", money("10", .yuan)) == .notThere(has: [.cbec, .general, .localStock]))
    #expect(refusal(.standard, in: "CN", money("10", .yuan)) == .notThere(has: [.cbec, .general, .localStock]))
    #expect(refusal(.cbec, in: "KE", money("10")) == .notThere(has: [.standard, .localStock]), "a country without a row")
  }

  @Test("Goods above a regime's limit are refused, to the last cent below it taken")
  func limit() {
    #expect(refusal(.ioss, in: "BE", money("150")) == nil)
    guard case .aboveLimit(let row, let has) = refusal(.ioss, in: "BE", money("150.01")) else { return #expect(Bool(false)) }
    #expect(row.valueTo == Ratio(150) && has == [.standard, .ioss, .localStock])
    #expect(refusal(.cbec, in: "CN", money("5000", .yuan)) == nil)
    #expect(refusal(.cbec, in: "CN", money("5000.01", .yuan)) != nil)
  }

  @Test("The year's limit counts what was had before")
  func year() {
    #expect(refusal(.cbec, in: "CN", money("1000", .yuan), used: money("25000", .yuan)) == nil)
    #expect(refusal(.cbec, in: "CN", money("1000.01", .yuan), used: money("25000", .yuan)) != nil)
  }

  @Test("Standard and local stock exist where no row says otherwise")
  func always() {
    #expect(refusal(.standard, in: "BE", money("1000000")) == nil)
    #expect(refusal(.standard, in: "KE", money("1000000")) == nil)
    #expect(refusal(.localStock, in: "CN", money("1000000", .yuan)) == nil)
  }

  private static let choosing = LandedCostCalculator(
    [
      rule("duty", .duty, in: "EU", regime: .standard, specific: SpecificDuty("3", .euro, per: .item)),
      rule("duty-ioss", .duty, in: "EU", regime: .ioss, specific: SpecificDuty("3", .euro, per: .item)),
      rule("vat", .vat, in: "EU", regime: .standard, of: .vatBase, rate: "0.21"),
      rule("vat-ioss", .vat, in: "EU", regime: .ioss, of: .valueAndFreight, rate: "0.21"),
    ],
    regimes: [
      regime(.standard, in: "EU", order: 1), regime(.ioss, in: "EU", order: 2, upTo: "150", .euro), regime(.localStock, in: "EU", order: 3),
    ],
    regimeGoods: [
      RegimeGoods(
        destination: "EU", regime: .ioss, hs: "", isAllowed: true, validFrom: date("2021-07-01"), validTo: nil, source: "test"),
      RegimeGoods(
        destination: "EU", regime: .ioss, hs: "2402", isAllowed: false, validFrom: date("2021-07-01"), validTo: nil, source: "test"),
    ])

  private func parcel(_ value: String, hs: HSCode = "87120030", regime: Regime? = nil) -> Consignment {
    Consignment(
      items: [item(money(value), hs: hs)], freightToBorder: money("10"), freightInland: .zero(.euro), destination: "BE", regime: regime,
      date: date("2026-11-24"))
  }

  @Test("A seller that may choose is told what the other regime would cost, and of no regime that would refuse the goods")
  func alternatives() {
    let europe = Self.choosing
    let other = europe.alternatives(to: .standard, of: parcel("100"))
    #expect(other.map(\.regime) == [.ioss] && other.map(\.total) == [money("136.10")] && other.allSatisfy(\.unknown.isEmpty))
    #expect(europe.cost(of: parcel("100")).total == money("136.73"))
    #expect(europe.alternatives(to: .ioss, of: parcel("100", regime: .ioss)).map(\.total) == [money("136.73")])
    #expect(europe.alternatives(to: .standard, of: parcel("150.01")).isEmpty)
    #expect(europe.alternatives(to: .standard, of: parcel("100", hs: "24022000")).isEmpty)
    #expect(europe.alternatives(to: .localStock, of: parcel("100")).isEmpty)
  }

  @Test("Goods that a regime does not take are refused by their code, or fall under the next where none is named")
  func goods() {
    let schedule = Self.choosing.schedule
    func refused(_ goods: HSCode...) -> TariffSchedule.RegimeRefusal? {
      schedule.refusal(of: .ioss, in: "BE", value: money("10"), goods: goods, usedThisYear: .zero(.euro), on: date("2026-11-24"))
    }
    #expect(refused("87120030", "330499") == nil)
    #expect(refused("87120030", "240220") == .notForGoods("240220", has: [.standard, .ioss, .localStock]))
    let list = LandedCostCalculator(
      [rule("vat", .vat, in: "CN", rate: "0")],
      regimes: [regime(.cbec, in: "CN", order: 1), regime(.general, in: "CN", order: 2)],
      regimeGoods: ["3303", "330499"].map {
        RegimeGoods(destination: "CN", regime: .cbec, hs: $0, isAllowed: true, validFrom: date("2020-01-01"), validTo: nil, source: "test")
      })
    func chosen(_ codes: HSCode..., on day: String = "2026-11-24") -> Regime {
      list.cost(
        of: Consignment(
          items: codes.map { item(money("10", .yuan), hs: $0) }, freightToBorder: .zero(.yuan), freightInland: .zero(.yuan),
          destination: "CN", date: date(day))
      ).regime
    }
    #expect(chosen("33030000", "33049900") == .cbec)
    #expect(chosen("33041000") == .general, "of a list of those that may, what is not named may not")
    #expect(chosen("33030000", "87120030") == .general)
  }

  @Test("A limit that counts freight is compared with the customs value")
  func withFreight() {
    let schedule = LandedCostCalculator(
      [], regimes: [regime(.cbec, in: "CN", order: 1, threshold: .customsValue, upTo: "5000", yearTo: "26000", .yuan)]
    ).schedule
    func refusal(_ value: String, _ customs: String, used: String = "0") -> TariffSchedule.RegimeRefusal? {
      schedule.refusal(
        of: .cbec, in: "CN", value: money(value, .yuan), customsValue: money(customs, .yuan), usedThisYear: money(used, .yuan),
        on: date("2026-11-24"))
    }
    #expect(refusal("4980", "5000") == nil && refusal("4980", "5000.01") != nil)
    #expect(refusal("990", "1000", used: "25000") == nil && refusal("990", "1000.01", used: "25000") != nil)
  }
}
