import Catalog
import Delivery
import Foundation
import Primitives
import Quotes
import Shop

/// A shelf in memory.
struct MemoryShelf: ProductSearch {
  let all: [Product]
  let places: [City]
  let stock: [StockLevel]

  func search(_ request: SearchRequest) throws -> SearchPage {
    let rows = all.filter { request.text.isEmpty || $0.name.base.lowercased().contains(request.text.lowercased()) }.compactMap {
      product in
      let sites = stock.filter { product.variant($0.sku) != nil && $0.quantity > 0 }.map(\.site)
      return request.sites.isEmpty || !request.sites.isDisjoint(with: sites) ? summary(of: product, at: sites) : nil
    }
    return SearchPage(total: rows.count, rows: Array(rows.dropFirst(request.offset).prefix(request.limit)))
  }

  /// Every row appraised by itself: nothing is kept.
  func search(_ request: SearchRequest, reach: Reach?, appraiser: Appraiser, isCancelled: () -> Bool) throws -> SearchPage {
    guard request.needsFigures else { return try search(request, reach: reach) }
    var all = request
    (all.offset, all.limit) = (0, .max)
    var rows: [(row: ProductSummary, appraisal: Appraisal)] = []
    for row in try search(all).rows {
      guard !isCancelled(), let product = try product(of: row.sku), let variant = product.variant(row.sku) else { break }
      let page = ProductPage(product: product, stock: stock)
      rows.append((row, appraiser.appraise([ShelfGoods(variant, of: page)], sold: appraiser.sold())[0]))
    }
    func figures(_ appraisal: Appraisal) -> (grade: Int, amount: Int64, arrival: Int) {
      switch appraisal {
      case .recommended(let found): (found.isComplete ? 0 : 1, found.total.minor, found.arrival.value)
      case .unquoted(let price): (2, price?.minor ?? .max, .max)
      }
    }
    if let by = request.by, let clock = appraiser.clock {
      rows.removeAll {
        if case .recommended(let found) = $0.appraisal { clock.date(of: found.arrival) > by } else { true }
      }
    }
    switch request.sort {
    case .price:
      rows.sort {
        let (one, other) = (figures($0.appraisal), figures($1.appraisal))
        return (one.grade, one.amount) < (other.grade, other.amount)
      }
    case .arrival: rows.sort { figures($0.appraisal).arrival < figures($1.appraisal).arrival }
    default: break
    }
    return SearchPage(total: rows.count, rows: rows.map(\.row).dropFirst(request.offset).prefix(request.limit).map { $0 })
  }

  private func summary(of product: Product, at sites: [SiteID]) -> ProductSummary {
    ProductSummary(
      handle: product.handle, category: product.category, brand: product.brand, name: product.name, sku: product.variants[0].sku,
      choices: [],
      price: product.variants[0].price, weight: product.variants[0].weight, origin: product.origin, colour: nil, picture: "", sites: sites,
      variantCount: product.variants.count)
  }

  func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
    Dictionary(grouping: stock.filter { skus.contains($0.sku) }, by: \.sku)
  }

  func product(_ handle: ProductHandle) throws -> Product? { all.first { $0.handle == handle } }
  func product(of sku: SKU) throws -> Product? { all.first { $0.variant(sku) != nil } }
  func categories() throws -> [Catalog.Category] { [] }
  func near(_ text: String, limit: Int) throws -> [String] {
    EditDistance.nearest(to: text, in: all.flatMap(\.variants).map(\.sku.rawValue), limit: limit)
  }

  func cities(matching text: String, exactly: Bool, limit: Int) throws -> [City] {
    let wanted = text.lowercased()
    let found = places.filter { city in
      [city.name.base.lowercased(), city.name.text(in: "zh-Hans")].contains { exactly ? $0 == wanted : $0.hasPrefix(wanted) }
    }
    return Array(found.sorted { $0.population > $1.population }.prefix(limit))
  }
}
