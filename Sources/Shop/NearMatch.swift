import Primitives

/// Finds names similar to one that does not exist.
public enum NearMatch {
  /// The most similar names by edit distance, the nearest first; those that contain the text come before all others.
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
