import Catalog
import Orders
import Primitives

extension Shop {
  /// The products and variants of an order's lines as the catalog has them now; what has left it is missing.
  public func orderedGoods(of order: Order) throws(ShopError) -> [SKU: OrderedGoods] {
    var goods: [SKU: OrderedGoods] = [:]
    for sku in Set(order.lines.map(\.sku)) {
      guard let product = try Self.stored({ try products.product(of: sku) }), let variant = product.variant(sku) else { continue }
      goods[sku] = OrderedGoods(product: product, variant: variant)
    }
    return goods
  }
}
