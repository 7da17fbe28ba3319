/// The title of a group of items, each of which has the group's with a tail of its own.
enum GoogleTitle {
  /// What all titles begin with, cut at a word; the first title where that is next to nothing.
  static func common(_ titles: [String]) -> String {
    let titles = titles.filter { !$0.isEmpty }
    guard let first = titles.first else { return "" }
    guard titles.contains(where: { $0 != first }) else { return first }
    var prefix = Array(first.unicodeScalars)
    for title in titles {
      let other = Array(title.unicodeScalars)
      var length = 0
      while length < min(prefix.count, other.count), prefix[length] == other[length] { length += 1 }
      // Not within a word.
      let cutsWord = [prefix, other].contains { length < $0.count && length > 0 && isOfWord($0[length]) && isOfWord($0[length - 1]) }
      if cutsWord {
        while length > 0, isOfWord(prefix[length - 1]) { length -= 1 }
      }
      prefix = Array(prefix.prefix(length))
    }
    while let last = prefix.last, !isOfWord(last), last != ")", last != "\"", last != "\u{2033}" { prefix.removeLast() }
    if prefix.count(where: { $0 == "(" }) != prefix.count(where: { $0 == ")" }) { return first }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: prefix)
    return prefix.count < 4 ? first : String(text)
  }

  /// The scalars of Chinese are words of their own.
  private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}
