import Primitives

/// What `order documents` answers.
struct OrderDocumentsJSON: Encodable {
  let order: OrderID
  /// The paths of the files.
  let files: [String]
}
