import CatalogFiles
import Foundation
import Testing

@Suite("Checking a catalog")
struct CatalogCheckTests {
  /// What is told of a catalog with a change.
  private func issues(pictures: Set<String>? = nil, _ change: (borrowing CatalogFixture) throws -> Void) throws -> [String] {
    let fixture = try CatalogFixture()
    try change(fixture)
    return fixture.folder.check(pictures: pictures).map(\.description)
  }

  /// A file with every row changed.
  private func rewrite(_ fixture: borrowing CatalogFixture, _ file: String, _ change: (String) -> String) throws {
    try fixture.write(file, change(try fixture.text(file)))
  }

  @Test("A heading that stands twice is told; blank headings are not")
  func headings() throws {
    let rows = { (tail: String, cell: String) in
      { (text: String) in
        text.split(separator: "\n").enumerated().map { $0 == 0 ? $1 + tail : $1 + cell }.joined(separator: "\n") + "\n"
      }
    }
    #expect(
      try issues { try rewrite($0, "network/emissions.csv", rows(",mode", ",")) } == [
        "network/emissions.csv:1:4: the heading “mode” stands twice, also in column 1"
      ])
    #expect(
      try issues { try rewrite($0, "products/stock.csv", rows(",note,note", ",,")) } == [
        "products/stock.csv:1:7: the heading “note” stands twice, also in column 6"
      ])
    #expect(try issues { try rewrite($0, "network/emissions.csv", rows(",,", ",,")) } == [])
  }

  @Test("Rows of nothing but commas and blanks are skipped in every table, however many")
  func blankRows() throws {
    #expect(
      try issues { fixture in
        for file in ["products/products.csv", "rates/rates.csv", "network/sites.csv", "tax/rules.csv", "calendars/calendars.csv"] {
          for row in [",,,", ",", " , ,\t,", String(repeating: ",", count: 60)] { _ = try fixture.append(file, row) }
        }
      } == [])
  }

  @Test("A rate that was meant as a percentage is told by what it should be; one below zero is refused")
  func rates() throws {
    let line = try CatalogFixture().text("tax/rules.csv").split(separator: "\n").count + 1
    func told(_ kind: String, _ rate: String) throws -> [String] {
      try issues { fixture in
        _ = try fixture.append(
          "tax/rules.csv", "x,\(kind),CH,standard,9999999999,*,,,g,,goods,,\(rate)\(String(repeating: ",", count: 23))high,x,,,,,,test")
      }
    }
    let why = "or more; a rate is a fraction: 21% is 0.21, not 21"
    #expect(try told("vat", "21") == ["tax/rules.csv:\(line):13: “21” is 2100% \(why)"])
    #expect(try told("vat", "1.5") == ["tax/rules.csv:\(line):13: “1.5” is 100% \(why)"])
    #expect(try told("duty", "14") == ["tax/rules.csv:\(line):13: “14” is 1400% \(why)"])
    #expect(try told("antidumping", "48.5") == ["tax/rules.csv:\(line):13: “48.5” is 4800% \(why)"])
    #expect(try told("duty", "-0.1") == ["tax/rules.csv:\(line):13: “-0.1” is less than nothing; a rate is 0 or more"])
    #expect(try told("duty", "0.485") == [])
    #expect(try told("antidumping", "1.2") == [])
  }

  @Test("A currency in use without a rate is told where it is used; one that nothing uses is not")
  func currenciesWithoutRate() throws {
    func without(_ code: String) throws -> [String] {
      try issues { fixture in
        try rewrite(fixture, "rates/rates.csv") {
          $0.split(separator: "\n").filter { !$0.hasPrefix(code) }.joined(separator: "\n") + "\n"
        }
      }
    }
    let franc = try without("CHF")
    #expect(try without("KZT").contains { $0.hasPrefix("network/prices.csv:") })
    #expect(franc.contains { $0.hasPrefix("tax/territories.csv:") })
    #expect(franc.allSatisfy { $0.hasSuffix("“CHF” has no rate in rates/rates.csv") })
    #expect(try without("CNY").contains { $0.hasPrefix("products/products.csv:") })
    #expect(try without("WST") == (try without("WST")).filter { $0.contains("WST") })
  }

  @Test(
    "A table with a header alone is one error, and nothing that names its rows is told again",
    arguments: [
      "rates/rates.csv", "network/sites.csv", "network/services.csv", "products/products.csv", "tax/regimes.csv",
      "calendars/calendars.csv", "places/countries.csv",
    ])
  func headerOnly(_ file: String) throws {
    let told = try issues { try rewrite($0, file) { $0.prefix { $0 != "\n" } + "\n" } }
    #expect(told == ["\(file):2:1: the file has a header and no rows; expected at least one"])
  }

  private static let save = "save it as “CSV UTF-8 (comma delimited)”"

  @Test(
    "Semicolons are one error that says so, in any table",
    arguments: [
      "network/services.csv", "network/zones.csv", "products/variants.csv", "calendars/holidays.csv", "tax/territories.csv",
      "rates/currencies.csv",
    ])
  func semicolons(_ file: String) throws {
    #expect(
      try issues { try rewrite($0, file) { $0.replacingOccurrences(of: ",", with: ";") } } == [
        "\(file):1:1: the cells are separated by semicolons; expected commas: \(Self.save)"
      ])
  }

  @Test("So are tabulators and UTF-16")
  func otherForms() throws {
    #expect(
      try issues { try rewrite($0, "tax/rules.csv") { "\u{FEFF}" + $0.replacingOccurrences(of: ",", with: "\t") } } == [
        "tax/rules.csv:1:1: the cells are separated by tabulators; expected commas: \(Self.save)"
      ])
    #expect(
      try issues { fixture in
        try fixture.text("places/countries.csv").write(
          to: fixture.url.appending(path: "places/countries.csv"), atomically: true, encoding: .utf16)
      } == ["places/countries.csv:1:1: the file is in UTF-16, not in UTF-8; \(Self.save)"])
  }

  @Test("A file in another encoding is told once")
  func encoding() throws {
    let told = try issues { fixture in
      let text = try fixture.text("products/categories.csv").replacingOccurrences(of: "B", with: "É")
      try Data(text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }).write(
        to: fixture.url.appending(path: "products/categories.csv"))
    }
    #expect(told.count { $0.contains("the cell is not UTF-8; save the file as “CSV UTF-8”") } == 1)
  }

  @Test("A quote that is not closed is told by the line on which it opens, and the rows after it are read")
  func openQuote() throws {
    let told = try issues { fixture in
      try rewrite(fixture, "network/sites.csv") { text in
        var rows = text.components(separatedBy: "\n")
        rows[4] = rows[4].replacingOccurrences(of: ",warehouse,", with: ",\"warehouse,")
        return rows.joined(separator: "\n")
      }
    }
    #expect(told.count == 1)
    #expect(
      told.first?.hasPrefix("network/sites.csv:5:4: the quote that opens this cell is not closed; it met the next one on line ") == true)
  }

  @Test("Price classes, postcodes, colours and pictures that mean nothing are refused")
  func meaningless() throws {
    let classes = try issues { _ = try $0.append("network/prices.csv", "sha-port-road,expres,9,CNY,6,0.15,,,,,test") }
    #expect(classes.map { $0.split(separator: ":").dropFirst(2).joined(separator: ":") } == ["2: “expres” is unknown; expected standard"])
    for postcode in ["#gggggg", "9 0", "90-1000", "aB"] {
      let told = try issues {
        _ = try $0.append("network/zones.csv", "BE-QQQ,Q,问,BE,51,4,Europe/Brussels,\(postcode),0,test")
      }
      #expect(told.count == 1 && told.first?.contains("“\(postcode)” is no prefix or range of prefixes") == true, "\(postcode)")
    }
    for colour in ["#+12345", "#gggggg"] {
      let told = try issues { _ = try $0.append("products/variants.csv", "QQ-1,fenghuang-city-classic-28,,,,,,,,,,,,,\(colour)") }
      #expect(told.count == 1 && told.first?.contains("“\(colour)” is no colour; expected #rrggbb") == true, "\(colour)")
    }
    var pictures = Set(
      try CatalogFixture().text("products/categories.csv").split(separator: "\n").dropFirst().compactMap {
        $0.split(separator: ",", omittingEmptySubsequences: false).last.map(String.init)
      })
    pictures.formUnion(["toolbox", "textile", "cup", "lamp", "cabinet"])
    #expect(try issues(pictures: pictures) { _ in } == [])
    pictures.remove("bicycle-city")
    let missing = try issues(pictures: pictures) { _ in }
    #expect(!missing.isEmpty && missing.allSatisfy { $0.contains("“bicycle-city” is no picture of Assets/pictures") })
  }

  @Test("A calendar is checked also where no gate or clock asks for it, and one that never opens cannot be waited for")
  func calendars() throws {
    #expect(
      try issues { _ = try $0.append("network/handling.csv", "CNSHA-MW,transshipment,none,nonsense,,4,5,9,,cn-ofice,test") }.map {
        $0.split(separator: ":").dropFirst(2).joined(separator: ":")
      } == ["4: “nonsense” is no calendar of calendars/calendars.csv", "10: “cn-ofice” is no calendar of calendars/calendars.csv"])
    let idle = try issues {
      _ = try $0.append("calendars/calendars.csv", "nobody,N,无,UTC,,,,,,,,,,test")
      _ = try $0.append("network/handling.csv", "CNSHA-MW,transshipment,opening,nobody,,4,5,9,working,nobody,test")
    }
    #expect(idle.count == 2 && idle.allSatisfy { $0.hasSuffix("“nobody” is never open: it has no hours on any day of the week") })
    let hours = try issues { _ = try $0.append("calendars/calendars.csv", "odd,O,怪,UTC,8-25,8-12|11-14,9,,,,,ZZ,,test") }
    #expect(hours.count == 4)
    // A bad calendar is told once, not for each service that names it.
    let bad = try issues { fixture in
      try rewrite(fixture, "calendars/calendars.csv") { text in
        text.split(separator: "\n").enumerated().map {
          $0 == 1 ? $1.replacingOccurrences(of: "Asia/Shanghai", with: "Asia/Shangai") : String($1)
        }
        .joined(separator: "\n") + "\n"
      }
    }
    #expect(bad == ["calendars/calendars.csv:2:4: “Asia/Shangai” is no IANA time zone; did you mean “Asia/Shanghai”?"])
  }

  @Test(
    "A time zone that is none is refused by its place in whatever table it stands, and its row is left out",
    arguments: ["Europe/Brusels", "europe/brussels", "CET", "GMT+1", "+01:00", "Brussels"])
  func timeZones(_ zone: String) throws {
    var places: [String] = []
    let told = try issues { fixture in
      for (file, row) in [
        ("network/sites.csv", "CNXYZ-W,New,新,warehouse,CN,31,121.5,\(zone),test"),
        ("network/zones.csv", "BE-XYZ,New,新,BE,50,4,\(zone),,0,test"),
        ("calendars/calendars.csv", "new,N,新,\(zone),8-18,,,,,,,,,test"),
        ("network/services.csv", "new,N,新,,road,BEANR-P,BE-BRU,9,none,,\(zone),,1,2,3,,,,,,yes,yes,250,,,test"),
      ] {
        let heading = try #require(fixture.text(file).split(separator: "\n").first).split(separator: ",", omittingEmptySubsequences: false)
        let column = try #require(heading.firstIndex(of: "time_zone")) + 1
        places.append("\(file):\(try fixture.append(file, row)):\(column): “\(zone)” is no IANA time zone")
      }
    }
    #expect(places.allSatisfy { place in told.contains { $0.hasPrefix(place) } })
  }

  @Test("A timetable of a service from nowhere is told once, by the site; its time is nobody's")
  func timetableFromNowhere() throws {
    let line = try CatalogFixture().text("network/services.csv").split(separator: "\n").count + 1
    let told = try issues { fixture in
      _ = try fixture.append(
        "network/services.csv", "new,N,新,,road,BEXYZ,BE-BRU,9,departures,,,,1,2,3,,,,,,yes,yes,250,,,test")
      _ = try fixture.append("network/departures.csv", "new,mon,18:00")
    }
    #expect(told.count == 1 && told.allSatisfy { $0.hasPrefix("network/services.csv:\(line):6: “BEXYZ” is no site") })
  }

  @Test("A row whose key stands on an earlier row is told with its line, in every table")
  func doubled() throws {
    let files = [
      "rates/currencies.csv", "rates/rates.csv", "network/bulk_ways.csv", "network/departures.csv", "network/handling.csv",
      "network/clearances.csv", "network/crossings.csv", "network/emissions.csv", "network/partners.csv", "network/prices.csv",
      "network/services.csv", "network/sites.csv", "network/disruptions.csv", "network/evidence.csv", "calendars/calendars.csv",
      "calendars/holidays.csv",
      "calendars/closures.csv", "tax/territories.csv", "tax/rules.csv", "places/countries.csv", "places/cities.csv",
      "products/options.csv", "products/categories.csv",
    ]
    var lines: [String] = []
    let told = try issues { fixture in
      for file in files {
        let row = try fixture.text(file).split(separator: "\n")[1]
        lines.append("\(file):\(try fixture.append(file, String(row))):")
      }
    }
    #expect(told.count == files.count)
    #expect(told.allSatisfy { $0.hasSuffix("stands on line 2 too") })
    #expect(lines.allSatisfy { line in told.contains { $0.hasPrefix(line) } })
  }

  @Test("A second rate of a currency for one day is refused; of two days the later holds")
  func twoRates() throws {
    let fixture = try CatalogFixture()
    _ = try fixture.append("rates/rates.csv", "USD,1.5,2020-01-02,test")
    #expect(fixture.folder.check().isEmpty)
    #expect(fixture.folder.readWorld().value.rates.rate(of: "USD")?.date.description != "2020-01-02")
    _ = try fixture.append("rates/rates.csv", "USD,1.6,2020-01-02,test")
    #expect(fixture.folder.check().count == 1)
  }
}
