import Foundation

/// Runs in the order of their bytes, as SQLite orders them.
extension ByteNumbering {
  /// Whether two runs are the same.
  func areEqual(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (place(one), place(other))
    return one.count == other.count
      && bytes.withUnsafeBytes { bytes in
        guard let start = bytes.baseAddress else { return true }
        return memcmp(start + one.lowerBound, start + other.lowerBound, one.count) == 0
      }
  }

  /// The numbers in the order of their runs; those of equal ones rising.
  func ordered() -> [HeadOrder.Entry] {
    var heads: [HeadOrder.Entry] = []
    heads.reserveCapacity(count)
    bytes.withUnsafeBytes { bytes in
      ends.withUnsafeBufferPointer { ends in
        func run(_ number: UInt32) -> UnsafeRawBufferPointer {
          UnsafeRawBufferPointer(rebasing: bytes[(number == 0 ? 0 : Int(ends[Int(number) - 1]))..<Int(ends[Int(number)])])
        }
        for number in 0..<UInt32(ends.count) { heads.append((ByteOrder.head(run(number)), number)) }
        HeadOrder.sort(&heads) { left, right in
          let order = ByteOrder.compared(run(left), run(right))
          return order == 0 ? left < right : order < 0
        }
      }
    }
    return heads
  }
}
