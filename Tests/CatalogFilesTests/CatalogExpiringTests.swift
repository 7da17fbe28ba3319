import Catalog
import CoreSupport
import Foundation
import Primitives
import TestSupport
import Testing

@testable import CatalogFiles

@Suite("What of a catalog runs out")
struct CatalogExpiringTests {
  private let today = date("2026-11-24")

  /// A folder with these files alone, each a header and rows.
  private struct Made: ~Copyable {
    private let place = TemporaryFolder("expiring")
    var folder: CatalogFolder { CatalogFolder(place.url) }

    init(_ files: [String: String]) throws {
      let empty = [
        CatalogFile.rates, .rules, .regimes, .calendars, .holidays,
      ].map { ($0.path, $0.columns.joined(separator: ",") + "\n") }
      for (path, text) in Dictionary(uniqueKeysWithValues: empty).merging(files, uniquingKeysWith: { $1 }) {
        let url = place.url.appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: url, atomically: true, encoding: .utf8)
      }
    }
  }

  private static let calendars = """
    id,name_en,time_zone,mon,tue,wed,thu,fri,sat,sun,holidays,make_up,source
    office,Office,Europe/Brussels,8-17,8-17,8-17,8-17,8-17,,,XA|XB,,assumed: a test

    """

  private func calendars(_ holidays: String, closures: String = "") throws -> Made {
    try Made([
      "calendars/calendars.csv": Self.calendars,
      "calendars/holidays.csv": "region,date,kind,estimated,name_en,source\n" + holidays,
      "calendars/closures.csv": "calendar,from,to,name_en,source\n" + closures,
    ])
  }

  /// Those of a kind, as `until ids line`.
  private func found(_ kind: CatalogExpiry.Kind, in folder: CatalogFolder, within days: Int, on day: LocalDate? = nil) -> [String] {
    folder.expiring(on: day ?? today, within: days).value.filter { $0.kind == kind }
      .map { "\($0.until) \($0.ids.joined(separator: "|")) \($0.line)" }
  }

  @Test("Rates are a month old 31 days after their day, those of one day together; of several days the latest counts, the euro never")
  func rates() throws {
    let made = try Made([
      "rates/rates.csv": """
      currency,per_eur,date,source
      USD,1.1,2026-11-20,a bank
      CNY,7.7,2026-10-30,a bank
      USD,1.2,2026-01-01,a bank
      GBP,0.8,2026-10-30,a bank
      EUR,1,2020-01-01,a bank

      """
    ])
    #expect(found(.rate, in: made.folder, within: 5) == [])
    #expect(found(.rate, in: made.folder, within: 6) == ["2026-11-30 CNY|GBP 3"])
    #expect(found(.rate, in: made.folder, within: 27) == ["2026-11-30 CNY|GBP 3", "2026-12-21 USD 2"])
    #expect(found(.rate, in: made.folder, within: 0, on: date("2027-06-01")).count == 2, "what has run out is still missed")
  }

  @Test(
    "Holidays are known to the day before the next one that is assumed, and end with the last; a region that no calendar names counts not")
  func holidays() throws {
    let made = try calendars(
      """
      XA,2025-05-01,H,1,Old,assumed: by the rule of the years before
      XA,2026-10-01,H,0,National Day,State Council's notice for 2026
      XA,2027-01-01,H,0,New Year's Day,assumed: by the rule of the years before
      XA,2027-10-01,H,0,National Day,assumed: by the rule of the years before
      XB,2026-12-25,H,0,Christmas Day,by law
      XB,2027-03-09,H,1,Eid,
      XB,2027-12-25,H,0,Christmas Day,by law
      XC,2026-12-01,H,0,Nowhere,by law

      """)
    #expect(found(.announcement, in: made.folder, within: 36) == [])
    #expect(found(.announcement, in: made.folder, within: 37) == ["2026-12-31 XA 4"])
    #expect(found(.announcement, in: made.folder, within: 200) == ["2026-12-31 XA 4", "2027-03-08 XB 7"])
    #expect(found(.holidays, in: made.folder, within: 90) == [])
    #expect(found(.holidays, in: made.folder, within: 400) == ["2027-10-01 XA 5", "2027-12-25 XB 8"])
    let announced = made.folder.expiring(on: today, within: 90).value.filter { $0.kind == .announcement }
    #expect(announced.map(\.assumedTo) == [date("2027-10-01")])
    #expect(announced.map(\.name?.base) == ["New Year's Day"])
    #expect(found(.holidays, in: made.folder, within: 0, on: date("2027-11-01")) == ["2027-10-01 XA 5"], "what has run out is still missed")
    #expect(found(.announcement, in: made.folder, within: 400, on: date("2027-11-01")) == [], "nothing that is assumed is to come")
  }

  @Test("A list without sources has its estimated days for assumed ones, and one whose days are all known ends with the last alone")
  func plainHolidays() throws {
    let made = try Made([
      "calendars/calendars.csv": Self.calendars,
      "calendars/holidays.csv": "region,date,kind,estimated,name_en\nXA,2027-01-04,H,1,Fast\nXB,2027-01-01,H,,New Year\n",
    ])
    #expect(found(.announcement, in: made.folder, within: 90) == ["2027-01-03 XA 2"])
    #expect(found(.holidays, in: made.folder, within: 90) == ["2027-01-01 XB 3", "2027-01-04 XA 2"])
  }

  @Test("Closures of every year are missed from the first year without them, for a year; any other ends with its last day")
  func closures() throws {
    let made = try calendars(
      "",
      closures: """
        office,2025-12-24,2025-12-26,Christmas,assumed: a test
        office,2026-12-24,2026-12-28,Christmas,assumed: a test
        office,2026-12-01,2026-12-02,Stocktaking,assumed: a test
        office,2025-02-01,2025-02-14,Spring,assumed: a test
        office,2024-02-01,2024-02-14,Spring,assumed: a test
        office,2026-01-01,2026-01-02,Move,assumed: a test
        office,2025-10-01,2025-10-08,National Day and Mid-Autumn,assumed: a test
        office,2028-09-30,2028-10-08,National Day and Mid-Autumn,assumed: a test
        office,2029-10-01,2029-10-03,National Day,assumed: a test

        """)
    // 2028's festivals together are followed by one of them alone.
    #expect(found(.closure, in: made.folder, within: 1_000).contains { $0.hasPrefix("2028") } == false)
    #expect(found(.closure, in: made.folder, within: 7) == ["2025-12-31 office 5"])
    #expect(found(.closure, in: made.folder, within: 40) == ["2025-12-31 office 5", "2026-12-02 office 4", "2026-12-31 office 3"])
    #expect(found(.closure, in: made.folder, within: 0, on: date("2027-06-01")) == ["2026-12-31 office 3"])
  }

  @Test("Calendars, and the timetables in them, end with the days that the program makes calendars for")
  func span() throws {
    let made = try calendars("")
    #expect(found(.calendar, in: made.folder, within: 1_132) == [])
    #expect(found(.calendar, in: made.folder, within: 1_133) == ["2029-12-31 office 2"])
  }

  @Test("A tax rule or regime that holds ends on its last day, and says what follows; those that ended before are history")
  func taxes() throws {
    func rule(_ id: String, _ destination: String, _ from: String, _ to: String, regime: String = "*") -> String {
      let cells = [
        "id": id, "kind": "fee", "destination": destination, "regime": regime, "hs": "*", "origin": "*", "group": "parcel",
        "valid_from": from, "valid_to": to,
      ]
      return CatalogFile.rules.columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    }
    func regime(_ destination: String, _ from: String, _ to: String) -> String {
      let cells = ["destination": destination, "regime": "standard", "valid_from": from, "valid_to": to]
      return CatalogFile.regimes.columns.map { cells[$0] ?? "" }.joined(separator: ",") + "\n"
    }
    let made = try Made([
      "tax/rules.csv": CatalogFile.rules.columns.joined(separator: ",") + "\n" + rule("fr-old", "FR", "2026-01-01", "2026-11-23")
        + rule("fr-now", "FR", "2026-11-24", "2026-12-31") + rule("it-now", "IT", "", "2026-12-31")
        + rule("it-next", "IT", "2027-01-01", "") + rule("it-other", "IT", "2027-01-01", "", regime: "ioss") + rule("be", "BE", "", ""),
      "tax/regimes.csv": CatalogFile.regimes.columns.joined(separator: ",") + "\n" + regime("FR", "", "2026-11-24")
        + regime("FR", "2026-12-01", ""),
    ])
    let ended = made.folder.expiring(on: today, within: 90).value
    #expect(ended.map(\.kind) == [.regime, .rule, .rule])
    #expect(ended.map(\.ids) == [["FR standard"], ["fr-now"], ["it-now"]])
    #expect(ended.map(\.line) == [2, 3, 4])
    #expect(ended.map(\.next) == [nil, nil, "it-next"], "the next regime begins a week late")
    #expect(made.folder.expiring(on: today, within: 0).value.map(\.ids) == [["FR standard"]])
  }

  @Test("Rows of returns run out as rules do, and name each of their places")
  func returns() throws {
    let laws =
      "places,basis,days,counted,from,moves,send_back_days,return_freight,refund_days,refund_counted,refund_from,may_wait,freight_back,"
    let made = try Made([
      "returns/laws.csv": laws + """
        confidence,assumed,looked_up,valid_from,valid_to,source
        BE|NL,law,14,calendar,last-piece,1,14,consumer,14,calendar,notice,1,standard,high,,,2014-06-13,2026-12-31,a law
        BE|NL,law,30,calendar,last-piece,1,14,consumer,14,calendar,notice,1,standard,high,,,2027-01-01,,a law
        GB,law,14,calendar,last-piece,1,14,consumer,14,calendar,notice,1,standard,high,,,2014-06-13,,a law

        """,
      "returns/exceptions.csv": """
      places,hs,category,trait,opened,needs,reason,confidence,valid_from,valid_to,source
      BE|NL,3304,,,1,told,unsealed-hygiene,high,,2026-12-01,a law

      """,
      "returns/taxes.csv": """
      destination,regime,paid_to,kind,cause,payer,ask_within,ask_unit,goods_within_days,reduced,reason,confidence,valid_from,valid_to,source
      CN,cbec,shop,*,*,shop,30,days,45,,back-in-zone,high,,2026-12-24,a notice

      """,
    ])
    #expect(found(.returnLaw, in: made.folder, within: 90) == ["2026-12-31 BE|NL 2"])
    #expect(made.folder.expiring(on: today, within: 90).value.first { $0.kind == .returnLaw }?.next == "2027-01-01")
    #expect(found(.returnException, in: made.folder, within: 7) == ["2026-12-01 BE|NL 2"])
    #expect(
      found(.taxReturn, in: made.folder, within: 29) == [] && found(.taxReturn, in: made.folder, within: 30) == ["2026-12-24 CN cbec * 2"])
  }

  @Test("Goods of a regime and waivers run out as rules do, and tell from when their next row holds")
  func regimeGoodsAndWaivers() throws {
    let made = try Made([
      "tax/regime_goods.csv": """
      destination,regime,hs,allowed,valid_from,valid_to,source,confidence
      CN,cbec,8712,yes,2019-01-01,2026-12-31,a test,high
      CN,cbec,8712,no,2027-01-01,,a test,high
      CN,cbec,33,yes,2019-01-01,2026-12-31,a test,high
      CN,cbec,34,yes,2019-01-01,2026-11-23,a test,high

      """,
      "tax/waivers.csv": """
      destination,regime,kind,up_to,currency,label_en,valid_from,valid_to,source,confidence
      CN,personal,duty,50,CNY,waived,,2026-12-31,a test,high

      """,
    ])
    #expect(found(.regimeGoods, in: made.folder, within: 90) == ["2026-12-31 CN cbec 8712 2", "2026-12-31 CN cbec 33 4"])
    #expect(found(.waiver, in: made.folder, within: 90) == ["2026-12-31 CN personal duty 2"])
    let ended = made.folder.expiring(on: today, within: 90).value
    #expect(ended.map(\.next) == ["2027-01-01", nil, nil])
    #expect(IssueLanguages.english.expiry(ended[0]) == "goods of regime CN cbec 8712: their row ends; the next begins on 2027-01-01")
    #expect(made.folder.expiring(on: today, within: 36).value.isEmpty)
  }

  @Test("A disruption that is on ends on its last day, and one that is over counts not")
  func disruptions() throws {
    let made = try Made([
      "network/disruptions.csv": """
      id,name_en,kind,target,from,to,factor,source
      storm,Storm,suspension,x,2026-11-01,2026-11-23,,a paper
      strike,Strike,suspension,x,2026-12-01,2026-12-05,,a paper

      """
    ])
    #expect(found(.disruption, in: made.folder, within: 10) == [])
    #expect(found(.disruption, in: made.folder, within: 11) == ["2026-12-05 strike 3"])
  }

  @Test("What runs out is told by day, then by file and line; a row that cannot be read is an issue")
  func order() throws {
    let made = try Made([
      "rates/rates.csv": "currency,per_eur,date,source\nUSD,1.1,2026-11-30,a bank\nGBP,1,soon,a bank\n",
      "calendars/calendars.csv": Self.calendars,
      "calendars/holidays.csv":
        "region,date,kind,estimated,name_en\nXB,2026-12-31,H,0,Last\nXA,2026-12-31,H,0,Last\nXA,2026-12-01,H,1,Moon\n",
    ])
    let reading = made.folder.expiring(on: today, within: 90)
    #expect(reading.value.map(\.kind) == [.announcement, .holidays, .holidays, .rate])
    #expect(reading.value.map(\.line) == [4, 2, 3, 2])
    let issues = reading.issues.filter { $0.file == CatalogFile.rates.path }
    #expect(issues.map(\.line) == [3] && issues.map(\.fault.kind) == [.date])
  }
}
