import Catalog
import Delivery
import Foundation
import Money
import Orders
import Primitives
import Quotes

extension Shop {
  /// What is in stock: of all goods or of one SKU, at all sites or at one.
  ///
  /// - Parameters:
  ///   - text: A SKU, or the handle of a product for all its variants; nil for all goods.
  ///   - site: The site; nil for all.
  ///   - isCancelled: Asked before each hundred goods. If it is true, what was found so far is returned.
  ///   - progress: How many products were looked at, of how many.
  /// - Throws: `unknownSKU`, and what the store throws.
  public func stockSurvey(
    of text: String? = nil, at site: SiteID? = nil, isCancelled: () -> Bool = { false },
    progress: (_ done: Int, _ of: Int) -> Void = { _, _ in }
  ) throws(ShopError) -> StockSurvey {
    var reader = SurveyReader(site: site, grades: LoadGrades(network), rates: world.rates)
    if let text {
      let (product, variant) = try goods(text)
      let isProduct = product.handle.rawValue == text.lowercased()
      try reader.add([product], self, only: isProduct ? nil : variant.sku)
      return reader.survey
    }
    var (done, total) = (0, 1)
    while done < total, !isCancelled() {
      let page = try Self.stored { try products.search(SearchRequest(offset: done, limit: Self.surveyed)) }
      if page.rows.isEmpty { break }
      let found = try Self.stored { try page.rows.compactMap { try products.product($0.handle) } }
      try reader.add(found, self, only: nil)
      (done, total) = (done + page.rows.count, page.total)
      progress(done, total)
    }
    return reader.survey
  }

  /// So many products are looked at together.
  private static let surveyed = 100

  /// The lanes of a class: how long its goods take to each country; none for a class that the survey does not have.
  ///
  /// A class has the lanes of its cheapest goods: dearer ones may fall under a regime that takes longer, as their own quotes say.
  ///
  /// - Parameters:
  ///   - stockClass: The class.
  ///   - survey: The survey that has it.
  ///   - hour: The hour of an order.
  ///   - isCancelled: Asked before each country. If it is true, the lanes computed so far are returned.
  public func lanes(of stockClass: StockClass, in survey: StockSurvey, on hour: Hour, isCancelled: () -> Bool = { false }) -> [StockLane] {
    guard let sample = survey.samples[stockClass] else { return [] }
    return finder.lanes(of: sample.line, at: sample.price, from: stockClass.site, on: hour, isCancelled: isCancelled)
  }
}

/// Collects a survey, product by product.
private struct SurveyReader {
  private(set) var survey = StockSurvey()
  let site: SiteID?
  let grades: LoadGrades
  let rates: ExchangeRates

  mutating func add(_ products: [Product], _ shop: Shop, only sku: SKU?) throws(ShopError) {
    let skus = products.flatMap { $0.variants.map(\.sku) }.filter { sku == nil || $0 == sku }
    let given = try Shop.stored { try shop.products.catalogStock(of: skus) }
    let left = try shop.levels(of: skus)
    for product in products {
      for variant in product.variants where sku == nil || variant.sku == sku {
        let remaining = Dictionary((left[variant.sku] ?? []).map { ($0.site, $0.quantity) }, uniquingKeysWith: { first, _ in first })
        for level in (given[variant.sku] ?? []).sorted(by: { $0.site < $1.site }) where site == nil || level.site == site {
          add(product, variant, level, left: remaining[level.site] ?? 0)
        }
      }
    }
  }

  private mutating func add(_ product: Product, _ variant: Variant, _ level: StockLevel, left: Int) {
    let stockClass = StockClass(of: StockedLoad(variant, of: product, at: level.site), grades)
    survey.entries.append(
      StockEntry(
        sku: variant.sku, name: product.name, site: level.site, quantity: level.quantity, left: min(left, level.quantity),
        stockClass: stockClass))
    let price = level.price ?? variant.price
    let value = rates.convert(price, to: .euro)?.minor ?? .max
    if let known = survey.samples[stockClass], known.value <= value { return }
    survey.samples[stockClass] = StockSurvey.Sample(line: OptionLine(variant, of: product, quantity: 1), price: price, value: value)
  }
}
