import TestSupport

@testable import Screen

extension SplitMix {
  /// Text of narrow, wide, combining and space characters.
  mutating func text(length: Int) -> PlainText {
    let pool: [Unicode.Scalar] = ["a", "b", "é", " ", " ", "凤", "凰", "\u{301}", "€", "，", "한", "-", "ก", "ิ", "▀"]
    var view = String.UnicodeScalarView()
    for _ in 0..<length { view.append(pool[Int(next() % UInt64(pool.count))]) }
    return PlainText(String(view))
  }
}
