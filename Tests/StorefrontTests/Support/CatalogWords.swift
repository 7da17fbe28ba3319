import Foundation

/// The words of values that are the catalog's or a person's: whatever text they hold, however deep.
struct CatalogWords {
  private(set) var words: Set<String> = []

  init(_ values: Any...) { for value in values { gather(value, depth: 0) } }

  private mutating func gather(_ value: Any, depth: Int) {
    guard depth < 24 else { return }
    if let text = value as? String {
      words.formUnion(Self.words(text))
      return
    }
    for child in Mirror(reflecting: value).children { gather(child.value, depth: depth + 1) }
  }

  /// Runs of two plain letters or more.
  static func words(_ text: String) -> [String] { text.matches(of: #/[A-Za-z]{2,}/#).map { String($0.output) } }
}
