import Primitives

/// The rows of one token, packed: their gaps as numbers of seven bits a byte, or one bit a product where that is shorter.
enum PostingList {
  private static let gaps: UInt8 = 0
  private static let bits: UInt8 = 1

  /// - Parameter rows: rising, without repeats.
  static func packed(_ rows: some RandomAccessCollection<UInt32>, capacity: Int) -> [UInt8] {
    if rows.count * 8 > capacity, rows.count > 64 {
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
    if rows.count * 8 > capacity, rows.count > 64 {
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
    guard let first = bytes.first else { return }
    if first == bits {
      var index = 0
      var offset = 1
      while offset + 8 <= bytes.count {
        let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        if word != 0 { set.merge(word, at: index) }
        index += 1
        offset += 8
      }
      return
    }
    var next = 0
    var gap = 0
    var shift = 0
    for offset in 1..<max(1, bytes.count) {
      let byte = bytes[offset]
      gap |= Int(byte & 0x7F) << shift
      if byte & 0x80 != 0 {
        shift += 7
        continue
      }
      let row = next + gap
      if row < set.capacity { set.insert(row) }
      next = row + 1
      gap = 0
      shift = 0
    }
  }
}
