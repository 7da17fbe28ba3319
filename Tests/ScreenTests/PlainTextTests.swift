import Testing

@testable import Screen

struct PlainTextTests {
  @Test("An escape sequence loses what makes it one")
  func escapeSequences() {
    #expect(PlainText("\u{1B}[31mred\u{1B}[0m").string == "[31mred[0m")
    #expect(PlainText("\u{1B}]0;title\u{07}").string == "]0;title")
    #expect(PlainText("\u{9B}31mred").string == "31mred")
    #expect(PlainText("a\u{0}b\u{7F}c").string == "abc")
  }

  @Test("Bidirectional overrides, isolates and other format characters are removed")
  func formatCharacters() {
    for value in Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0x200E, 0x200F, 0x200B, 0x200D, 0xFEFF, 0xAD, 0x61C, 0xE0041] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      #expect(PlainText("a\(Character(scalar))b").string == "ab", "U+\(String(value, radix: 16))")
    }
  }

  @Test("Every C0 and C1 control character is removed or becomes a space")
  func controlCharacters() {
    for value in Array(0..<0x20) + Array(0x7F..<0xA0) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let expected = [9, 10, 13].contains(value) ? "a b" : "ab"
      #expect(PlainText("a" + String(Character(scalar)) + "b").string == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test("Tabs, line ends, line and paragraph separators become spaces")
  func lineEnds() {
    #expect(PlainText("a\tb\nc\u{2028}d\u{2029}e").string == "a b c d e")
  }

  @Test("Of piled-up combining marks four are kept, as a cell holds no more")
  func piledUpMarks() {
    let zalgo = "a" + String(repeating: "\u{301}", count: 50) + "b"
    #expect(PlainText(zalgo).string.unicodeScalars.count == 6)
    let jamo = "가" + String(repeating: "\u{11A8}", count: 50)
    #expect(PlainText(jamo).string.unicodeScalars.count == 5)
  }

  @Test("A mark with nothing before it is dropped")
  func loneMark() { #expect(PlainText("\u{301}a").string == "a") }

  @Test("Text is cut at its greatest length, ASCII or not")
  func length() {
    #expect(PlainText(String(repeating: "a", count: 9_000)).string.unicodeScalars.count == PlainText.longest)
    #expect(PlainText(String(repeating: "é", count: 9_000)).string.unicodeScalars.count == PlainText.longest)
    #expect(PlainText(String(repeating: "凤", count: 9_000)).string.unicodeScalars.count == PlainText.longest)
  }

  @Test("Cleaning clean text changes nothing")
  func cleaningIsIdempotent() {
    for text in [
      "Fenghuang Swift 20", "凤凰 疾风 20 折叠自行车", "Małaszewicze", "ทดสอบ", "Ürümqi · €389.00 – 1 × 2", "Lie\u{300}ge\u{1B}[2J\u{202E}",
    ] {
      let once = PlainText(text)
      #expect(PlainText(once.string) == once)
    }
  }

  @Test("No scalar at all gets a control or format character through")
  func everyScalar() {
    for value in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for kept in PlainText("x" + String(Character(scalar))).string.unicodeScalars {
        switch kept.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned:
          Issue.record("U+\(String(value, radix: 16)) lets \(kept.value) through")
        default: break
        }
      }
    }
  }
}
