import Catalog
import CatalogIndex
import Primitives
import Quotes
import Testing

/// The index told which loads come to a zone.
struct ReachedShelfTests {
  private func page(_ index: GoodsIndex, _ request: SearchRequest, from sites: SiteID...) throws -> SearchPage {
    let loads = try index.stockedLoads()
    let reached = Set(loads.filter { sites.contains($0.site) })
    let barred = Dictionary(
      loads.filter { !reached.contains($0) }.map { ($0, UndeliveredReason.bondedOnly("CN")) }, uniquingKeysWith: { first, _ in first })
    return try index.search(request, reach: Reach(zone: "BE-GNE", reached: reached, barred: barred, sites: sites))
  }

  @Test("Loads are kept one of each site and grade")
  func loads() throws {
    let shelf = Shelf()
    let loads = try shelf.index().stockedLoads()
    #expect(loads.count == 3)
    #expect(Set(loads.map(\.site)) == ["CNSHA-W", "BELGG-OW"])
    #expect(loads.filter(\.isDangerous).map(\.site) == ["BELGG-OW"])
  }

  @Test("What is not delivered is left out of rows, total and counts, and counted with its reason")
  func delivered() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    let page = try page(index, SearchRequest(delivery: .delivered), from: "BELGG-OW")
    #expect(page.rows.map(\.handle) == ["fenghuang-classic", "lvcha-cream"])
    #expect(page.total == 2)
    #expect(page.categories["road"] ?? 0 == 0)
    #expect(page.categories["bicycles"] == 1)
    #expect(page.brands.map(\.value) == ["Clairvallon", "Fenghuang"])
    #expect(page.sites == [FacetCount(value: "BELGG-OW", count: 2)])
    #expect(page.undelivered == Undelivered(total: 1, reasons: [FacetCount(value: .bondedOnly("CN"), count: 1)]))
  }

  @Test("It is counted among what matches, also in a search, a category and a brand")
  func narrowed() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    #expect(try page(index, SearchRequest(text: "haihe", delivery: .delivered), from: "BELGG-OW").undelivered.total == 1)
    #expect(try page(index, SearchRequest(text: "haihe", delivery: .delivered), from: "BELGG-OW").total == 0)
    #expect(try page(index, SearchRequest(text: "cream", delivery: .delivered), from: "BELGG-OW").undelivered.total == 0)
    #expect(try page(index, SearchRequest(category: "road", delivery: .delivered), from: "BELGG-OW").undelivered.total == 1)
    #expect(try page(index, SearchRequest(brands: ["Fenghuang"], delivery: .delivered), from: "BELGG-OW").undelivered.total == 0)
  }

  @Test("Sites come in the order of the reach, nearest first, and a chosen one shows what comes from it")
  func sites() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    let page = try page(index, SearchRequest(delivery: .delivered), from: "BELGG-OW", "CNSHA-W")
    #expect(page.sites.map(\.value) == ["BELGG-OW", "CNSHA-W"])
    #expect(page.total == 3)
    let chosen = try self.page(index, SearchRequest(sites: ["CNSHA-W"], delivery: .delivered), from: "BELGG-OW", "CNSHA-W")
    #expect(chosen.rows.map(\.handle) == ["fenghuang-classic", "haihe-racer"])
    // In stock there, but nothing comes from there: it is delivered from elsewhere and so is not counted as undelivered.
    let none = try self.page(index, SearchRequest(sites: ["CNSHA-W"], delivery: .delivered), from: "BELGG-OW")
    #expect(none.total == 0)
    #expect(none.undelivered.total == 1)
  }

  @Test("A row shows a variant that comes before one that does not")
  func variant() throws {
    let shelf = Shelf()
    let index = try shelf.index([
      Shelf.product(
        "two", "city", "Brand", LocalizedName("Two", ["zh-Hans": "二"]), yuan: 10, popularity: 1,
        [("FAR", ["S|小"], ["CNSHA-W": 5]), ("NEAR", ["M|中"], ["BELGG-OW": 1])])
    ])
    #expect(try page(index, SearchRequest(delivery: .delivered), from: "BELGG-OW").rows.map(\.sku) == ["NEAR"])
    #expect(try page(index, SearchRequest(), from: "BELGG-OW").rows.map(\.sku) == ["FAR"])
  }

  @Test("With all shown, what is delivered comes first, page by page, and all are counted")
  func all() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    let page = try page(index, SearchRequest(), from: "BELGG-OW")
    #expect(page.rows.map(\.handle) == ["fenghuang-classic", "lvcha-cream", "haihe-racer"])
    #expect(page.total == 3)
    #expect(page.undelivered.total == 0)
    for offset in 0..<3 {
      let one = try self.page(index, SearchRequest(offset: offset, limit: 1), from: "BELGG-OW")
      #expect(one.rows == [page.rows[offset]])
    }
  }

  @Test("What is sold out is no matter of delivery and stays")
  func soldOut() throws {
    let shelf = Shelf()
    let index = try shelf.index([
      Shelf.product("gone", "city", "Brand", LocalizedName("Gone", ["zh-Hans": "无"]), yuan: 10, popularity: 1, [("GONE", ["S|小"], [:])])
    ])
    #expect(try page(index, SearchRequest(delivery: .delivered), from: "BELGG-OW").rows.map(\.sku) == ["GONE"])
  }

  @Test("Another zone's reach is not mistaken for the last one")
  func another() throws {
    let shelf = Shelf()
    let index = try shelf.index()
    #expect(try page(index, SearchRequest(delivery: .delivered), from: "BELGG-OW").total == 2)
    #expect(try page(index, SearchRequest(delivery: .delivered), from: "CNSHA-W").total == 2)
    #expect(try page(index, SearchRequest(delivery: .delivered)).total == 0)
    #expect(try page(index, SearchRequest(delivery: .delivered), from: "CNSHA-W").categories["care"] ?? 0 == 0)
  }
}
