/// How what the seller says, the attributes, the facts and the stock share the rows beside a product's picture.
///
/// First the attributes and the stock give way, but for a row of each, then the seller; and everything else where the variants have the focus.
struct InfoRows: Equatable {
  /// Of what the seller says.
  let description: Int
  let specifications: Int
  let hasFacts: Bool
  let stock: Int

  /// - Parameters:
  ///   - count: The rows there are.
  ///   - description: The rows that all of what the seller says would fill; the same of `specifications` and `stock`.
  ///   - hasFocus: Whether the variants have the focus, so that what the seller says is wanted whole.
  init(_ count: Int, description: Int, specifications: Int = 0, stock: Int = 3, hasFocus: Bool) {
    if hasFocus, description + 2 > count {
      self.description = min(description, max(0, count))
      self.specifications = 0
      hasFacts = description < count
      self.stock = max(0, count - description - 1)
      return
    }
    let least = min(1, specifications)
    let stock = min(stock, max(1, count - 1 - least - description))
    self.description = max(0, min(description, count - 1 - stock))
    self.specifications = max(0, min(specifications, count - 1 - stock - self.description))
    hasFacts = true
    self.stock = stock
  }
}
