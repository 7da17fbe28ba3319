@testable import Screen

/// The same numbers in every run, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Text of narrow, wide, combining and space characters.
  mutating func text(length: Int) -> PlainText {
    let pool: [Unicode.Scalar] = ["a", "b", "é", " ", " ", "凤", "凰", "\u{301}", "€", "，", "한", "-", "ก", "ิ", "▀"]
    var view = String.UnicodeScalarView()
    for _ in 0..<length { view.append(pool[Int(next() % UInt64(pool.count))]) }
    return PlainText(String(view))
  }
}
