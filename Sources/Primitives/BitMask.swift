/// A set of small whole numbers. The first 64 take no memory of their own: few networks have more limits.
package struct BitMask: Hashable, Sendable {
  private var first: UInt64 = 0
  /// Of 64 numbers each, from 64 on; never ends with an empty one.
  private var more: [UInt64] = []

  /// The empty set.
  package init() {}

  /// Adds a number, 0 or more.
  package mutating func insert(_ number: Int) {
    let (word, bit) = (number / 64, UInt64(1) << UInt64(number % 64))
    guard word > 0 else {
      first |= bit
      return
    }
    while more.count < word { more.append(0) }
    more[word - 1] |= bit
  }

  /// Whether this and another set hold the same of some numbers.
  package func agrees(with other: BitMask, on numbers: BitMask) -> Bool {
    guard (first ^ other.first) & numbers.first == 0 else { return false }
    return numbers.more.indices.allSatisfy { word in
      ((word < more.count ? more[word] : 0) ^ (word < other.more.count ? other.more[word] : 0)) & numbers.more[word] == 0
    }
  }
}
