import CoreSupport
import LandedCostSupport
import Money
import Testing

@testable import LandedCost
@testable import Primitives

/// China's cross-border retail imports: consumption tax from 10 yuan a gram, within 5,000 an order and 26,000 a year.
struct ChinaTests {
  private let china = LandedCostCalculator(
    [
      rule("duty", .duty, in: "CN", regime: .cbec, of: .customsValue, rate: "0"),
      rule("vat", .vat, in: "CN", regime: .cbec, of: .valueAndFreight, rate: "0.091"),
      rule(
        "excise-high", .excise, in: "CN", regime: .cbec, hs: "3304", of: .customsValue, rate: "0.105", grossUp: "0.15", bounds: .yuan,
        unitPriceFrom: "10", per: .gram),
      rule(
        "vat-high", .vat, in: "CN", regime: .cbec, hs: "3304", of: .valueAndFreight, rate: "0.091", grossUp: "0.15",
        grossUpOf: .customsValue, bounds: .yuan, unitPriceFrom: "10", per: .gram),
      rule("duty-general", .duty, in: "CN", regime: .general, hs: "330499", of: .customsValue, rate: "0.01"),
      rule(
        "excise-general", .excise, in: "CN", regime: .general, hs: "3304", of: .customsValueAndDuties, rate: "0.15", grossUp: "0.15",
        bounds: .yuan, unitPriceFrom: "10", per: .gram),
      rule("vat-general", .vat, in: "CN", regime: .general, of: .vatBase, rate: "0.13"),
    ],
    regimes: [
      regime(.cbec, in: "CN", order: 1, upTo: "5000", yearTo: "26000", .yuan), regime(.general, in: "CN", order: 2),
      regime(.personal, in: "CN", order: 3, upTo: "1000", .yuan),
    ])

  private func cream(_ value: String, grams: Int, pieces: Int = 1) -> CostItem {
    item(
      money(value, .yuan), hs: "33049900", origin: "FR", "cream", quantity: pieces, content: Content(thousandths: grams * 1000, unit: .gram)
    )
  }

  @Test("A cream of 380 yuan for 30 g pays 46.94 consumption tax and 40.68 VAT")
  func highEnd() {
    let cost = china.cost(of: cream("380", grams: 30), to: "CN")
    // 380 / 0.85 = 447.0588…; 10.5% and 9.1% of it.
    #expect(cost.regime == .cbec)
    #expect(cost.amounts(.excise) == ["46.94"])
    #expect(cost.amounts(.vat) == ["40.68"])
    #expect(cost.amounts(.duty) == ["0.00"])
    #expect(cost.total == money("467.62", .yuan))
  }

  @Test("Exactly 10 yuan a gram is high-end, a cent less is plain")
  func bound() {
    #expect(china.cost(of: cream("300.00", grams: 30), to: "CN").amounts(.excise) == ["37.06"])
    let plain = china.cost(of: cream("299.99", grams: 30), to: "CN")
    #expect(plain.amounts(.excise) == [])
    #expect(plain.amounts(.vat) == ["27.30"])
  }

  @Test("The price a gram is that of one piece, however many there are")
  func pieces() {
    #expect(china.cost(of: cream("600", grams: 30, pieces: 2), to: "CN").amounts(.excise) == ["74.12"])
    #expect(china.cost(of: cream("598", grams: 30, pieces: 2), to: "CN").amounts(.excise) == [])
  }

  @Test("Plain cosmetics of 100 yuan pay 9.10")
  func plain() {
    let cost = china.cost(of: cream("100", grams: 50), to: "CN")
    #expect(cost.amounts(.vat) == ["9.10"])
    #expect(cost.total == money("109.10", .yuan))
  }

  @Test("5,000 yuan an order are within the limits, a cent more is general trade")
  func order() {
    #expect(china.cost(of: cream("5000", grams: 1000), to: "CN").regime == .cbec)
    let over = china.cost(of: cream("5000.01", grams: 1000), to: "CN")
    #expect(over.regime == .general)
    // Duty 1% 50.00; no consumption tax at 5 yuan a gram; VAT 13% of 5,050.01.
    #expect(over.amounts(.duty) == ["50.00"])
    #expect(over.amounts(.vat) == ["656.50"])
  }

  @Test("26,000 yuan a year are within the limits, this order's included")
  func year() {
    #expect(china.cost(of: cream("1000", grams: 1000), to: "CN", used: money("25000", .yuan)).regime == .cbec)
    #expect(china.cost(of: cream("1000.01", grams: 1000), to: "CN", used: money("25000", .yuan)).regime == .general)
  }

  @Test("Under general trade the consumption tax is inside its own base, and VAT counts both")
  func general() {
    let cost = china.cost(of: cream("380", grams: 30), to: "CN", .general)
    // Duty 3.80; (380 + 3.80) / 0.85 * 15% = 67.729; VAT 13% of 383.80 + 67.73 = 451.53.
    #expect(cost.amounts(.duty) == ["3.80"])
    #expect(cost.amounts(.excise) == ["67.73"])
    #expect(cost.amounts(.vat) == ["58.70"])
  }

  @Test("Limits in yuan hold for prices in euros, at the day's rate")
  func otherCurrency() {
    let content = Content(thousandths: 30_000, unit: .gram)
    func euros(_ value: String) -> CostItem { item(money(value), hs: "33049900", origin: "FR", "cream", content: content) }
    // At 8 yuan for a euro 10 yuan a gram of 30 g are 37.50 euros, and 5,000 yuan 625 euros.
    #expect(china.cost(of: euros("37.50"), to: "CN").amounts(.excise) == ["4.63"])
    #expect(china.cost(of: euros("37.49"), to: "CN").amounts(.excise) == [])
    #expect(china.cost(of: euros("625"), to: "CN").regime == .cbec)
    #expect(china.cost(of: euros("625.01"), to: "CN").regime == .general)
  }

  @Test("Inland carriage bears no consumption tax: only goods and freight to the border are grossed up for VAT")
  func inland() {
    let cost = china.cost(of: cream("380", grams: 30), freight: money("20", .yuan), inland: money("10", .yuan), to: "CN")
    // Consumption tax 10.5% of 400 / 0.85; VAT 9.1% of 400 / 0.85 + 10 = 480.588….
    #expect(cost.amounts(.excise) == ["49.41"])
    #expect(cost.amounts(.vat) == ["43.73"])
  }

  @Test("High-end and plain goods of one parcel each pay their own VAT")
  func mixed() {
    let cost = china.cost(of: cream("380", grams: 30), cream("100", grams: 50), to: "CN")
    #expect(cost.amounts(.excise) == ["46.94"])
    #expect(cost.amounts(.vat).sorted() == ["40.68", "9.10"])
  }
}
