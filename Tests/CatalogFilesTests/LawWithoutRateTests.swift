import CatalogFiles
import CoreSupport
import LandedCost
import Money
import Primitives
import Quotes
import Testing

@Suite("Rows of the law in a currency without an exchange rate")
struct LawWithoutRateTests {
  private func world(without currency: String, _ change: (borrowing CatalogFixture) throws -> Void = { _ in }) throws -> CatalogReading {
    let fixture = try CatalogFixture()
    try change(fixture)
    let lines = try fixture.text("rates/rates.csv").split(separator: "\n").filter { !$0.hasPrefix(currency) }
    try fixture.write("rates/rates.csv", lines.joined(separator: "\n"))
    let read = fixture.folder.readWorld()
    return CatalogReading(world: read.value, issues: read.issues.map(\.description))
  }

  private struct CatalogReading {
    let world: World
    let issues: [String]
  }

  private func cost(_ world: World, to place: PlaceCode, _ value: Money) -> LandedCost {
    let bicycle = CostItem(description: "bicycle", hsCode: "87120030", origin: "CN", value: value)
    return LandedCostCalculator(schedule: world.tariffSchedule).cost(
      of: Consignment(
        items: [bicycle], freightToBorder: .zero(value.currency), freightInland: .zero(value.currency), destination: place,
        date: date("2026-11-24")))
  }

  @Test("A place stays in its customs union and keeps its currency; what is rounded to that currency is unknown, not rounded to another")
  func place() throws {
    let read = try world(without: "CHF")
    #expect(read.issues.contains { $0.contains("tax/territories.csv") && $0.contains("CHF") })
    let swiss = try #require(read.world.territories.first { $0.code == "CH" })
    #expect(swiss.currency?.code == "CHF")
    #expect(cost(read.world, to: "CH", money("300")).unknown == [.vat])
    #expect(cost(read.world, to: "CH", Money(minor: 300_00, currency: Currency(code: "CHF"))).isComplete, "no rate is needed")
    let belgian = try world(without: "CHF") { try $0.replace("tax/territories.csv", "\nBE,EU,EU,,,,,EUR,", "\nBE,EU,EU,,,,,CHF,") }
    #expect(cost(belgian.world, to: "BE", money("300")).sum(.duty) == money("42"), "Belgium has the EU’s tariff all the same")
  }

  @Test("A relief up to an amount that cannot be converted leaves the duty unknown, not at the rate above it")
  func limit() throws {
    let read = try world(without: "CHF") { fixture in
      let rows = try fixture.text("tax/rules.csv")
      let header = rows.split(separator: "\n")[0].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let cells = [
        "id": "ch-relief", "kind": "duty", "destination": "CH", "regime": "standard", "hs": "8712", "origin": "*", "group": "duty",
        "base": "goods", "rate": "0", "value_to": "65", "value_currency": "CHF", "confidence": "high", "label_en": "relief",
        "label_zh-Hans": "免税", "source": "test",
      ]
      _ = try fixture.append("tax/rules.csv", header.map { cells[$0] ?? "" }.joined(separator: ","))
    }
    #expect(read.issues.contains { $0.contains("tax/rules.csv") && $0.contains("CHF") })
    #expect(read.world.taxRules.contains { $0.id == "ch-relief" })
    #expect(cost(read.world, to: "CH", money("60")).unknown == [.duty, .vat])
  }
}
