import Primitives

/// Beginnings that so many tokens share that a search had better find them added up, gathered while the tokens go by in the order of their
/// bytes: of each beginning of the token that goes by, the rows so far.
struct CommonBeginnings {
  /// A beginning that the last token has, and the shorter ones down to the next: those have the same tokens.
  private struct Open {
    var length: Int
    var tokens = 0
    /// Of all tokens, repeats included.
    var pairs = 0
    /// While they are few.
    var few: [UInt32] = []
    var many: RowSet?
  }

  private let capacity: Int
  /// A beginning is common from so many tokens, or more than so many rows.
  private let leastTokens = 24
  private let mostPairs: Int
  private var last: [UInt8] = []
  /// By length.
  private var open: [Open] = []

  private static let longest = 32

  init(capacity: Int) {
    self.capacity = capacity
    mostPairs = max(2_000, capacity / 20)
  }

  /// Takes the next token; calls `found` with each common beginning that ended before it, and its rows.
  mutating func add(_ token: [UInt8], _ rows: [UInt32], _ found: ([UInt8], [UInt32]) throws -> Void) rethrows {
    // Ideographs are looked up whole; and what serves only while the index is built is not begun.
    let length = min(Self.longest, token.firstIndex { $0 >= 0x80 || $0 < 3 } ?? token.count)
    var shared = 0
    let most = min(length, open.last?.length ?? 0)
    while shared < most, token[shared] == last[shared] { shared += 1 }
    try close(to: shared, found)
    last.removeAll(keepingCapacity: true)
    last += token
    guard length > 0 else { return }
    // What a longer beginning gathers goes on to the shorter when it ends.
    if open.last?.length ?? 0 < length { open.append(Open(length: length)) }
    add(rows, tokens: 1, pairs: rows.count, at: open.count - 1)
  }

  /// Ends them all.
  mutating func close(_ found: ([UInt8], [UInt32]) throws -> Void) rethrows { try close(to: 0, found) }

  private mutating func close(to length: Int, _ found: ([UInt8], [UInt32]) throws -> Void) rethrows {
    while let ended = open.last, ended.length > length {
      let next = open.count > 1 ? open[open.count - 2].length : 0
      if ended.tokens > 1, ended.tokens >= leastTokens || ended.pairs > mostPairs {
        let rows = ended.many.map(Self.rows) ?? Self.unique(ended.few)
        for end in ((max(length, next) + 1)...ended.length).reversed() { try found(Array(last[..<end]), rows) }
      }
      if next < length {
        open[open.count - 1].length = length
        return
      }
      open.removeLast()
      guard !open.isEmpty else { return }
      if let many = ended.many {
        open[open.count - 1].tokens += ended.tokens
        open[open.count - 1].pairs += ended.pairs
        widen(open.count - 1) { $0.formUnion(many) }
      } else {
        add(ended.few, tokens: ended.tokens, pairs: ended.pairs, at: open.count - 1)
      }
    }
  }

  private mutating func add(_ rows: [UInt32], tokens: Int, pairs: Int, at index: Int) {
    open[index].tokens += tokens
    open[index].pairs += pairs
    if open[index].many == nil, open[index].few.count + rows.count <= max(64, capacity / 64) {
      open[index].few += rows
    } else {
      widen(index) { set in for row in rows { set.insert(Int(row)) } }
    }
  }

  private mutating func widen(_ index: Int, _ body: (inout RowSet) -> Void) {
    var set = open[index].many ?? RowSet(capacity: capacity)
    open[index].many = nil
    for row in open[index].few { set.insert(Int(row)) }
    open[index].few = []
    body(&set)
    open[index].many = set
  }

  private static func rows(_ set: RowSet) -> [UInt32] {
    var rows: [UInt32] = []
    rows.reserveCapacity(set.count)
    set.forEach { rows.append(UInt32($0)) }
    return rows
  }

  private static func unique(_ rows: [UInt32]) -> [UInt32] {
    var unique: [UInt32] = []
    unique.reserveCapacity(rows.count)
    for row in rows.sorted() where unique.last != row { unique.append(row) }
    return unique
  }
}
