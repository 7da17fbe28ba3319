import Catalog
import CatalogSupport
import CoreSupport
import Foundation
import LandedCost
import Money
import Primitives
import Testing

@testable import CatalogFiles

@Suite("The European Central Bank's own files")
struct ECBRateFileTests {
  private let currencies = ReadCatalog.shipped.world.currencies.mapValues(\.currency)

  private func read(_ text: String) -> CatalogReading<[PublishedRates]> {
    ECBRateFile(currencies: currencies).read(Array(text.utf8), name: "ecb.csv")
  }

  private func units(_ day: PublishedRates?, _ code: String) -> String? {
    day?.units.first { $0.currency.code == code }?.units.decimalString()
  }

  /// As the bank gave it out on 2026-10-30, four of its currencies.
  private static let day = "Date, USD, JPY, GBP, CNY, \n30 October 2026, 1.1172, 175.68, 0.83380, 7.4326, \n"

  @Test("The file of a day: its date in words, blanks about the cells, a comma at the end")
  func day() {
    let reading = read(Self.day)
    #expect(reading.issues.isEmpty && reading.value.count == 1)
    let day = reading.value.first
    #expect(day?.date == date("2026-10-30") && day?.base == .euro && day?.publisher == "ecb" && day?.units.count == 4)
    #expect(units(day, "GBP") == "0.8338" && units(day, "JPY") == "175.68")
  }

  @Test("The file of all days: N/A is no rate, currencies that the shop does not know are left out, the newest is first")
  func history() {
    let reading = read("Date,USD,CYP,RUB,GBP,\n1999-01-04,1.1789,0.58231,25.2875,0.7111,\n2026-10-30,1.1172,N/A,N/A,0.8338,\n")
    #expect(reading.issues.isEmpty)
    #expect(reading.value.map(\.date) == [date("2026-10-30"), date("1999-01-04")])
    #expect(reading.value.map(\.units.count) == [2, 3])
    #expect(units(reading.value.last, "RUB") == "25.2875")
  }

  @Test("A day that is none is told with how the bank writes one")
  func dates() {
    let told = read("Date,USD,\n30 Oktober 2026,1.1,\n").issues.map(\.message)
    #expect(told == ["“30 Oktober 2026” is no date; expected 2026-10-30, 30 October 2026"])
  }

  @Test("CRLF, a byte order mark, quotes, and no comma at the end are read too")
  func forms() {
    #expect(read("\u{FEFF}Date,USD\r\n\"2026-10-30\",1.1172\r\n").value.first?.units.count == 1)
  }

  @Test(
    "A bad file is named by line and column, and nothing of it is read",
    arguments: [
      ("", "1:1"), ("Day,USD,\n2026-10-30,1.1,\n", "1:1"), ("currency,per_eur,date,source\nUSD,1.1,2026-10-30,x\n", "1:1"),
      ("Date,USD,\n", "2:1"), ("Date,USD,\n2026-10-30,1.1,\n2026-10-29,x,\n", "3:2"), ("Date,USD,\n2026-10-30,0,\n", "2:2"),
      ("Date,USD,\n2026-10-30,-1.1,\n", "2:2"), ("Date,USD,\n2026-10-30,1.1,\n2026-10-30,1.2,\n", "3:1"),
      ("Date,USD,\n2026-02-30,1.1,\n", "2:1"), ("Date,USD,\n30 Oktober 2026,1.1,\n", "2:1"),
      ("Date,USD,USD,\n2026-10-30,1.1,1.1,\n", "1:3"),
      ("Date,dollar,\n2026-10-30,1.1,\n", "1:2"), ("Date,USD,GBP,\n2026-10-30,1.1,\n", "2:4"), ("Date,USD,\n2026-10-30,1.1,0.8,\n", "2:4"),
      ("Date,USD,\n2026-10-30,,\n", "2:2"), ("Date,USD,\n2026-10-30,1e3,\n", "2:2"), ("Date;USD;JPY;GBP\n2026-10-30;1;1;1\n", "1:1"),
      ("Date,USD,\n2026-10-30,9999999999999,\n", "2:2"), ("Date,USD,\n2026-10-30,\"1.1,\n", "2:2"),
    ])
  func bad(text: String, place: String) {
    let reading = read(text)
    #expect(reading.value.isEmpty)
    #expect(reading.issues.first.map { "\($0.line):\($0.column)" } == place, "\(reading.issues.map(\.description))")
  }

  @Test("What is not UTF-8 is named where it stands")
  func encoding() {
    let bytes = Array("Date,USD,\n2026-10-30,".utf8) + [0xFF] + Array(",\n".utf8)
    let issues = ECBRateFile(currencies: currencies).read(bytes, name: "ecb.csv").issues
    #expect(issues.map { "\($0.line):\($0.column)" } == ["2:2"])
  }

  @Test("Days written in the bank's form are read as they were")
  func roundTrip() {
    let days = read("Date,USD,RUB,GBP,\n2026-10-30,1.1172,N/A,0.83380,\n1999-01-04,1.1789,25.2875,0.7111,\n").value
    let again = read(ECBRateFile.text(of: days)).value
    #expect(again.map(\.date) == days.map(\.date))
    for (one, other) in zip(again, days) {
      #expect(one.units.map(\.currency) == other.units.map(\.currency))
      #expect(one.units.map { $0.units.decimalString() } == other.units.map { $0.units.decimalString() })
    }
  }

  /// eurofxref.zip of 2026-10-30, all 29 currencies.
  private static let packed =
    "UEsDBBQAAAAIAACAXl3W50cUCwEAAJ0BAAANAAAAZXVyb2Z4cmVmLmNzdh1Py27CQAy89yv8AZa1u/a+jkBaQgMhSkAt3NqKc6WK/1dnc/GOPePxbPf1fDBdl47pfbox7e4DUzeg7LcTU399"
    + "Y5qOI9N8RlleQex6zA4L0HhGucxY21xhsJ2PYDdAuxGzfgA6dDPKcUEZgYb5g+n0CavTDe14h2TqcWjZA136LdN9A+JFHZ1/nr/fjz8KLiQmL97ngDdHSYUpmGhUpiyWNTI5KarFMWlKoiBM"
    + "zCmEUdQsY9FJzU2A11fDQJM4txLqA0CMUpyP7VasDgrwqYa1Ty6tt7RlKZJTxBzJkMbDXMVqXL2wU6whqx4yiJA8aG6BoobVvZbQkoMwbb2FAjfN+FjriySLEL78A1BLAQIUAxQAAAAIAACA"
    + "Xl3W50cUCwEAAJ0BAAANAAAAAAAAAAAAAACAAQAAAABldXJvZnhyZWYuY3N2UEsFBgAAAAABAAEAOwAAADYBAAAAAA=="

  @Test("The bank's zip file is read as the file in it is")
  func zipped() throws {
    let bytes = [UInt8](try #require(Data(base64Encoded: Self.packed)))
    let table = try #require(ZipFile(bytes)).table()
    #expect(table.name == "eurofxref.csv")
    let reading = ECBRateFile(currencies: currencies).read(table.bytes, name: table.name)
    #expect(reading.issues.isEmpty && reading.value.first?.units.count == 29)
    #expect(units(reading.value.first, "ZAR") == "18.6455")
    #expect(ZipFile(Array(Self.day.utf8)) == nil)
  }

  @Test("A zip file that is cut short or changed anywhere is refused, never misread and never trapped on")
  func damaged() throws {
    let bytes = [UInt8](try #require(Data(base64Encoded: Self.packed)))
    let whole = try #require(ZipFile(bytes)).table().bytes
    for length in stride(from: 4, to: bytes.count, by: 3) {
      #expect(throws: ZipFault.self) { try ZipFile(Array(bytes[..<length]))?.table() }
    }
    for index in bytes.indices.dropFirst(4) {
      for bit in [UInt8(1), 0x10, 0x80] {
        var changed = bytes
        changed[index] ^= bit
        if let read = try? ZipFile(changed)?.table() { #expect(read.bytes == whole, "byte \(index)") }
      }
    }
  }

  @Test("What was deflated in stored blocks and by fixed codes is unpacked; damage of any kind gives nothing")
  func inflate() {
    #expect(Inflate.bytes(of: [1, 3, 0, 0xFC, 0xFF, 97, 98, 99][...], size: 3) == Array("abc".utf8))
    // zlib's own of "aaaaaaaaaa": a fixed code with a copy of what it has just written.
    #expect(Inflate.bytes(of: [0x4B, 0x4C, 0x84, 0x01, 0x00][...], size: 10) == Array("aaaaaaaaaa".utf8))
    #expect(Inflate.bytes(of: [0x4B, 0x4C, 0x84, 0x01, 0x00][...], size: 9) == nil)
    #expect(Inflate.bytes(of: [7][...], size: 10) == nil && Inflate.bytes(of: [][...], size: 10) == nil)
    var random = SystemRandomNumberGenerator()
    for _ in 0..<2_000 {
      let noise = (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
      _ = Inflate.bytes(of: noise[...], size: 1_000)
    }
  }

  @Test("The days that customs name for January 2020 have the rates that Finnish Customs published")
  func finland() throws {
    // ECB, euro reference rates; Finnish Customs, currency conversion rates in January 2020 (tulli.fi/en/businesses/import/currency-conversion-rates).
    let history = """
      Date,USD,JPY,GBP,SEK,NOK,CHF,CNY,KRW,
      2019-12-31,1.1234,121.94,0.8508,10.4468,9.8638,1.0854,7.8205,1296.28,
      2019-12-18,1.1115,121.81,0.85055,10.4483,10.0353,1.0913,7.7783,1296.56,

      """
    let days = read(history).value
    let customs = CustomsRates(
      rows: [CustomsRateRow(destination: "EU", publisher: "ecb", day: .penultimateWednesday, source: "")], published: days,
      others: ExchangeRates([]))
    for (code, published) in [
      "USD": "1.1115", "JPY": "121.81", "GBP": "0.85055", "SEK": "10.4483", "NOK": "10.0353", "CHF": "1.0913", "CNY": "7.7783",
      "KRW": "1296.56",
    ] {
      for day in ["2020-01-01", "2020-01-31"] {
        #expect(
          customs.rates(of: TaxPlace(country: "FI", territory: "EU", currency: nil), on: date(day)).rate(of: code)?.perEuro.decimalString()
            == published)
      }
    }
  }
}
