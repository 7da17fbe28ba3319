import Primitives

/// What the rules of plurals ask of a number as it is written (UTS 35, part 3): `1`, `1.0` and `1.50` differ.
///
/// | | |
/// | --- | --- |
/// | `n` | the number without its sign |
/// | `i` | its whole part |
/// | `v`, `w` | how many digits are written after the point, with and without zeros at the end |
/// | `f`, `t` | these digits as a number, with and without zeros at the end |
public struct PluralOperands: Hashable, Sendable {
  let i: Int
  let v: Int
  let w: Int
  let f: Int
  let t: Int

  /// Of a whole number.
  public init(_ number: Int) {
    i = Int(clamping: number.magnitude)
    (v, w, f, t) = (0, 0, 0, 0)
  }

  /// Of a number as it is written, with a point and no grouping: `-1.50`. Nil if that is none.
  public init?(written text: String) {
    let parts = text.drop { $0 == "-" }.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first, !whole.isEmpty, parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }) else { return nil }
    var fraction = parts.count > 1 ? parts[1] : ""
    // Beyond the digits of an Int only the last ones matter to any rule.
    i = Int(whole.suffix(18)) ?? 0
    v = fraction.count
    f = Int(fraction.suffix(18)) ?? 0
    while fraction.last == "0" { fraction.removeLast() }
    w = fraction.count
    t = Int(fraction.suffix(18)) ?? 0
  }

  /// The value of an operand; nil for `n` if it is no whole number, which then equals none in a rule.
  func value(of operand: PluralRule.Operand) -> Int? {
    switch operand {
    case .n: t == 0 ? i : nil
    case .i: i
    case .v: v
    case .w: w
    case .f: f
    case .t: t
    // Compact forms (1.2M) are not written here.
    case .c, .e: 0
    }
  }
}
