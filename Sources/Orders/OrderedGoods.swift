import Catalog

/// A product and the variant of it that was ordered.
public struct OrderedGoods: Hashable, Sendable {
  /// The product.
  public let product: Product
  /// The variant.
  public let variant: Variant

  /// A variant of a product.
  public init(product: Product, variant: Variant) {
    self.product = product
    self.variant = variant
  }
}
