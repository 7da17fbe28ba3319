import Catalog
import CatalogIndex
import Foundation
import Money
import Primitives
import SQLiteFiles
import Testing

@Suite("The index of a catalog")
struct CatalogIndexTests {
  private func found(_ index: GoodsIndex, _ text: String) throws -> [String] {
    try index.search(SearchRequest(text: text)).rows.map(\.handle.rawValue)
  }

  @Test(
    "Goods are found by words in any case, their beginnings, Chinese, pinyin, options and SKUs",
    arguments: [
      ("", ["fenghuang-classic", "haihe-racer", "lvcha-cream"]), ("FENGHUANG classic", ["fenghuang-classic"]),
      ("fengh", ["fenghuang-classic", "haihe-racer"]), ("凤凰", ["fenghuang-classic", "haihe-racer"]), ("凤凰经典", ["fenghuang-classic"]),
      ("fenghuangjing", ["fenghuang-classic"]),
      ("凤凰 经典", ["fenghuang-classic"]), ("凰凤", ["fenghuang-classic", "haihe-racer"]), ("经", ["fenghuang-classic"]),
      ("jingdian", ["fenghuang-classic"]),
      ("feng huang jingd", ["fenghuang-classic"]), ("jingsu", ["haihe-racer"]), ("自行车", ["fenghuang-classic", "haihe-racer"]),
      ("bicycle city", ["fenghuang-classic"]), ("54 cm", ["fenghuang-classic", "haihe-racer"]), ("红色", ["fenghuang-classic"]),
      ("hh-ra", ["haihe-racer"]), ("FH-CL-54-RED", ["fenghuang-classic"]), ("makers", ["haihe-racer"]), ("maker's", ["haihe-racer"]),
      ("creme", ["lvcha-cream"]), ("CRÈME", ["lvcha-cream"]), ("lvcha", ["lvcha-cream"]), ("lucha", ["lvcha-cream"]),
      ("ｒａｃｅｒ", ["haihe-racer"]), ("28 寸", ["fenghuang-classic"]), ("haihe-racer", ["haihe-racer"]),
      ("nothing", []),
    ])
  func search(_ text: String, _ handles: [String]) throws {
    let shelf = Shelf()
    #expect(try found(shelf.index(), text) == handles)
  }

  @Test("Where nothing has all that was typed, what has some of it is shown and said so", arguments: ["凰鹤", "haihe classic"])
  func someOfIt(_ text: String) throws {
    let shelf = Shelf()
    let page = try shelf.index().search(SearchRequest(text: text))
    #expect(page.total > 0 && page.showing != nil && page.showing == page.didYouMean.first)
  }

  @Test(
    "What a database or a terminal would obey is only text",
    arguments: ["\"", "*", "a\" OR \"b", "NEAR(", "' --", "\u{1B}[31m", "%", "_", "()", "^", "-", "😀"])
  func strange(_ text: String) throws {
    let shelf = Shelf()
    let index = try shelf.index()
    let found = try index.search(SearchRequest(text: text))
    // As many as without it, if it holds no letter or digit, or as hold its words: never more than there are, never an error.
    #expect(found.rows.count == found.total && found.total <= Shelf.goods.count)
    #expect(try index.search(SearchRequest()).total == Shelf.goods.count)
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
    #expect(row.name == LocalizedName("Fenghuang Classic 28", ["zh-Hans": "凤凰 经典 28 寸"]))
    #expect(row.brand == "Fenghuang")
    #expect(row.category == "city")
    #expect(row.choices.map { $0.value.text(in: "zh-Hans") } == ["54 厘米", "黑色"])
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

  @Test("A city comes back as it was written, with its region where it has one")
  func wholeCity() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    for (city, names) in Shelf.cities {
      #expect(try index.cities(matching: names[0], exactly: true, limit: 9).contains(city), "\(names[0])")
    }
  }

  @Test("An index of other files, and none, are not opened; what is no index is damaged")
  func stale() throws {
    let shelf = Shelf()
    #expect(try GoodsIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint) == nil)
    try shelf.build()
    #expect(try GoodsIndex.open(at: shelf.file, fingerprint: "another") == nil)
    #expect(try GoodsIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint) != nil)
    for bytes in [Data("not a database at all, but long enough to be looked at".utf8), Data()] {
      try bytes.write(to: shelf.file)
      #expect { try GoodsIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint) } throws: { ($0 as? StorageError)?.kind == .corrupt }
    }
  }

  @Test("A byte changed anywhere, bytes overwritten, and a file cut short or grown are found when the index is opened")
  func damage() throws {
    let shelf = Shelf()
    try shelf.build()
    let whole = try Data(contentsOf: shelf.file)
    func isRefused(_ change: (inout Data) -> Void) throws -> Bool {
      var bytes = whole
      change(&bytes)
      try bytes.write(to: shelf.file)
      do {
        return try GoodsIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint) == nil
      } catch let error as StorageError { return error.kind == .corrupt }
    }
    var random = SystemRandomNumberGenerator()
    for at in [0, 24, 100, whole.count - 1, whole.count - 25] + (0..<40).map({ _ in Int.random(in: 0..<whole.count, using: &random) }) {
      #expect(try isRefused { $0[at] ^= 1 << UInt8.random(in: 0..<8) }, "byte \(at)")
    }
    #expect(try isRefused { $0.replaceSubrange(whole.count / 2..<whole.count / 2 + 16, with: Data(repeating: 0xA5, count: 16)) })
    #expect(try isRefused { $0.removeLast(4096) })
    #expect(try isRefused { $0.append(7) })
    try whole.write(to: shelf.file)
    #expect(try GoodsIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint)?.count == 3)
  }

  @Test("Where no file can be kept the index is in memory, and answers alike")
  func inMemory() throws {
    let shelf = Shelf()
    let kept = try shelf.index()
    let index = try CatalogIndexBuilder(file: shelf.file).buildInMemory(Shelf.contents())
    #expect(index.count == kept.count)
    for text in ["", "fenghuang", "凤凰", "red"] {
      #expect(try index.search(SearchRequest(text: text)) == kept.search(SearchRequest(text: text)))
    }
    #expect(try index.world() == kept.world())
  }

  @Test("The draft of a program that was killed goes away at the next build, that of one that still runs stays")
  func leftovers() throws {
    let shelf = Shelf()
    try shelf.build()
    let alive = shelf.file.appendingPathExtension("\(ProcessInfo.processInfo.processIdentifier)-1.building")
    // No system numbers its programs so high.
    let dead = shelf.file.appendingPathExtension("2147483646-1.building")
    for draft in [alive, dead] { try Data("draft".utf8).write(to: draft) }
    try shelf.build()
    #expect(FileManager.default.fileExists(atPath: alive.path))
    #expect(!FileManager.default.fileExists(atPath: dead.path))
  }

  @Test("Programs that build at once all end well, and who reads meanwhile reads on")
  func racingBuilds() async throws {
    let shelf = Shelf()
    let index = try shelf.index()
    let file = shelf.file
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<6 {
        group.addTask {
          try CatalogIndexBuilder(file: file).build(Shelf.contents())
          _ = try index.search(SearchRequest(text: "red"))
        }
      }
      try await group.waitForAll()
    }
    #expect(try GoodsIndex.open(at: file, fingerprint: Shelf.fingerprint)?.search(SearchRequest()).total == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.data.url.path).filter { $0.hasSuffix(".building") }.isEmpty)
  }

  @Test("A build that is left leaves the old index and no draft")
  func cancelled() throws {
    let shelf = Shelf()
    try shelf.build()
    struct Left: Error {}
    #expect(throws: Left.self) { try shelf.build([], progress: { _ in throw Left() }) }
    #expect(try GoodsIndex.open(at: shelf.file, fingerprint: Shelf.fingerprint)?.search(SearchRequest()).total == 3)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shelf.data.url.path).count == 1)
  }

  @Test("A shelf without goods and a shelf of thousands answer alike")
  func sizes() throws {
    let shelf = Shelf()
    #expect(try shelf.index([]).search(SearchRequest(text: "a")).total == 0)
    let many = (0..<3000).map { number in
      Shelf.product(
        ProductHandle("item-\(number)"), "road", "Brand \(number % 7)",
        LocalizedName("Item \(number % 2 == 0 ? "even" : "odd") n\(number)", ["zh-Hans": "物品"]),
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
