import Catalog
import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

extension Shop {
  /// The product and variant of a SKU. The handle of a product stands for its first variant in stock.
  ///
  /// - Throws: `ShopError.unknownSKU` with similar ones.
  public func goods(_ text: String) throws(ShopError) -> (product: Product, variant: Variant) {
    let upper = SKU(rawValue: text.uppercased())
    for sku in [SKU(rawValue: text), upper] {
      if let product = try Self.stored({ try products.product(of: sku) }), let variant = product.variant(sku) { return (product, variant) }
    }
    if let product = try Self.stored({ try products.product(ProductHandle(rawValue: text.lowercased())) }) {
      let levels = try levels(of: product.variants.map(\.sku))
      let inStock = product.variants.first { levels[$0.sku]?.contains { $0.quantity > 0 } ?? false }
      if let variant = inStock ?? product.variants.first { return (product, variant) }
    }
    let near = try Self.stored { try products.near(text, limit: 5) }
    throw .unknownSKU(text, near: near)
  }

  /// A product with its stock; nil if it does not exist.
  public func page(_ handle: ProductHandle) throws(ShopError) -> ProductPage? {
    guard let product = try Self.stored({ try products.product(handle) }) else { return nil }
    let levels = try levels(of: product.variants.map(\.sku))
    return ProductPage(product: product, stock: product.variants.flatMap { levels[$0.sku] ?? [] })
  }

  /// All categories.
  public func categories() throws(ShopError) -> [Catalog.Category] { try Self.stored { try products.categories() } }

  /// The values that attributes of goods have and goods can be chosen by.
  public func specifications() throws(ShopError) -> [Specification] { try Self.stored { try products.specifications() } }

  /// The same less what other customers have reserved.
  func levels(of skus: [SKU], now: Date?) throws(ShopError) -> [SKU: [StockLevel]] {
    let levels = try levels(of: skus)
    guard let now, let customer, !skus.isEmpty else { return levels }
    let reserved = try Self.stored { try ledger.reserved(of: skus, besides: customer, now: now) }
    guard !reserved.isEmpty else { return levels }
    return levels.mapValues { own in
      own.map { level in
        let taken = reserved[level.sku]?[level.site] ?? 0
        return StockLevel(sku: level.sku, site: level.site, quantity: max(0, level.quantity - taken), price: level.price)
      }
    }
  }

  func levels(of skus: [SKU]) throws(ShopError) -> [SKU: [StockLevel]] { try Self.stored { try ledger.stock(of: skus) } }

  /// Searches for goods. Where prices or dates decide, the recommended option of each of the goods found is computed once for a zone, an
  /// hour and a currency, and kept; that may take long the first time.
  ///
  /// What a list shows of a product is chosen by the catalog's stock; its option is that of the stock which is left.
  ///
  /// - Parameters:
  ///   - request: What is searched for.
  ///   - hour: The hour of an order, for estimates.
  ///   - isCancelled: Asked before each part of that work. If it is true, what was found so far is returned.
  public func search(
    _ request: SearchRequest, at hour: Hour, isCancelled: () -> Bool = { false }
  ) throws(ShopError) -> SearchPage {
    // Punctuation alone matches nothing.
    if !request.text.isEmpty,
      !request.text.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }),
      request.text.contains(where: { !$0.isWhitespace })
    {
      return SearchPage(total: 0, rows: [])
    }
    var request = request
    if let price = request.price { request.price = try bounds(price, in: request.currency) }
    let loads = request.zone == nil ? [] : try Self.stored { try products.stockedLoads() }
    guard request.zone == nil || request.needsFigures || !loads.isEmpty else { return try foundBySites(request, at: hour) }
    let reach = loads.isEmpty ? nil : request.zone.map { finder.reach(of: loads, to: $0, at: hour) }
    let appraiser = try appraiser(of: request, at: hour)
    return try Self.stored { try products.search(request, reach: reach, appraiser: appraiser, isCancelled: isCancelled) }
  }

  /// The bounds in another currency.
  private func bounds(_ bounds: PriceBounds, in currency: Currency) throws(ShopError) -> PriceBounds {
    func converted(_ bound: Money?) throws(ShopError) -> Money? {
      guard let bound else { return nil }
      guard let converted = world.rates.convert(bound, to: currency) else { throw .unknownCurrency(bound.currency.code, near: []) }
      return converted
    }
    return PriceBounds(least: try converted(bounds.least), most: try converted(bounds.most))
  }

  private func appraiser(of request: SearchRequest, at hour: Hour) throws(ShopError) -> Appraiser {
    Appraiser(
      request, at: hour,
      counted: try request.zone.map { zone throws(ShopError) in try counted(zone: zone, currency: request.currency, hour: hour) }
        ?? CountedValues(),
      // Where nobody can tell what was sold, the stock is the catalog's.
      sold: { [ledger] in (try? ledger.sold()) ?? [:] }, clock: request.zone.flatMap { network.timeZone(of: $0) }.map(ZoneClock.named),
      finder: finder,
      rates: world.rates)
  }

  /// What is found if the loads in stock are not known: by the sites from which a small parcel can be delivered.
  private func foundBySites(_ request: SearchRequest, at hour: Hour) throws(ShopError) -> SearchPage {
    guard let zone = request.zone else { return try Self.stored { try products.search(request) } }
    guard request.delivery == .delivered else {
      guard request.sort == .relevance, request.sites.isEmpty else { return try Self.stored { try products.search(request) } }
      return try withDeliverableFirst(request, zone, hour)
    }
    let all = try Self.stored { try products.search(request) }
    var near = request
    near.sites = finder.sites(reaching: zone, at: hour)
    if !request.sites.isEmpty { near.sites.formIntersection(request.sites) }
    guard !near.sites.isEmpty else { return SearchPage(total: 0, rows: [], undelivered: Undelivered(total: all.total)) }
    let page = try Self.stored { try products.search(near) }
    return SearchPage(
      total: page.total, rows: page.rows, categories: page.categories, brands: page.brands,
      sites: page.sites.filter { near.sites.contains($0.value) }, undelivered: Undelivered(total: max(0, all.total - page.total)),
      didYouMean: all.didYouMean, showing: all.showing, withoutFilters: page.total == 0 ? all.withoutFilters : nil)
  }

  /// The results by relevance, those that can be delivered to the zone first.
  private func withDeliverableFirst(_ request: SearchRequest, _ zone: ZoneID, _ hour: Hour) throws(ShopError) -> SearchPage {
    let reaching = finder.sites(reaching: zone, at: hour)
    var near = request
    near.sites = reaching
    let first = reaching.isEmpty ? SearchPage(total: 0, rows: []) : try Self.stored { try products.search(near) }
    let all = try Self.stored { try products.search(request) }
    var rows = first.rows
    // The rest of the page is filled with the others, in the same order; but not far down in a huge catalog, which would take long.
    var skip = max(0, request.offset - first.total)
    var at = 0
    while rows.count < request.limit, at < min(all.total, Self.mostLookedThrough) {
      var others = request
      others.offset = at
      others.limit = 200
      let chunk = try Self.stored { try products.search(others) }.rows
      guard !chunk.isEmpty else { break }
      for row in chunk where reaching.isDisjoint(with: row.sites) && rows.count < request.limit {
        if skip > 0 { skip -= 1 } else { rows.append(row) }
      }
      at += chunk.count
    }
    return SearchPage(
      total: all.total, rows: rows, categories: all.categories, brands: all.brands, sites: all.sites, didYouMean: all.didYouMean,
      showing: all.showing,
      withoutFilters: all.withoutFilters)
  }

  /// How far down the rest of a page is looked for.
  private static let mostLookedThrough = 1_000
}
