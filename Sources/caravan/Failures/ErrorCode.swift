/// What went wrong, in a word for programs: the contract's codes.
enum ErrorCode: String {
  case usage
  case unknownSKU = "unknown-sku"
  case unknownPlace = "unknown-place"
  case doubtfulPlace = "doubtful-place"
  case notServed = "not-served"
  case unknownOption = "unknown-option"
  case outOfStock = "out-of-stock"
  case noRoute = "no-route"
  case cartChanged = "cart-changed"
  case totalChanged = "total-changed"
  case tooLate = "too-late"
  case notReturnable = "not-returnable"
  case badCatalog = "bad-catalog"
  case badFile = "bad-file"
  case storage
  case unavailable
  case terminal
}
