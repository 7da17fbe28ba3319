import TestSupport
import Testing

@testable import Screen

@Suite("Several lines of text that are typed")
struct TextAreaTests {
  private func area(_ text: String, limit: Int = 200) -> TextArea {
    var area = TextArea(limit: limit)
    for character in text { area.handle(.key(character == "\n" ? .enter : .character(character)), width: 20) }
    return area
  }

  private func shown(_ area: TextArea, _ width: Int, _ height: Int) -> (lines: [String], cursor: Point?) {
    var surface = Surface(size: Size(width: width, height: height))
    area.draw(on: &surface, in: surface.bounds, isFocused: true)
    return (surface.lines.map { String($0.reversed().drop { $0 == " " }.reversed()) }, surface.cursor)
  }

  @Test("Enter begins a line, words wrap, and the cursor stands behind what was typed")
  func wraps() {
    let area = area("one two three\nfour")
    #expect(area.text == "one two three\nfour")
    let drawn = shown(area, 10, 4)
    #expect(drawn.lines == ["one two", "three", "four", ""])
    #expect(drawn.cursor == Point(x: 4, y: 2))
  }

  @Test("A word longer than a row is broken, wide characters count two cells")
  func long() {
    #expect(shown(area("abcdefghij"), 5, 3).lines == ["abcd", "efgh", "ij"])
    #expect(shown(area("自行车有划痕"), 6, 3).lines == ["自行", "车有", "划痕"])
  }

  @Test("Arrows go through rows that wrap, and beyond the first and the last they are left to the screen")
  func arrows() {
    var area = area("one two three\nfour")
    func press(_ keys: Key...) -> [Bool] { keys.map { area.handle(.key($0), width: 10) } }
    #expect(press(.up, .up) == [true, true])
    #expect(area.cursor == 4)
    #expect(press(.up, .down, .down, .down) == [false, true, true, false])
    area.handle(.key(.home), width: 10)
    #expect(area.cursor == 14)
    area.handle(.key(.backspace), width: 10)
    #expect(area.text == "one two threefour")
  }

  @Test("More than the limit is not taken, nor what is no text; the last rows show")
  func limits() {
    #expect(area("abcdef", limit: 4).text == "abcd")
    var pasted = TextArea(limit: 50)
    pasted.handle(.paste(PlainText("a\u{1B}[31mb\nc")), width: 20)
    #expect(!pasted.text.contains("\u{1B}") && pasted.text.hasSuffix("b c"))
    let drawn = shown(area("1\n2\n3\n4"), 5, 2)
    #expect(drawn.lines == ["3", "4"] && drawn.cursor == Point(x: 1, y: 1))
  }

  @Test("A click puts the cursor where it points")
  func click() {
    var area = area("one two three\nfour")
    area.click(column: 1, row: 1, size: Size(width: 10, height: 4))
    #expect(area.cursor == 9)
    area.click(column: 9, row: 9, size: Size(width: 10, height: 4))
    #expect(area.cursor == area.text.unicodeScalars.count)
  }

  @Test("Whatever keys come, the cursor stays in the text and on the screen")
  func random() {
    var dice = SplitMix(seed: 7)
    let keys: [Key] = [
      .character("a"), .character("的"), .character("\u{301}"), .character(" "), .enter, .left, .right, .up, .down, .home, .end, .backspace,
      .delete, .control("u"), .control("k"),
    ]
    for _ in 0..<50 {
      var area = TextArea(limit: 40)
      for _ in 0..<120 {
        area.handle(.key(keys.randomElement(using: &dice) ?? .left), width: 8)
        #expect((0...area.text.unicodeScalars.count).contains(area.cursor))
        let cursor = shown(area, 8, 3).cursor
        #expect(cursor.map { $0.x < 8 && $0.y < 3 } == true)
      }
    }
  }
}
