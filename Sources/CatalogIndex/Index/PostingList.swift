import Primitives

/// The rows of one token, packed: their gaps as numbers of seven bits a byte, or one bit a product where they are so many that it is read
/// sooner.
enum PostingList {
  private static let gaps: UInt8 = 0
  private static let bits: UInt8 = 1
  /// The list is elsewhere, and this is its number there.
  private static let elsewhere: UInt8 = 2

  /// Of as many rows the bits are some times as long as the gaps and read in a tenth of the time.
  private static func areBits(_ count: Int, capacity: Int) -> Bool { count > 64 && count * 32 > capacity }

  /// - Parameter rows: rising, without repeats.
  static func packed(_ rows: some RandomAccessCollection<UInt32>, capacity: Int) -> [UInt8] {
    if areBits(rows.count, capacity: capacity) {
      var set = [UInt8](repeating: 0, count: 1 + (capacity + 63) / 64 * 8)
      set[0] = bits
      for row in rows { set[1 + Int(row >> 3)] |= 1 << UInt8(row & 7) }
      return set
    }
    var packer = Packer(reserving: 1 + rows.count * 2)
    for row in rows { packer.append(row) }
    return packer.bytes
  }

  /// The same at the end of other bytes.
  static func append(_ rows: [UInt32], capacity: Int, to bytes: inout [UInt8]) {
    if areBits(rows.count, capacity: capacity) {
      bytes += packed(rows, capacity: capacity)
      return
    }
    bytes.append(gaps)
    var next: UInt32 = 0
    for row in rows {
      var gap = row - next
      while gap >= 0x80 {
        bytes.append(UInt8(gap & 0x7F) | 0x80)
        gap >>= 7
      }
      bytes.append(UInt8(gap))
      next = row + 1
    }
  }

  static func packed(_ set: RowSet) -> [UInt8] {
    var rows: [UInt32] = []
    rows.reserveCapacity(set.count)
    set.forEach { rows.append(UInt32($0)) }
    return packed(rows, capacity: set.capacity)
  }

  /// What stands for a list that is kept under a number.
  static func reference(to number: Int) -> [UInt8] { [elsewhere] + withUnsafeBytes(of: UInt32(number).littleEndian, Array.init) }

  /// The number of the list that is meant; nil if the bytes are the list.
  static func reference(_ bytes: UnsafeRawBufferPointer) -> Int? {
    guard bytes.first == elsewhere, bytes.count == 5 else { return nil }
    return Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 1, as: UInt32.self)))
  }

  /// Packs rows as they come, as gaps.
  struct Packer: Sendable {
    private(set) var bytes: [UInt8] = [PostingList.gaps]
    private var next: UInt32 = 0

    /// - Parameter count: bytes that there will be about.
    init(reserving count: Int = 0) { bytes.reserveCapacity(count) }

    /// - Parameter row: higher than all before.
    mutating func append(_ row: UInt32) {
      var gap = row - next
      while gap >= 0x80 {
        bytes.append(UInt8(gap & 0x7F) | 0x80)
        gap >>= 7
      }
      bytes.append(UInt8(gap))
      next = row + 1
    }
  }

  /// How many of the packed rows are in a set.
  static func count(_ bytes: UnsafeRawBufferPointer, in set: RowSet) -> Int {
    guard bytes.first == gaps else {
      var own = RowSet(capacity: set.capacity)
      unpack(bytes, into: &own)
      own.formIntersection(set)
      return own.count
    }
    var count = 0
    var next = 0
    var gap = 0
    var shift = 0
    for offset in 1..<max(1, bytes.count) {
      let byte = bytes[offset]
      gap |= Int(byte & 0x7F) << shift
      if byte & 0x80 != 0 {
        shift += 7
        // A damaged list has no end.
        if shift > 28 { return count }
        continue
      }
      let row = next + gap
      guard row < set.capacity else { return count }
      if set.contains(row) { count += 1 }
      next = row + 1
      gap = 0
      shift = 0
    }
    return count
  }

  /// Adds the packed rows to a set.
  static func unpack(_ bytes: UnsafeRawBufferPointer, into set: inout RowSet) {
    guard let first = bytes.first, bytes.count > 1 else { return }
    let capacity = set.capacity
    if first == bits {
      set.fill { words in
        let count = min((capacity + 63) / 64, (bytes.count - 1) / 8)
        for index in 0..<count {
          words[index] |= UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 1 + index * 8, as: UInt64.self))
        }
        // A damaged list may have goods that there are not.
        if capacity % 64 != 0, count == (capacity + 63) / 64, count > 0 { words[count - 1] &= (1 << UInt64(capacity % 64)) - 1 }
      }
    } else if first == gaps {
      set.fill { words in
        var (next, offset) = (0, 1)
        while offset < bytes.count {
          var gap = Int(bytes[offset])
          offset += 1
          if gap >= 0x80 {
            gap &= 0x7F
            var shift = 7
            while true {
              // A damaged list has no end.
              guard offset < bytes.count, shift <= 28 else { return }
              let byte = Int(bytes[offset])
              offset += 1
              gap |= (byte & 0x7F) << shift
              if byte < 0x80 { break }
              shift += 7
            }
          }
          let row = next + gap
          guard row < capacity else { return }
          words[row >> 6] |= 1 << UInt64(row & 63)
          next = row + 1
        }
      }
    }
  }
}
