/// A product as rows of a catalog's files.
struct MadeProduct: Sendable {
  let handle: String
  let category: String
  let brand: String
  let name: String
  let text: String
  let hsCode: String
  let origin: String
  let currency: String
  let contentUnit: String
  let battery: String
  let dangerousGoods: String
  let site: String
  let specifications: [(attribute: String, value: String)]
  let variants: [MadeVariant]
}

/// A variant as rows of a catalog's files.
struct MadeVariant: Sendable {
  let sku: String
  let choices: [(option: String, value: String)]
  /// As a decimal.
  let price: String
  let weight: Int
  let box: [Int]
  /// As a decimal; empty if it is not known.
  let content: String
  let colour: String
  let quantity: Int
}
