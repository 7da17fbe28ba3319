/// Texts as JSON spells them.
enum JSONText {
  /// Appends a text without its quotes. Nothing that a terminal obeys or hides is left in it: control and format characters (bidirectional marks
  /// among them) and line separators are spelled out. Other letters stay as they are, and so do slashes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    let isWritten = text.withUTF8 { plain in
      for byte in plain where !isPlain(byte) { return false }
      bytes.append(contentsOf: plain)
      return true
    }
    if !isWritten { spell(text, into: &bytes) }
  }

  /// Printable ASCII that needs no escape.
  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x7F && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private static func spell(_ text: String, into bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\t": bytes += "\\t".utf8
      case "\r": bytes += "\\r".utf8
      default:
        if isHidden(scalar) {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
            let hexadecimal = String(unit, radix: 16)
            bytes += "\\u".utf8
            bytes += String(repeating: "0", count: 4 - hexadecimal.count).utf8
            bytes += hexadecimal.utf8
          }
        } else {
          bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        }
      }
    }
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Most of what is written: ASCII, Latin letters, Han characters.
    case 0x20...0x7E, 0xC0...0x2FF, 0x4E00...0x9FFF: return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }
}
