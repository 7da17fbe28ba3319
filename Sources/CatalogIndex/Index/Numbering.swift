import Delivery
import Primitives

/// Numbers for values, in the order in which they are met.
struct Numbering<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: UInt32] = [:]
  /// The number of the value that was asked for last: mostly the next one is the same, or the one that followed it the last time.
  private var last: UInt32 = 0
  /// Of each value: the number that was asked for after it.
  private var following: [UInt32] = []

  mutating func number(of value: Value) -> UInt32 {
    if last < values.count {
      if values[Int(last)] == value { return last }
      let next = following[Int(last)]
      if values[Int(next)] == value {
        last = next
        return next
      }
    }
    let number = numbers[value] ?? UInt32(values.count)
    if number == values.count {
      values.append(value)
      following.append(number)
      numbers[value] = number
    }
    following[Int(last)] = number
    last = number
    return number
  }
}
