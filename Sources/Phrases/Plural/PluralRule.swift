import Primitives

/// When a plural category holds, as CLDR writes it: `v = 0 and i % 10 = 2..4 and i % 100 != 12..14`.
///
/// ```swift
/// PluralRule("n % 10 = 1 and n % 100 != 11")?.holds(for: PluralOperands(21))  // true
/// ```
public struct PluralRule: Sendable {
  enum Operand: String { case n, i, v, w, f, t, c, e }

  /// `i % 100 != 12..14`.
  private struct Relation {
    let operand: Operand
    let modulus: Int?
    let isEqual: Bool
    let ranges: [ClosedRange<Int>]

    func holds(for operands: PluralOperands) -> Bool {
      guard let whole = operands.value(of: operand) else { return !isEqual }
      let value = modulus.map { whole % $0 } ?? whole
      return ranges.contains { $0.contains(value) } == isEqual
    }
  }

  /// One of these holds, each with all its relations.
  private let alternatives: [[Relation]]

  /// Reads a rule; examples after `@` are passed over, and an empty rule always holds. Nil if it is none.
  public init?(_ text: String) {
    guard let words = Self.words(text.prefix { $0 != "@" }) else { return nil }
    guard !words.isEmpty else {
      alternatives = [[]]
      return
    }
    var read: [[Relation]] = []
    for alternative in words.split(separator: "or", omittingEmptySubsequences: false) {
      var relations: [Relation] = []
      for words in alternative.split(separator: "and", omittingEmptySubsequences: false) {
        guard let relation = Self.relation(words) else { return nil }
        relations.append(relation)
      }
      read.append(relations)
    }
    alternatives = read
  }

  /// Whether it holds for a number.
  public func holds(for operands: PluralOperands) -> Bool {
    alternatives.contains { $0.allSatisfy { $0.holds(for: operands) } }
  }

  /// `i % 100 != 12..14,16` as `i`, `%`, `100`, `!=`, `12..14,16`. Nil if it holds a sign that no rule has.
  private static func words(_ text: Substring) -> [Substring]? {
    let separated = text.replacing("!=", with: " ≠ ").replacing("=", with: " = ").replacing("%", with: " % ").replacing(", ", with: ",")
    let words = separated.split(separator: " ")
    let signs = Set("abcdefghijklmnopqrstuvwxyz0123456789.,=≠%")
    return words.allSatisfy { $0.allSatisfy(signs.contains) } ? words : nil
  }

  private static func relation(_ words: ArraySlice<Substring>) -> Relation? {
    var words = words
    guard let operand = words.popFirst().flatMap({ Operand(rawValue: String($0)) }) else { return nil }
    var modulus: Int?
    if words.first == "%" {
      words.removeFirst()
      guard let number = words.popFirst().flatMap({ Int($0) }), number > 0 else { return nil }
      modulus = number
    }
    guard let sign = words.popFirst(), sign == "=" || sign == "≠", let list = words.popFirst(), words.isEmpty else { return nil }
    var ranges: [ClosedRange<Int>] = []
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "..", omittingEmptySubsequences: false).map { Int($0) }
      guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2, first <= last else { return nil }
      ranges.append(first...last)
    }
    return Relation(operand: operand, modulus: modulus, isEqual: sign == "=", ranges: ranges)
  }
}
