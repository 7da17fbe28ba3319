import Catalog
import Delivery
import Orders
import Primitives
import Shop
import Testing

/// What is delivered somewhere and what is not, without a quote.
struct ReachTests {
  private let small = SmallShop()

  private func load(_ sku: SKU) -> StockedLoad? {
    guard let level = SmallShop.stock.first(where: { $0.sku == sku }),
      let product = SmallShop.products.first(where: { $0.variant(sku) != nil }),
      let variant = product.variant(sku)
    else { return nil }
    return StockedLoad(variant, of: product, at: level.site)
  }

  private var loads: [StockedLoad] { SmallShop.stock.compactMap { load($0.sku) } }

  private func reason(_ sku: SKU, to zone: ZoneID) -> UndeliveredReason? {
    let reach = small.shop.finder.reach(of: loads, to: zone, at: SmallShop.hour)
    guard let load = load(sku) else { return nil }
    #expect(reach.reached.contains(load) == (reach.barred[load] == nil))
    return reach.barred[load]
  }

  @Test("Bonded goods are sold inside their country only, and a battery that nothing takes is a battery's fault")
  func reasons() {
    #expect(reason("BIKE", to: "BE-GNE") == nil)
    #expect(reason("BELL", to: "BE-GNE") == nil)
    #expect(reason("CREAM", to: "BE-GNE") == .bondedOnly("CN"))
    #expect(reason("BANK", to: "BE-GNE") == .battery)
    #expect(reason("CREAM", to: "CN-HGH") == nil)
    #expect(reason("BIKE", to: "CN-HGH") == .noService)
    #expect(reason("BELL", to: "CN-HGH") == .exportOnly)
  }

  @Test("It says of every load what a quote says", arguments: ["BE-GNE", "CN-HGH"] as [ZoneID])
  func agrees(zone: ZoneID) {
    let reach = small.shop.finder.reach(of: loads, to: zone, at: SmallShop.hour)
    for level in SmallShop.stock {
      let quote = try? small.shop.quote(level.sku, zone: zone, hour: SmallShop.hour, currency: .euro)
      #expect((quote != nil) == load(level.sku).map(reach.reached.contains), "\(level.sku) to \(zone)")
      // The sites of a quote are those that anything of it comes from.
      if let quote { #expect(quote.sources == [level.site]) }
    }
  }

  @Test("Where goods lie at several sites, the reason nearest to delivery is told, and bonded only if all lie so")
  func told() {
    #expect(UndeliveredReason.told(of: [.bondedOnly("CN"), .noService]) == .noService)
    #expect(UndeliveredReason.told(of: [.noService, .battery, .exportOnly]) == .battery)
    #expect(UndeliveredReason.told(of: [.bondedOnly("CN"), .bondedOnly("CN")]) == .bondedOnly("CN"))
    #expect(UndeliveredReason.told(of: [UndeliveredReason]()) == nil)
  }

  @Test("A failed quote's reason is read from where the goods lie and what is closed to them")
  func ofQuote() {
    func reason(_ sites: [SiteID], _ closed: ClosedReason...) -> UndeliveredReason? {
      UndeliveredReason(
        goodsAt: sites, to: "BE-GNE", closed: closed.map { ClosedService(service: "flight", reason: $0) }, in: small.shop.network)
    }
    #expect(reason(["CNHGH-B"], .dangerousGoods) == .bondedOnly("CN"))
    #expect(reason(["CNSHA", "CNHGH-B"], .tooHeavy(limit: Grams(30_000))) == .tooHeavy)
    #expect(reason(["CNSHA"], .tooLong(limitMillimetres: 1_200)) == .tooLarge)
    #expect(reason(["CNSHA"], .tooBulky(limitMillimetres: 3_000)) == .tooLarge)
    #expect(reason(["CNSHA"], .battery, .tooHeavy(limit: Grams(1))) == .battery)
    #expect(reason(["CNSHA"]) == .noService)
    #expect(reason(["BEGNE-W"]) == .exportOnly)
  }

  @Test("A search for what is delivered leaves out and counts the rest")
  func search() throws {
    let request = SearchRequest(zone: "BE-GNE", delivery: .delivered)
    let page = try small.shop.search(request, at: SmallShop.hour)
    // This shelf does not know its loads: only where they lie.
    #expect(page.rows.map(\.sku) == ["BIKE", "BELL", "LAMP", "BANK"])
    #expect(page.total == 4)
    #expect(page.undelivered.total == 1)
    let chosen = try small.shop.search(
      SearchRequest(sites: ["BEGNE-W", "CNHGH-B"], zone: "BE-GNE", delivery: .delivered), at: SmallShop.hour)
    #expect(chosen.rows.map(\.sku) == ["BIKE"])
  }

  @Test("A quote from chosen sites has options of these alone")
  func fromSites() throws {
    let filter = QuoteFilter(sites: ["CNSHA"])
    let quote = try small.shop.quote("BELL", zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, filter: filter)
    #expect(Set(quote.options.map(\.site)) == ["CNSHA"])
    #expect(throws: ShopError.self) {
      try small.shop.quote("BELL", zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, filter: QuoteFilter(sites: ["BEGNE-W"]))
    }
  }

  @Test("Loads of one grade are taken by the same services, and a load that some service tells apart is of another grade")
  func grades() {
    let services = small.shop.network.services.values
    let grades = LoadGrades(small.shop.network)
    var loads: [Load] = []
    for grams in [1, 900, 20_000, 31_500, 40_000, 2_000_000] {
      for side in [10, 700, 3_000] {
        for (battery, dangerous) in [(false, false), (true, false), (false, true)] {
          loads.append(
            Load(
              boxes: [Load.Boxes(count: 1, weight: Grams(grams), box: Dimensions(side, side, side))], hasBatteries: battery,
              hasDangerousGoods: dangerous))
        }
      }
    }
    func taken(_ load: Load) -> [Bool] { services.map { load.reasonAgainst($0.limits) == nil && $0.freight(for: load) != nil } }
    for one in loads {
      for other in loads {
        let isSame = grades.grade(of: one) == grades.grade(of: other)
        #expect(!isSame || taken(one) == taken(other))
        #expect(isSame || one != other)
      }
    }
  }
}
