import Foundation

/// An encoding that libharu has a font for.
struct PrintEncoding: Sendable, Equatable {
  /// The library's name of it.
  let name: String
  /// The system's converter to it; nil for UTF-8 itself.
  let converter: String?
  /// The font for plain text.
  let plain: String
  /// The font for bold text.
  let bold: String

  /// Western, central European, Baltic and Turkish letters; fonts of these are not embedded, viewers bring their own.
  static let latin = [("WinAnsiEncoding", "CP1252"), ("CP1250", "CP1250"), ("CP1257", "CP1257"), ("CP1254", "CP1254")].map {
    PrintEncoding(name: $0.0, converter: $0.1, plain: "Helvetica", bold: "Helvetica-Bold")
  }

  /// Chinese, which has kana, many traditional characters, and wide Cyrillic and Greek letters too; then Korean. Not embedded either.
  static let wide = [
    PrintEncoding(name: "GBK-EUC-H", converter: "GBK", plain: "SimSun", bold: "SimSun,Bold"),
    PrintEncoding(name: "KSCms-UHC-H", converter: "UHC", plain: "Dotum", bold: "Dotum,Bold"),
  ]

  /// Letters of a font that is embedded, by the name that the library gave it.
  static func embedded(_ font: String) -> PrintEncoding { PrintEncoding(name: "UTF-8", converter: nil, plain: font, bold: font) }

  /// All, in the order in which they are tried for each character.
  ///
  /// - Parameter font: The library's name of an embedded font; nil without one.
  static func all(embedding font: String? = nil) -> [PrintEncoding] { latin + (font.map { [embedded($0)] } ?? []) + wide }

  /// Where a font lies that has the letters of the alphabets which shoppers of Caravan write.
  static let fontFiles = [
    "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf", "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
    "/usr/share/fonts/TTF/DejaVuSans.ttf", "/Library/Fonts/DejaVuSans.ttf", "/System/Library/Fonts/Supplemental/Arial Unicode.ttf",
  ]

  /// Greek, Cyrillic, Armenian; Georgian; Latin letters with marks: what those fonts have and need not be shaped.
  private static let alphabets: [ClosedRange<UInt32>] = [0x100...0x24F, 0x370...0x58F, 0x10A0...0x10FF, 0x1C90...0x1CBF, 0x1E00...0x1EFF]

  /// The bytes of one character; nil if the encoding does not have it, or the system no converter.
  func bytes(of character: Character) -> [UInt8]? {
    let text = String(character)
    // All of them begin with ASCII.
    if text.utf8.allSatisfy({ (32..<127).contains($0) }) { return Array(text.utf8) }
    guard let converter else {
      let isKnown = text.unicodeScalars.allSatisfy { scalar in Self.alphabets.contains { $0.contains(scalar.value) } }
      return isKnown ? Array(text.utf8) : nil
    }
    return Self.converted(text, by: converter)
  }

  private static func converted(_ text: String, by name: String) -> [UInt8]? {
    let converter = iconv_open(name, "UTF-8")
    guard converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var source = text.utf8.map { CChar(bitPattern: $0) }
    var target = [CChar](repeating: 0, count: 16)
    var (left, room) = (source.count, target.count)
    let isDone = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target in
        var (input, output) = (source.baseAddress, target.baseAddress)
        // What has no exact form is counted as converted, and is not wanted.
        return iconv(converter, &input, &left, &output, &room) == 0 && left == 0
      }
    }
    guard isDone, room < target.count else { return nil }
    return target.prefix(target.count - room).map { UInt8(bitPattern: $0) }
  }
}
