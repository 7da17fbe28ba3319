/// Text that is safe to show: without control and format characters, tabs and line ends as spaces, combining marks and length capped.
///
/// Nothing else reaches a surface, a title or standard output, so an escape sequence or a bidirectional override in a catalog can do no harm.
public struct PlainText: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation, CustomStringConvertible {
  public let string: String

  /// The longest text kept, in scalars.
  public static let longest = 4_000
  /// The most combining marks kept after one spacing scalar, as ncurses holds no more in a cell.
  public static let mostMarks = 4

  public init(_ text: some StringProtocol) {
    if Self.isClean(text.utf8) {
      string = String(text)
      return
    }
    var scalars = String.UnicodeScalarView()
    var marks = 0
    var count = 0
    for scalar in text.unicodeScalars where count < Self.longest {
      switch scalar.properties.generalCategory {
      case .control:
        guard scalar == "\t" || scalar == "\n" || scalar == "\r" else { continue }
        scalars.append(" ")
        marks = 0
      case .format, .surrogate, .privateUse, .unassigned: continue
      case .lineSeparator, .paragraphSeparator:
        scalars.append(" ")
        marks = 0
      case .nonspacingMark, .enclosingMark:
        marks += 1
        guard marks <= Self.mostMarks, count > 0 else { continue }
        scalars.append(scalar)
      default:
        // Joining Jamo are letters that take no cell: marks, for a terminal.
        marks = DisplayWidth.of(scalar) == 0 ? marks + 1 : 0
        guard marks == 0 || (marks <= Self.mostMarks && count > 0) else { continue }
        scalars.append(scalar)
      }
      count += 1
    }
    string = String(scalars)
  }

  public init(stringLiteral value: String) { self.init(value) }

  public var description: String { string }
  public var isEmpty: Bool { string.isEmpty }

  public static func + (left: PlainText, right: PlainText) -> PlainText { PlainText(left.string + right.string) }

  /// Printable ASCII only, the common case: nothing to clean.
  private static func isClean(_ utf8: some Sequence<UInt8>) -> Bool {
    var count = 0
    for byte in utf8 {
      count += 1
      if byte < 0x20 || byte > 0x7E || count > longest { return false }
    }
    return true
  }
}
