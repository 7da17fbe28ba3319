import Money
import Primitives

/// What is read from the bytes of a cell as plain as nearly all are; nil of one that is not, which is read as other cells are, and told if it is bad.
enum PlainCell {
  /// At most twelve digits and nothing else.
  static func number(_ cell: some Collection<UInt8>) -> Int? {
    guard (1...12).contains(cell.count) else { return nil }
    var number = 0
    for byte in cell {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// Digits, and a point with as many digits behind it as the currency has at most.
  static func money(_ cell: some Collection<UInt8>, in currency: Currency) -> Money? {
    guard (1...12).contains(cell.count) else { return nil }
    var minor = 0
    var decimals: Int?
    for byte in cell {
      if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
      } else {
        guard (48...57).contains(byte) else { return nil }
        minor = minor * 10 + Int(byte - 48)
        if let known = decimals { decimals = known + 1 }
      }
    }
    guard cell.first != UInt8(ascii: "."), decimals != 0, decimals ?? 0 <= currency.minorDigits else { return nil }
    for _ in (decimals ?? 0)..<currency.minorDigits { minor *= 10 }
    let money = Money(minor: Int64(minor), currency: currency)
    return money.isWithinLimits ? money : nil
  }
}
