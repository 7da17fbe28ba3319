/// A merchant's file, product by product. The rows of a product may stand anywhere: they are found in one pass and read in another, so that the texts of
/// one product at a time are held.
protocol MerchantFeed: Sendable {
  /// How many rows, or items, the file has.
  var rowCount: Int { get }
  /// Rows that belong to no product.
  var strays: [FeedNote] { get }
  /// What was found about the whole file, or kept in spite of something.
  var notes: [FeedNote] { get }
  /// How many products there are, imported or not.
  var productCount: Int { get }
  /// How the file writes numbers.
  var style: FeedNumber.Style { get }
  /// All that the file says of a product.
  func product(_ index: Int) -> FeedProduct
}

/// The kinds of files that can be imported.
package enum FeedFormat: String, CaseIterable, Sendable {
  case shopify, google, woocommerce
}
