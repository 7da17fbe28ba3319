import Primitives

/// What `order documents` answers.
struct OrderDocumentsJSON: Encodable {
  let order: OrderID
  /// The paths of the files.
  let files: [String]
}

/// What `order documents` answers at a door: the papers themselves.
struct OrderPapersJSON: Encodable {
  let order: OrderID
  let texts: [String]
}
