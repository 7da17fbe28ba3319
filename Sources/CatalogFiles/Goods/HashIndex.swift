import Primitives

/// Numbers of names by their hashes, in the order in which they were met: a table of millions in some bytes each, since a dictionary would take
/// more than all else while a catalog is read.
struct HashIndex: Sendable {
  private var hashes: [UInt64] = []
  /// Numbers plus one; 0 is free.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)

  var count: Int { hashes.count }

  /// - Parameter count: about how many there will be: while an array grows, both the old and the new one are in memory.
  init(reserving count: Int = 0) {
    hashes.reserveCapacity(count)
    var size = slots.count
    while Self.isFull(count, of: size) { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
  }

  /// The number of a hash; nil if it was not met.
  func number(of hash: UInt64) -> Int? {
    var slot = place(of: hash)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The same where the one before had a number, and mostly this one has the same or the next: rows of two tables in one order are joined
  /// without a look-up.
  func number(of hash: UInt64, after last: Int) -> Int? {
    if last < hashes.count, hashes[last] == hash { return last }
    if last + 1 < hashes.count, hashes[last + 1] == hash { return last + 1 }
    return number(of: hash)
  }

  /// Adds a hash as the next number; false if it was met before.
  mutating func insert(_ hash: UInt64) -> Bool {
    if Self.isFull(hashes.count + 1, of: slots.count) { grow() }
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot]) - 1] == hash { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    return true
  }

  /// Above two thirds.
  private static func isFull(_ count: Int, of size: Int) -> Bool { count * 3 > size * 2 }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (slots.count - 1) }

  private mutating func grow() {
    let size = slots.count * 2
    // The old ones go before the new ones come.
    slots = []
    slots = [UInt32](repeating: 0, count: size)
    for (number, hash) in hashes.enumerated() {
      var slot = place(of: hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
