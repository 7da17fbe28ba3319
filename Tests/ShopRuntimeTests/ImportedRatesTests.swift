import Foundation
import LandedCost
import Money
import Primitives
import Quotes
import SQLiteFiles
import TestSupport
import Testing

@testable import ShopRuntime

@Suite("Exchange rates that were imported")
struct ImportedRatesTests {
  private let place = TemporaryFolder("rates")
  private var imported: ImportedRates { ImportedRates(in: DataFolder(place.url.appending(path: "data"))) }
  private let currencies = TestCatalog.world.currencies.mapValues(\.currency)

  private func day(_ text: String, _ dollars: Int64 = 2) throws -> PublishedRates {
    let dollar = try #require(currencies["USD"])
    return PublishedRates(
      publisher: "ecb", date: try #require(LocalDate(text)), base: .euro, units: [.init(dollar, Ratio(dollars))], source: "test")
  }

  @Test("Where nothing was imported there is nothing; what was is read again, of its owner only")
  func keeping() throws {
    #expect(imported.read(currencies).value.isEmpty)
    let kept = try imported.keep([day("2026-11-27")], currencies)
    #expect(kept.count == 1 && imported.read(currencies).value.map(\.date) == kept.map(\.date))
    let mode = try FileManager.default.attributesOfItem(atPath: imported.url.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test("Imported day by day they come to the same as the history at once; a day's later import takes the place of the first")
  func accumulating() throws {
    let days = try ["2026-11-25", "2026-11-26", "2026-11-27"].map { try day($0) }
    for day in days { _ = try imported.keep([day], currencies) }
    #expect(imported.read(currencies).value.map(\.date) == days.reversed().map(\.date))
    _ = try imported.keep([day("2026-11-26", 3)], currencies)
    #expect(imported.read(currencies).value.map { $0.units.map(\.units) } == [[Ratio(2)], [Ratio(3)], [Ratio(2)]])
  }

  @Test("Of a long history the newest days stay and those that customs ask for, so that each rule finds what it would in the whole")
  func wanted() throws {
    // Every weekday of three years.
    let last = try #require(LocalDate("2026-11-27"))
    let days = try (0..<1_100).map { last + -$0 }.filter { $0.weekday.rawValue < 5 }.map { try day($0.description) }
    let kept = ImportedRates.wanted(days)
    #expect(kept.count < 200 && kept.first?.date == last)
    for rule in CustomsRateDay.allCases where rule != .day && rule != .week {
      for date in (0..<700).map({ last + -$0 }) {
        let day = rule.day(for: date)
        #expect(kept.first { $0.date <= day }?.date == days.first { $0.date <= day }?.date, "\(rule) \(date)")
      }
    }
    for date in (0..<60).map({ last + -$0 }) {
      #expect(kept.first { $0.date <= date }?.date == days.first { $0.date <= date }?.date)
    }
  }

  @Test("The newer of the catalog's and the imported rate holds, currency by currency, and is that of its day")
  func newest() throws {
    let world = TestCatalog.world
    let dollar = try #require(currencies["USD"])
    let later = world.updated(by: [try day("2026-11-27")])
    #expect(later.rates.rate(of: "USD").map { "\($0.perEuro.decimalString()) \($0.date)" } == "2 2026-11-27")
    #expect(later.rates.rate(of: "EUR")?.date.description == "2026-11-27")
    #expect(later.rates.rate(of: "CHF")?.perEuro == world.rates.rate(of: "CHF")?.perEuro)
    let earlier = world.updated(by: [try day("2026-10-01")])
    #expect(earlier.rates.rate(of: "USD")?.perEuro == world.rates.rate(of: "USD")?.perEuro)
    #expect(world.updated(by: []).rates.rate(of: "USD")?.perEuro == world.rates.rate(of: "USD")?.perEuro)
    #expect(later.rates.convert(Money(minor: 200, currency: dollar), to: .euro)?.minor == 100)
  }

  @Test("A session's shop has them; a damaged file is told, and the catalog's rates hold")
  func sessions() throws {
    let home = place.url.appending(path: "home")
    let environment = [
      "HOME": home.path, "CARAVAN_ASSETS": PackageFolder.assets.path, "CARAVAN_CATALOG": TestCatalog.folder.url.path,
    ]
    let workspace = try SessionWorkspace(SessionRequest(now: TestCatalog.now), environment: environment)
    _ = try workspace.importedRates.keep([day("2026-11-27")], currencies)
    let notes = Lock<[SessionNote]>([])
    func rate() throws -> String? {
      let goods = try workspace.openGoods(note: { note in notes.withLock { $0.append(note) } }, progress: { _ in })
      return try goods.openSession().shop.world.rates.rate(of: "USD")?.perEuro.decimalString()
    }
    #expect(try rate() == "2")
    let quiet = notes.withLock { $0.isEmpty }
    #expect(quiet)
    try Data("Date,USD,\n2026-11-27,x,\n".utf8).write(to: workspace.importedRates.url)
    #expect(try rate() == TestCatalog.world.rates.rate(of: "USD")?.perEuro.decimalString())
    guard case .ratesDamaged(let issue)? = notes.withLock({ $0 }).last else {
      Issue.record("\(notes.withLock { $0 })")
      return
    }
    #expect(issue.line == 2 && issue.column == 2)
  }
}
