import Delivery
import Testing

@testable import Orders
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

@Suite("The merchant's view of the stock")
struct StockPageTests {
  static func entry(_ sku: SKU) -> StockEntry {
    StockEntry(
      sku: sku, name: LocalizedName("Power bank", ["zh-Hans": "充电宝"]), site: "CNSHA-MW", quantity: 9, left: 7,
      stockClass: StockClass(
        of: StockedLoad(site: "CNSHA-MW", weight: Grams(500), box: Dimensions(1, 1, 1), hasBattery: true, isDangerous: false), LoadGrades())
    )
  }

  static func lane(_ country: CountryCode, _ days: Double) -> StockLane { StockLane(country: country, p50Days: days * 0.7, p90Days: days) }

  static let bare = [
    SiteStock(site: "CNSHA-MW", skus: 12, skusLeft: 11, quantity: 12_600, left: 12_345),
    SiteStock(site: "BELGG-OW", skus: 3, skusLeft: 0, quantity: 40, left: 0),
  ]

  static let known: [SiteStock] = {
    var sites = bare
    sites[0].reach = [
      SiteStock.Reach(lane: lane("CN", 2.5), skus: 11), SiteStock.Reach(lane: lane("BE", 13), skus: 11),
      SiteStock.Reach(lane: lane("FR", 13.5), skus: 10), SiteStock.Reach(lane: lane("HU", 28), skus: 11),
      SiteStock.Reach(lane: lane("KZ", 71), skus: 11),
    ]
    sites[0].stuck = ["BANK-1"]
    sites[1].reach = []
    return sites
  }()

  static func visit(_ width: Int, _ height: Int, language: String = "en", isLast: Bool = true) -> Visit<ProductShop> {
    var visit = Visit(StockPage(), ProductFixture.app(width, height, language: language))
    visit.send(.stockArrived(ticket(visit), part(isLast: isLast)))
    return visit
  }

  static func part(isLast: Bool) -> StockPart {
    isLast
      ? StockPart(sites: known, stranded: [entry("BANK-1"), entry("BANK-2")], done: 2, isLast: true)
      : StockPart(sites: bare, done: 0, isLast: false)
  }

  static func ticket(_ visit: Visit<ProductShop>) -> Ticket {
    visit.effects.compactMap { if case .shop(.surveyStock(let ticket)) = $0 { ticket } else { nil } }.last ?? Ticket(-1)
  }

  @Test("What the list says is made once for a part of the answer and the words of a language, not for every frame")
  func kept() throws {
    var visit = Self.visit(120, 40)
    let page = try #require(visit.top(StockPage.self))
    #expect(visit.text.contains("12,345"))
    var made = 0
    func table() -> StockTable {
      page.kept(StockTable.Key(part: page.part, words: visit.app.wordsChanged, isUnicode: visit.app.glyphs.isUnicode)) {
        made += 1
        return StockTable(page.sites ?? [], visit.app)
      }
    }
    #expect(table().figures.first?.first == "12" && made == 0, "drawing has made it")
    visit.press(.down)
    _ = table()
    #expect(made == 0)
    visit.app.language = ProductFixture.app(language: "zh-Hans").language
    #expect(table().heads != Self.visit(120, 40).top(StockPage.self).map { StockTable($0.sites ?? [], ProductFixture.app()).heads })
    #expect(made == 1)
  }

  @Test("The palette opens it; what lies where shows at once, where it goes comes later, and Esc ends the work")
  func opens() {
    var visit = Visit(StockPage(), ProductFixture.app(80, 24))
    #expect(visit.text.contains("Counting what is in stock…"))
    visit.send(.stockArrived(Self.ticket(visit), Self.part(isLast: false)))
    #expect(visit.text.contains("12,345") && visit.text.contains("255") && visit.text.contains("where it goes: 0 of 2"))
    let effects = visit.press(.escape)
    #expect(effects.contains(.shop(.stop(Self.ticket(visit)))))
    var palette = Visit(80, 24)
    palette.press(.character(":"))
    palette.type("stock")
    palette.press(.enter)
    #expect(palette.top(StockPage.self) != nil)
  }

  @Test("A late answer to an old question is dropped, a failure is said")
  func late() {
    var visit = Visit(StockPage(), ProductFixture.app(80, 24))
    visit.send(.stockArrived(Ticket(-1), Self.part(isLast: true)))
    #expect(visit.top(StockPage.self)?.sites == nil)
    visit.send(.stockFailed(Self.ticket(visit), .storage("no disk")))
    #expect(visit.text.contains("The stock cannot be shown.") && visit.text.contains("no disk"))
  }

  @Test("A wide screen shows the selected site beside the list; Enter opens it on any, and goods that go nowhere too")
  func sites() {
    var wide = Self.visit(120, 40)
    #expect(wide.text.contains("within 14 days") && wide.text.contains("BE  FR*") && wide.text.contains("over 60 days"))
    #expect(wide.text.contains("BANK-1"))
    wide.press(.down)
    #expect(wide.text.contains("Nothing is left here."))
    var small = Self.visit(80, 24)
    #expect(!small.text.contains("within 14 days"))
    small.press(.enter)
    #expect(small.text.contains("within 14 days") && small.text.contains("12,345 left of 12,600, 255 sold"))
    small.press(.escape, .end, .enter)
    #expect(small.text.contains("2 SKUs are left that go nowhere:") && small.text.contains("BANK-2") && small.text.contains("Power bank"))
  }

  @Test("Figures are whole at every size, and nothing traps")
  func sizes() {
    for width in [20, 40, 60, 80, 100, 116, 160] {
      for height in [8, 12, 24, 50] {
        for language in ["en", "zh-Hans"] {
          var visit = Self.visit(width, height, language: language)
          if width >= 40, height >= 12 { #expect(visit.text.contains("12,345"), "\(width)x\(height)") }
          visit.press(.end, .enter, .pageDown, .escape, .home, .enter, .pageDown)
        }
      }
    }
  }

  @Test("It is kept as frames", arguments: [(80, 24), (120, 40), (160, 50)])
  func frames(size: (Int, Int)) {
    for language in ["en", "zh-Hans"] {
      expectFrame(Self.visit(size.0, size.1, language: language).surface, "stock-\(size.0)x\(size.1)-\(language)")
    }
  }
}
