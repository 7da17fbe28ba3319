import Foundation
import Primitives

/// One number for each product, two bytes wide where that is enough: read where it lies in the index file, which is mapped into memory, so
/// that a column takes none of the program's own.
struct NumberColumn: Sendable {
  private let bytes: Data
  private let isWide: Bool
  private let count: Int

  /// Reads what `packed` wrote; a column of another length than the shelf's is damaged and reads as empty.
  init(_ bytes: Data, capacity: Int) {
    isWide = bytes.count == capacity * 4
    count = isWide || bytes.count == capacity * 2 ? capacity : 0
    self.bytes = bytes
  }

  static func packed(_ numbers: [UInt32]) -> Data {
    if numbers.allSatisfy({ $0 <= UInt16.max }) { return numbers.map { UInt16($0).littleEndian }.withUnsafeBytes { Data($0) } }
    return numbers.map(\.littleEndian).withUnsafeBytes { Data($0) }
  }

  /// How often each number below `size` stands at the rows of a set.
  func tally(_ rows: RowSet, size: Int) -> [Int] {
    bytes.withUnsafeBytes { bytes in
      isWide ? Self.tally(bytes, count, UInt32.self, rows, size) : Self.tally(bytes, count, UInt16.self, rows, size)
    }
  }

  /// Some of the numbers that are in a set (or are at all, if there is none), in the order of the column.
  func page(_ found: RowSet?, capacity: Int, offset: Int, limit: Int) -> [Int] {
    bytes.withUnsafeBytes { bytes in
      isWide
        ? Self.page(bytes, count, UInt32.self, found, capacity, offset, limit)
        : Self.page(bytes, count, UInt16.self, found, capacity, offset, limit)
    }
  }

  /// The rows whose number passes a test, which is asked once for each number.
  func rows(capacity: Int, where passes: (Int) -> Bool) -> RowSet {
    bytes.withUnsafeBytes { bytes in
      isWide ? Self.rows(bytes, count, UInt32.self, capacity, passes) : Self.rows(bytes, count, UInt16.self, capacity, passes)
    }
  }

  /// The number of a row; 0 for one that there is not.
  subscript(row: Int) -> Int {
    guard row < count else { return 0 }
    return bytes.withUnsafeBytes { isWide ? Self.number($0, row, UInt32.self) : Self.number($0, row, UInt16.self) }
  }

  private static func number<Number: FixedWidthInteger>(_ bytes: UnsafeRawBufferPointer, _ row: Int, _: Number.Type) -> Int {
    Int(Number(littleEndian: bytes.loadUnaligned(fromByteOffset: row * MemoryLayout<Number>.size, as: Number.self)))
  }

  private static func rows<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _ count: Int, _ type: Number.Type, _ capacity: Int, _ passes: (Int) -> Bool
  ) -> RowSet {
    // 0: not asked yet, 1: no, 2: yes.
    var known: [UInt8] = []
    var set = RowSet(capacity: capacity)
    for row in 0..<count {
      let number = number(bytes, row, type)
      if number >= known.count { known += [UInt8](repeating: 0, count: number + 1 - known.count + known.count / 2) }
      if known[number] == 0 { known[number] = passes(number) ? 2 : 1 }
      if known[number] == 2 { set.insert(row) }
    }
    return set
  }

  private static func tally<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _ count: Int, _ type: Number.Type, _ rows: RowSet, _ size: Int
  ) -> [Int] {
    var counts = [Int](repeating: 0, count: size)
    counts.withUnsafeMutableBufferPointer { counts in
      rows.forEach { row in
        guard row < count else { return }
        let number = number(bytes, row, type)
        if number < counts.count { counts[number] += 1 }
      }
    }
    return counts
  }

  private static func page<Number: FixedWidthInteger>(
    _ bytes: UnsafeRawBufferPointer, _ count: Int, _ type: Number.Type, _ found: RowSet?, _ capacity: Int, _ offset: Int, _ limit: Int
  ) -> [Int] {
    var rows: [Int] = []
    var toSkip = offset
    for index in 0..<count {
      let row = number(bytes, index, type)
      guard row < capacity, found?.contains(row) ?? true else { continue }
      if toSkip > 0 {
        toSkip -= 1
      } else {
        rows.append(row)
        if rows.count == limit { break }
      }
    }
    return rows
  }
}
