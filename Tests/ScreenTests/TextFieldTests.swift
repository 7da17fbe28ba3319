import TestSupport
import Testing

@testable import Screen

struct TextFieldTests {
  @Test("The first letter takes the place of a proposal; a paste does too", arguments: ["Ghent", "根特", "2026-12-08..2026-12-10"])
  func proposal(text: String) {
    var field = TextField(proposing: PlainText(text))
    #expect(field.isSelected)
    field.handle(.character("B"))
    field.handle(.character("r"))
    #expect(field.text == "Br")
    field.propose(PlainText(text))
    field.insert("Bruges")
    #expect(field.text == "Bruges")
  }

  @Test("Backspace and Delete clear a proposal; keys that move the cursor, and a click, keep it for editing")
  func proposalKept() {
    for key in [Key.backspace, .delete, .control("u"), .control("w")] {
      var field = TextField(proposing: "Ghent")
      field.handle(key)
      #expect(field.isEmpty)
    }
    for key in [Key.left, .right, .home, .end] {
      var field = TextField(proposing: "Ghent")
      field.handle(key)
      field.handle(.character("!"))
      #expect(field.text.string.count == 6)
    }
    var field = TextField(proposing: "Ghent")
    field.click(column: 2, width: 10)
    field.handle(.character("!"))
    #expect(field.text == "Gh!ent")
  }

  @Test("A proposal with the focus is drawn reversed, without it plain; one of nothing is an empty field")
  func proposalDrawn() {
    let field = TextField(proposing: "Ghent")
    for isFocused in [true, false] {
      var surface = Surface(size: Size(width: 10, height: 1))
      field.draw(on: &surface, in: surface.bounds, isFocused: isFocused)
      #expect(surface[0, 0].style.isReversed == isFocused)
      #expect(!surface[6, 0].style.isReversed)
    }
    #expect(!TextField(proposing: "").isSelected)
  }

  private func typed(_ text: String, into field: TextField = TextField()) -> TextField {
    var field = field
    for scalar in text.unicodeScalars { field.handle(.key(.character(Character(scalar)))) }
    return field
  }

  @Test("Letters are letters, q and / among them")
  func typing() {
    let field = typed("q/a:凤凰")
    #expect(field.text == "q/a:凤凰")
    #expect(field.cursor == 6)
  }

  @Test("A paste goes in at the cursor in one piece")
  func pasting() {
    var field = typed("ab")
    field.handle(.key(.left))
    let isTaken = field.handle(.paste("quit\n!"))
    #expect(isTaken)
    #expect(field.text == "aquit !b")
    #expect(field.cursor == 7)
  }

  @Test("Backspace and Delete take a character with its marks")
  func deletingMarks() {
    var field = typed("xe\u{301}y")
    #expect(field.text.string.unicodeScalars.count == 4)
    field.handle(.left)
    field.handle(.backspace)
    #expect(field.text == "xy")
    field = typed("e\u{301}y")
    field.handle(.home)
    field.handle(.delete)
    #expect(field.text == "y")
  }

  @Test("The keys of a shell's line work: start, end, word, rest")
  func lineKeys() {
    var field = TextField("folding bike red")
    field.handle(.control("w"))
    #expect(field.text == "folding bike ")
    field.handle(.control("a"))
    field.handle(.right)
    field.handle(.control("k"))
    #expect(field.text == "f")
    field.handle(.control("u"))
    #expect(field.isEmpty)
  }

  @Test("What means nothing to a text field is left to the screen")
  func otherKeys() {
    var field = TextField("a")
    for key in [Key.enter, .escape, .tab, .up, .down, .pageUp, .function(1), .control("c")] {
      let isTaken = field.handle(key)
      #expect(!isTaken, "\(key)")
    }
    let isResizeTaken = field.handle(.resize(Size(width: 80, height: 24)))
    #expect(!isResizeTaken)
    #expect(field.text == "a")
  }

  @Test("No more is taken than the limit")
  func limit() {
    var field = TextField("abc", limit: 5)
    field.insert("defgh")
    #expect(field.text == "abcde")
    field.handle(.character("x"))
    #expect(field.text == "abcde")
  }

  @Test("The text scrolls so that the cursor always shows")
  func scrolling() {
    var surface = Surface(size: Size(width: 8, height: 1))
    var field = TextField("folding bicycle")
    field.draw(on: &surface, in: surface.bounds, isFocused: true)
    #expect(surface.lines == ["bicycle"])
    #expect(surface.cursor == Point(x: 7, y: 0))
    field.handle(.home)
    field.draw(on: &surface, in: surface.bounds, isFocused: true)
    #expect(surface.lines == ["folding"])
    #expect(surface.cursor == Point(x: 0, y: 0))
  }

  @Test("The cursor stands behind wide characters by cells, not by characters")
  func wideCursor() {
    var surface = Surface(size: Size(width: 10, height: 1))
    TextField("凤凰").draw(on: &surface, in: surface.bounds, isFocused: true)
    #expect(surface.cursor == Point(x: 4, y: 0))
  }

  @Test("An empty field shows its placeholder, and no cursor without the focus")
  func placeholder() {
    var surface = Surface(size: Size(width: 10, height: 1))
    TextField().draw(on: &surface, in: surface.bounds, isFocused: false, placeholder: "search")
    #expect(surface.lines == ["search"])
    #expect(surface[0, 0].style == Style(.faint, on: .field))
    #expect(surface.cursor == nil)
  }

  @Test("A click puts the cursor before the character clicked on, or behind the last")
  func clicking() {
    var field = TextField("a凤b")
    field.click(column: 1, width: 10)
    #expect(field.cursor == 1)
    field.click(column: 2, width: 10)
    #expect(field.cursor == 1)
    field.click(column: 3, width: 10)
    #expect(field.cursor == 2)
    field.click(column: 9, width: 10)
    #expect(field.cursor == 3)
  }

  @Test("Any keys in any order leave a cursor that fits the text")
  func fuzz() {
    var random = SplitMix(seed: 5)
    let keys: [Key] = [
      .left, .right, .home, .end, .backspace, .delete, .character("a"), .character("凤"), .character("\u{301}"), .control("w"),
      .control("k"),
      .control("u"), .control("b"),
    ]
    var field = TextField(limit: 30)
    for _ in 0..<5_000 {
      if random.next() % 10 == 0 { field.insert(random.text(length: 4)) }
      if let key = keys.randomElement(using: &random) { field.handle(key) }
      if random.next() % 50 == 0 { field.click(column: Int(random.next() % 40), width: 12) }
      #expect((0...field.text.string.unicodeScalars.count).contains(field.cursor))
      #expect(field.text.string.unicodeScalars.count <= 30)
      let width = Int.random(in: 0...12, using: &random)
      var surface = Surface(size: Size(width: width, height: 1))
      field.draw(on: &surface, in: surface.bounds, isFocused: true)
      if width > 0 { #expect(surface.bounds.contains(surface.cursor ?? Point(x: -1, y: -1))) }
    }
  }
}
