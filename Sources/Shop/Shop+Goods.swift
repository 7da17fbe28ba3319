import Catalog
import Delivery
import Foundation
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

  func levels(of skus: [SKU]) throws(ShopError) -> [SKU: [StockLevel]] { try Self.stored { try ledger.stock(of: skus) } }

  /// Searches for goods. To filter by date or sort by arrival or landed price, the recommended option of each result is computed, for at
  /// most `mostEstimated` results by relevance.
  ///
  /// - Parameters:
  ///   - request: What is searched for.
  ///   - hour: The hour of an order, for estimates.
  ///   - isCancelled: Asked before each of these. If it is true, what was found so far is returned.
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
    let estimates = request.zone != nil && (request.by != nil || request.sort == .arrival || request.sort == .price)
    guard estimates, let zone = request.zone else {
      return try found(request, at: hour)
    }
    var all = request
    all.offset = 0
    all.limit = Self.mostEstimated
    all.sort = request.sort == .name ? .name : .relevance
    let found = try found(all, at: hour)
    let clock = network.timeZone(of: zone).map(ZoneClock.named)
    var rows: [(row: ProductSummary, option: DeliveryOption?)] = []
    for row in found.rows {
      if isCancelled() { break }
      let filter = QuoteFilter(sites: request.delivery == .delivered ? request.sites : [], extent: .recommended)
      let option = try? quote(row.sku, zone: zone, hour: hour, currency: request.currency, filter: filter).recommended
      if let by = request.by {
        guard let option, let clock, clock.date(of: option.arrival.p90) <= by else { continue }
      }
      rows.append((row, option))
    }
    switch request.sort {
    case .arrival: rows.sort { ($0.option?.arrival.p90.value ?? .max) < ($1.option?.arrival.p90.value ?? .max) }
    case .price:
      // Complete prices first, then those with unknown parts; goods that cannot be delivered come last, by the seller's price.
      func key(_ entry: (row: ProductSummary, option: DeliveryOption?)) -> (Int, Int64) {
        if let option = entry.option { return (option.cost.isComplete ? 0 : 1, option.cost.total.minor) }
        return (2, world.rates.convert(entry.row.price, to: request.currency)?.minor ?? .max)
      }
      rows.sort { key($0) < key($1) }
    default: break
    }
    let total = request.by == nil ? found.total : rows.count
    return SearchPage(
      total: total, rows: rows.dropFirst(request.offset).prefix(request.limit).map(\.row), categories: found.categories,
      brands: found.brands,
      sites: found.sites, undelivered: found.undelivered, didYouMean: found.didYouMean, showing: found.showing,
      withoutFilters: rows.isEmpty && found.total > 0 ? found.total : found.withoutFilters)
  }

  /// The results, divided by whether they can be delivered to the zone.
  private func found(_ request: SearchRequest, at hour: Hour) throws(ShopError) -> SearchPage {
    guard let zone = request.zone else { return try Self.stored { try products.search(request) } }
    let loads = try Self.stored { try products.stockedLoads() }
    guard !loads.isEmpty else { return try foundBySites(request, zone, hour) }
    let reach = finder.reach(of: loads, to: zone, at: hour)
    return try Self.stored { try products.search(request, reach: reach) }
  }

  /// The same if the loads in stock are not known: by the sites from which a small parcel can be delivered.
  private func foundBySites(_ request: SearchRequest, _ zone: ZoneID, _ hour: Hour) throws(ShopError) -> SearchPage {
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
    while rows.count < request.limit, at < min(all.total, Self.mostEstimated) {
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

  /// For how many results arrival and landed price are computed at most, to sort or filter by them.
  public static let mostEstimated = 1_000
}
