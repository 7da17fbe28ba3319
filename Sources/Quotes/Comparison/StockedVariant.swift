import Catalog
import Delivery
import Money
import Primitives

/// A variant with all that its prices and dates depend on but the world: its product and its stock.
public struct StockedVariant: Hashable, Sendable {
  /// The product that has it.
  public let product: Product
  /// The variant.
  public let variant: Variant
  /// Its stock at sites.
  public let levels: [StockLevel]

  /// A variant with its product and its stock.
  public init(product: Product, variant: Variant, levels: [StockLevel]) {
    self.product = product
    self.variant = variant
    self.levels = levels
  }

  /// The variants of a page, each with its own stock.
  public static func all(of page: ProductPage) -> [StockedVariant] {
    let levels = Dictionary(grouping: page.stock, by: \.sku)
    return page.product.variants.map { StockedVariant(product: page.product, variant: $0, levels: levels[$0.sku] ?? []) }
  }

  /// What is asked for one piece of it, the recommended option alone; nil where none is in stock. Variants that differ by their names alone ask for the
  /// same.
  ///
  /// - Parameters:
  ///   - zone: Where it goes to.
  ///   - hour: The hour of the order.
  ///   - currency: That of the price.
  public func request(to zone: ZoneID, at hour: Hour, in currency: Currency) -> OptionRequest? {
    let holding = levels.filter { $0.quantity > 0 }.sorted { $0.site < $1.site }
    guard !holding.isEmpty else { return nil }
    let line = OptionLine(
      // A line alone is a line of the declaration, whatever the product is called.
      product: "", hsCode: product.hsCode, origin: product.origin, quantity: 1, weight: variant.weight, box: variant.box,
      content: variant.content, hasBattery: product.battery != nil, isDangerous: product.dangerousGoods != nil)
    return OptionRequest(
      lines: [line], sources: holding.map { OptionSource(site: $0.site, prices: [$0.price ?? variant.price]) }, zone: zone, hour: hour,
      currency: currency, extent: .recommended)
  }
}
