import TestSupport
import Testing

@testable import CatalogIndex

struct TokenTableTests {
  /// Tokens of one to twenty bytes of which many begin or end alike.
  private static func drawn(_ random: inout SplitMix) -> [UInt8] {
    let letters = Array("aab".utf8)
    return (0..<Int.random(in: 1...20, using: &random)).map { _ in letters[Int.random(in: 0..<letters.count, using: &random)] }
  }

  @Test("Two short tokens are equal if all their bytes and their marks are, and tokens of no or more than sixteen bytes are none")
  func short() {
    var random = SplitMix(seed: 3)
    var equal = 0
    for _ in 0..<20_000 {
      let one = Self.drawn(&random)
      // The same, one with another byte somewhere, or any.
      var other = Int.random(in: 0..<4, using: &random) == 0 ? Self.drawn(&random) : one
      if Bool.random(using: &random) { other[Int.random(in: 0..<other.count, using: &random)] ^= 1 }
      let marks = (UInt8.random(in: 0...1, using: &random), UInt8.random(in: 0...1, using: &random))
      let (left, right) = (ShortToken(one.span, after: marks.0), ShortToken(other.span, after: marks.1))
      #expect((left != nil) == (one.count <= 16))
      if let left, let right {
        #expect((left == right) == (one == other && marks.0 == marks.1))
        if left == right { equal += 1 }
        #expect(left != .none && (0..<16).contains(left.place(of: 4)))
      }
    }
    let nothing: [UInt8] = []
    let ofNothing = ShortToken(nothing.span, after: 3)
    #expect(equal > 100 && ofNothing == nil)
  }

  @Test("A token has one number however often and after whatever others it is asked for, with a mark another")
  func numbers() {
    var random = SplitMix(seed: 4)
    var table = TokenTable()
    var expected: [[UInt8]: Int] = [:]
    // More than lately met ones are kept of.
    let tokens = (0..<40_000).map { number in Array("\(number * 7919)-token-of-any-length".utf8.prefix(3 + number % 18)) }
    for _ in 0..<120_000 {
      let token = tokens[Int.random(in: 0..<tokens.count, using: &random)]
      let mark = UInt8.random(in: 0...2, using: &random)
      let whole = (mark == 0 ? [] : [mark]) + token
      let number = table.number(of: token.span, after: mark)
      #expect(expected[whole, default: expected.count] == number)
      expected[whole] = number
    }
    #expect(table.count == expected.count && expected.count > 16_384)
  }

  @Test("A handle is left out where a name has its words: letters alone, in the same order, and no others")
  func spelt() {
    let same = [
      ("folding-bike", "Folding bike"), ("bakers-rack", "Baker's rack"), ("pawl-tooth-bell", "Pawl & Tooth bell"), ("a", "  A, "),
      ("", "-"),
      ("car-tool-kit", "Car tool-kit"),
    ]
    for (handle, name) in same { #expect(GoodsNotes.isSpelt(handle, by: name), "\(handle)") }
    let other = [
      ("folding-bike", "Folding bikes"), ("folding-bike", "Foldingbike"), ("foldingbike", "Folding bike"),
      ("folding-bike-2", "Folding bike 2"),
      ("bike-folding", "Folding bike"), ("folding-bike-red", "Folding bike"), ("folding", "Folding bike"), ("cafe-table", "Café table"),
    ]
    for (handle, name) in other { #expect(!GoodsNotes.isSpelt(handle, by: name), "\(handle)") }
  }
}
