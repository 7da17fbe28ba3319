/// Why the document of an order cannot be read.
public enum OrderDocumentError: Error, Hashable, Sendable {
  /// A newer program wrote it.
  case newerVersion(Int, known: Int)
  /// It is not an order, or not one that a shop can have written: the place in the document, and what is wrong there.
  case damaged(at: String, String)
}
