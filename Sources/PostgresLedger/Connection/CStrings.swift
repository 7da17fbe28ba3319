import Foundation

/// Texts as C has them.
enum CStrings {
  /// Calls `body` with pointers to some texts, of which some are NULL, and with NULL behind the last.
  static func withPointers<Value>(_ texts: [String?], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Value) -> Value {
    let list = UnsafeMutablePointer<UnsafePointer<CChar>?>.allocate(capacity: texts.count + 1)
    let copies = texts.map { text in text.flatMap { strdup($0) } }
    defer {
      for copy in copies { free(copy) }
      list.deallocate()
    }
    for (index, copy) in copies.enumerated() { list[index] = UnsafePointer(copy) }
    list[texts.count] = nil
    return body(list)
  }
}
