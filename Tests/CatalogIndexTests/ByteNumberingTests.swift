import TestSupport
import Testing

@testable import CatalogIndex

@Suite("Numbers for runs of bytes")
struct ByteNumberingTests {
  @Test("Each run has one number, in the order in which they are met, with a mark before it or without", arguments: [1, 2])
  func numbers(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var numbering = ByteNumbering()
    var expected: [[UInt8]: Int] = [:]
    for _ in 0..<20_000 {
      let mark: UInt8 = Bool.random(using: &random) ? 0 : UInt8.random(in: 1...3, using: &random)
      // Longer than eight bytes too, and some that differ in their last byte alone.
      let run = (0..<Int.random(in: 0..<20, using: &random)).map { UInt8($0 < 7 ? 97 : Int.random(in: 97...99, using: &random)) }
      let whole = mark == 0 ? run : [mark] + run
      let number = numbering.number(of: run.span, after: mark)
      #expect(number == expected[whole] ?? expected.count)
      expected[whole] = number
    }
    #expect(numbering.count == expected.count && expected.count > 1_000)
    for (whole, number) in expected {
      #expect(Array(numbering[number]) == whole)
      // Only a mark is below the letters.
      let mark = whole.first.map { $0 < 97 ? $0 : 0 } ?? 0
      let run = mark == 0 ? whole : Array(whole.dropFirst())
      #expect(numbering.known(run.span, after: mark) == number)
    }
    #expect(numbering.known([98, 98].span) == nil)
    numbering.removeAll()
    #expect(numbering.count == 0 && numbering.known([97].span) == nil)
  }

  @Test("Lists of numbers are numbered as they are met, and differ by the order and the number of what they hold")
  func sets() {
    var numbering = SetNumbering()
    let lists: [[UInt32]] = [[], [0], [0, 0], [1, 256], [256, 1], [1], [], [256, 1], [0]]
    #expect(lists.map { numbering.number(of: $0) } == [0, 1, 2, 3, 4, 5, 0, 4, 1])
    #expect(numbering.values == Array(lists.prefix(6)))
  }

  @Test("A character is added as UTF-8", arguments: ["a", "é", "凤", "𠀀"])
  func scalars(_ text: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { bytes.append(scalar) }
    #expect(bytes == Array(text.utf8))
  }
}
