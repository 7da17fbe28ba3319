/// An item of a feed in XML: its elements in their order.
struct XMLItem: Sendable {
  /// An element of an item, with those in it.
  struct Element: Sendable {
    /// Its local name in small letters.
    let name: String
    /// Named with the feed's own namespace, which outranks the same name without.
    let isOfFeed: Bool
    var text: String
    var children: [(name: String, text: String)] = []
  }

  /// The line on which it begins.
  let line: Int
  var elements: [Element] = []
  /// It has no end: the file is cut short there, or the next item begins inside it.
  var isCutShort = false

  /// The texts of the elements of a name that are not blank; those of the feed's namespace if there are any.
  func texts(_ name: String) -> [String] {
    let found = elements.filter { $0.name == name && !$0.text.isEmpty }
    let own = found.filter(\.isOfFeed)
    return (own.isEmpty ? found : own).map(\.text)
  }

  /// The elements of a name that hold others.
  func groups(_ name: String) -> [Element] { elements.filter { $0.name == name && !$0.children.isEmpty } }
}
