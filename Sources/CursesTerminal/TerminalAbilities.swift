import CTerminal

/// What of terminfo the frames are written with.
struct TerminalAbilities {
  /// The control sequences of ECMA-48, which all terminals of today share: places and renditions can be written the shortest way.
  var isStandard: Bool
  /// Columns by number, `CSI n G`.
  var hasColumnMove: Bool
  /// Attributes and colours can be taken back one by one: `22`, `24`, `27`, `39`, `49`.
  var takesBackSingly: Bool
  /// `CSI K` erases to the end of the line.
  var erasesLine: Bool
  /// `CSI n X` erases so many characters.
  var erasesCharacters: Bool
  /// What is erased gets the background of the pen.
  var erasesInColor: Bool
  /// The cursor waits in the last column for the next character, or stays there: the last cell of all can be written without scrolling.
  var waitsAtMargin: Bool
  /// A frame can be sent in one piece.
  var isSynchronised: Bool
  /// A sequence by its name in terminfo, with its parameters; empty where there is none.
  var sequence: @Sendable (_ capability: String, _ first: Int32, _ second: Int32) -> [UInt8]

  /// Those of the terminal that is open.
  static var ofTerminal: TerminalAbilities {
    @Sendable func sequence(_ capability: String, _ first: Int32, _ second: Int32) -> [UInt8] {
      var bytes = [UInt8](repeating: 0, count: 128)
      let count = cterminal_sequence(capability, first, second, &bytes, bytes.count)
      return Array(bytes[..<count])
    }
    return TerminalAbilities(
      sequence: sequence, flag: { cterminal_has_flag($0) }, isSynchronised: cterminal_is_synchronised())
  }

  /// What can be concluded from an entry of terminfo.
  init(
    sequence: @escaping @Sendable (_ capability: String, _ first: Int32, _ second: Int32) -> [UInt8], flag: (String) -> Bool,
    isSynchronised: Bool
  ) {
    func `is`(_ capability: String, _ first: Int32, _ second: Int32, _ expected: String) -> Bool {
      sequence(capability, first, second) == Array(expected.utf8)
    }
    // Some take the character set back too, which is never left.
    let reset = sequence("sgr0", 0, 0)
    let plain = reset.last == 0xF ? Array(reset.dropLast()) : reset
    func isRendition(_ bytes: [UInt8]) -> Bool { Rendition.parameters(of: bytes) != nil }
    let renditions = ["bold", "smul", "rev"].map { sequence($0, 0, 0) } + [sequence("setaf", 1, 0), sequence("setab", 1, 0)]
    isStandard =
      `is`("cup", 4, 9, "\u{1B}[5;10H") && isRendition(plain) && renditions.allSatisfy { $0.isEmpty || isRendition($0) }
    hasColumnMove = `is`("hpa", 9, 0, "\u{1B}[10G")
    takesBackSingly = `is`("rmul", 0, 0, "\u{1B}[24m") && (sequence("op", 0, 0).isEmpty || `is`("op", 0, 0, "\u{1B}[39;49m"))
    erasesLine = `is`("el", 0, 0, "\u{1B}[K")
    erasesCharacters = `is`("ech", 7, 0, "\u{1B}[7X")
    erasesInColor = flag("bce")
    waitsAtMargin = flag("xenl") || !flag("am")
    self.isSynchronised = isSynchronised
    self.sequence = sequence
  }
}
