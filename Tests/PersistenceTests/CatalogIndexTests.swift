import Commerce
import Foundation
import Persistence
import Testing

@Suite("The index of a catalog")
struct CatalogIndexTests {
  private func found(_ index: CatalogIndex, _ text: String) throws -> [String] {
    try index.search(SearchRequest(text: text)).rows.map(\.handle.rawValue)
  }

  @Test(
    "Goods are found by words in any case, their beginnings, Chinese, pinyin, options and SKUs",
    arguments: [
      ("", ["fenghuang-classic", "haihe-racer", "lvcha-cream"]), ("FENGHUANG classic", ["fenghuang-classic"]),
      ("fengh", ["fenghuang-classic", "haihe-racer"]), ("凤凰", ["fenghuang-classic", "haihe-racer"]), ("凤凰经典", ["fenghuang-classic"]),
      ("fenghuangjing", ["fenghuang-classic"]),
      ("凤凰 经典", ["fenghuang-classic"]), ("凰凤", ["fenghuang-classic", "haihe-racer"]), ("凰鹤", []), ("经", ["fenghuang-classic"]),
      ("jingdian", ["fenghuang-classic"]),
      ("feng huang jingd", ["fenghuang-classic"]), ("jingsu", ["haihe-racer"]), ("自行车", ["fenghuang-classic", "haihe-racer"]),
      ("bicycle city", ["fenghuang-classic"]), ("54 cm", ["fenghuang-classic", "haihe-racer"]), ("红色", ["fenghuang-classic"]),
      ("hh-ra", ["haihe-racer"]), ("FH-CL-54-RED", ["fenghuang-classic"]), ("makers", ["haihe-racer"]), ("maker's", ["haihe-racer"]),
      ("creme", ["lvcha-cream"]), ("CRÈME", ["lvcha-cream"]), ("lvcha", ["lvcha-cream"]), ("lucha", ["lvcha-cream"]),
      ("ｒａｃｅｒ", ["haihe-racer"]), ("28 寸", ["fenghuang-classic"]), ("haihe-racer", ["haihe-racer"]), ("haihe classic", []),
      ("nothing", []),
    ])
  func search(_ text: String, _ handles: [String]) throws {
    let shelf = Shelf()
    #expect(try found(shelf.index(), text) == handles)
  }

  @Test(
    "What a database or a terminal would obey is only text",
    arguments: ["\"", "*", "a\" OR \"b", "NEAR(", "' --", "\u{1B}[31m", "%", "_", "()", "^", "-", "😀"])
  func strange(_ text: String) throws {
    let shelf = Shelf()
    _ = try shelf.index().search(SearchRequest(text: text))
  }

  @Test(
    "A row shows the variant that the query names, else the first in stock",
    arguments: [
      ("classic", "FH-CL-54-BLK"), ("classic red", "FH-CL-54-RED"), ("classic 红色", "FH-CL-54-RED"), ("classic 50", "FH-CL-50-BLK"),
      ("FH-CL-50-BLK", "FH-CL-50-BLK"), ("fh-cl-54-red", "FH-CL-54-RED"), ("54 cm black", "FH-CL-54-BLK"), ("tea 100", "CL-GT-100"),
    ])
  func variant(_ text: String, _ sku: String) throws {
    let shelf = Shelf()
    #expect(try shelf.index().search(SearchRequest(text: text)).rows.first?.sku.rawValue == sku)
  }

  @Test("A row holds what a list shows")
  func summary() throws {
    let shelf = Shelf()
    let row = try #require(try shelf.index().search(SearchRequest(text: "classic")).rows.first)
    #expect(row.name == LocalizedName("Fenghuang Classic 28", "凤凰 经典 28 寸"))
    #expect(row.brand == "Fenghuang")
    #expect(row.category == "city")
    #expect(row.choices.map(\.value.chinese) == ["54 厘米", "黑色"])
    #expect(row.price == Money(minor: 120_000, currency: .yuan))
    #expect(row.weight == Grams(900))
    #expect(row.origin == "CN")
    #expect(row.colour == 0x22252a)
    #expect(row.sites == ["BELGG-OW", "CNSHA-W"])
    #expect(row.variantCount == 3)
  }

  @Test("Counts tell what each choice would give: each kind as if nothing of it were chosen")
  func counts() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    let all = try index.search(SearchRequest())
    #expect(all.total == 3)
    #expect(all.categories == ["bicycles": 2, "city": 1, "road": 1, "care": 1])
    #expect(all.brands.map(\.count) == [1, 1, 1])
    #expect(all.sites == [FacetCount(value: "BELGG-OW", count: 2), FacetCount(value: "CNSHA-W", count: 2)])
    let bicycles = try index.search(SearchRequest(category: "bicycles", brands: ["Haihe"]))
    #expect(bicycles.total == 1)
    #expect(bicycles.categories == ["bicycles": 1, "road": 1])
    #expect(bicycles.brands == [FacetCount(value: "Fenghuang", count: 1), FacetCount(value: "Haihe", count: 1)])
    #expect(bicycles.sites == [FacetCount(value: "CNSHA-W", count: 1)])
    let red = try index.search(SearchRequest(text: "红", sites: ["BELGG-OW", "CNSHA-W"]))
    #expect(red.total == 2)
    #expect(red.categories == ["bicycles": 2, "city": 1, "road": 1])
    #expect(try index.search(SearchRequest(category: "no-such")).total == 0)
  }

  @Test("Pages follow one another in the order asked for")
  func order() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    func handles(_ sort: SearchRequest.Sort, offset: Int = 0, limit: Int = 50) throws -> [String] {
      try index.search(SearchRequest(sort: sort, offset: offset, limit: limit)).rows.map(\.handle.rawValue)
    }
    #expect(try handles(.price) == ["lvcha-cream", "fenghuang-classic", "haihe-racer"])
    #expect(try handles(.name) == ["lvcha-cream", "fenghuang-classic", "haihe-racer"])
    #expect(try handles(.relevance, offset: 1, limit: 1) == ["haihe-racer"])
    #expect(try handles(.price, offset: 2) == ["haihe-racer"])
    #expect(try handles(.relevance, offset: 9) == [])
    let empty = try index.search(SearchRequest(limit: 0))
    #expect(empty.total == 3 && empty.rows.isEmpty)
  }

  @Test("A product comes back from the index as it went in, with its stock")
  func roundTrip() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    for page in Shelf.goods {
      #expect(try index.page(page.product.handle) == page)
      #expect(try index.product(of: page.product.variants[0].sku) == page.product)
    }
    #expect(try index.product("no-such") == nil)
    #expect(try index.product(of: "NO-SUCH") == nil)
    #expect(try index.categories() == Shelf.categories)
    #expect(try index.world() == Data("{}".utf8))
    #expect(
      try index.catalogStock(of: ["FH-CL-54-RED", "NO-SUCH"]) == [
        "FH-CL-54-RED": [StockLevel(sku: "FH-CL-54-RED", site: "CNSHA-W", quantity: 7, price: nil)]
      ])
  }

  @Test("What is nearly right is told, most alike first")
  func near() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    #expect(try index.near("FH-CL-54-BKL", limit: 2).first == "FH-CL-54-BLK")
    #expect(try index.near("haihe-raser", limit: 1) == ["haihe-racer"])
    #expect(try index.near("fh-cl", limit: 9).count == 3)
    #expect(try index.near("zzzzzzzz", limit: 3).isEmpty)
  }

  @Test(
    "Cities are found in any script without accents, exact names first, then the larger",
    arguments: [
      ("gent", false, ["1", "2"]), ("gen", false, ["1", "4", "2"]), ("gent", true, ["1", "2"]), ("gen", true, []), ("GAND", false, ["1"]),
      ("根特", true, ["1"]), ("ürümqi", true, ["3"]), ("urumqi", true, ["3"]), ("Lodz", true, ["5"]), ("xian", true, ["6"]),
      ("乌鲁", false, ["3"]), ("", false, []), ("%", false, []),
    ])
  func cities(_ text: String, _ exactly: Bool, _ ids: [String]) throws {
    let shelf = Shelf()
    #expect(try shelf.index().cities(matching: text, exactly: exactly, limit: 9).map(\.id) == ids)
  }

  @Test("An index of other files, a damaged one, and none are not opened")
  func stale() throws {
    let shelf = Shelf()
    #expect(CatalogIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint) == nil)
    try shelf.build()
    #expect(CatalogIndex.open(at: shelf.file, fingerprint: "another") == nil)
    #expect(CatalogIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint) != nil)
    try Data("not a database at all, but long enough to be looked at".utf8).write(to: shelf.file)
    #expect(CatalogIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint) == nil)
  }

  @Test("Programs that build at once all end well, and who reads meanwhile reads on")
  func racingBuilds() async throws {
    let shelf = Shelf()
    let index = try shelf.index()
    let file = shelf.file
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          try CatalogIndexBuilder(file: file).build(
            fingerprint: Shelf.fingerprint, world: Data(), rates: Shelf.rates, categories: Shelf.categories, goods: Shelf.goods,
            cities: Shelf.cities)
          _ = try index.search(SearchRequest(text: "red"))
        }
      }
      try await group.waitForAll()
    }
    #expect(try CatalogIndex.open(at: file, fingerprint: Shelf.fingerprint)?.search(SearchRequest()).total == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.data.url.path).filter { $0.hasSuffix(".building") }.isEmpty)
  }

  @Test("A build that is left leaves the old index and no draft")
  func cancelled() throws {
    let shelf = Shelf()
    try shelf.build()
    struct Left: Error {}
    #expect(throws: Left.self) { try shelf.build([], progress: { _ in throw Left() }) }
    #expect(try CatalogIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint)?.search(SearchRequest()).total == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.data.url.path).count == 1)
  }

  @Test("A shelf without goods and a shelf of thousands answer alike")
  func sizes() throws {
    let shelf = Shelf()
    #expect(try shelf.index([]).search(SearchRequest(text: "a")).total == 0)
    let many = (0..<3000).map { number in
      Shelf.product(
        ProductHandle("item-\(number)"), "road", "Brand \(number % 7)",
        LocalizedName("Item \(number % 2 == 0 ? "even" : "odd") n\(number)", "物品"),
        yuan: Int64(number), popularity: 1, [(SKU("IT-\(number)"), ["\(number) cm|厘米"], ["CNSHA-W": number % 3])])
    }
    let index = try shelf.index(many)
    let page = try index.search(SearchRequest(text: "it ev", category: "bicycles", offset: 100, limit: 10))
    #expect(page.total == 1500)
    #expect(page.rows.map(\.handle.rawValue) == (100..<110).map { "item-\($0 * 2)" })
    #expect(page.sites == [FacetCount(value: "CNSHA-W", count: 1000)])
    #expect(try index.search(SearchRequest(text: "it-2999")).total == 1)
    #expect(try index.search(SearchRequest(text: "n29")).total == 111)
    #expect(try index.search(SearchRequest(text: "物品")).total == 3000)
    #expect(try index.search(SearchRequest(sort: .price, offset: 2999)).rows.map(\.sku) == ["IT-2999"])
  }
}
