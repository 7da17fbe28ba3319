import CatalogFiles
import CatalogSupport
import CoreSupport
import LandedCost
import Money
import Primitives
import Quotes
import Testing

/// China's limits in the shipped catalog, at every bound.
@Suite("China at its bounds")
struct ChinaBoundsTests {
  private let calculator = LandedCostCalculator(schedule: ReadCatalog.shipped.world.tariffSchedule)

  private func item(_ hs: HSCode, _ value: String, _ pieces: Int = 1, _ content: Content? = nil) -> CostItem {
    CostItem(description: hs.rawValue, hsCode: hs, origin: "FR", value: money(value, .yuan), quantity: pieces, content: content)
  }

  private func cost(_ items: CostItem..., freight: String = "0", used: String = "0", under regime: Regime? = nil) -> LandedCost {
    calculator.cost(of: consignment(items, freight: freight, used: used, regime))
  }

  private func consignment(_ items: [CostItem], freight: String = "0", used: String = "0", _ regime: Regime? = nil) -> Consignment {
    Consignment(
      items: items, freightToBorder: money(freight, .yuan), freightInland: .zero(.yuan), destination: "CN", regime: regime,
      date: date("2026-11-24"), usedThisYear: money(used, .yuan))
  }

  private static func content(_ amount: Int, _ unit: Content.Unit) -> Content? { Content(thousandths: amount * 1000, unit: unit) }
  private let plain = Self.content(2000, .millilitre)

  @Test("Above a limit the limit is told that was passed, of an order or of the year; below it what is left of the year after the order")
  func limits() {
    func told(_ value: String, pieces: Int, used: String = "0") -> (TariffSchedule.PassedLimit?, Money?) {
      let goods = consignment([item("330499", value, pieces, plain)], used: used)
      let cost = calculator.cost(of: goods)
      return (calculator.passedLimit(of: cost, goods), calculator.allowanceLeft(after: cost, of: goods))
    }
    let within = told("4000", pieces: 4)
    #expect(within.0 == nil && within.1 == money("22000", .yuan))
    let above = told("6000", pieces: 6)
    #expect(above.0?.row.regime == .cbec && above.0?.measure == .value && above.0?.row.valueTo == Ratio(5000) && above.1 == nil)
    let used = told("4000", pieces: 4, used: "25000")
    #expect(used.0?.row.regime == .cbec && used.0?.measure == .year && used.1 == nil)
    // A single good above the limit counts in the year.
    #expect(told("6000", pieces: 1).1 == money("20000", .yuan))
  }

  @Test(
    "An order: 5,000 with its freight is retail, a fen more is not",
    arguments: [
      ("4980", "20", "cbec", "5455.00"), ("4980.01", "20", "general", "5706.51"), ("4980", "20.01", "general", "5706.51"),
      ("4990", "20", "general", "5717.91"), ("5000", "0", "cbec", "5455.00"),
    ])
  func order(value: String, freight: String, regime: String, total: String) {
    let cost = cost(item("330499", value, 1, plain), freight: freight)
    #expect(cost.regime.rawValue == regime && cost.total == money(total, .yuan) && cost.isComplete)
  }

  @Test(
    "The year: 26,000 with what is used and the freight",
    arguments: [
      ("1000", "0", "25000", "cbec", "1091.00"), ("1000.01", "0", "25000", "general", "1141.31"), ("990", "10", "25000", "cbec", "1091.00"),
      ("990", "10.01", "25000", "general", "1141.31"), ("0.01", "0", "26000", "general", "0.01"),
    ])
  func year(value: String, freight: String, used: String, regime: String, total: String) {
    let cost = cost(item("330499", value, 2, plain), freight: freight, used: used)
    #expect(cost.regime.rawValue == regime && cost.total == money(total, .yuan))
  }

  @Test(
    "High-end cosmetics: from CNY 10 a millilitre or gram and 15 a sheet, with the freight, the bound itself among them",
    arguments: [
      ("500", "0", ChinaBoundsTests.content(50, .millilitre), "61.76", "53.53", "615.29"),
      ("499.99", "0", ChinaBoundsTests.content(50, .millilitre), "0", "45.50", "545.49"),
      ("495", "10", ChinaBoundsTests.content(50, .millilitre), "62.38", "54.06", "621.44"),
      ("490", "10", ChinaBoundsTests.content(50, .gram), "61.76", "53.53", "615.29"),
      ("75", "0", ChinaBoundsTests.content(5, .sheet), "9.26", "8.03", "92.29"),
      ("74.99", "0", ChinaBoundsTests.content(5, .sheet), "0", "6.82", "81.81"),
    ])
  func highEnd(value: String, freight: String, content: Content?, excise: String, vat: String, total: String) {
    let cost = cost(item("330499", value, 1, content), freight: freight)
    #expect(cost.regime == .cbec && cost.total == money(total, .yuan))
    #expect(cost.sum(.excise) == money(excise, .yuan) && cost.sum(.vat) == money(vat, .yuan))
  }

  @Test("Of two goods of which one is not on the list neither is retail; by itself the other is")
  func list() {
    let both = cost(item("871160", "3000"), item("330499", "500", 1, plain))
    #expect(both.regime == .general && !both.sum(.duty).isZero)
    #expect(cost(item("330499", "500", 1, plain)).regime == .cbec)
    let schedule = calculator.schedule
    #expect(
      schedule.refusal(of: .cbec, for: consignment([item("871160", "600")]))
        == .notForGoods("871160", has: [.cbec, .general, .personal, .localStock]))
    for hs: HSCode in ["871200", "940360", "870830", "330300", "691200"] {
      #expect(schedule.refusal(of: .cbec, for: consignment([item(hs, "600")])) == nil, "\(hs)")
    }
    #expect(schedule.refusal(of: .cbec, for: consignment([item("010121", "600")])) != nil)
  }

  @Test("A single good above the limit is not retail either, but counts in the year while it is within that; several never do")
  func single() {
    let bicycle = cost(item("871200", "6000"))
    #expect(bicycle.regime == .general && bicycle.total == money("7254.60", .yuan))
    let schedule = calculator.schedule
    #expect(schedule.countsTowardsYear(.general, pieces: 1, in: "CN", on: date("2026-11-24")))
    #expect(!schedule.countsTowardsYear(.general, pieces: 2, in: "CN", on: date("2026-11-24")))
    #expect(schedule.countsTowardsYear(.cbec, pieces: 9, in: "CN", on: date("2026-11-24")))
    guard case .aboveLimit(let passed, _) = schedule.refusal(of: .cbec, for: consignment([item("871200", "6000")])) else {
      return #expect(Bool(false))
    }
    #expect(passed.row.valueTo == Ratio(decimal: "5000") && passed.measure == .value)
  }

  @Test(
    "Personal articles: 13, 20 or 50%, up to CNY 50 of tax waived, above 1,000 for a single good alone",
    arguments: [
      ("940360", "384", "0"), ("940360", "385", "50.05"), ("871200", "250", "0"), ("871200", "250.05", "50.01"), ("330499", "250", "0"),
      ("940360", "2000", "260.00"), ("490199", "400", "52.00"),
    ])
  func personal(hs: HSCode, value: String, tax: String) {
    let cost = cost(item(hs, value, 1, plain), under: .personal)
    #expect(cost.regime == .personal && cost.sum(.duty) == money(tax, .yuan) && cost.isComplete)
  }

  @Test("Personal articles: high-end cosmetics pay half; two goods above 1,000 are refused with the limit")
  func personalLimits() {
    #expect(cost(item("330499", "500", 1, Self.content(50, .millilitre)), under: .personal).sum(.duty) == money("250", .yuan))
    let two = consignment([item("330499", "600", 1, plain), item("330499", "500", 1, plain)])
    guard case .aboveLimit(let passed, _) = calculator.schedule.refusal(of: .personal, for: two) else { return #expect(Bool(false)) }
    #expect(passed.row.valueTo == Ratio(decimal: "1000") && passed.row.currency == .yuan)
  }

  @Test("Stock in the country: 13% and nothing else")
  func stock() {
    let cost = cost(item("871200", "6000"), freight: "100", under: .localStock)
    #expect(cost.total == money("6893.00", .yuan) && cost.sum(.duty).isZero)
  }
}
