import Catalog
import LandedCost
import Orders
import Primitives

extension Shop {
  /// What the law of returns asks about a product.
  ///
  /// - Throws: `ShopError` if the catalog cannot be read.
  public func returnGoods(of product: Product) throws(ShopError) -> ReturnGoods {
    ReturnGoods(hsCode: product.hsCode, categories: try path(of: product.category))
  }

  /// A category and those above it.
  private func path(of category: CategoryID) throws(ShopError) -> [String] {
    let all = try categories()
    var path: [String] = []
    var next: CategoryID? = category
    while let id = next, path.count < 20 {
      path.append(id.rawValue)
      next = all.first { $0.id == id }?.parent
    }
    return path
  }
}
