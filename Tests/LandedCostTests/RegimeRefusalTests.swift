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

  private func refusal(
    _ regime: Regime, in country: PlaceCode, _ value: Money, used: Money? = nil, _ movement: Movement = .abroad
  ) -> TariffSchedule.RegimeRefusal? {
    schedule.refusal(of: regime, for: consignment(item(value), to: country, used: used, movement))
  }

  private func consignment(
    _ items: CostItem..., freight: Money? = nil, to country: PlaceCode, used: Money? = nil, today: Money? = nil,
    from way: CountryCode? = nil, _ movement: Movement = .abroad
  ) -> Consignment {
    let zero = Money.zero(items[0].value.currency)
    return Consignment(
      items: items, freightToBorder: freight ?? zero, freightInland: zero, shipsFrom: way, destination: country, movement: movement,
      date: date("2026-11-24"), usedToday: today, usedThisYear: used)
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
    guard case .aboveLimit(let passed, let has) = refusal(.ioss, in: "BE", money("150.01")) else { return #expect(Bool(false)) }
    #expect(passed.row.valueTo == Ratio(150) && passed.measure == .value && passed.left == nil && has == [.standard, .ioss, .localStock])
    #expect(refusal(.cbec, in: "CN", money("5000", .yuan)) == nil)
    #expect(refusal(.cbec, in: "CN", money("5000.01", .yuan)) != nil)
  }

  @Test("The year's limit counts what was had before")
  func year() {
    #expect(refusal(.cbec, in: "CN", money("1000", .yuan), used: money("25000", .yuan)) == nil)
    guard case .aboveLimit(let passed, _) = refusal(.cbec, in: "CN", money("1000.01", .yuan), used: money("25000", .yuan)) else {
      return #expect(Bool(false))
    }
    #expect(passed.measure == .year && passed.left == money("1000", .yuan))
    guard case .aboveLimit(let value, _) = refusal(.cbec, in: "CN", money("5000.01", .yuan), used: money("25999", .yuan)) else {
      return #expect(Bool(false))
    }
    #expect(value.measure == .value && value.left == nil, "of both limits the smaller one is named")
  }

  @Test("Standard and local stock exist where no row says otherwise")
  func always() {
    #expect(refusal(.standard, in: "BE", money("1000000")) == nil)
    #expect(refusal(.standard, in: "KE", money("1000000")) == nil)
    #expect(refusal(.localStock, in: "CN", money("1000000", .yuan), .domestic) == nil)
  }

  @Test("What is sold within a territory is no import, and what comes from elsewhere no stock there")
  func movement() {
    #expect(refusal(.standard, in: "BE", money("300"), .domestic) == .notOnThisWay(.domestic, has: [.standard, .ioss, .localStock]))
    #expect(refusal(.ioss, in: "BE", money("30"), .domestic) == .notOnThisWay(.domestic, has: [.standard, .ioss, .localStock]))
    #expect(refusal(.localStock, in: "BE", money("300"), .abroad) == .notOnThisWay(.abroad, has: [.standard, .ioss, .localStock]))
    #expect(refusal(.localStock, in: "BE", money("300"), .union) == .notOnThisWay(.union, has: [.standard, .ioss, .localStock]))
    #expect(refusal(.standard, in: "BE", money("300"), .union) == nil)
  }

  @Test("Goods start where they were made unless that is said; of several starts the farthest counts; bonded goods are not imported yet")
  func starts() {
    func place(_ code: PlaceCode) -> TaxPlace { schedule.place(code) }
    let belgium = place("BE")
    #expect(belgium.movement(from: [place("DE")], under: nil) == .domestic)
    #expect(belgium.movement(from: [place("DE"), place("CN")], under: nil) == .abroad)
    #expect(belgium.movement(from: [place("CH")], under: .standard) == .abroad)
    let aland = TaxPlace(code: "AX", customs: ["EU"], currency: .euro)
    #expect(belgium.movement(from: [place("DE"), aland], under: nil) == .union)
    #expect(aland.movement(from: [place("DE")], under: .ioss) == .union)
    #expect(place("CN").movement(from: [place("CN")], under: nil) == .domestic)
    #expect(place("CN").movement(from: [place("CN")], under: .general) == .domestic)
    #expect(place("CN").movement(from: [place("CN")], under: .cbec) == .abroad)
  }

  @Test("A limit that counts the day says what is left of it; one of weight says that it is the weight")
  func measures() {
    let schedule = LandedCostCalculator(
      [],
      regimes: [
        regime(.postal, in: "BE", order: 1, together: .day, upTo: "100", .euro), regime(.ioss, in: "BE", order: 2, atMostGrams: 50_000),
        regime(.standard, in: "BE", order: 3),
      ]
    ).schedule
    func passed(_ regime: Regime, _ consignment: Consignment) -> TariffSchedule.PassedLimit? {
      if case .aboveLimit(let passed, _) = schedule.refusal(of: regime, for: consignment) { passed } else { nil }
    }
    let day = passed(.postal, consignment(item(money("60")), to: "BE", today: money("70")))
    #expect(day?.measure == .value && day?.left == money("30"))
    #expect(passed(.postal, consignment(item(money("60")), to: "BE", today: money("140")))?.left == money("0"))
    #expect(passed(.ioss, consignment(item(money("60"), grams: 50_001), to: "BE"))?.measure == .weight)
    #expect(passed(.ioss, consignment(item(money("60"), grams: 50_000), to: "BE")) == nil)
    #expect(passed(.ioss, consignment(item(money("60"), grams: 50_001), item(money("60")), to: "BE")) == nil, "not all weights are known")
    let calculator = LandedCostCalculator(schedule: schedule)
    #expect(calculator.rules(for: consignment(item(money("600"), grams: 51_000), to: "BE")).regime == .standard)
    #expect(calculator.rules(for: consignment(item(money("600"), grams: 50_000), to: "BE")).regime == .ioss)
  }

  @Test("A row for goods from some countries stands in place of that for all, for the same number of pieces")
  func ways() {
    let schedule = LandedCostCalculator(
      [],
      regimes: [
        regime(.general, in: "CN", order: 1), regime(.personal, in: "CN", order: 2, upTo: "1000", .yuan),
        regime(.personal, in: "CN", shipsFrom: ["HK", "TW"], order: 3, upTo: "800", .yuan),
        regime(.personal, in: "CN", order: 4, pieces: 1, .yuan),
      ]
    ).schedule
    func refused(_ value: String, quantity: Int = 2, origin: CountryCode = "FR", from way: CountryCode? = nil) -> Bool {
      schedule.refusal(
        of: .personal, for: consignment(item(money(value, .yuan), origin: origin, quantity: quantity), to: "CN", from: way)) != nil
    }
    #expect(!refused("1000") && refused("1000.01"))
    #expect(refused("900", from: "HK") && !refused("800", from: "HK") && refused("800.01", from: "TW"))
    #expect(refused("900", origin: "TW") && !refused("900", origin: "TW", from: "FR"))
    #expect(!refused("900", quantity: 1, from: "HK"), "a single piece has a row of its own")
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
      let items = goods.map { item(money("5"), hs: $0) }
      return schedule.refusal(
        of: .ioss,
        for: Consignment(
          items: items, freightToBorder: .zero(.euro), freightInland: .zero(.euro), destination: "BE", date: date("2026-11-24")))
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
    func refusal(_ value: String, _ freight: String, used: String = "0") -> TariffSchedule.RegimeRefusal? {
      schedule.refusal(
        of: .cbec, for: consignment(item(money(value, .yuan)), freight: money(freight, .yuan), to: "CN", used: money(used, .yuan)))
    }
    #expect(refusal("4980", "20") == nil && refusal("4980", "20.01") != nil)
    #expect(refusal("990", "10", used: "25000") == nil && refusal("990", "10.01", used: "25000") != nil)
  }
}
