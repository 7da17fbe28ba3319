import CTerminal
import Screen
import Testing

@testable import CursesTerminal

struct InputDecoderTests {
  private let now = ContinuousClock.now

  private func events(of bytes: [UInt8], pausing: Bool = true) -> [InputEvent] {
    var decoder = InputDecoder()
    var events = bytes.flatMap { decoder.events(of: .byte($0), at: now) }
    if pausing { events += decoder.pause() }
    return events
  }

  private func events(of text: String) -> [InputEvent] { events(of: Array(text.utf8)) }

  @Test("Letters, also those of several bytes, come one by one")
  func letters() {
    #expect(events(of: "qé凤") == [.key(.character("q")), .key(.character("é")), .key(.character("凤"))])
  }

  @Test("A character whose bytes come in two pieces is whole")
  func pieces() {
    var decoder = InputDecoder()
    let bytes = Array("凤".utf8)
    var events = decoder.events(of: .byte(bytes[0]), at: now) + decoder.pause()
    events += decoder.events(of: .byte(bytes[1]), at: now) + decoder.pause()
    events += decoder.events(of: .byte(bytes[2]), at: now)
    #expect(events == [.key(.character("凤"))])
  }

  @Test("Broken UTF-8 is dropped, and what follows is read")
  func brokenUTF8() {
    #expect(events(of: [0xE5, 0x61]) == [.key(.character("a"))])
    #expect(events(of: [0xFF, 0xC0, 0x80, 0x62]) == [.key(.character("b"))])
    #expect(events(of: [0xED, 0xA0, 0x80, 0x63]) == [.key(.character("c"))])
    #expect(events(of: [0xC2, 0x9B, 0x64]) == [.key(.character("d"))])
  }

  @Test("Control characters are keys: Enter in both forms, Backspace in both, Tab, Ctrl and a letter")
  func controlCharacters() {
    #expect(events(of: [13, 10]) == [.key(.enter), .key(.enter)])
    #expect(events(of: [8, 127]) == [.key(.backspace), .key(.backspace)])
    #expect(events(of: [9, 3, 12, 16]) == [.key(.tab), .key(.control("c")), .key(.control("l")), .key(.control("p"))])
    #expect(events(of: [26]) == [.suspend])
  }

  @Test("An escape character on its own is Esc; before a letter it is Esc and that letter")
  func escape() {
    #expect(events(of: [27]) == [.key(.escape)])
    #expect(events(of: "\u{1B}x") == [.key(.escape), .key(.character("x"))])
    #expect(events(of: "\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
  }

  @Test("Sequences nobody knows are swallowed whole, and none of their letters is a key")
  func unknownSequences() {
    #expect(events(of: "\u{1B}[1;9Aq") == [.key(.character("q"))])
    #expect(events(of: "\u{1B}[?1;2cq") == [.key(.character("q"))])
    #expect(events(of: "\u{1B}OXq") == [.key(.character("q"))])
    #expect(events(of: "\u{1B}]11;rgb:00/00/00\u{7}q") == [.key(.character("q"))])
    #expect(events(of: "\u{1B}]11;rgb:00/00/00\u{1B}\\q") == [.key(.character("q"))])
    #expect(events(of: "\u{1B}P>|xterm\u{1B}\\q") == [.key(.character("q"))])
  }

  @Test("Within a paste nothing is a key, and control characters do not get out of it")
  func pasting() {
    var decoder = InputDecoder()
    #expect(decoder.events(of: .pasteBegins, at: now).isEmpty)
    for byte in "q\r\u{1B}[31m\u{3}凤".utf8 { #expect(decoder.events(of: .byte(byte), at: now).isEmpty) }
    #expect(decoder.events(of: .key(CTERMINAL_UP), at: now).isEmpty)
    #expect(decoder.isPasting)
    #expect(decoder.events(of: .pasteEnds, at: now) == [.paste("q [31m凤")])
    #expect(!decoder.isPasting)
  }

  @Test("A paste without an end is cut off at its greatest length, and can be ended")
  func endlessPaste() {
    var decoder = InputDecoder()
    _ = decoder.events(of: .pasteBegins, at: now)
    for _ in 0..<(InputDecoder.longestPaste + 10) { _ = decoder.events(of: .byte(0x61), at: now) }
    let ended = decoder.endPaste()
    #expect(ended == [.paste(PlainText(String(repeating: "a", count: PlainText.longest)))])
    #expect(decoder.endPaste().isEmpty)
  }

  @Test("Two presses on one cell, soon after one another, are a double press; a third begins anew")
  func doublePress() {
    var decoder = InputDecoder()
    func press(_ x: Int, after milliseconds: Int) -> Mouse.Kind? {
      let events = decoder.events(of: .mouse(CTERMINAL_PRESS, x: x, y: 3), at: now + .milliseconds(milliseconds))
      if case .mouse(let mouse)? = events.first { return mouse.kind }
      return nil
    }
    let kinds = [press(5, after: 0), press(5, after: 200), press(5, after: 300), press(5, after: 900), press(6, after: 950)]
    #expect(kinds == [.press, .doublePress, .press, .press, .press])
  }

  @Test("Random bytes never trap, and what is typed after them is understood")
  func fuzz() {
    var decoder = InputDecoder()
    var state: UInt64 = 42
    for _ in 0..<100_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = decoder.events(of: .byte(UInt8(state >> 56)), at: now)
      guard state >> 40 & 0xFF == 0 else { continue }
      _ = decoder.pause()
      // A paste that noise began ends with its own mark.
      for byte in Array("\u{1B}[201~".utf8) { _ = decoder.events(of: .byte(byte), at: now) }
      _ = decoder.pause()
      #expect(decoder.events(of: .byte(UInt8(ascii: "q")), at: now) == [.key(.character("q"))])
    }
  }
}
