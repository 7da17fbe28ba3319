import TestSupport
import Testing

@testable import CursesTerminal
@testable import Screen

@Suite("What the terminal shows is the last frame")
struct FrameWriterTests {
  /// What is known of a kind of terminal.
  enum Kind: CaseIterable {
    /// With everything that xterm has.
    case xterm
    /// Erases in its own colour only, as `screen` does.
    case screen
    /// Without moves to a column, erasing of characters or taking attributes back one by one, as `ansi` and `vt100`.
    case old
    /// Nothing but what its own sequences are called.
    case strange

    var abilities: TerminalAbilities {
      var texts = [
        "sgr0": "\u{1B}[m", "bold": "\u{1B}[1m", "smul": "\u{1B}[4m", "rev": "\u{1B}[7m", "rmul": "\u{1B}[24m", "op": "\u{1B}[39;49m",
        "el": "\u{1B}[K", "clear": "\u{1B}[H\u{1B}[2J", "civis": "\u{1B}[?25l", "cnorm": "\u{1B}[?25h",
      ]
      if self == .old { (texts["rmul"], texts["el"]) = ("\u{1B}[m", nil) }
      // A terminal whose first words are others is written to with its own alone.
      if self == .strange { texts["bold"] = "\u{1B}[1m\u{1B}[1m" }
      let isModern = self == .xterm || self == .screen
      return TerminalAbilities(
        sequence: { [texts] name, first, second in
          switch name {
          case "cup": Array("\u{1B}[\(first + 1);\(second + 1)H".utf8)
          case "hpa" where isModern: Array("\u{1B}[\(first + 1)G".utf8)
          case "ech" where isModern: Array("\u{1B}[\(first)X".utf8)
          case "setaf": Array("\u{1B}[\(first < 8 ? "3\(first)" : "38;5;\(first)")m".utf8)
          case "setab": Array("\u{1B}[\(first < 8 ? "4\(first)" : "48;5;\(first)")m".utf8)
          default: Array((texts[name] ?? "").utf8)
          }
        }, flag: { $0 == "xenl" || ($0 == "bce" && self == .xterm) || $0 == "am" }, isSynchronised: self == .xterm)
    }
  }

  private func writer(_ kind: Kind, depth: ColorDepth = .palette256, isUnicode: Bool = true) -> FrameWriter {
    FrameWriter(
      abilities: kind.abilities,
      cells: ScreenCells(book: LookBook(theme: .dark, depth: depth), isUnicode: isUnicode) { DisplayWidth.of($0) == $1 })
  }

  private func expect(
    _ emulator: Emulator, shows surface: Surface, depth: ColorDepth, _ step: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var book = LookBook(theme: .dark, depth: depth)
    for y in 0..<surface.size.height {
      for x in 0..<surface.size.width {
        let (cell, shown) = (surface[x, y], emulator[x, y])
        // The second half of a wide character has no pen of its own.
        let pen = book.look(of: cell.width == 0 ? surface[x - 1, y].style : cell.style).pen
        guard shown.text == cell.text, cell.text == " " ? shown.pen.ofBlank == pen.ofBlank : shown.pen == pen else {
          Issue.record("\(step): \(shown) at \(x), \(y) in place of \(cell.text) \(pen)", sourceLocation: sourceLocation)
          return
        }
      }
    }
    #expect(emulator.showsCursor == (surface.cursor != nil), "\(step)", sourceLocation: sourceLocation)
    if let cursor = surface.cursor { #expect(emulator.cursor == cursor, "\(step)", sourceLocation: sourceLocation) }
    #expect(emulator.unknown == [] && emulator.wraps == 0, "\(step)", sourceLocation: sourceLocation)
  }

  /// Draws something, mostly on what was there before.
  private func draw(on surface: inout Surface, _ random: inout SplitMix) {
    let texts: [PlainText] = [
      "€420.05", "凤凰 折叠", "by Thu 24 Dec", "a\u{301}e\u{308}\u{304}", "─────", "   ", "▌", "1", "한글 이름", "x\u{301}\u{302}\u{303}\u{304}y",
    ]
    let roles: [Role] = [.plain, .muted, .accent, .price, .bad]
    let grounds: [Role] = [.plain, .plain, .selected, .field, .closed]
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let (x, y) = (Int.random(in: -3..<surface.size.width, using: &random), Int.random(in: 0..<surface.size.height, using: &random))
      var style = Style(roles.randomElement(using: &random) ?? .plain, on: grounds.randomElement(using: &random) ?? .plain)
      style.isBold = Bool.random(using: &random)
      style.isUnderlined = Int.random(in: 0..<6, using: &random) == 0
      style.isReversed = Int.random(in: 0..<6, using: &random) == 0
      let rect = Rect(x: max(0, x), y: y, width: Int.random(in: 1...surface.size.width, using: &random), height: 1 + y % 3)
      switch Int.random(in: 0..<7, using: &random) {
      case 0: surface.fill(rect, style: style)
      case 1: surface.tint(rect, background: grounds.randomElement(using: &random) ?? .plain)
      case 2: surface.set(Cell(text: "▀", width: 1, style: Style(.rgb(0x5FAFD7), on: .rgb(0xD75F00))), x: x, y: y)
      default: surface.put(texts.randomElement(using: &random) ?? "", x: x, y: y, style: style)
      }
    }
    surface.cursor = Int.random(in: 0..<3, using: &random) == 0 ? Point(x: surface.size.width / 2, y: surface.size.height / 2) : nil
  }

  @Test(
    "After any frames, on every kind of terminal and at every depth", arguments: Kind.allCases, [ColorDepth.none, .basic8, .palette256])
  func anyFrames(kind: Kind, depth: ColorDepth) {
    var random = SplitMix(seed: 2_026)
    for size in [Size(width: 24, height: 5), Size(width: 7, height: 3), Size(width: 60, height: 12)] {
      var writer = writer(kind, depth: depth)
      var emulator = Emulator(size)
      emulator.erasesInColor = kind == .xterm
      var surface = Surface(size: size)
      for step in 0..<80 {
        switch Int.random(in: 0..<20, using: &random) {
        case 0: surface = Surface(size: size)
        // Another program has written here: Ctrl-L.
        case 1:
          emulator.feed(Array("\u{1B}[2;3H\u{1B}[7m?!".utf8))
          writer.forget()
        default: break
        }
        draw(on: &surface, &random)
        emulator.feed(writer.frame(surface).bytes)
        // Closed days and pictures show by other signs where there are few colours: their signs have tests of their own.
        if depth == .palette256 || !hasSubstitutes(surface) {
          expect(emulator, shows: surface, depth: depth, "\(kind) \(depth) \(size) step \(step)")
        }
        #expect(writer.frame(surface).bytes.isEmpty || surface.cursor != nil)
      }
    }
  }

  private func hasSubstitutes(_ surface: Surface) -> Bool {
    surface.cells.contains { cell in
      if case .rgb = cell.style.foreground { return true }
      return cell.style.background == .role(.closed)
    }
  }

  /// Two rows of a list of goods, one of them selected, at 80 columns.
  private func list(selected: Int) -> Surface {
    var surface = Surface(size: Size(width: 80, height: 24))
    for row in 0..<6 {
      let ground: Role = row == selected ? .selected : .plain
      let y = 4 + row * 3
      surface.fill(Rect(x: 0, y: y, width: 80, height: 2), style: Style(.plain, on: ground))
      if row == selected { for line in 0..<2 { surface.put("▌", x: 0, y: y + line, style: Style(.accent, on: ground)) } }
      surface.put("Fenghuang Breeze 26 step-through bicycle", x: 2, y: y, style: Style(.plain, on: ground, bold: row == selected))
      surface.put("€357.60", x: 72, y: y, style: Style(.price, on: ground, bold: true))
      surface.put("43 cm · Cream · 17.2 kg", x: 2, y: y + 1, style: Style(.muted, on: ground))
      surface.put("Liège", x: 39, y: y + 1, style: Style(.muted, on: ground))
      surface.put("road", x: 58, y: y + 1, style: Style(.muted, on: ground))
      surface.put("by Thu 26 Nov", x: 66, y: y + 1, style: Style(.plain, on: ground))
    }
    return surface
  }

  @Test("A move in a list of goods costs at most 380 bytes at 80 columns, and 1.2 for each cell that changes")
  func bytesOfAMove() {
    var writer = writer(.xterm)
    _ = writer.frame(list(selected: 2))
    for selected in [3, 4, 3, 2, 1] {
      let (bytes, written) = writer.frame(list(selected: selected))
      #expect(bytes.count <= 380, "\(bytes.count)")
      #expect(written == 320 && Double(bytes.count) <= 1.2 * Double(written))
    }
  }

  @Test("Nothing is written where nothing differs, nor where a difference cannot be seen")
  func nothing() {
    var writer = writer(.xterm)
    var surface = list(selected: 1)
    _ = writer.frame(surface)
    #expect(writer.frame(surface).bytes.isEmpty)
    surface.fill(Rect(x: 10, y: 23, width: 20, height: 1), style: Style(.price, bold: true))
    #expect(writer.frame(surface).bytes.isEmpty)
  }

  @Test("A large frame goes out in one piece where the terminal can take it so, a small one does without")
  func onePiece() {
    let begin = Array("\u{1B}[?2026h".utf8)
    var modern = writer(.xterm)
    #expect(modern.frame(list(selected: 0)).bytes.starts(with: begin))
    #expect(!modern.frame(list(selected: 1)).bytes.starts(with: begin))
    var other = writer(.screen)
    #expect(!other.frame(list(selected: 0)).bytes.starts(with: begin))
  }

  @Test("Without Unicode everything is ASCII, and what takes two cells leaves two")
  func ascii() {
    var writer = writer(.xterm, isUnicode: false)
    var surface = Surface(size: Size(width: 12, height: 2))
    surface.put("凤凰 ▌e\u{301}…x", x: 0, y: 0)
    var emulator = Emulator(surface.size)
    let bytes = writer.frame(surface).bytes
    #expect(bytes.allSatisfy { $0 < 0x7F })
    emulator.feed(bytes)
    #expect((0..<12).map { emulator[$0, 0].text }.joined() == "? ?  |e~x   ")
  }
}
