import Primitives

/// Names like one that is not there.
public enum NearMatch {
  /// At most five, nearest first, by edit distance, those that contain the text first.
  public static func of(_ text: String, among names: some Sequence<String>, limit: Int = 5) -> [String] {
    let most = max(2, text.count / 2)
    var scored: [(score: Int, name: String)] = []
    for name in names {
      let contains = name.lowercased().contains(text.lowercased())
      if let edits = contains ? 0 : EditDistance.between(text, name, limit: most) { scored.append((edits, name)) }
    }
    return scored.sorted { ($0.score, $0.name.count, $0.name) < ($1.score, $1.name.count, $1.name) }.prefix(limit).map(\.name)
  }
}
