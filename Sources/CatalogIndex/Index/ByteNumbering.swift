import Foundation
import Primitives

/// Numbers for runs of bytes, in the order in which they are met: all of them in one array, found by open addressing. A dictionary of arrays
/// would allocate each and hash it anew at every look-up.
struct ByteNumbering: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each run ends.
  private(set) var ends: [UInt32] = []
  /// A part of the hash, above the number plus one; 0 is free.
  private var slots: [UInt64]

  private static let fewest = 1 << 8

  init() { slots = [UInt64](repeating: 0, count: Self.fewest) }

  /// How many there are.
  var count: Int { ends.count }

  /// The place of a run in `bytes`.
  func place(_ number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

  /// The run of a number.
  subscript(number: Int) -> ArraySlice<UInt8> { bytes[place(number)] }

  /// The number of a run; nil if it was not met.
  /// - Parameter mark: a byte before it; 0: there is none.
  func known(_ run: Span<UInt8>, after mark: UInt8 = 0) -> Int? {
    let hash = Self.hash(run, mark)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(hash), isEqual(Self.number(slots[slot]), run, mark) { return Self.number(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a run, a new one if it was not met before.
  /// - Parameter mark: a byte before it; 0: there is none.
  mutating func number(of run: Span<UInt8>, after mark: UInt8 = 0) -> Int {
    let hash = Self.hash(run, mark)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == UInt64(hash), isEqual(Self.number(slots[slot]), run, mark) { return Self.number(slots[slot]) }
      slot = (slot + 1) & (slots.count - 1)
    }
    if mark != 0 { bytes.append(mark) }
    bytes.append(run)
    ends.append(UInt32(bytes.count))
    slots[slot] = UInt64(hash) << 32 | UInt64(ends.count)
    if ends.count * 2 > slots.count { grow() }
    return ends.count - 1
  }

  /// Adds a run as the next number without looking whether it was met before; it is not found later.
  mutating func append(_ run: Span<UInt8>) -> Int {
    bytes.append(run)
    ends.append(UInt32(bytes.count))
    return ends.count - 1
  }

  /// Forgets all of them and keeps the room.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  private static func number(_ slot: UInt64) -> Int { Int(slot & 0xFFFF_FFFF) - 1 }

  private func isEqual(_ number: Int, _ run: Span<UInt8>, _ mark: UInt8) -> Bool {
    var start = number == 0 ? 0 : Int(ends[number - 1])
    guard Int(ends[number]) - start == run.count + (mark == 0 ? 0 : 1) else { return false }
    if mark != 0 {
      if bytes[start] != mark { return false }
      start += 1
    }
    return run.withUnsafeBytes { run in
      bytes.withUnsafeBytes { bytes in
        guard let own = bytes.baseAddress, let other = run.baseAddress else { return true }
        return memcmp(own + start, other, run.count) == 0
      }
    }
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: slots.count * 4)
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & (larger.count - 1)
      while larger[slot] != 0 { slot = (slot + 1) & (larger.count - 1) }
      larger[slot] = entry
    }
    slots = larger
  }

  /// By eight bytes at a time, each multiplied and turned; a mark counts as the first byte does.
  private static func hash(_ run: Span<UInt8>, _ mark: UInt8) -> UInt32 {
    run.withUnsafeBytes { bytes in
      var place = mark == 0 && !bytes.isEmpty ? 1 : 0
      var hash = UInt64(place == 1 ? bytes[0] : mark) &* 0xD6E8_FEB8_6659_FD93 ^ UInt64(bytes.count - place)
      while place + 8 <= bytes.count {
        hash = mixed(hash, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      var rest: UInt64 = 0
      while place < bytes.count {
        rest = rest << 8 | UInt64(bytes[place])
        place += 1
      }
      hash = mixed(hash, rest)
      return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
    }
  }

  private static func mixed(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product << 31 | product >> 33
  }
}

extension [UInt8] {
  /// Adds a run at the end.
  mutating func append(_ run: Span<UInt8>) { run.withUnsafeBufferPointer { append(contentsOf: $0) } }

  /// Adds a character as UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80: append(UInt8(value))
    case 0x80..<0x800: append(contentsOf: [UInt8(0xC0 | value >> 6), UInt8(0x80 | value & 0x3F)])
    case 0x800..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
