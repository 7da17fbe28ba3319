import Catalog
import Orders
import Primitives

extension Shop {
  /// So many products are looked at together.
  private static let part = 100

  /// All goods of the catalog with the stock that is left of them, the most popular first, in parts.
  ///
  /// - Parameters:
  ///   - isCancelled: Asked before each part. If it is true, nothing more is found.
  ///   - visit: Called with each part, and how many products were found of how many.
  /// - Throws: What the catalog and the store throw.
  public func allGoods(
    isCancelled: () -> Bool = { false }, visit: (_ pages: [ProductPage], _ done: Int, _ of: Int) throws(ShopError) -> Void
  ) throws(ShopError) {
    var (done, total) = (0, 1)
    while done < total, !isCancelled() {
      let found = try Self.stored { try products.search(SearchRequest(offset: done, limit: Self.part)) }
      if found.rows.isEmpty { return }
      let part = try Self.stored { try found.rows.compactMap { try products.product($0.handle) } }
      let levels = try levels(of: part.flatMap { $0.variants.map(\.sku) })
      (done, total) = (done + found.rows.count, found.total)
      try visit(
        part.map { product in ProductPage(product: product, stock: product.variants.flatMap { levels[$0.sku] ?? [] }) }, done, total)
    }
  }
}
