import Catalog
import CoreSupport
import Foundation
import LandedCost
import Money
import Primitives
import Testing

@testable import CatalogFiles

@Suite("Reading rates for customs, and currencies without any")
struct RateTableTests {
  private func issues(_ change: (borrowing CatalogFixture) throws -> Void) throws -> [String] {
    let fixture = try CatalogFixture()
    try change(fixture)
    return fixture.folder.check().map(\.description)
  }

  @Test("Rows of one publisher and day are one table; a merchant's catalog may do without both files")
  func tables() throws {
    let fixture = try CatalogFixture()
    let world = fixture.folder.readWorld().value
    #expect(
      world.publishedRates.map { "\($0.publisher) \($0.date) \($0.base) \($0.units.count)" }
        == ["ecb 2026-10-21 EUR 2", "hmrc 2026-10-01 GBP 2", "hmrc 2026-11-01 GBP 2"])
    #expect(world.tariffSchedule.customsRate(from: .euro, in: "GB", on: date("2026-11-10"))?.publisher == "hmrc")
    for file in ["rates/published.csv", "tax/customs_rates.csv"] {
      try FileManager.default.removeItem(at: fixture.url.appending(path: file))
    }
    #expect(fixture.folder.check().isEmpty)
    #expect(fixture.folder.readWorld().value.tariffSchedule.customsRate(from: .euro, in: "GB", on: date("2026-11-10"))?.publisher == nil)
  }

  @Test("A row that contradicts its table, says nothing or says it twice is named by line and column")
  func bad() throws {
    let told = try issues { fixture in
      _ = try fixture.append("rates/published.csv", "hmrc,2026-11-01,EUR,USD,1.3,test")
      _ = try fixture.append("rates/published.csv", "hmrc,2026-11-01,GBP,HUF,0,test")
      _ = try fixture.append("rates/published.csv", "hmrc,2026-11-01,GBP,XQX,1,test")
      _ = try fixture.append("rates/published.csv", "hmrc,2026-11-01,GBP,EUR,1.2,test")
      _ = try fixture.append("rates/published.csv", "HMRC!,2026-11-31,GBP,EUR,1.2,test")
    }
    #expect(
      told.map { $0.prefix { $0 != " " } } == [
        "rates/published.csv:8:3:", "rates/published.csv:9:5:", "rates/published.csv:10:4:", "rates/published.csv:11:4:",
        "rates/published.csv:12:1:", "rates/published.csv:12:2:",
      ])
  }

  @Test("Customs rates name a destination and a publisher that there are, and only the shop's own need no publisher")
  func rows() throws {
    let told = try issues { fixture in
      _ = try fixture.append("tax/customs_rates.csv", "ZZ,hmrc,month,test")
      _ = try fixture.append("tax/customs_rates.csv", "CN,pboc,third-wednesday,test")
      _ = try fixture.append("tax/customs_rates.csv", "JP,,week,test")
      _ = try fixture.append("tax/customs_rates.csv", "EU,ecb,fortnight,test")
      _ = try fixture.append("tax/customs_rates.csv", "GB,ecb,day,test")
    }
    #expect(
      told.map { $0.prefix { $0 != " " } } == [
        "tax/customs_rates.csv:4:1:", "tax/customs_rates.csv:5:2:", "tax/customs_rates.csv:6:2:", "tax/customs_rates.csv:7:3:",
        "tax/customs_rates.csv:8:1:",
      ])
  }

  @Test("A publisher is told to be missing where there is no file of published rates at all")
  func withoutFile() throws {
    let told = try issues { try FileManager.default.removeItem(at: $0.url.appending(path: "rates/published.csv")) }
    #expect(told.count == 1 && told[0].hasPrefix("tax/customs_rates.csv:3:2: "))
  }

  @Test("A currency without a rate is named at its row, be it used or not; the euro needs none")
  func unrated() throws {
    let told = try issues { fixture in
      _ = try fixture.append("rates/currencies.csv", "TRY,2,₺,Turkish Lira,土耳其里拉")
      _ = try fixture.append("rates/currencies.csv", "ISK,0,kr,Icelandic Króna,冰岛克朗")
      _ = try fixture.append("rates/rates.csv", "ISK,136,2026-10-30,test")
      let rates = try fixture.text("rates/rates.csv").split(separator: "\n").filter { !$0.hasPrefix("EUR") }
      try fixture.write("rates/rates.csv", rates.joined(separator: "\n"))
    }
    #expect(told == ["rates/currencies.csv:17:1: “TRY” has no rate in rates/rates.csv"])
  }

  @Test("A currency whose only rate is bad is told once, where it is bad")
  func badRate() throws {
    let told = try issues { fixture in
      _ = try fixture.append("rates/currencies.csv", "TRY,2,₺,Turkish Lira,土耳其里拉")
      _ = try fixture.append("rates/rates.csv", "TRY,x,2026-10-30,test")
    }
    #expect(told.count == 1 && told[0].hasPrefix("rates/rates.csv:17:2: "))
  }
}
