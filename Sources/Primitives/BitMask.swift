/// A set of small whole numbers. Numbers below 64 need no memory outside of the value: few networks have more limits than that.
package struct BitMask: Hashable, Sendable {
  private var first: UInt64 = 0
  /// Words of 64 numbers each, from 64 on; the last of them is never empty.
  private var more: [UInt64] = []

  /// The empty set.
  package init() {}

  /// Adds a number, which is at least 0.
  package mutating func insert(_ number: Int) {
    let (word, bit) = (number / 64, UInt64(1) << UInt64(number % 64))
    guard word > 0 else {
      first |= bit
      return
    }
    while more.count < word { more.append(0) }
    more[word - 1] |= bit
  }

  /// Whether a number, which is at least 0, is in the set.
  package func contains(_ number: Int) -> Bool {
    let (word, bit) = (number / 64, UInt64(1) << UInt64(number % 64))
    return (word == 0 ? first : word <= more.count ? more[word - 1] : 0) & bit != 0
  }

  /// Whether each of some numbers is in both this set and another, or in neither.
  package func agrees(with other: BitMask, on numbers: BitMask) -> Bool {
    guard (first ^ other.first) & numbers.first == 0 else { return false }
    return numbers.more.indices.allSatisfy { word in
      ((word < more.count ? more[word] : 0) ^ (word < other.more.count ? other.more[word] : 0)) & numbers.more[word] == 0
    }
  }
}
