import Primitives

/// Numbers of names by their hashes, in the order in which they were met: a table of millions in some bytes each, since a dictionary would take
/// more than all else while a catalog is read.
struct HashIndex {
  private var hashes: [UInt64] = []
  /// Numbers plus one; 0 is free.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)

  var count: Int { hashes.count }

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

  /// Adds a hash as the next number; false if it was met before.
  mutating func insert(_ hash: UInt64) -> Bool {
    if (hashes.count + 1) * 2 > slots.count { grow() }
    var slot = place(of: hash)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot]) - 1] == hash { return false }
      slot = (slot + 1) & (slots.count - 1)
    }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    return true
  }

  private func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash ^ (hash >> 29)) & (slots.count - 1) }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = place(of: hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
