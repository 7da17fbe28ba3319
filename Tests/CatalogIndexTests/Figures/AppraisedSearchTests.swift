import Catalog
import Delivery
import Money
import Primitives
import Quotes
import Shop
import TestSupport
import Testing

@testable import CatalogIndex

@Suite("Searches by landed price and arrival")
struct AppraisedSearchTests {
  private static let zones: [ZoneID] = ["BE-GNE", "HU-DEB", "KZ-ALA", "PL-WAW", "CN-URC", "MN-ULN"]

  /// What a search answers, against an estimate of every row.
  private func compare(_ request: SearchRequest, _ shop: AppraisedShop, at hour: Hour = AppraisedShop.hour) throws {
    let slow = try AppraisedRows(request, shop, at: hour)
    let ordered = slow.ordered()
    let page = try shop.shop.search(request, at: hour)
    #expect(page.total == ordered.count)
    if request.sort != .name, request.sort != .relevance || request.delivery == .delivered {
      #expect(page.rows.map(\.sku) == ordered.dropFirst(request.offset).prefix(request.limit).map(\.row.sku), "\(request)")
    } else {
      #expect(Set(page.rows.map(\.sku)).isSubset(of: ordered.map(\.row.sku)))
    }
    try compareFacets(page, slow, request)
  }

  private func compareFacets(_ page: SearchPage, _ slow: AppraisedRows, _ request: SearchRequest) throws {
    var brands: [String: Int] = [:]
    for entry in slow.found(butFor: .brand) { brands[entry.row.brand, default: 0] += 1 }
    #expect(Dictionary(uniqueKeysWithValues: page.brands.map { ($0.value, $0.count) }) == brands)
    var categories: [CategoryID: Int] = [:]
    for entry in slow.found(butFor: .category) { categories[entry.row.category, default: 0] += 1 }
    for (category, count) in categories { #expect(page.categories[category] ?? 0 >= count) }
    try compareAttributes(page, slow, request)
    let facets = try #require(page.facets)
    var dates: [LocalDate: Int] = [:]
    for entry in slow.found(butFor: .by) { if let date = slow.date(entry) { dates[date, default: 0] += 1 } }
    #expect(facets.arrivals.map(\.value) == dates.keys.sorted())
    #expect(facets.arrivals.map(\.count) == dates.sorted { $0.key < $1.key }.map(\.value))
    var starts: [SiteID: Int] = [:]
    for entry in slow.found() { if let site = entry.option?.site { starts[site, default: 0] += 1 } }
    #expect(Dictionary(uniqueKeysWithValues: facets.starts.map { ($0.value, $0.count) }) == starts)
    let prices = slow.found(butFor: .price).compactMap { $0.option?.cost.total.minor }
    #expect(facets.prices.reduce(0) { $0 + $1.count } == prices.count)
    for band in facets.prices {
      #expect(band.count == prices.count { $0 >= band.value.least?.minor ?? .min && $0 <= band.value.most?.minor ?? .max })
    }
  }

  private func compareAttributes(_ page: SearchPage, _ slow: AppraisedRows, _ request: SearchRequest) throws {
    guard request.category != nil else { return #expect(page.attributes.isEmpty) }
    var counts: [AttributeID: [Specification.Value: Int]] = [:]
    for attribute in [AppraisedShop.material, AppraisedShop.wheel] {
      for entry in slow.found(butFor: .attribute(attribute.id)) {
        for specification in Set(slow.specifications(entry)) where specification.attribute == attribute {
          counts[attribute.id, default: [:]][specification.value, default: 0] += 1
        }
      }
      // What is chosen is told also where nothing has it.
      for value in request.attributes[attribute.id] ?? [] { counts[attribute.id, default: [:]][value, default: 0] += 0 }
    }
    let found = page.attributes.map { facet in
      (facet.attribute.id, Dictionary(uniqueKeysWithValues: facet.values.map { ($0.value, $0.count) }))
    }
    for (attribute, values) in found where [AppraisedShop.material.id, AppraisedShop.wheel.id].contains(attribute) {
      // Of a chosen value that no goods of the category have nothing is told.
      #expect(values.filter { $0.value > 0 } == counts[attribute]?.filter { $0.value > 0 })
    }
    #expect(!page.attributes.contains { !$0.attribute.isFacet })
    for (attribute, values) in counts where values.contains(where: { $0.value > 0 }) {
      #expect(found.contains { $0.0 == attribute })
    }
  }

  private func requests(_ shop: AppraisedShop, _ random: inout SplitMix, texts: [String]) throws -> [SearchRequest] {
    try Self.zones.flatMap { zone in
      try (0..<4).map { _ in
        var request = SearchRequest(
          text: random.pick(texts), countsFigures: true, sort: random.pick(SearchRequest.Sort.allCases), zone: zone,
          currency: random.pick([.euro, .yuan]), delivery: random.pick([.any, .delivered]))
        let all = try AppraisedRows(request, shop)
        let options = all.entries.compactMap(\.option)
        if let one = options.randomElement(using: &random), random.whole(0...1) == 0 {
          request.price = random.pick([PriceBounds(least: one.cost.total), PriceBounds(most: one.cost.total)])
        }
        if random.whole(0...1) == 0, let one = all.entries.randomElement(using: &random) { request.by = all.date(one) }
        if let one = all.entries.randomElement(using: &random) {
          if random.whole(0...3) == 0 { request.category = one.row.category }
          if random.whole(0...3) == 0 { request.brands = [one.row.brand] }
          for specification in all.specifications(one) where specification.attribute.isFacet && random.whole(0...3) == 0 {
            request.attributes[specification.attribute.id, default: []].insert(specification.value)
          }
        }
        if random.whole(0...3) == 0, let site = options.randomElement(using: &random)?.site { request.sites = [site] }
        if random.whole(0...1) == 0 { (request.offset, request.limit) = (random.whole(0...4), random.whole(1...9)) }
        return request
      }
    }
  }

  @Test("On the small catalog they answer as an estimate of every row does")
  func small() throws {
    var random = SplitMix(seed: 13)
    let shop = try AppraisedShop.small()
    for request in try requests(shop, &random, texts: ["", "", "red", "bicycle", "cream", "black"]) { try compare(request, shop) }
  }

  @Test("So they do on random goods", arguments: [1, 2, 3] as [UInt64])
  func random(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let shop = try AppraisedShop.random(60, &random)
    for request in try requests(shop, &random, texts: ["", "red", "black", "fox", "moss", "r1"]) { try compare(request, shop) }
  }

  @Test(
    "A page in the order of prices or arrivals is exact, though what surely comes behind it is never appraised",
    arguments: [11, 12] as [UInt64], [0, 4_096])
  func onlyOrdered(seed: UInt64, walked: Int) throws {
    var random = SplitMix(seed: seed)
    let shop = try AppraisedShop.random(90, &random)
    var unknown = 0
    for zone in Self.zones.shuffled(using: &random).prefix(3) {
      for sort in [SearchRequest.Sort.price, .arrival] {
        var request = SearchRequest(
          text: random.pick(["", "", "red", "fox"]), sort: sort, limit: random.whole(1...9), zone: zone,
          currency: random.pick([.euro, .yuan]), delivery: random.pick([.any, .delivered]))
        if random.whole(0...2) == 0, let level = shop.goods.flatMap(\.stock).randomElement(using: &random) { request.sites = [level.site] }
        let ordered = try AppraisedRows(request, shop).ordered()
        for offset in [0, 0, request.limit, random.whole(0...90)] {
          request.offset = offset
          // In the order of the whole shelf, or of what was found.
          let page = try ShelfSearch.$leastWalked.withValue(walked) { try shop.shop.search(request, at: AppraisedShop.hour) }
          #expect(page.total == ordered.count)
          #expect(page.rows.map(\.sku) == ordered.dropFirst(offset).prefix(request.limit).map(\.row.sku), "\(request)")
          if page.facets == nil { unknown += 1 }
        }
      }
    }
    #expect(unknown > 0)
  }

  @Test("An order after one of a text that names other variants is of the goods as they are shown without it")
  func named() throws {
    var random = SplitMix(seed: 21)
    let shop = try AppraisedShop.random(80, &random)
    for zone in Self.zones.prefix(3) {
      for text in ["red", "", "black", ""] {
        let request = SearchRequest(text: text, sort: .price, limit: 6, zone: zone, delivery: .delivered)
        let ordered = try AppraisedRows(request, shop).ordered()
        #expect(
          try shop.shop.search(request, at: AppraisedShop.hour).rows.map(\.sku) == ordered.prefix(6).map(\.row.sku), "\(zone) \(text)")
      }
    }
  }

  @Test(
    "Texts that name variants, typed one after another and again, are each answered as if nothing were known",
    arguments: [41, 42] as [UInt64])
  func typedAgain(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let shop = try AppraisedShop.random(70, &random)
    let zone = random.pick(Self.zones)
    let texts = ["red", "black", "moss", "", "r1", "re", "红色", "fox red", "r2-1", "b", "bl", "green fox"]
    for text in texts + texts.shuffled(using: &random) {
      let request = SearchRequest(
        text: text, countsFigures: random.whole(0...2) > 0, sort: random.pick([.price, .arrival]), limit: random.whole(1...60), zone: zone,
        delivery: .delivered)
      let slow = try AppraisedRows(request, shop)
      let page = try shop.shop.search(request, at: AppraisedShop.hour)
      #expect(page.rows.map(\.sku) == slow.ordered().prefix(request.limit).map(\.row.sku), "\(request)")
      if request.countsFigures { try compareFacets(page, slow, request) }
    }
  }

  @Test(
    "On a large shelf what surely costs too much or comes too late is not asked for, and all else is found",
    arguments: [31, 32] as [UInt64])
  func large(seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let shop = try AppraisedShop.random(80, &random)
    for zone in Self.zones.shuffled(using: &random).prefix(4) {
      var request = SearchRequest(sort: .price, limit: 200, zone: zone, delivery: .delivered)
      let all = try AppraisedRows(request, shop)
      guard let one = all.entries.compactMap(\.option).randomElement(using: &random) else { continue }
      request.price = PriceBounds(most: one.cost.total)
      if random.whole(0...1) == 0, let entry = all.entries.randomElement(using: &random) { request.by = all.date(entry) }
      let ordered = try AppraisedRows(request, shop).ordered()
      let page = try ShelfSearch.$mostWidely.withValue(10) { try shop.shop.search(request, at: AppraisedShop.hour) }
      #expect(page.rows.map(\.sku) == ordered.map(\.row.sku) && page.total == ordered.count)
    }
  }

  @Test("What was sold since changes prices and dates as it changes the row's own quote, and so does what is given back")
  func sold() throws {
    var random = SplitMix(seed: 5)
    let shop = try AppraisedShop.random(40, &random)
    let request = SearchRequest(countsFigures: true, sort: .price, zone: "BE-GNE", delivery: .delivered)
    try compare(request, shop)
    let levels = shop.goods.flatMap(\.stock).filter { $0.quantity > 0 }
    for _ in 0..<4 {
      for level in levels.shuffled(using: &random).prefix(15) { shop.ledger.sell(level.quantity, of: level.sku, at: level.site) }
      try compare(request, shop)
      var named = request
      named.text = "red"
      try compare(named, shop)
    }
    for level in levels { shop.ledger.setQuantity(level.sku, at: level.site, to: level.quantity) }
  }

  @Test("Another hour, currency, zone or set of sites is another question, and the first one's answer is still there")
  func keys() throws {
    var random = SplitMix(seed: 8)
    let shop = try AppraisedShop.random(30, &random)
    let first = SearchRequest(countsFigures: true, sort: .arrival, zone: "BE-GNE", delivery: .delivered)
    try compare(first, shop)
    try compare(first, shop, at: AppraisedShop.hour + 70)
    var yuan = first
    yuan.currency = .yuan
    try compare(yuan, shop)
    try compare(first, shop)
  }

  @Test("Without a destination prices are the seller's, and nothing arrives")
  func nowhere() throws {
    let shop = try AppraisedShop.small()
    let bounds = PriceBounds(least: Money(minor: 10_00, currency: .euro), most: Money(minor: 300_00, currency: .euro))
    let page = try shop.shop.search(SearchRequest(price: bounds, sort: .price, limit: 1_000), at: AppraisedShop.hour)
    let all = try shop.shop.search(SearchRequest(limit: 1_000), at: AppraisedShop.hour).rows
    let rates = shop.shop.world.rates
    let between = all.filter { (10_00...300_00).contains(rates.convert($0.price, to: .euro)?.minor ?? 0) }
    #expect(Set(page.rows) == Set(between) && page.total == between.count && !between.isEmpty)
    #expect(
      page.rows.compactMap { rates.convert($0.price, to: .euro)?.minor }
        == between.compactMap { rates.convert($0.price, to: .euro)?.minor }.sorted())
    #expect(page.facets == nil)
  }

  @Test("Facets are told by a plain search once they are known of all that it finds, and not before")
  func known() throws {
    let shop = try AppraisedShop.small()
    let plain = SearchRequest(zone: "BE-GNE", delivery: .delivered)
    #expect(try shop.shop.search(plain, at: AppraisedShop.hour).facets == nil)
    var counting = plain
    counting.countsFigures = true
    let facets = try #require(try shop.shop.search(counting, at: AppraisedShop.hour).facets)
    #expect(try shop.shop.search(plain, at: AppraisedShop.hour).facets == facets)
    #expect(facets.prices.count > 2 && facets.arrivals.count > 2 && facets.starts.count > 1)
  }

  @Test("Who does not wait any more gets what was found so far")
  func cancelled() throws {
    let shop = try AppraisedShop.small()
    let request = SearchRequest(sort: .price, zone: "BE-GNE", delivery: .delivered)
    let page = try shop.shop.search(request, at: AppraisedShop.hour) { true }
    #expect(page.facets == nil && page.total > 0)
  }
}
