import Primitives

/// Going through a large table by two of its cells alone.
extension CSVReader {
  /// A record by the hashes of two cells (`CSVRecord.hash`).
  struct Keys {
    var first = StableHash.seed
    var second = StableHash.seed
    /// Where to find the record.
    let mark: Mark
  }

  /// The keys of the next record that has as many cells as the header, blank ones left out; nil at the end. As `next`, but a line without
  /// quotes, as nearly all are, is gone through once and nothing is made of it.
  mutating func nextKeys(_ first: Int, _ second: Int) -> Keys? {
    if let keys = keysOfPlainLine(first, second) { return keys }
    let mark = mark
    guard let record = next() else { return nil }
    return Keys(first: record.hash(first), second: record.hash(second), mark: mark)
  }

  /// Nil, and nothing is read, where the line is not whole in memory or has anything in it that wants a closer look.
  private mutating func keysOfPlainLine(_ first: Int, _ second: Int) -> Keys? {
    var keys = Keys(mark: mark)
    let bytes = bytes
    let span = bytes.span
    let end = span.count
    guard offset < end, !Self.mayBeBlank(span[offset]) else { return nil }
    var position = offset
    var cell = 0
    while position < end {
      let byte = span[position]
      if byte == UInt8(ascii: ",") {
        cell += 1
      } else if byte == UInt8(ascii: "\n") {
        guard cell == columns.count - 1 else { return nil }
        offset = position + 1
        line += 1
        return keys
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\r") {
        return nil
      } else if cell == first {
        keys.first = (keys.first ^ UInt64(byte)) &* StableHash.prime
        if first == second { keys.second = keys.first }
      } else if cell == second {
        keys.second = (keys.second ^ UInt64(byte)) &* StableHash.prime
      }
      position += 1
    }
    return nil
  }

  /// Whether a line that begins so may be blank.
  private static func mayBeBlank(_ byte: UInt8) -> Bool { byte <= 32 || byte == UInt8(ascii: ",") }
}
