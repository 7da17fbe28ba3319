/// How many edits make one word of another, to suggest near matches for mistyped words.
///
/// ```swift
/// EditDistance.between("shangai", "shanghai")  // 1
/// EditDistance.nearest(to: "shangai", in: ["beijing", "shanghai"])  // ["shanghai"]
/// ```
public enum EditDistance {
  /// The least number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment), ignoring case.
  ///
  /// - Parameters:
  ///   - left: One word.
  ///   - right: The other.
  ///   - limit: The most edits that are of interest; a small limit is faster.
  /// - Returns: Nil if there are more than `limit`.
  public static func between(_ left: String, _ right: String, limit: Int = .max) -> Int? {
    between(Array(left.lowercased().utf16), Array(right.lowercased().utf16), limit: limit)
  }

  /// The same for words in UTF-16 that are compared as they are, for many comparisons with one word.
  public static func between(_ a: [UInt16], _ b: [UInt16], limit: Int = .max) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    var current = last
    for i in 0..<a.count {
      current[0] = i + 1
      var least = current[0]
      for j in 0..<b.count {
        var edits = min(last[j] + (a[i] == b[j] ? 0 : 1), min(last[j + 1], current[j]) + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { edits = min(edits, beforeLast[j - 1] + 1) }
        current[j + 1] = edits
        least = min(least, edits)
      }
      if least > limit { return nil }
      swap(&beforeLast, &last)
      swap(&last, &current)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }

  /// The words that are nearest to a given one, the nearest first. Words that differ in more than a third of the letters are not among
  /// them.
  ///
  /// - Parameters:
  ///   - word: The word that was typed.
  ///   - words: The words that it may have meant.
  ///   - limit: How many are wanted at most.
  public static func nearest(to word: String, in words: some Sequence<String>, limit: Int = 1) -> [String] {
    let most = max(1, word.count / 3)
    var found: [(edits: Int, word: String)] = []
    for candidate in words {
      if let edits = between(word, candidate, limit: most) { found.append((edits, candidate)) }
    }
    return found.sorted { ($0.edits, $0.word) < ($1.edits, $1.word) }.prefix(limit).map(\.word)
  }
}
