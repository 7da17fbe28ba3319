import Delivery
import Primitives

/// Numbers for values, in the order in which they are met.
struct Numbering<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: UInt32] = [:]
  /// The number of the value that was asked for last: mostly the next one is the same.
  private var last: UInt32 = 0

  mutating func number(of value: Value) -> UInt32 {
    if last < values.count, values[Int(last)] == value { return last }
    if let known = numbers[value] {
      last = known
      return known
    }
    last = UInt32(values.count)
    values.append(value)
    numbers[value] = last
    return last
  }
}
