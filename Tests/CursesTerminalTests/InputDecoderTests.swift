import Screen
import TestSupport
import Testing

@testable import CursesTerminal

struct InputDecoderTests {
  private let start = ContinuousClock.now

  /// The events of bytes that come in one reading, and of the silence after them.
  private func events(of bytes: [UInt8], keys: KeySequences = KeySequences()) -> [InputEvent] {
    var decoder = InputDecoder(keys: keys)
    var events = decoder.events(of: bytes, at: start)
    if decoder.deadline != nil { events += decoder.giveUp(at: start + .seconds(20)) }
    return events
  }

  private func events(of text: String) -> [InputEvent] { events(of: Array(text.utf8)) }

  /// The events of pieces, each so many milliseconds after the one before; silence is heeded when the deadline lies in between.
  private func events(_ pieces: (text: String, after: Int)...) -> [InputEvent] {
    var decoder = InputDecoder()
    var events: [InputEvent] = []
    var now = start
    for (text, after) in pieces {
      let next = now + .milliseconds(after)
      while let deadline = decoder.deadline, deadline < next { events += decoder.giveUp(at: deadline) }
      now = next
      events += decoder.events(of: Array(text.utf8), at: now)
    }
    while let deadline = decoder.deadline { events += decoder.giveUp(at: deadline) }
    return events
  }

  private func letters(_ text: String) -> [InputEvent] { text.map { .key(.character($0)) } }

  @Test("Letters, also those of several bytes, come one by one")
  func letters() {
    #expect(events(of: "qé凤") == [.key(.character("q")), .key(.character("é")), .key(.character("凤"))])
  }

  @Test("A character whose bytes come in two pieces is whole, however long that takes, and nothing is waited for")
  func pieces() {
    var decoder = InputDecoder()
    let bytes = Array("凤".utf8)
    #expect(decoder.events(of: [bytes[0]], at: start).isEmpty)
    #expect(decoder.deadline == nil)
    #expect(decoder.events(of: [bytes[1]], at: start + .seconds(1)).isEmpty)
    #expect(decoder.events(of: [bytes[2]], at: start + .seconds(2)) == [.key(.character("凤"))])
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

  @Test("An escape character on its own is Esc; before a letter it is Esc and that letter, at once or later")
  func escape() {
    #expect(events(of: "\u{1B}") == [.key(.escape)])
    for letter in ["q", "x", "/", "凤", "7"] {
      #expect(events(of: "\u{1B}\(letter)") == [.key(.escape)] + letters(letter), "\(letter)")
      #expect(events(("\u{1B}", 0), (letter, 5)) == [.key(.escape)] + letters(letter), "\(letter)")
      #expect(events(("\u{1B}", 0), (letter, 500)) == [.key(.escape)] + letters(letter), "\(letter)")
    }
    #expect(events(of: "\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
    #expect(events(of: "\u{1B}\r") == [.key(.escape), .key(.enter)])
  }

  @Test("Esc and then a letter with which a sequence might have begun are two keys once nothing follows", arguments: ["O", "[", "P", "]"])
  func escapeBeforeIntroducer(letter: String) {
    #expect(events(("\u{1B}\(letter)", 0), ("j", 500)) == [.key(.escape)] + letters("\(letter)j"))
  }

  @Test("Nothing is waited for while nothing has begun; some tens of milliseconds when something has")
  func deadlines() {
    var decoder = InputDecoder()
    #expect(decoder.deadline == nil)
    _ = decoder.events(of: Array("abc".utf8), at: start)
    #expect(decoder.deadline == nil)
    for beginning in ["\u{1B}", "\u{1B}[", "\u{1B}[<0;5", "\u{1B}O", "\u{1B}]11;rgb", "\u{1B}[M!"] {
      _ = decoder.events(of: Array(beginning.utf8), at: start)
      #expect(decoder.deadline == start + InputDecoder.patience, "\(beginning)")
      _ = decoder.giveUp(at: start + InputDecoder.patience)
      #expect(decoder.deadline == nil)
    }
    _ = decoder.events(of: Array("\u{1B}[A\u{1B}[<0;5;5M".utf8), at: start)
    #expect(decoder.deadline == nil)
  }

  @Test(
    "A sequence that was cut off deafens nobody: after the deadline every key counts, and Ctrl-C at once",
    arguments: [
      "\u{1B}[<0;5", "\u{1B}[<", "\u{1B}[<0;5;7", "\u{1B}[M", "\u{1B}[M !", "\u{1B}[", "\u{1B}[1;5", "\u{1B}[[", "\u{1B}O1",
      "\u{1B}]52;c;abc",
      "\u{1B}P>|xt", "\u{1B}_x", "\u{1B}[200",
    ])
  func cutOff(beginning: String) {
    #expect(events((beginning, 0), ("q", 100)).last == .key(.character("q")))
    #expect(events((beginning, 0), ("\u{3}", 1)).last == .key(.control("c")))
    #expect(events(of: beginning + "\u{3}").last == .key(.control("c")))
    #expect(events((beginning, 0), ("\u{1B}[A", 1)).last == .key(.up))
  }

  @Test("A sequence that comes byte by byte is whole, as long as it goes on")
  func byteByByte() {
    for (sequence, event) in [
      ("\u{1B}[<0;5;7M", InputEvent.mouse(Mouse(kind: .press, at: Point(x: 4, y: 6)))), ("\u{1B}[1;5A", .key(.up)),
      ("\u{1B}OP", .key(.function(1))),
    ] {
      var decoder = InputDecoder()
      var found: [InputEvent] = []
      for (index, byte) in sequence.utf8.enumerated() { found += decoder.events(of: [byte], at: start + .milliseconds(30 * index)) }
      #expect(found == [event], "\(sequence)")
    }
  }

  @Test("A sequence without an end is swallowed while it comes, and over as soon as it stops")
  func endless() {
    let flood = "\u{1B}[" + String(repeating: "1;", count: 50_000)
    #expect(events((flood, 0), ("q", 100)) == letters("q"))
    #expect(events(of: flood + "\u{3}") == [.key(.control("c"))])
    #expect(events(of: flood + "mq") == letters("q"))
  }

  @Test("Sequences nobody knows are swallowed whole, and none of their letters is a key")
  func unknownSequences() {
    for sequence in [
      "\u{1B}[1;9E", "\u{1B}[?1;2c", "\u{1B}OX", "\u{1B}]11;rgb:00/00/00\u{7}", "\u{1B}]11;rgb:00/00/00\u{1B}\\", "\u{1B}P>|xterm\u{1B}\\",
      "\u{1B}[I", "\u{1B}[O", "\u{1B}[12;40R", "\u{1B}[?2026;2$y", "\u{1B}[99999999999999999999999999~",
      "\u{1B}[<99999999999999999999;1;1M",
      "\u{1B}[<0;0;0M", "\u{1B}[<35;5;5M", "\u{1B}[<2;5;5M", "\u{1B}[<0;5M", "\u{1B}[>0;276;0c", "\u{1B}[M#!!\u{1B}[M\"!!", "\u{1B}[201~",
      "\u{1B}[[Z", "\u{1B}[57441;1u", "\u{1B}[;;;M",
    ] {
      let keys = events(of: sequence + "q").filter { if case .mouse = $0 { false } else { true } }
      #expect(keys == letters("q"), "\(sequence.debugDescription)")
    }
  }

  @Test("Keys in the forms that most terminals share, with and without modifiers")
  func sharedKeys() {
    let expected: [(String, Key)] = [
      ("[A", .up), ("OB", .down), ("[1;5C", .right), ("[D", .left), ("[H", .home), ("OF", .end), ("[1;2F", .end), ("[1~", .home),
      ("[2~", .insert),
      ("[3~", .delete), ("[3;5~", .delete), ("[4~", .end), ("[5~", .pageUp), ("[6~", .pageDown), ("[6;3~", .pageDown), ("[7~", .home),
      ("[8~", .end), ("[Z", .backTab), ("OP", .function(1)), ("OS", .function(4)), ("[1;2R", .function(3)), ("[11~", .function(1)),
      ("[15~", .function(5)), ("[17~", .function(6)), ("[21~", .function(10)), ("[24~", .function(12)), ("[[C", .function(3)),
      ("OM", .enter),
      ("O5A", .up), ("[99;5u", .control("c")), ("[27;5;108~", .control("l")), ("[113u", .character("q")), ("[27u", .escape),
      ("[9;2u", .backTab),
    ]
    for (text, key) in expected { #expect(events(of: "\u{1B}\(text)") == [.key(key)], "\(text)") }
  }

  @Test("What a terminal's entry names is a key there, also where one key's sequence begins another's")
  func ownKeys() {
    let keys = KeySequences([
      (Array("\u{1B}[a".utf8), .up), (Array("\u{1B}[2$".utf8), .insert), (Array("\u{1B}[214z".utf8), .home),
      (Array("\u{1B}Oq".utf8), .pageUp),
      (Array("\u{1B}A".utf8), .up), (Array("\u{8}".utf8), .left), (Array("\u{1B}[V".utf8), .pageUp), (Array("\u{1B}[V1".utf8), .end),
    ])
    #expect(events(of: Array("\u{1B}[a".utf8), keys: keys) == [.key(.up)])
    #expect(events(of: Array("\u{1B}[2$x".utf8), keys: keys) == [.key(.insert)] + letters("x"))
    #expect(events(of: Array("\u{1B}[2~".utf8), keys: keys) == [.key(.insert)])
    #expect(events(of: Array("\u{1B}[214z".utf8), keys: keys) == [.key(.home)])
    #expect(events(of: Array("\u{1B}Oq".utf8), keys: keys) == [.key(.pageUp)])
    #expect(events(of: Array("\u{1B}[V1".utf8), keys: keys) == [.key(.end)])
    // Esc and a letter stay two keys, and Backspace what it is.
    #expect(events(of: Array("\u{1B}A\u{8}".utf8), keys: keys) == [.key(.escape), .key(.character("A")), .key(.backspace)])
  }

  @Test("The mouse is read in the new form and the old: press, release, the wheel, with Shift, Alt or Ctrl held")
  func mouse() {
    func mouse(_ kind: Mouse.Kind, _ x: Int, _ y: Int) -> [InputEvent] { [.mouse(Mouse(kind: kind, at: Point(x: x, y: y)))] }
    #expect(events(of: "\u{1B}[<0;300;7M") == mouse(.press, 299, 6))
    #expect(events(of: "\u{1B}[<0;1;1m") == mouse(.release, 0, 0))
    #expect(events(of: "\u{1B}[<64;10;20M") == mouse(.wheelUp, 9, 19))
    #expect(events(of: "\u{1B}[<65;10;20M") == mouse(.wheelDown, 9, 19))
    #expect(events(of: "\u{1B}[<20;3;4M") == mouse(.press, 2, 3))
    #expect(events(of: "\u{1B}[M !\"") == mouse(.press, 0, 1))
    #expect(events(of: "\u{1B}[M#!\"") == mouse(.release, 0, 1))
    #expect(events(of: "\u{1B}[M`*4") == mouse(.wheelUp, 9, 19))
    #expect(events(of: [0x1B, 0x5B, 0x4D, 0x20, 0xFF, 0xA0]) == mouse(.press, 222, 127))
  }

  @Test("Two presses on one cell, soon after one another, are a double press; a third begins anew")
  func doublePress() {
    var decoder = InputDecoder()
    func press(_ x: Int, after milliseconds: Int) -> Mouse.Kind? {
      let events = decoder.events(of: Array("\u{1B}[<0;\(x);3M\u{1B}[<0;\(x);3m".utf8), at: start + .milliseconds(milliseconds))
      if case .mouse(let mouse)? = events.first { return mouse.kind }
      return nil
    }
    let kinds = [press(5, after: 0), press(5, after: 200), press(5, after: 300), press(5, after: 900), press(6, after: 950)]
    #expect(kinds == [.press, .doublePress, .press, .press, .press])
  }

  @Test("Random bytes in random pieces never trap, and after a second's silence a key is a key")
  func fuzz() {
    var decoder = InputDecoder()
    var generator = SplitMix(seed: 42)
    var now = start
    func random() -> UInt64 { generator.next() }
    let likely = Array("\u{1B}\u{1B}\u{1B}[[<M;0519~OP]200~201".utf8)
    for _ in 0..<20_000 {
      let piece = (0..<(random() % 12)).map { _ in random() % 3 == 0 ? UInt8(random() & 0xFF) : likely[Int(random() % UInt64(likely.count))]
      }
      _ = decoder.events(of: piece, at: now)
      now = now + .milliseconds(Int(random() % 100))
      guard random() % 50 == 0 else { continue }
      now = now + .seconds(1)
      while decoder.deadline != nil { _ = decoder.giveUp(at: now) }
      #expect(decoder.events(of: [0x71], at: now + .seconds(1)) == letters("q"))
    }
  }
}
