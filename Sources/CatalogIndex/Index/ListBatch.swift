/// Some packed lists of tokens and of common beginnings in the order in which they are written, all in one run of bytes: a million lists of
/// some bytes each would take longer to allocate than to make.
struct ListBatch: Sendable {
  private struct Entry: Sendable {
    let isBeginning: Bool
    /// Where the token ends, and where its list does.
    let token: Int
    let list: Int
  }

  private(set) var bytes: [UInt8] = []
  private var entries: [Entry] = []

  var isEmpty: Bool { entries.isEmpty }

  /// How many tokens it has.
  var tokenCount: Int { entries.reduce(0) { $0 + ($1.isBeginning ? 0 : 1) } }

  /// Adds the rows of a token, or of a beginning.
  mutating func add(_ token: [UInt8], _ rows: [UInt32], capacity: Int, isBeginning: Bool) {
    bytes += token
    let end = bytes.count
    PostingList.append(rows, capacity: capacity, to: &bytes)
    entries.append(Entry(isBeginning: isBeginning, token: end, list: bytes.count))
  }

  /// Calls `body` with each: whether it is a beginning, the token, its list.
  func forEach(_ body: (Bool, UnsafeRawBufferPointer, UnsafeRawBufferPointer) throws -> Void) rethrows {
    try bytes.withUnsafeBytes { bytes in
      var start = 0
      for entry in entries {
        try body(
          entry.isBeginning, UnsafeRawBufferPointer(rebasing: bytes[start..<entry.token]),
          UnsafeRawBufferPointer(rebasing: bytes[entry.token..<entry.list]))
        start = entry.list
      }
    }
  }
}
