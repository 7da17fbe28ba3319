/// The lists of recent searches, as sets.
struct RecentLists {
  private let capacity: Int
  private var known: [String: (set: RowSet, asked: Int)] = [:]
  /// How many of them have rows.
  private var filled = 0
  /// How often a list was asked for.
  private var asked = 0

  /// A keystroke needs a list for each word and for what else it is called, and the next one the same again; some megabytes at a million
  /// products.
  static let mostFilled = 64
  /// Most of the words that are looked for have no list of some kind, which costs as much to find out.
  static let mostEmpty = 1_024

  init(capacity: Int) { self.capacity = capacity }

  /// The list of a key, read once and kept while it is among those that were asked for lately.
  mutating func list(_ key: String, _ read: (inout RowSet) throws -> Void) rethrows -> RowSet {
    asked += 1
    if let place = known.index(forKey: key) {
      known.values[place].asked = asked
      return known.values[place].set
    }
    var set = RowSet(capacity: capacity)
    try read(&set)
    if set.isEmpty {
      if known.count - filled == Self.mostEmpty { known = known.filter { !$0.value.set.isEmpty } }
    } else if filled == Self.mostFilled {
      let oldest = known.lazy.filter { !$0.value.set.isEmpty }.min { $0.value.asked < $1.value.asked }
      if let oldest { known[oldest.key] = nil }
    } else {
      filled += 1
    }
    known[key] = (set, asked)
    return set
  }
}
