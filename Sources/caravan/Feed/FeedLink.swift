import Quotes

/// How a merchant's site addresses goods: an address with `{sku}`, `{handle}` or `{picture}` in it.
struct FeedLink: Sendable {
  private let pattern: String

  /// Nil for what is no address of the web, or the same for all goods.
  init?(_ pattern: String) {
    let isAddress = ["https://", "http://"].contains { pattern.hasPrefix($0) && pattern.count > $0.count }
    guard isAddress, Self.names.contains(where: { pattern.contains("{\($0)}") }) else { return nil }
    self.pattern = pattern
  }

  static let names = ["sku", "handle", "picture"]

  func address(of goods: StockedVariant) -> String {
    let values = [goods.variant.sku.rawValue, goods.product.handle.rawValue, goods.product.picture]
    return zip(Self.names, values).reduce(pattern) { $0.replacing("{\($1.0)}", with: $1.1) }
  }
}
