/// What `catalog generate` answers.
struct CatalogGenerateJSON: Encodable {
  let products: Int
  let skus: Int
  /// Rows of stock.csv.
  let stock: Int
  /// The folder as it was named.
  let into: String
}
