import Delivery
import LandedCost
import Money
import Orders
import Phrases
import PhrasesSupport
import Primitives
import Testing

struct FormatTests {
  private let english: Language
  private let chinese: Language

  init() throws {
    english = try Languages.named("en")
    chinese = try Languages.named("zh-Hans")
  }

  private func day(_ text: String) -> LocalDate { LocalDate(text)! }

  @Test("Amounts have their symbol, grouped thousands and the currency's places")
  func money() {
    func euros(_ minor: Int64) -> String { english.money(Money(minor: minor, currency: .euro)) }
    #expect(euros(46_900) == "€469.00")
    #expect(euros(123_456_789) == "€1,234,567.89")
    #expect(euros(-5) == "-€0.05")
    #expect(english.money(Money(minor: 1_500, currency: Currency(code: "JPY", minorDigits: 0))) == "JPY 1,500")
    #expect(chinese.money(Money(minor: 10_910, currency: .yuan)) == "¥109.10")
    var own = english
    own.symbols["CHF"] = "Fr."
    #expect(own.money(Money(minor: 250, currency: Currency(code: "CHF"))) == "Fr.2.50")
  }

  @Test("Clocks are so many hours from UTC, in summer as in summer")
  func clockOffset() throws {
    func told(_ text: String, _ zone: TimeZoneID) throws -> String {
      english.clockOffset(second: Int(try #require(Instant.parse(text)).timeIntervalSince1970), in: zone)
    }
    #expect(try told("2026-11-24T11:30:00Z", "Asia/Shanghai") == "UTC+8")
    #expect(try told("2026-11-24T11:30:00Z", "Europe/Brussels") == "UTC+1")
    #expect(try told("2026-07-24T11:30:00Z", "Europe/Brussels") == "UTC+2")
    #expect(try told("2026-11-24T11:30:00Z", "Asia/Kathmandu") == "UTC+5:45")
    #expect(try told("2026-11-24T11:30:00Z", "America/Sao_Paulo") == "UTC-3")
    #expect(try told("2026-11-24T11:30:00Z", "Europe/London") == "UTC")
  }

  @Test("Numbers are grouped by thousands")
  func numbers() {
    #expect([0, 999, 1_000, -1_234_567].map { english.number($0) } == ["0", "999", "1,000", "-1,234,567"])
  }

  @Test("Rates are percentages without trailing zeros")
  func rates() {
    #expect(english.percent(Ratio(21, 100)) == "21%")
    #expect(english.percent(Ratio(485, 1000)) == "48.5%")
    #expect(english.percent(Ratio(91, 1000)) == "9.1%")
    let duty = SpecificDuty(amount: Ratio(3), currency: .euro, per: .item)
    #expect(english.rate(.specific(duty)) == "€3 an item")
    #expect(english.rate(.share(Ratio(14, 100))) == "14%")
  }

  @Test("Dates are written as each language writes them")
  func dates() {
    let thursday = day("2026-11-26")
    #expect(english.date(thursday) == "Thu 26 Nov")
    #expect(english.longDate(thursday) == "Thu 26 Nov 2026")
    #expect(english.day(thursday) == "26 Nov")
    #expect(chinese.date(thursday) == "11月26日 周四")
    #expect(chinese.longDate(thursday) == "2026年11月26日 周四")
    #expect(english.month(1) == "Jan" && english.month(13) == "?")
  }

  @Test("A date half a year or more from today carries its year, in every form")
  func years() {
    var english = english
    var chinese = chinese
    english.today = day("2026-11-24")
    chinese.today = day("2026-11-24")
    for near in ["2026-11-24", "2026-12-28", "2027-05-25", "2026-05-26", "2027-01-01"] {
      #expect(!english.date(day(near)).contains("20") && !english.day(day(near)).contains("20"), "\(near)")
    }
    #expect(english.date(day("2027-12-28")) == "Tue 28 Dec 2027")
    #expect(english.date(day("2027-05-26")) == "Wed 26 May 2027" && english.date(day("2026-05-25")) == "Mon 25 May 2026")
    #expect(english.day(day("2028-02-29")) == "29 Feb 2028" && chinese.day(day("2028-02-29")) == "2028年2月29日")
    #expect(chinese.date(day("2027-12-28")) == "2027年12月28日 周二")
    #expect(english.dateTime(Hour(day("2027-12-28").days * 24 + 3), in: "UTC") == "Tue 28 Dec 2027 03:00")
  }

  @Test("An hour is told in the local time of its place")
  func hours() {
    // 2026-11-25T23:00Z.
    let hour = Hour(498_791)
    #expect(english.dateTime(hour, in: "UTC") == "Wed 25 Nov 23:00")
    #expect(english.dateTime(hour, in: "Asia/Kolkata") == "Thu 26 Nov 04:30")
    #expect(chinese.dateTime(hour, in: "Asia/Shanghai") == "11月26日 周四 07:00")
    #expect(english.date(hour, in: "Asia/Shanghai") == "Thu 26 Nov")
  }

  @Test("Durations are days and hours, from ten days on days alone")
  func durations() {
    #expect([15, 24, 78, 245, 0.4].map { english.duration(hours: $0) } == ["15 h", "1 d", "3 d 6 h", "10 d", "0 h"])
    #expect(chinese.duration(hours: 78) == "3 天 6 小时")
  }

  @Test("Weights are grams below a kilogram, tenths of one above")
  func weights() {
    #expect([350, 999, 1000, 12_449, 12_450].map { english.weight(Grams($0)) } == ["350 g", "999 g", "1 kg", "12.4 kg", "12.5 kg"])
    #expect(english.box(Dimensions(1500, 255, 800)) == "150 × 80 × 25.5 cm")
  }

  @Test("One thing is told in the singular where a language has one")
  func counts() {
    #expect(english.count("search.found", 1) == "1 product")
    #expect(english.count("search.found", 1_500) == "1,500 products")
    #expect(english.count("search.found", 0) == "0 products")
  }

  @Test("An argument is filled in wherever it stands, and what looks like one in its value is left alone")
  func arguments() {
    let language = Language(code: "en", texts: ["twice": "{a} and {a}, {b}", "plain": "{a}"])
    #expect(language("twice", ["a": "x", "b": "y"]) == "x and x, y")
    #expect(language("plain", ["a": "{a}"]) == "{a}")
    #expect(language("twice", ["a": "{b}", "b": "{a}"]) == "{b} and {b}, {a}")
    #expect(language("twice", ["b": "y"]) == "{a} and {a}, y")
    let counted = Language(code: "en", texts: ["x.other": "{n} of {what}", "odd": "{ {a} }{"])
    #expect(counted.count("x", 2_000, ["what": "{n}"]) == "2,000 of {n}")
    #expect(counted("odd", ["a": "x"]) == "{ x }{")
    #expect(language("plain") == "{a}")
    #expect(language("missing", ["a": "x"]) == "missing")
  }

  @Test("A file's lines are keys and texts; comments and lines without a sign are not")
  func files() {
    let texts = Language.texts(in: "# comment\n\na = b = c\n key.two  =  two words \nnothing\na.b=\na = later")
    #expect(texts == ["a": "later", "key.two": "two words ", "a.b": ""])
  }

  @Test("Names are those of the language, the other's where it differs")
  func names() {
    let name = LocalizedName("Bicycle", ["zh-Hans": "自行车"])
    #expect(english.name(name) == "Bicycle" && chinese.name(name) == "自行车")
    #expect(english.otherName(name) == "自行车" && chinese.otherName(name) == "Bicycle")
    #expect(english.otherName(LocalizedName("Huawei")) == nil)
  }

  @Test("The label of a heading's default row says so")
  func costLines() {
    let line = CostLine(kind: .duty, label: .rule(LocalizedName("duty"), isDefaultOfHeading: true), amount: .zero(.euro))
    #expect(english.costLine(line) == "duty, the usual rate")
    #expect(english.costNote(line) == "The code has too few digits to decide: the row that the schedule takes by default.")
    let named = CostLine(
      kind: .duty, label: .rule(LocalizedName("duty"), isDefaultOfHeading: false), amount: .zero(.euro),
      note: LocalizedName("Note.", ["zh-Hans": "注。"]))
    #expect(english.costNote(named) == "Note." && chinese.costNote(named) == "注。")
    #expect(english.costLine(CostLine(kind: .freight, label: .freightInland, amount: .zero(.euro))) == "inland carriage")
  }

  @Test("Stages, events and problems read as sentences, by place and name")
  func sentences() {
    let stage = Stage(
      kind: .transit, from: .site("CNSHA"), to: .site("BELGG"), mode: .rail, gate: .none, duration: StageDuration(constant: 1))
    #expect(english.stageName(stage, in: nil) == "Train to BELGG")
    let event = OrderEvent(at: Hour(0).date, kind: .arrived, place: .site("BELGG"))
    #expect(english.event(event, in: nil) == "Arrived, BELGG")
    #expect(english.problem(.soldOut("A", available: 1), name: { _ in "Bell" }) == "only 1 left · Bell")
    #expect(chinese.problem(.unknown("A"), name: { _ in "铃" }).contains("铃"))
  }

  @Test("That a figure is only assumed is said in the language; other sources stay as they were noted")
  func sources() throws {
    let chinese = try Languages.named("zh-Hans")
    #expect(chinese.source("assumed: van rounds of the day") == "假定：van rounds of the day")
    #expect(try Languages.named("en").source("assumed: van rounds") == "assumed: van rounds")
    #expect(chinese.source("Reg. (EU) 2019/1379") == "Reg. (EU) 2019/1379")
  }
}
