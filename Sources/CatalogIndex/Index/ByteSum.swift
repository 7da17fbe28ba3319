import Primitives

/// A sum of bytes that come in parts: four sums side by side over words of eight bytes, each multiplied and turned, so that a change of any
/// byte changes the result, and so does a change of their order. Against damage, not against malice.
struct ByteSum {
  private var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
  private var count = 0

  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
    return product << 31 | product >> 33
  }

  /// - Parameter bytes: as many as a multiple of 32, but for the last part.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var at = 0
    func word(_ offset: Int) -> UInt64 { UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at + offset, as: UInt64.self)) }
    while at + 32 <= bytes.count {
      a = Self.mixed(a, word(0))
      b = Self.mixed(b, word(8))
      c = Self.mixed(c, word(16))
      d = Self.mixed(d, word(24))
      at += 32
    }
    while at < bytes.count {
      a = Self.mixed(a, UInt64(bytes[at]))
      at += 1
    }
    count += bytes.count
  }

  var value: UInt64 { Self.mixed(Self.mixed(Self.mixed(a, b), c), d) ^ UInt64(count) }
}
