/// A line of a table without quotes: each cell is the bytes that stand there. It is good only while it is handed out.
struct PlainLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int
  /// Where each cell ends.
  private let ends: UnsafeBufferPointer<Int>
  /// Which line of the file it is, from 1.
  let number: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, start: Int, ends: UnsafeBufferPointer<Int>, number: Int) {
    self.bytes = bytes
    self.start = start
    self.ends = ends
    self.number = number
  }

  /// The bytes of a cell; none where there is no such column.
  subscript(place: Int?) -> UnsafeBufferPointer<UInt8> {
    guard let place else { return UnsafeBufferPointer(start: nil, count: 0) }
    return UnsafeBufferPointer(rebasing: bytes[(place == 0 ? start : ends[place - 1] + 1)..<ends[place]])
  }

  /// As `CatalogRow.hash(at:)`.
  func hash(at place: Int?) -> UInt64 { StableHash.of(self[place]) }
}

extension CSVReader {
  /// Hands out the next lines as long as they are plain, whole in memory and taken; returns how many were taken. The line after these is
  /// still to be read, by `next`.
  mutating func takePlainLines(_ most: Int, _ take: (PlainLine) -> Bool) -> Int {
    var (taken, place) = (0, offset)
    var ends = [Int]()
    swap(&ends, &self.ends)
    if ends.count != columns.count { ends = [Int](repeating: 0, count: columns.count) }
    bytes.withUnsafeBufferPointer { bytes in
      ends.withUnsafeMutableBufferPointer { ends in
        while taken < most, let next = Self.endOfPlainLine(bytes, from: place, ends) {
          guard take(PlainLine(bytes, start: place, ends: UnsafeBufferPointer(ends), number: line + taken)) else { break }
          taken += 1
          place = next
        }
      }
    }
    swap(&ends, &self.ends)
    offset = place
    line += taken
    return taken
  }

  /// Where the next line begins, and where the cells of this one end; nil where it wants a closer look.
  private static func endOfPlainLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ ends: UnsafeMutableBufferPointer<Int>) -> Int?
  {
    guard start < bytes.count, !mayBeBlank(bytes[start]) else { return nil }
    var (cell, place) = (0, start)
    while place < bytes.count {
      let byte = bytes[place]
      // No letter, digit or character beyond ASCII says anything here.
      if byte > UInt8(ascii: ",") {
        place += 1
        continue
      }
      switch byte {
      case UInt8(ascii: ","):
        guard cell < ends.count - 1 else { return nil }
        ends[cell] = place
        cell += 1
      case UInt8(ascii: "\n"):
        guard cell == ends.count - 1 else { return nil }
        ends[cell] = place
        return place + 1
      case UInt8(ascii: "\""), UInt8(ascii: "\r"): return nil
      default: break
      }
      place += 1
    }
    return nil
  }
}
