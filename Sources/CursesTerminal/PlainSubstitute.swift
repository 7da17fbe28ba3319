/// What stands for a character on a terminal that has no UTF-8, one cell for one cell.
enum PlainSubstitute {
  static func of(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x7F { return scalar }
    if let found = signs[scalar] { return found }
    switch scalar.value {
    case 0xC0...0x17F: return latin[Int(scalar.value - 0xC0)]
    case 0x2500...0x257F: return box(scalar)
    case 0x2581...0x2588: return scalar.value < 0x2585 ? "." : "#"
    case 0x2801...0x28FF: return "."
    default: return "?"
    }
  }

  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "\u{202F}": " ", "…": "~", "–": "-", "—": "-", "−": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "·": ".", "•": "*",
    "×": "x", "›": ">", "‹": "<", "»": ">", "«": "<", "▌": "|", "▐": "|", "▏": "|", "▀": "\"", "░": ":", "▒": "%", "▓": "#", "●": "*",
    "○": "o", "◉": "*", "▣": "#", "▸": ">", "▾": "v", "▲": "^", "▼": "v", "◆": "*", "✓": "+", "✗": "!", "☑": "x", "☐": "o", "↑": "^",
    "↓": "v", "←": "<", "→": ">", "⏎": "<", "⌕": "/", "°": "o", "€": "E", "£": "L", "¥": "Y", "\u{2800}": " ",
  ]

  /// U+00C0 to U+017F without their marks.
  private static let latin: [Unicode.Scalar] = Array(
    ("AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty"
      + "AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSsSsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs")
      .unicodeScalars)

  private static func box(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "─", "━", "═", "┄", "┅", "┈", "┉", "╌", "╍", "╴", "╶", "╸", "╺", "╼", "╾": "-"
    case "│", "┃", "║", "┆", "┇", "┊", "┋", "╎", "╏", "╵", "╷", "╹", "╻", "╽", "╿": "|"
    default: "+"
    }
  }
}
