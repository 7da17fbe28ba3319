/// How far two words are apart, for near matches: `shangai` and `shanghai` are one edit apart.
public enum EditDistance {
  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment), case ignored; nil if there are more than `limit`.
  public static func between(_ left: String, _ right: String, limit: Int = .max) -> Int? {
    between(Array(left.lowercased().utf16), Array(right.lowercased().utf16), limit: limit)
  }

  /// The same of words in UTF-16 as they are, for many comparisons with one word.
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

  /// The words nearest to one, nearest first; none that differs in more than a third of its letters.
  public static func nearest(to word: String, in words: some Sequence<String>, limit: Int = 1) -> [String] {
    let most = max(1, word.count / 3)
    var found: [(edits: Int, word: String)] = []
    for candidate in words {
      if let edits = between(word, candidate, limit: most) { found.append((edits, candidate)) }
    }
    return found.sorted { ($0.edits, $0.word) < ($1.edits, $1.word) }.prefix(limit).map(\.word)
  }
}
