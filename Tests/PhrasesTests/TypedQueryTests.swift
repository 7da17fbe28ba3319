import Catalog
import Money
import PhrasesSupport
import Primitives
import Testing

/// Conditions typed in a search, by the words of all languages: Tuesday 24 November 2026, with sites in Hungary, Belgium and Urumqi.
@Suite("Conditions in the text of a search")
struct TypedQueryTests {
  private static let pound = Currency(code: "GBP", minorDigits: 2)
  private static let sites: [String: Set<SiteID>] = [
    "hungary": ["HUBUD-OW"], "匈牙利": ["HUBUD-OW"], "budapest": ["HUBUD-OW"], "belgium": ["BELGG-OW"], "liège": ["BELGG-OW"],
    "乌鲁木齐": ["CNURC-BW"], "urumqi": ["CNURC-BW"],
  ]
  private static let destinations: Set = ["ghent", "根特", "乌鲁木齐", "new york", "almaty"]

  private static let words = Result {
    QueryWords(
      try Languages.codes.map { code in
        let language = try Languages.named(code)
        return Dictionary(uniqueKeysWithValues: language.keys.map { ($0, language($0)) })
      })
  }

  private func read(_ text: String, currency: Currency = .euro) throws -> TypedQuery {
    let today = try #require(LocalDate("2026-11-24"))
    let last = try #require(LocalDate("2028-12-31"))
    let context = QueryContext(
      today: today, last: last, currency: currency, currencies: [.euro, .yuan, Self.pound], sites: { Self.sites[$0] ?? [] },
      isDestination: { Self.destinations.contains($0) })
    return TypedQuery(text, words: try Self.words.get(), context)
  }

  private func euros(_ amount: Int64) -> Money { Money(minor: amount * 100, currency: .euro) }
  private func yuan(_ amount: Int64) -> Money { Money(minor: amount * 100, currency: .yuan) }

  @Test(
    "A price above or below which goods may not cost",
    arguments: [
      ("bike under 200", nil, 20_000, "EUR"), ("bike under EUR 200", nil, 20_000, "EUR"), ("bike under €200", nil, 20_000, "EUR"),
      ("bike below 1000 yuan", nil, 100_000, "CNY"), ("bike over 50", 5_000, nil, "EUR"), ("bike 50-100 eur", 5_000, 10_000, "EUR"),
      ("bike between 50 and 100", 5_000, 10_000, "EUR"), ("bike up to 49.99 euro", nil, 4_999, "EUR"),
      ("bike max 1,500", nil, 150_000, "EUR"),
      ("bike at least £20", 2_000, nil, "GBP"), ("bike 200元以下", nil, 20_000, "CNY"), ("bike 200欧元以内", nil, 20_000, "EUR"),
      ("bike 低于300元", nil, 30_000, "CNY"), ("bike 100到200元", 10_000, 20_000, "CNY"), ("bike 500元以上", 50_000, nil, "CNY"),
      ("UNDER 200 bike", nil, 20_000, "EUR"), ("bike ２００元以下", nil, 20_000, "CNY"), ("bike under 200€", nil, 20_000, "EUR"),
    ] as [(String, Int64?, Int64?, String)])
  func prices(_ text: String, _ least: Int64?, _ most: Int64?, _ code: String) throws {
    let typed = try read(text)
    let currency = Currency(code: code, minorDigits: 2)
    let bounds = PriceBounds(
      least: least.map { Money(minor: $0, currency: currency) }, most: most.map { Money(minor: $0, currency: currency) })
    #expect(typed.conditions.map(\.kind) == [.price(bounds)])
    #expect(typed.text.lowercased() == "bike")
  }

  @Test(
    "A day by which goods have to arrive",
    arguments: [
      ("bike by 24 Dec", "2026-12-24"), ("bike by Dec 24", "2026-12-24"), ("bike by 24th of", nil), ("bike by 24th december", "2026-12-24"),
      ("bike by 2026-12-24", "2026-12-24"), ("bike by 24.12.", "2026-12-24"), ("bike by 24/12", "2026-12-24"),
      ("bike by Friday", "2026-11-27"),
      ("bike by fri", "2026-11-27"), ("bike by Friday week", "2026-12-04"), ("bike by next friday", "2026-12-04"),
      ("bike by Tuesday", "2026-11-24"), ("bike before christmas", "2026-12-24"), ("bike by christmas", "2026-12-25"),
      ("bike by tomorrow", "2026-11-25"), ("bike within 10 days", "2026-12-04"), ("bike in 2 weeks", "2026-12-08"),
      ("bike by 10 jan", "2027-01-10"), ("bike 12月24日前", "2026-12-24"), ("bike 周五前", "2026-11-27"), ("bike 星期五之前", "2026-11-27"),
      ("bike 下周五前", "2026-12-04"), ("bike 圣诞节前", "2026-12-25"), ("bike 10天内", "2026-12-04"), ("bike 明天前", "2026-11-25"),
      ("bike by 29 feb", nil),
    ] as [(String, String?)])
  func days(_ text: String, _ date: String?) throws {
    let typed = try read(text)
    #expect(typed.conditions.map(\.kind) == (date.flatMap { LocalDate($0) }.map { [.by($0)] } ?? []))
    if date != nil { #expect(typed.text == "bike") } else { #expect(typed.text == text) }
  }

  @Test("Where goods start and where they go")
  func places() throws {
    #expect(try read("bike from Hungary").conditions.map(\.kind) == [.from(["HUBUD-OW"])])
    #expect(try read("bike ships from Liège").conditions.map(\.kind) == [.from(["BELGG-OW"])])
    #expect(try read("自行车 匈牙利发货").conditions.map(\.kind) == [.from(["HUBUD-OW"])])
    #expect(try read("自行车 从乌鲁木齐发货").text == "自行车")
    #expect(try read("bike to Ghent").destination == "ghent")
    #expect(try read("bike ship to New York by Friday").destination == "new york")
    #expect(try read("自行车送到乌鲁木齐").destination == "乌鲁木齐")
    #expect(try read("自行车送到乌鲁木齐").text == "自行车")
  }

  @Test(
    "An order",
    arguments: [("cheapest bike", SearchRequest.Sort.price), ("fastest bike", .arrival), ("最便宜的bike", .price), ("bike 最快", .arrival)])
  func orders(_ text: String, _ sort: SearchRequest.Sort) throws {
    let typed = try read(text)
    #expect(typed.conditions.map(\.kind) == [.sort(sort)])
    #expect(typed.text == "bike")
  }

  @Test("Several conditions stand in one text, in any order and both languages, and make one request")
  func several() throws {
    let typed = try read("By Friday week, under EUR 200, to Ghent")
    #expect(typed.text == "")
    #expect(typed.conditions.count == 3)
    #expect(typed.conditions.map(\.words) == ["By Friday week", "under EUR 200", "to Ghent"])
    let request = try read("folding bike from hungary under 200 by 24 Dec cheapest").applied(to: SearchRequest(limit: 7))
    #expect(request.text == "folding bike")
    #expect(request.price == PriceBounds(most: euros(200)))
    #expect(request.by == LocalDate("2026-12-24"))
    #expect(request.sites == ["HUBUD-OW"] && request.sort == .price && request.limit == 7)
    let chinese = try read("折叠自行车200元以下下周五前").applied(to: SearchRequest())
    #expect(chinese.text == "折叠自行车" && chinese.price == PriceBounds(most: yuan(200)))
    #expect(chinese.by == LocalDate("2026-12-04"))
    #expect(try read("bike over 50 under 100").applied(to: SearchRequest()).price == PriceBounds(least: euros(50), most: euros(100)))
  }

  @Test(
    "What makes no sense as a condition is searched for as it is",
    arguments: [
      "", " ", "bike", "by Fenghuang", "from oak", "to oak", "stand by me", "under armour", "under 5 kg", "under 500ml", "over 150 cm",
      "26-28 inch", "140-160", "under", "under 0", "bed under", "7 days cream", "一周精华", "max factor", "maximum", "over", "between us", "周五",
      "24 dec", "5 to 9", "最", "以下", "standby 24", "to", "from", "from 28 inch", "under 99999999999", "in 28 inch", "hungary", "2 in 1",
      "by 31 nov", "by 45 dec",
    ])
  func text(_ text: String) throws {
    let typed = try read(text)
    #expect(typed.conditions.isEmpty && typed.text == text)
  }

  @Test("A condition is taken back by the words that said it")
  func takenBack() throws {
    let text = "folding bike, under 200, by Friday"
    let typed = try read(text)
    let price = try #require(typed.conditions.first)
    #expect(typed.removing(price, from: text) == "folding bike by Friday")
    let last = try #require(typed.conditions.last)
    #expect(typed.removing(last, from: text) == "folding bike under 200")
  }

  @Test("An open last word stays open, and texts of any kind are read without a fault")
  func any() throws {
    #expect(try read("under 200 bik").text == "bik")
    #expect(try read("bik ").text == "bik ")
    let pieces = [
      "under", "200", "元", "以下", "by", "fri", "12月", "24", "日", "from", "to", "ghent", "-", ",", " ", "€", ".", "下", "周五", "前", "e\u{301}",
      "🚲", "%", "\"",
    ]
    var state: UInt64 = 7
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(state >> 33) % pieces.count] + (state >> 40 & 1 == 0 ? " " : "")
      }
      let typed = try read(text)
      for condition in typed.conditions { #expect(text.contains(condition.words)) }
    }
  }
}
