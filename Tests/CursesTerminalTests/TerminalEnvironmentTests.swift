import Testing

@testable import CursesTerminal

struct TerminalEnvironmentTests {
  @Test("COLORTERM promises direct colour, except inside GNU screen, which does not keep that promise")
  func directColour() {
    #expect(TerminalEnvironment(term: "xterm-256color", colorTerm: "truecolor").promisesDirectColor)
    #expect(TerminalEnvironment(term: "xterm-256color", colorTerm: "24bit").promisesDirectColor)
    #expect(!TerminalEnvironment(term: "xterm-256color", colorTerm: "yes").promisesDirectColor)
    #expect(!TerminalEnvironment(term: "screen-256color", colorTerm: "truecolor").promisesDirectColor)
    #expect(TerminalEnvironment(term: "screen-256color", colorTerm: "truecolor", isInTmux: true).promisesDirectColor)
  }

  @Test("An unknown terminal is taken for its near relative")
  func stepsDown() {
    #expect(TerminalEnvironment(term: "xterm-kitty").stepsDown.first == "xterm-256color")
    #expect(TerminalEnvironment(term: "tmux-256color").stepsDown.first == "screen-256color")
    #expect(TerminalEnvironment(term: "nonsense").stepsDown == ["xterm", "ansi"])
  }

  @Test("The number of colours tells the depth")
  func depths() {
    #expect(
      [-1, 0, 2, 8, 16, 88, 256, 0x100_0000].map { ColorDepth(colors: $0) } == [
        .none, .none, .none, .basic8, .basic16, .basic16, .palette256, .direct,
      ])
  }

  @Test("Without UTF-8 each sign has a stand-in of one cell")
  func substitutes() {
    let shown = "Liège … › ✓ ✗ █ ▁ ─ │ ┌ ⣿ € 凤".unicodeScalars.map { PlainSubstitute.of($0) }
    #expect(String(String.UnicodeScalarView(shown)) == "Liege ~ > + ! # . - | + . E ?")
    for value in UInt32(0x20)...0xFFFF {
      if let scalar = Unicode.Scalar(value) { #expect(PlainSubstitute.of(scalar).isASCII) }
    }
  }
}
