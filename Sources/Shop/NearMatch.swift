/// Names like one that is not there.
public enum NearMatch {
  /// At most five, nearest first, by edit distance, those that contain the text first.
  public static func of(_ text: String, among names: some Sequence<String>, limit: Int = 5) -> [String] {
    let wanted = Array(text.lowercased().unicodeScalars)
    var scored: [(score: Int, name: String)] = []
    for name in names {
      let own = name.lowercased()
      let distance = own.contains(text.lowercased()) ? 0 : distance(wanted, Array(own.unicodeScalars))
      if distance <= max(2, wanted.count / 2) { scored.append((distance, name)) }
    }
    return scored.sorted { ($0.score, $0.name.count, $0.name) < ($1.score, $1.name.count, $1.name) }.prefix(limit).map(\.name)
  }

  private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
    guard !left.isEmpty else { return right.count }
    guard !right.isEmpty else { return left.count }
    var previous = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var current = [i + 1]
      for (j, b) in right.enumerated() {
        current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (a == b ? 0 : 1)))
      }
      previous = current
    }
    return previous[right.count]
  }
}
