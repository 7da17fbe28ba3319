import Primitives

/// How a language writes figures, from its `number.…` keys. What a file leaves out is as in English.
///
/// | key | |
/// | --- | --- |
/// | `number.group` | between groups of digits; a blank is `{space}` |
/// | `number.grouping` | digits in the last group and, after a comma, in those before it: `3`, or `3,2` as in India |
/// | `number.grouping.least` | digits that must stand before the last group: `2` leaves 1234 without a sign, as in Spain |
/// | `number.point` | before decimals |
/// | `number.negative` | a number below zero: `-{n}` |
struct NumberFormat: Sendable {
  let group: String
  let point: String
  let negative: String
  private let last: Int
  private let others: Int
  private let least: Int

  /// - Parameter texts: of a language, by key.
  init(_ texts: [String: String]) {
    group = (texts["number.group"] ?? ",").replacing("{space}", with: " ")
    point = texts["number.point"] ?? "."
    negative = texts["number.negative"] ?? "-{n}"
    let sizes = (texts["number.grouping"] ?? "3").split(separator: ",").compactMap { Int($0) }
    last = sizes.first ?? 3
    others = sizes.count > 1 ? sizes[1] : last
    least = texts["number.grouping.least"].flatMap { Int($0) } ?? 1
  }

  /// Digits in groups. A size of 0 means none.
  func grouped(_ digits: String) -> String {
    guard last > 0, digits.utf8.count >= last + max(1, least) else { return digits }
    var rest = digits[...]
    var groups = [rest.suffix(last)]
    rest = rest.dropLast(last)
    while !rest.isEmpty {
      let size = others > 0 ? others : rest.count
      groups.append(rest.suffix(size))
      rest = rest.dropLast(size)
    }
    return groups.reversed().joined(separator: group)
  }

  /// A decimal with a point as the language writes it.
  func decimal(_ text: String, isGrouped: Bool) -> String {
    let digits = text.drop { $0 == "-" }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let units = parts.first.map { isGrouped ? grouped($0) : $0 } ?? ""
    let number = parts.count > 1 && !parts[1].isEmpty ? units + point + parts[1] : units
    return text.hasPrefix("-") ? signed(number) : number
  }

  /// Below zero.
  func signed(_ number: String) -> String { negative.replacing("{n}", with: number) }
}
