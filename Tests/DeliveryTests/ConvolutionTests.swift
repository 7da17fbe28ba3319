import Testing

@testable import Delivery
@testable import Primitives

@Suite("Convolution")
struct ConvolutionTests {
  private func plain(_ left: [Double], _ right: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: left.count + right.count - 1)
    for (i, mass) in left.enumerated() { for (k, other) in right.enumerated() { sum[i + k] += mass * other } }
    return sum
  }

  @Test("It is the sum of all products, wide or narrow, dense or sparse", arguments: UInt64(1)...40)
  func product(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func masses() -> [Double] {
      let share = Double.random(in: 0...1, using: &random)
      let isNarrow = Bool.random(using: &random)
      var masses: [Double] = []
      for _ in 0..<Int.random(in: 1...(isNarrow ? 12 : 700), using: &random) {
        let isThere = Double.random(in: 0...1, using: &random) < share
        masses.append(isThere ? Double.random(in: 0...1, using: &random) : 0)
      }
      return masses
    }
    let (left, right) = (masses(), masses())
    let (made, expected) = (Convolution.product(left, right), plain(left, right))
    #expect(made.count == expected.count)
    #expect(zip(made, expected).allSatisfy { abs($0 - $1) <= 1e-12 * max(1, $1) })
  }

  @Test("Whole numbers add exactly", arguments: [1, 3, 7, 8, 20])
  func wholeNumbers(width: Int) {
    var random = SplitMix64(seed: UInt64(width))
    for length in [1, 3, 4, 5, 8, 13] {
      let left: [Double] = (0..<length).map { _ in random.next() % 4 == 0 ? 0 : Double(random.next() % 1000) }
      let right: [Double] = (0..<width).map { _ in Double(random.next() % 1000) }
      #expect(Convolution.product(left, right) == plain(left, right), "\(length) times \(width)")
    }
  }

  @Test("With a certain time it moves the masses and changes none; without masses there are none")
  func certain() {
    #expect(Convolution.product([1], [0.25, 0.75]) == [0.25, 0.75])
    #expect(Convolution.product([0, 0, 1], [0.5, 0, 0.5]) == [0, 0, 0.5, 0, 0.5])
    #expect(Convolution.product([], [1]) == [] && Convolution.product([1], []) == [])
    #expect(Convolution.product([0, 0], [0, 0]) == [0, 0, 0])
  }

  @Test("What does not fit its working memory on the stack is the same")
  func large() {
    let left = (0..<6_000).map { $0 % 7 == 0 ? 1 / Double($0 + 1) : 0 }
    let right = (0..<5_000).map { 1 / Double($0 + 2) }
    let (made, expected) = (Convolution.product(left, right), plain(left, right))
    #expect(zip(made, expected).allSatisfy { abs($0 - $1) <= 1e-12 * max(1, $1) })
  }
}
