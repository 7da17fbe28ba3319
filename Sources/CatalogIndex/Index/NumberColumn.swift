import Foundation
import Primitives

/// One number for each product, two bytes wide where that is enough.
enum NumberColumn: Sendable {
  case narrow([UInt16])
  case wide([UInt32])

  /// Reads what `packed` wrote; a column of another length than the shelf's is damaged and reads as empty.
  init(_ bytes: UnsafeRawBufferPointer, capacity: Int) {
    if bytes.count == capacity * 2 {
      self = .narrow((0..<capacity).map { UInt16(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 2, as: UInt16.self)) })
    } else if bytes.count == capacity * 4 {
      self = .wide((0..<capacity).map { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) })
    } else {
      self = .narrow([])
    }
  }

  static func packed(_ numbers: [UInt32]) -> Data {
    if numbers.allSatisfy({ $0 <= UInt16.max }) { return numbers.map { UInt16($0).littleEndian }.withUnsafeBytes { Data($0) } }
    return numbers.map(\.littleEndian).withUnsafeBytes { Data($0) }
  }

  /// How often each number below `size` stands at the rows of a set.
  func tally(_ rows: RowSet, size: Int) -> [Int] {
    switch self {
    case .narrow(let numbers): Self.tally(numbers, rows, size)
    case .wide(let numbers): Self.tally(numbers, rows, size)
    }
  }

  /// Some of the numbers that are in a set (or are at all, if there is none), in the order of the column.
  func page(_ found: RowSet?, capacity: Int, offset: Int, limit: Int) -> [Int] {
    switch self {
    case .narrow(let numbers): Self.page(numbers, found, capacity, offset, limit)
    case .wide(let numbers): Self.page(numbers, found, capacity, offset, limit)
    }
  }

  /// The rows whose number passes a test, which is asked once for each number.
  func rows(capacity: Int, where passes: (Int) -> Bool) -> RowSet {
    switch self {
    case .narrow(let numbers): Self.rows(numbers, capacity, passes)
    case .wide(let numbers): Self.rows(numbers, capacity, passes)
    }
  }

  private static func rows(_ numbers: [some FixedWidthInteger], _ capacity: Int, _ passes: (Int) -> Bool) -> RowSet {
    var known: [Bool?] = []
    var set = RowSet(capacity: capacity)
    for row in 0..<min(capacity, numbers.count) {
      let number = Int(numbers[row])
      while known.count <= number { known.append(nil) }
      let isIn = known[number] ?? passes(number)
      known[number] = isIn
      if isIn { set.insert(row) }
    }
    return set
  }

  private static func tally(_ numbers: [some FixedWidthInteger], _ rows: RowSet, _ size: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: size)
    rows.forEach { row in
      guard row < numbers.count else { return }
      let number = Int(numbers[row])
      if number < size { counts[number] += 1 }
    }
    return counts
  }

  private static func page(_ numbers: [some FixedWidthInteger], _ found: RowSet?, _ capacity: Int, _ offset: Int, _ limit: Int) -> [Int] {
    var rows: [Int] = []
    var toSkip = offset
    for number in numbers where Int(number) < capacity && found?.contains(Int(number)) ?? true {
      if toSkip > 0 {
        toSkip -= 1
      } else {
        rows.append(Int(number))
        if rows.count == limit { break }
      }
    }
    return rows
  }
}
