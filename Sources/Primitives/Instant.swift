import Foundation

/// Instants as text, in the format of ISO 8601.
///
/// ```swift
/// Instant.parse("2026-11-24T12:30+01:00").map(Instant.text)  // 2026-11-24T11:30:00Z
/// ```
public enum Instant {
  /// An instant in UTC, to the second: `2026-11-24T11:30:00Z`.
  public static func text(_ date: Date) -> String {
    let second = Int(date.timeIntervalSince1970.rounded(.down))
    let day = Int((Double(second) / 86_400).rounded(.down))
    let rest = second - day * 86_400
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return "\(LocalDate(days: day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  /// The same by clocks that are ahead of UTC: `2026-11-24T19:30:00+08:00`.
  ///
  /// - Parameter offset: By so many seconds, in whole minutes; negative for clocks that are behind.
  public static func text(_ date: Date, offset: Int) -> String {
    let (hours, minutes) = (abs(offset) / 60).quotientAndRemainder(dividingBy: 60)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    return text(date + Double(offset)).dropLast() + "\(offset < 0 ? "-" : "+")\(two(hours)):\(two(minutes))"
  }

  /// Reads an instant with its offset from UTC: `2026-11-24T11:30:00Z`, `2026-11-24T12:30+01:00`, `2026-11-24 12:30:00.5+01`.
  ///
  /// - Returns: Nil for anything else: without an offset, with one of more than 14 hours, with hours above 23, or minutes or seconds above
  ///   59.
  public static func parse(_ text: String) -> Date? {
    guard let date = LocalDate(text.prefix(10)) else { return nil }
    var rest = Cursor(text.dropFirst(10))
    guard rest.takes("T", "t", " "), let hour = rest.two(upTo: 23), rest.takes(":"), let minute = rest.two(upTo: 59) else { return nil }
    var second = 0.0
    if rest.takes(":") {
      guard let whole = rest.two(upTo: 59), let part = rest.fraction() else { return nil }
      second = Double(whole) + part
    }
    guard let offset = rest.offset(), rest.isAtEnd else { return nil }
    return Date(timeIntervalSince1970: Double(date.days) * 86_400 + Double(hour * 3600 + minute * 60 - offset * 60) + second)
  }

  /// The rest of a text while it is read.
  private struct Cursor {
    private var rest: Substring.UTF8View

    init(_ text: Substring) { rest = text.utf8 }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func takes(_ signs: Unicode.Scalar...) -> Bool {
      guard let first = rest.first, signs.contains(Unicode.Scalar(first)) else { return false }
      rest = rest.dropFirst()
      return true
    }

    private mutating func digit() -> Int? {
      guard let first = rest.first, (48...57).contains(first) else { return nil }
      rest = rest.dropFirst()
      return Int(first) - 48
    }

    /// Reads two digits.
    mutating func two(upTo most: Int) -> Int? {
      guard let tens = digit(), let ones = digit(), tens * 10 + ones <= most else { return nil }
      return tens * 10 + ones
    }

    /// Reads a fraction such as `.5`; 0 if there is none, nil if no digit follows the point.
    mutating func fraction() -> Double? {
      guard takes(".", ",") else { return 0 }
      guard var value = digit().map({ Double($0) / 10 }) else { return nil }
      var unit = 0.01
      while let next = digit() {
        value += Double(next) * unit
        unit /= 10
      }
      return value
    }

    /// Reads an offset (`Z`, `+08:00`, `-0330`, `+01`) as minutes ahead of UTC.
    mutating func offset() -> Int? {
      if takes("Z", "z") { return 0 }
      let isWest = rest.first == UInt8(ascii: "-")
      guard takes("+", "-"), let hours = two(upTo: 14) else { return nil }
      var minutes = 0
      if !isAtEnd {
        _ = takes(":")
        guard let given = two(upTo: 59) else { return nil }
        minutes = given
      }
      guard hours < 14 || minutes == 0 else { return nil }
      return (isWest ? -1 : 1) * (hours * 60 + minutes)
    }
  }
}
