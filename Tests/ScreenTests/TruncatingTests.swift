import Testing

@testable import Screen

struct TruncatingTests {
  @Test("Text that fits is left alone; what is cut ends in an ellipsis and fits")
  func truncating() {
    #expect(PlainText("Ghent").truncated(to: 5) == "Ghent")
    #expect(PlainText("Ghent").truncated(to: 4) == "Ghe…")
    #expect(PlainText("Ghent 9000").truncated(to: 7) == "Ghent…")
    #expect(PlainText("Ghent").truncated(to: 1) == "…")
    #expect(PlainText("Ghent").truncated(to: 0) == "")
  }

  @Test("A wide character that fits only by half is cut away whole")
  func wideCharacters() {
    #expect(PlainText("凤凰自行车").truncated(to: 6) == "凤凰…")
    #expect(PlainText("凤凰自行车").truncated(to: 5) == "凤凰…")
    #expect(PlainText("凤凰自行车").truncated(to: 4) == "凤…")
  }

  @Test("A character keeps its marks when the rest is cut away")
  func marks() { #expect(PlainText("e\u{301}abc").truncated(to: 2).string == "e\u{301}…") }

  @Test("Lines break at spaces; a word longer than a line is broken")
  func wrapping() {
    #expect(PlainText("the whole price is the price").wrapped(to: 10) == ["the whole", "price is", "the price"])
    #expect(PlainText("Donaudampfschiff").wrapped(to: 6) == ["Donaud", "ampfsc", "hiff"])
    #expect(PlainText("").wrapped(to: 10) == [])
    #expect(PlainText("a").wrapped(to: 0) == [])
  }

  @Test("Chinese breaks between characters, but not before a closing sign")
  func wrappingChinese() {
    #expect(PlainText("凤凰自行车").wrapped(to: 4) == ["凤凰", "自行", "车"])
    for line in PlainText("全部税费，已付清。凤凰").wrapped(to: 8) { #expect(!line.string.hasPrefix("，") && !line.string.hasPrefix("。")) }
  }

  @Test("No line and no cut text is ever wider than asked for, whatever the text")
  func widthsHold() {
    var random = SplitMix(seed: 7)
    for _ in 0..<2_000 {
      let text = random.text(length: Int.random(in: 0...60, using: &random))
      let width = Int.random(in: 0...30, using: &random)
      #expect(text.truncated(to: width).displayWidth <= width)
      for line in text.wrapped(to: width) { #expect(line.displayWidth <= width, "\(text) at \(width): \(line)") }
    }
  }

  @Test("Wrapping loses nothing but spaces")
  func wrappingKeepsText() {
    var random = SplitMix(seed: 8)
    for _ in 0..<500 {
      let text = random.text(length: 50)
      let lines = text.wrapped(to: 20)
      let joined = lines.map(\.string).joined().unicodeScalars.filter { $0 != " " }
      #expect(Array(joined) == Array(text.string.unicodeScalars.filter { $0 != " " }))
    }
  }
}
