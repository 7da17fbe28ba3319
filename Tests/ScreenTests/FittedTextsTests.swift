import Testing
import TestSupport

@testable import Screen

@Suite("Texts in a rectangle")
struct FittedTextsTests {
  @Test("What fits stands as it is, with blank lines for empty texts")
  func fits() {
    #expect(PlainText.wrapped(["one two", "", "three"], to: 8, most: 4) == ["one two", "", "three"])
    #expect(PlainText.wrapped(["one two three"], to: 8, most: 2) == ["one two", "three"])
    #expect(PlainText.wrapped([], to: 8, most: 2) == [])
    #expect(PlainText.wrapped(["one", "", ""], to: 8, most: 1) == ["one"], "blank lines are nothing to be missed")
  }

  @Test("What does not fit ends in a sign after a whole word, also between two texts, and in Chinese")
  func cut() {
    #expect(PlainText.wrapped(["one two three four"], to: 9, most: 1) == ["one two…"])
    #expect(PlainText.wrapped(["one two", "three four", "five"], to: 10, most: 2) == ["one two", "three…"])
    #expect(PlainText.wrapped(["one", "two", "three hundred"], to: 9, most: 1) == ["one two…"])
    #expect(PlainText.wrapped(["one.", "two."], to: 20, most: 1) == ["one. two."], "all of it, in one line")
    #expect(PlainText.wrapped(["一二三四五六七八"], to: 8, most: 1) == ["一二三…"])
    #expect(PlainText.wrapped(["可以退货。", "运费自付。"], to: 30, most: 1) == ["可以退货。运费自付。"], "no blank between Chinese sentences")
    #expect(PlainText("over China–Kazakhstan").wrapped(to: 12) == ["over China–", "Kazakhstan"], "a name breaks after its dash")
    #expect(PlainText.wrapped(["one"], to: 8, most: 0) == [])
  }

  @Test("Of any texts in any room nothing is missing without a sign, and no line is too long")
  func random() {
    var random = SplitMix(seed: 20_261_129)
    let words = ["a", "box", "customs", "Guangzhou", "广州", "海关", "€ 12", "internationalisation", ""]
    for _ in 0..<2_000 {
      let texts = (0..<Int(random.next() % 5)).map { _ in
        PlainText((0..<Int(random.next() % 7)).map { _ in words[Int(random.next() % UInt64(words.count))] }.joined(separator: " "))
      }
      let (width, most) = (4 + Int(random.next() % 20), Int(random.next() % 6))
      let lines = PlainText.wrapped(texts, to: width, most: most)
      #expect(lines.count <= most)
      #expect(lines.allSatisfy { $0.displayWidth <= width })
      func letters(_ texts: [PlainText]) -> String { texts.map(\.string).joined().filter { $0 != " " } }
      guard most > 0 else { continue }
      #expect(letters(lines) == letters(texts) || lines.last?.string.hasSuffix("…") == true, "\(texts) in \(width)x\(most): \(lines)")
    }
  }
}
