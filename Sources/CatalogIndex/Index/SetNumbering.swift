/// Numbers for lists of numbers, in the order in which they are met: found by their bytes (`ByteNumbering`), since a dictionary would hash
/// each number of each list by itself.
struct SetNumbering: Sendable {
  private(set) var values: [[UInt32]] = []
  private var bytes = ByteNumbering()

  mutating func number(of value: [UInt32]) -> UInt32 {
    let number = value.withUnsafeBytes { bytes.number(of: $0.bindMemory(to: UInt8.self).span) }
    if number == values.count { values.append(value) }
    return UInt32(number)
  }
}
