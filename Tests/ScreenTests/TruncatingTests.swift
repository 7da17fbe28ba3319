import TestSupport
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

  @Test("Of several texts the first that shows whole stands; the last where none does")
  func fitting() {
    let names: [PlainText] = ["Liège overseas warehouse", "Liège · warehouse", "Liège"]
    #expect(PlainText.fitting(names, width: 24) == names[0])
    #expect(PlainText.fitting(names, width: 23) == names[1])
    #expect(PlainText.fitting(names, width: 5) == names[2])
    #expect(PlainText.fitting(names, width: 4) == names[2])
    #expect(PlainText.fitting([], width: 4) == "")
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

  @Test(
    "A cut text never ends in part of a figure, nor in what joins it to what is gone",
    arguments: [
      ("goods €329.00 + VAT 21% €72.90", 27, "goods €329.00 + VAT…"), ("goods €329.00 + VAT 21% €72.90", 29, "goods €329.00 + VAT…"),
      ("rail · road · parcel", 13, "rail · road…"), ("rail · road · parcel", 15, "rail · road…"),
      ("46 cm · Black · 18.2 kg", 21, "46 cm · Black…"),
      ("商品 ¥245.00 + 增值税 9.1% ¥26.73", 30, "商品 ¥245.00 + 增值税…"), ("298 in stock for Ghent", 12, "298 in stoc…"), ("€1,234.56", 6, "€1,23…"),
      ("凤凰 城市经典 28 寸自行车", 18, "凤凰 城市经典…"),
    ])
  func figures(text: String, width: Int, cut: String) { #expect(PlainText(text).truncated(to: width).string == cut) }

  @Test("Cut at a word, a text ends after a whole one; Chinese after any character, without a sign before the ellipsis")
  func words() {
    let text: PlainText = "3-speed internal hub gear with coaster brake"
    #expect(text.truncatedAtWord(to: 32) == "3-speed internal hub gear with…")
    #expect(text.truncatedAtWord(to: 30) == "3-speed internal hub gear…")
    #expect(text.truncatedAtWord(to: 100) == text)
    #expect(text.truncatedAtWord(to: 4) == "3-s…")
    #expect(PlainText("避光铝管，定量出料头。").truncatedAtWord(to: 11) == "避光铝管…")
    #expect(PlainText("避光铝管，定量出料头。").truncatedAtWord(to: 13) == "避光铝管，定…")
    #expect(text.wrapped(to: 16, most: 2) == ["3-speed internal", "hub gear with…"])
    #expect(text.wrapped(to: 16, most: 9) == text.wrapped(to: 16))
    #expect(text.wrapped(to: 16, most: 0).isEmpty)
  }

  @Test("No line begins with a sign that closes or ends with one that opens, wherever there is room for two characters")
  func signs() {
    let closing = "，。、；：！？）》」』】〉〕”’…％,.;:!?)]"
    let opening = "（《「『【〈〔“‘(["
    var random = SplitMix(seed: 11)
    let letters = Array("凤凰自行车税费送达ab12 " + "，。、）》”…％" + "（《“")
    for _ in 0..<2_000 {
      var text = ""
      // As people write: no sign follows another, and what opens is followed by a word.
      for _ in 0..<40 {
        let next = letters.randomElement(using: &random) ?? "凤"
        let last = text.last ?? " "
        if closing.contains(next) || next == " " { guard !(closing + opening + " ").contains(last) else { continue } }
        if opening.contains(next) { guard !opening.contains(last) else { continue } }
        text.append(next)
      }
      for line in PlainText(text).wrapped(to: Int.random(in: 8...40, using: &random)) {
        if let first = line.string.first { #expect(!closing.contains(first), "\(text): \(line)") }
        if let last = line.string.last, !text.hasSuffix(line.string) { #expect(!opening.contains(last), "\(text): \(line)") }
      }
    }
  }

  @Test("Things in lines are whole; what finds no place is left out, and a sign says so")
  func things() {
    let things: [PlainText] = ["10 in Liège", "28 in Duisburg", "22 in Paris"]
    #expect(PlainText.lines(of: things, separator: " · ", width: 28) == ["10 in Liège · 28 in Duisburg", "22 in Paris"])
    #expect(PlainText.lines(of: things, separator: " · ", width: 27) == ["10 in Liège", "28 in Duisburg", "22 in Paris"])
    #expect(PlainText.lines(of: things, separator: " · ", width: 30, most: 1) == ["10 in Liège · 28 in Duisburg …"])
    #expect(PlainText.lines(of: things, separator: " · ", width: 28, most: 1) == ["10 in Liège …"])
    #expect(PlainText.lines(of: things, separator: " · ", width: 60, most: 1) == ["10 in Liège · 28 in Duisburg · 22 in Paris"])
    #expect(PlainText.lines(of: [], separator: " · ", width: 60).isEmpty)
  }
}
