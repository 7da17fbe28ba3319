import Catalog
import Delivery
import Orders
import Primitives
import Quotes
import Shop
import Testing

@Suite("What is in stock where, and where it goes")
struct StockSurveyTests {
  private let small = SmallShop()

  @Test("Each SKU at each site has what the catalog gave and what is left, and what was sold between them")
  func entries() throws {
    let survey = try small.shop.stockSurvey()
    #expect(survey.entries.count == SmallShop.stock.count)
    for level in SmallShop.stock {
      let entry = try #require(survey.entries.first { $0.sku == level.sku && $0.site == level.site })
      #expect(entry.quantity == level.quantity && entry.sold == entry.quantity - entry.left && entry.sold >= 0)
    }
    #expect(try small.shop.stockSurvey(of: "bike").entries.map(\.sku) == ["BIKE"])
    #expect(throws: ShopError.self) { try small.shop.stockSurvey(of: "NOPE") }
  }

  @Test("The lanes of a class are what a quote's fastest option says of its goods")
  func lanes() throws {
    let survey = try small.shop.stockSurvey()
    for entry in survey.entries where entry.left > 0 {
      let lanes = small.shop.lanes(of: entry.stockClass, in: survey, on: SmallShop.hour)
      for zone in small.shop.network.zones.values where small.shop.network.capitalZone(of: zone.country)?.id == zone.id {
        let quote = try? small.shop.quote(
          entry.sku, zone: zone.id, hour: SmallShop.hour, currency: .euro, filter: QuoteFilter(site: entry.site))
        let fastest = quote?.options.map(\.arrival.p90).min().map { Double($0 - SmallShop.hour) / 24 }
        #expect(lanes.first { $0.country == zone.country }?.p90Days == fastest, "\(entry.sku) to \(zone.country)")
      }
    }
  }

  @Test("A site's figures add up, and goods that go nowhere are told once")
  func sites() throws {
    let survey = try small.shop.stockSurvey()
    var lanes: [StockClass: [StockLane]] = [:]
    for stockClass in survey.classes { lanes[stockClass] = small.shop.lanes(of: stockClass, in: survey, on: SmallShop.hour) }
    let sites = survey.sites.map { survey.with(lanes, at: $0) }
    #expect(sites.reduce(0) { $0 + $1.left } == survey.entries.reduce(0) { $0 + $1.left })
    for site in sites {
      let held = survey.entries.filter { $0.site == site.site && $0.left > 0 }
      #expect(site.skusLeft == held.count && site.reach != nil)
      for reach in site.reach ?? [] {
        #expect(reach.skus == held.count { lanes[$0.stockClass]?.contains { $0.country == reach.lane.country } == true })
      }
    }
    let stranded = survey.withoutWay(lanes).map(\.sku)
    #expect(stranded.count == Set(stranded).count && stranded.contains("BANK") && !stranded.contains("BIKE"))
  }
}
