import Primitives

/// How well a text fits what was typed: the same, its beginning, the beginning of a word, a part of it, or its letters in their order.
struct FuzzyMatch: Comparable, Hashable {
  /// 0 is the best.
  let rank: Int
  /// Letters passed over.
  let gaps: Int

  /// Nil if it does not fit. Case, hyphens and blanks make no difference.
  init?(_ typed: String, in text: String, allowsGaps: Bool = true) {
    let wanted = Self.folded(typed)
    let words = Self.folded(text)
    let letters = words.filter { $0 != " " }
    let run = wanted.filter { $0 != " " }
    guard !run.isEmpty else { return nil }
    if letters == run {
      (rank, gaps) = (0, 0)
    } else if letters.starts(with: run) {
      (rank, gaps) = (1, letters.count - run.count)
    } else if words.split(separator: " ").dropFirst().contains(where: { $0.starts(with: run) }) {
      (rank, gaps) = (2, letters.count - run.count)
    } else if words.contains(wanted) || letters.contains(run) {
      (rank, gaps) = (3, letters.count - run.count)
    } else if allowsGaps, let passed = Self.passed(Array(run), Array(words)) {
      (rank, gaps) = (4, passed)
    } else {
      return nil
    }
  }

  private static func folded(_ text: String) -> String { String(text.lowercased().map { $0 == "-" || $0 == "_" ? " " : $0 }) }

  /// Letters passed over from the first that fits, at the beginning of a word, to the last.
  private static func passed(_ run: [Character], _ text: [Character]) -> Int? {
    let starts = text.indices.filter { text[$0] == run[0] && ($0 == 0 || text[$0 - 1] == " ") }
    let spans = starts.compactMap { start -> Int? in
      var index = start
      for letter in run {
        guard let found = text[index...].firstIndex(of: letter) else { return nil }
        index = found + 1
      }
      return index - start - run.count
    }
    return spans.min()
  }

  static func < (left: FuzzyMatch, right: FuzzyMatch) -> Bool { (left.rank, left.gaps) < (right.rank, right.gaps) }
}
