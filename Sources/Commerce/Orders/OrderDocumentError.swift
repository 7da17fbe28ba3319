/// Why an order's document cannot be read.
public enum OrderDocumentError: Error, Hashable, Sendable {
  /// A newer program wrote it.
  case newerVersion(Int, known: Int)
  /// It is no order, or one that no shop can have written: where in it, and what is wrong there.
  case damaged(at: String, String)
}
