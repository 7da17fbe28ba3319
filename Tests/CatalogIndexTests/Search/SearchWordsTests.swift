import Catalog
import CatalogIndex
import Money
import Primitives
import Testing

@Suite("Search, as people type")
struct SearchWordsTests {
  static let bicycles = ["phoenix-28", "phoenix-20", "magpie-16", "phoenix-e", "grain-e"]
  static let electric = ["phoenix-e", "grain-e"]
  /// By the word itself first.
  static let bikes = electric + ["phoenix-28", "phoenix-20", "magpie-16"]
  static let fenghuang = ["phoenix-28", "phoenix-20", "phoenix-e"]
  static let creams = ["snow-cream", "honey-cream"]
  static let lipsticks = ["velvet-lipstick", "satin-lipstick"]

  private func found(_ text: String) throws -> [String] {
    let shelf = Shelf()
    return try SearchFixture.index(shelf).search(SearchRequest(text: text)).rows.map(\.handle.rawValue)
  }

  @Test(
    "A word finds what else it is called",
    arguments: [
      ("bike", bikes), ("Bikes", bikes), ("bicycle", bicycles), ("cycle", bicycles), ("two-wheeler", bicycles), ("two wheeler", bicycles),
      ("push bike", bicycles), ("pushbike", bicycles), ("push-bikes", bicycles), ("bycicle", bicycles), ("洋车", bicycles), ("单车", bicycles),
      ("腳踏車", bicycles), ("dan che", bicycles), ("danche", bicycles), ("zxc", bicycles), ("pedelec", electric), ("e-bike", electric),
      ("ebike", electric), ("e bike", electric), ("e-bikes", electric), ("electric bike", electric), ("electic bike", electric),
      ("小电驴", electric), ("thermos", ["flask"]), ("luggage", ["hard-suitcase"]), ("sutcase", ["hard-suitcase"]),
      ("bureau", ["writing-desk"]),
      ("moisturizer", creams), ("moisturiser", creams), ("moisturizers", creams), ("lippy", lipsticks), ("lip colour", lipsticks),
      ("bookshelf", ["bookcase"]), ("crimson", ["phoenix-28"]), ("gray", ["phoenix-28"]), ("charcoal", ["phoenix-28"]),
      ("rack", ["ladder-shelf", "bookcase"]), ("kids' bike", ["magpie-16"]), ("kids bikes", ["magpie-16"]),
      ("commuter bike", ["phoenix-28", "phoenix-e"]), ("tyre", []),
    ])
  func synonyms(_ text: String, _ handles: [String]) throws { #expect(try Set(found(text)) == Set(handles)) }

  @Test(
    "While a word is typed its beginning finds what the whole will find",
    arguments: [
      ("bik", bikes), ("cycl", bicycles), ("ebik", electric), ("push b", bicycles), ("luggag", ["hard-suitcase"]),
      ("lugg", ["hard-suitcase"]),
      ("pede", electric), ("bicy", bicycles), ("lipst", lipsticks), ("fengh", fenghuang),
      ("fenghuang bik", ["phoenix-e", "phoenix-28", "phoenix-20"]),
      ("city bik", ["phoenix-e", "phoenix-28"]),
    ])
  func beginnings(_ text: String, _ handles: [String]) throws { #expect(try Set(found(text)) == Set(handles)) }

  @Test(
    "One and many, British and American, together and apart, with and without accents find each other",
    arguments: [
      ("lipsticks", lipsticks), ("shelf", ["ladder-shelf", "bookcase"]), ("shelves", ["ladder-shelf", "bookcase"]),
      ("batteries", ["battery"]),
      ("knives", ["knife"]), ("pocket knife", ["knife"]), ("desks", ["writing-desk"]), ("suitcases", ["hard-suitcase"]),
      ("suit case", ["hard-suitcase"]), ("lip stick", lipsticks), ("floorlamp", ["floor-lamp"]), ("floor-lamps", ["floor-lamp"]),
      ("hardshell", ["hard-suitcase"]), ("hard shell", ["hard-suitcase"]), ("creme", ["snow-cream"]), ("CRÈME", ["snow-cream"]),
      ("children’s", ["magpie-16"]), ("childrens bicycle", ["magpie-16"]), ("child", ["magpie-16"]),
      ("28inch", ["phoenix-28", "phoenix-e", "hard-suitcase"]),
      ("28 inch bike", ["phoenix-28", "phoenix-e"]), ("50ml", creams), ("bookcases", ["bookcase"]),
    ])
  func forms(_ text: String, _ handles: [String]) throws { #expect(try Set(found(text)) == Set(handles)) }

  @Test(
    "Chinese without blanks is cut into words, each of which is found",
    arguments: [
      ("凤凰自行车", fenghuang), ("凤凰 自行车", fenghuang), ("自行车凤凰", fenghuang), ("凤凰单车", fenghuang),
      ("凤凰bike", ["phoenix-e", "phoenix-28", "phoenix-20"]),
      ("凤凰电动自行车", ["phoenix-e"]), ("凤凰助力车", ["phoenix-e"]), ("儿童自行车", ["magpie-16"]), ("红色自行车", ["phoenix-28"]),
      ("黑色凤凰折叠自行车", ["phoenix-20"]), ("电动自行车锂电池", electric), ("口红哑光", ["velvet-lipstick"]), ("哑光口红", ["velvet-lipstick"]),
      ("奥贝莱口红", ["velvet-lipstick"]), ("28寸", ["phoenix-28", "phoenix-e", "hard-suitcase"]),
      ("２８寸", ["phoenix-28", "phoenix-e", "hard-suitcase"]),
      ("28寸凤凰", ["phoenix-28", "phoenix-e"]), ("凤凰28寸自行车", ["phoenix-28", "phoenix-e"]), ("书架", ["bookcase"]), ("胡桃木书柜", ["bookcase"]),
      ("雪莲面霜", ["snow-cream"]), ("保湿霜", creams), ("蜂蜜保湿霜", ["honey-cream"]), ("凰凤", fenghuang), ("車", bicycles),
      ("谷雨电动自行车", ["grain-e"]), ("fenghuang自行车", fenghuang), ("feng huang zi xing che", fenghuang),
    ])
  func chinese(_ text: String, _ handles: [String]) throws { #expect(try Set(found(text)) == Set(handles)) }

  @Test("A colour is no product of that name")
  func colours() throws {
    #expect(try found("moisturiser") == Self.creams)
    // By the word itself the bicycle painted in cream is found.
    #expect(try found("cream").contains("magpie-16"))
  }

  @Test("What bears the word comes first also from page to page, and the count is that of all")
  func pages() throws {
    let shelf = Shelf()
    let index = try SearchFixture.index(shelf)
    let handles = try (0..<5).flatMap { try index.search(SearchRequest(text: "bike", offset: $0, limit: 1)).rows.map(\.handle.rawValue) }
    #expect(handles == Self.bikes)
    let page = try index.search(SearchRequest(text: "bike", limit: 0))
    #expect(page.total == 5)
    #expect(page.categories["bicycles"] == 5 && page.categories["e-bikes"] == 2)
    #expect(try index.search(SearchRequest(text: "bike", category: "city")).rows.map(\.handle.rawValue) == ["phoenix-28"])
  }

  @Test("A row shows the variant that another word names", arguments: [("crimson bike", 0), ("gray bike", 1), ("灰色自行车", 1), ("红色 单车", 0)])
  func variant(_ text: String, _ number: Int) throws {
    let shelf = Shelf()
    let row = try SearchFixture.index(shelf).search(SearchRequest(text: text, category: "city")).rows.first
    #expect(row?.sku.rawValue == "PHOENIX-28-\(number)")
  }

  @Test("Without a table of synonyms words still have their forms, and Chinese is still cut")
  func without() throws {
    let shelf = Shelf()
    let index = try shelf.index(SearchFixture.goods, categories: SearchFixture.categories)
    func found(_ text: String) throws -> [String] { try index.search(SearchRequest(text: text)).rows.map(\.handle.rawValue) }
    #expect(try found("lipsticks") == Self.lipsticks)
    #expect(try found("ebike") == Self.electric)
    #expect(try found("凤凰自行车") == Self.fenghuang)
    #expect(try found("bike") == Self.electric)
  }
}
