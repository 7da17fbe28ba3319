import BasicContainers

/// Texts as JSON spells them.
enum JSONText {
  /// Appends a text without its quotes. Nothing that a terminal obeys or hides is left in it: control and format characters (bidirectional marks
  /// among them) and line separators are spelled out. Other letters stay as they are, and so do slashes.
  static func append(_ text: String, to bytes: inout some ByteSink & ~Copyable) {
    var text = text
    text.withUTF8 { plain in
      // What stays as it is goes over in runs.
      var (run, place) = (0, 0)
      while place < plain.count {
        if place + 8 <= plain.count, isPlain(UnsafeRawBufferPointer(plain).loadUnaligned(fromByteOffset: place, as: UInt64.self)) {
          place += 8
          continue
        }
        if let width = plainWidth(plain, at: place) {
          place += width
          continue
        }
        let (scalar, width) = scalar(plain, at: place)
        bytes.append(copying: UnsafeBufferPointer(rebasing: plain[run..<place]))
        spell(scalar, into: &bytes)
        place += width
        run = place
      }
      bytes.append(copying: UnsafeBufferPointer(rebasing: plain[run..<plain.count]))
    }
  }

  /// Whether eight bytes are all ASCII that stays as it is. A byte's highest bit is set in a term below if it is beyond ASCII, below the space, a
  /// quote, a backslash or delete; a byte before it may set it too, but only one of those.
  private static func isPlain(_ eight: UInt64) -> Bool {
    func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
    func hasZero(_ bytes: UInt64) -> UInt64 { (bytes &- each(1)) & ~bytes }
    let odd =
      eight | (eight &- each(0x20)) | hasZero(eight ^ each(UInt8(ascii: "\""))) | hasZero(eight ^ each(UInt8(ascii: "\\")))
      | hasZero(eight ^ each(0x7F))
    return odd & each(0x80) == 0
  }

  /// How many bytes a character has that stays as it is, as far as its first bytes tell; nil if they do not. Such are printable ASCII but for the
  /// quote and the backslash, Latin letters (U+00C0 to U+02FF), the signs from U+2080 to U+2FFF (arrows, currencies, boxes), and U+3000 to
  /// U+9FFF, where Han characters are.
  private static func plainWidth(_ plain: UnsafeBufferPointer<UInt8>, at place: Int) -> Int? {
    switch plain[place] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): nil
    case 0x20..<0x7F: 1
    case 0xC3...0xCB: 2
    // What is hidden lies before U+2080.
    case 0xE2: place + 1 < plain.count && plain[place + 1] >= 0x82 ? 3 : nil
    case 0xE3...0xE9: 3
    default: nil
    }
  }

  /// The character that begins at a place of a valid text, and its width in bytes.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> (Unicode.Scalar, width: Int) {
    let first = bytes[place]
    let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(width == 1 ? first : first & (0xFF >> UInt8(width + 1)))
    for byte in bytes[place + 1..<place + width] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }

  private static func spell(_ scalar: Unicode.Scalar, into bytes: inout some ByteSink & ~Copyable) {
    switch scalar {
    case "\"": bytes.append(escape: "\"")
    case "\\": bytes.append(escape: "\\")
    case "\n": bytes.append(escape: "n")
    case "\t": bytes.append(escape: "t")
    case "\r": bytes.append(escape: "r")
    case let hidden where isHidden(hidden):
      for unit in UTF16.encode(hidden) ?? UTF16.encodedReplacementCharacter {
        bytes.append(escape: "u")
        for shift in [12, 8, 4, 0] { bytes.append(hexadecimals[Int(unit >> UInt16(shift) & 0xF)]) }
      }
    default: for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
    }
  }

  private static let hexadecimals = Array("0123456789abcdef".utf8)

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// Where texts are spelled into.
protocol ByteSink: ~Copyable {
  mutating func append(_ byte: UInt8)
  mutating func append(copying bytes: UnsafeBufferPointer<UInt8>)
}

extension ByteSink where Self: ~Copyable {
  /// Appends a backslash and a character.
  fileprivate mutating func append(escape character: Unicode.Scalar) {
    append(UInt8(ascii: "\\"))
    append(UInt8(ascii: character))
  }
}

extension UniqueArray: ByteSink where Element == UInt8 {}

extension [UInt8]: ByteSink {
  mutating func append(copying bytes: UnsafeBufferPointer<UInt8>) { append(contentsOf: bytes) }
}
