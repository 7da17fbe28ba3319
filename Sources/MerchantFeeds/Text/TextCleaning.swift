/// Text as a catalog takes it: nothing that a terminal would obey, no blanks in a row.
enum TextCleaning {
  /// On one line: line ends and tabulators are blanks.
  static func line(_ text: some StringProtocol) -> String { cleaned(text, keepsLines: false) }

  /// With its lines, of which no two in a row are empty.
  static func prose(_ text: some StringProtocol) -> String { cleaned(text, keepsLines: true) }

  /// A text cut to a number of letters, with `…` in place of the rest.
  static func cut(_ text: String, _ most: Int) -> String { text.count > most ? String(text.prefix(most - 1)) + "…" : text }

  private static func cleaned(_ text: some StringProtocol, keepsLines: Bool) -> String {
    var clean = String.UnicodeScalarView()
    var blank = false
    var lines = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 10, 0x2028, 0x2029, 0x85:
        if keepsLines { lines += 1 } else { blank = true }
      case 9, 11, 12, 13, 32, 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: blank = true
      // Controls, marks of direction, joiners of nothing, the byte order mark.
      case 0..<32, 0x7F...0x9F, 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: continue
      default:
        if clean.isEmpty {
        } else if lines > 0 {
          clean.append("\n")
        } else if blank {
          clean.append(" ")
        }
        (blank, lines) = (false, 0)
        clean.append(scalar)
      }
    }
    return String(clean)
  }
}
