/// A token of at most sixteen bytes with its mark, as two words that can be compared at one go.
struct ShortToken: Equatable {
  /// The first eight bytes and the last eight, which may be the same; of a shorter token the first four and the last four, or one by one.
  private let first: UInt64
  private let last: UInt64
  private let length: UInt8
  private let mark: UInt8

  /// Equal to no token.
  static let none = ShortToken(first: 0, last: 0, length: 0, mark: 0)

  private init(first: UInt64, last: UInt64, length: UInt8, mark: UInt8) {
    self.first = first
    self.last = last
    self.length = length
    self.mark = mark
  }

  /// Nil for one that is longer, or has no bytes.
  /// - Parameter mark: a byte before it; 0: there is none.
  init?(_ token: Span<UInt8>, after mark: UInt8) {
    let count = token.count
    guard count > 0, count <= 16 else { return nil }
    self.mark = mark
    length = UInt8(count)
    (first, last) = token.withUnsafeBytes { bytes in
      if count >= 8 {
        return (
          bytes.loadUnaligned(fromByteOffset: 0, as: UInt64.self), bytes.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self)
        )
      }
      if count >= 4 {
        return (
          UInt64(bytes.loadUnaligned(fromByteOffset: 0, as: UInt32.self)),
          UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
        )
      }
      var word: UInt64 = 0
      for byte in bytes { word = word << 8 | UInt64(byte) }
      return (word, 0)
    }
  }

  /// A place in a table of 2^`bits`.
  func place(of bits: Int) -> Int {
    let mixed = (first ^ UInt64(length) << 56 ^ UInt64(mark) << 48) &* 0x9E37_79B9_7F4A_7C15
    let product = (mixed ^ mixed >> 32 ^ last) &* 0xD6E8_FEB8_6659_FD93
    return Int(product >> UInt64(64 - bits))
  }
}
