import Foundation
import Primitives

/// Going through a large table by two of its cells alone.
extension CSVReader {
  /// A record by the hashes of two cells (`CSVRecord.hash`).
  struct Keys: Sendable {
    var first = StableHash.seed
    var second = StableHash.seed
    /// Where to find the record.
    let mark: Mark
  }

  /// The key of the line before, where it begins with it.
  struct LastKey: Sendable {
    /// Where that line begins in memory.
    let start: Int
    let hash: UInt64

    /// Where the cell behind the key begins in a line that begins with the same; nil in another.
    fileprivate func lengthIfRepeated(_ bytes: UnsafeRawBufferPointer, _ line: UnsafeRawBufferPointer) -> Int? {
      for place in line.indices where line[place] != bytes[start + place] || line[place] == UInt8(ascii: ",") {
        return line[place] == bytes[start + place] ? place + 1 : nil
      }
      return nil
    }
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
    let cells = columns.count
    let length: Int? = bytes.withUnsafeBytes { bytes in
      guard offset < bytes.count, !Self.mayBeBlank(bytes[offset]), let start = bytes.baseAddress?.advanced(by: offset),
        let end = memchr(start, Int32(UInt8(ascii: "\n")), bytes.count - offset)
      else { return nil }
      let line = UnsafeRawBufferPointer(start: start, count: UnsafeRawPointer(end) - start)
      // Most bytes stand behind the keys: they are looked through many at a time.
      guard memchr(start, Int32(UInt8(ascii: "\"")), line.count) == nil, memchr(start, Int32(UInt8(ascii: "\r")), line.count) == nil else {
        return nil
      }
      var (cell, position) = (0, 0)
      if first == 0, second == 0, let length = lastKey?.lengthIfRepeated(bytes, line) {
        // Rows of one product or SKU mostly stand together.
        keys.first = lastKey?.hash ?? keys.first
        (cell, position) = (1, length)
      }
      while position < line.count, cell <= first || cell <= second {
        let byte = line[position]
        position += 1
        if byte == UInt8(ascii: ",") {
          cell += 1
        } else if cell == first {
          keys.first = (keys.first ^ UInt64(byte)) &* StableHash.prime
        } else if cell == second {
          keys.second = (keys.second ^ UInt64(byte)) &* StableHash.prime
        }
      }
      for position in position..<line.count where line[position] == UInt8(ascii: ",") { cell += 1 }
      return cell == cells - 1 ? line.count : nil
    }
    guard let length else { return nil }
    if first == second { keys.second = keys.first }
    if first == 0, second == 0 { lastKey = LastKey(start: offset, hash: keys.first) }
    offset += length + 1
    line += 1
    return keys
  }

  /// Whether a line that begins so may be blank.
  static func mayBeBlank(_ byte: UInt8) -> Bool { byte <= 32 || byte == UInt8(ascii: ",") }
}
