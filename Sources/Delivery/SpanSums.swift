extension Span<Double> {
  /// The sum of some elements. Four sums at a time, each waiting for none of the others.
  func sum(_ range: Range<Int>) -> Double {
    var index = range.lowerBound
    var sums = SIMD4<Double>()
    while index + 4 <= range.upperBound {
      sums += SIMD4(self[index], self[index + 1], self[index + 2], self[index + 3])
      index += 4
    }
    var sum = sums.sum()
    while index < range.upperBound {
      sum += self[index]
      index += 1
    }
    return sum
  }

  /// What the elements of a range add up to after a value, one after the other. Eight zeros at a time are passed over.
  func sum(_ range: Range<Int>, after value: Double) -> Double {
    var index = range.lowerBound
    var sum = value
    while index < range.upperBound {
      if index + 8 <= range.upperBound {
        var block = SIMD8<Double>()
        for lane in 0..<8 { block[lane] = self[index + lane] }
        if block == SIMD8() {
          index += 8
          continue
        }
      }
      sum += self[index]
      index += 1
    }
    return sum
  }
}
