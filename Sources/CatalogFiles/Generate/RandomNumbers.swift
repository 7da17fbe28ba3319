import Delivery

/// Numbers drawn from a seed, the same on every machine and with every version of the standard library.
struct RandomNumbers {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// One of the numbers from 0 to below `count`, which is above 0.
  mutating func below(_ count: Int) -> Int { Int(generator.next().multipliedFullWidth(by: UInt64(count)).high) }

  /// The numbers below `count` in some order.
  mutating func order(_ count: Int) -> [Int] {
    var order = Array(0..<count)
    for index in order.indices.reversed() { order.swapAt(index, below(index + 1)) }
    return order
  }
}
