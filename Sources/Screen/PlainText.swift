/// Text that is safe to show: without control and format characters, tabs and line ends as spaces, combining marks and length capped.
///
/// Nothing else reaches a surface, a title or standard output, so an escape sequence or a bidirectional override in a catalog can do no harm.
public struct PlainText: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation, CustomStringConvertible {
  /// The text, clean.
  public let string: String

  /// The longest text kept, in scalars.
  public static let longest = 4_000
  /// The most combining marks kept after one spacing scalar, as ncurses holds no more in a cell.
  public static let mostMarks = 4

  /// Cleans a text.
  public init(_ text: some StringProtocol) {
    if Self.isClean(text) {
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

  /// Cleans a literal.
  public init(stringLiteral value: String) { self.init(value) }

  /// The text itself.
  public var description: String { string }
  /// Nothing is left to show.
  public var isEmpty: Bool { string.isEmpty }

  /// Two texts one after the other, cleaned as one.
  public static func + (left: PlainText, right: PlainText) -> PlainText { PlainText(left.string + right.string) }

  /// Nothing to clean: printable ASCII, or one of the large blocks that hold letters and signs only.
  private static func isClean(_ text: some StringProtocol) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      count += 1
      guard count <= longest else { return false }
      switch scalar.value {
      case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x400...0x481, 0x2010...0x2027, 0x20A0...0x20BF, 0x2190...0x23FF, 0x2500...0x259F,
        0x2800...0x28FF, 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
        0xFF01...0xFF60:
        continue
      default: return false
      }
    }
    return true
  }
}
