import Testing

@testable import CatalogIndex

@Suite("Pinyin of characters")
struct PinyinTests {
  private static func letters(_ text: String) -> String {
    var pinyin = Pinyin()
    var letters: [UInt8] = []
    for scalar in text.unicodeScalars { pinyin.append(scalar, to: &letters) }
    return String(decoding: letters, as: UTF8.self)
  }

  @Test(
    "A character has the letters of its syllable, ü as v",
    arguments: [("凤凰", "fenghuang"), ("自行车", "zixingche"), ("绿女", "lvnv"), ("鳳", "feng")])
  func readings(text: String, letters: String) { #expect(Self.letters(text) == letters) }

  @Test("The first and the last characters of the table are read, and what is read in no way has no letters")
  func ends() {
    #expect(Self.letters("一") == "yi")
    #expect(Self.letters("龥") == "yu")
    #expect(Self.letters("兙") == "")
    #expect(Self.letters("a1。") == "")
  }

  @Test("Every reading is letters that can be one syllable, and nearly all characters have one")
  func syllables() {
    let readings = PinyinReadings.all
    var read = 0
    for value in PinyinReadings.characters {
      let letters = readings.letters[readings.place(of: value)]
      guard !letters.isEmpty else { continue }
      read += 1
      #expect(letters.count <= 6 && letters.allSatisfy { (97...122).contains($0) })
    }
    #expect(read == 20_924)
  }
}
