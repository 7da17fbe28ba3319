import Foundation

/// An encoding that libharu has a font for, without one being embedded: viewers bring their own.
struct PrintEncoding: Sendable {
  /// The library's name of it.
  let name: String
  /// The system's converter to it.
  let converter: String
  /// The font for plain text.
  let plain: String
  /// The font for bold text.
  let bold: String

  /// In the order in which they are tried for each character: western, central European, Baltic, Turkish, Cyrillic and Greek letters, then
  /// Chinese (which has kana and many traditional characters too) and Korean.
  static let all: [PrintEncoding] =
    [("WinAnsiEncoding", "CP1252"), ("CP1250", "CP1250"), ("CP1257", "CP1257"), ("CP1254", "CP1254")].map {
      PrintEncoding(name: $0.0, converter: $0.1, plain: "Helvetica", bold: "Helvetica-Bold")
    } + [
      PrintEncoding(name: "GBK-EUC-H", converter: "GBK", plain: "SimSun", bold: "SimSun,Bold"),
      PrintEncoding(name: "KSCms-UHC-H", converter: "UHC", plain: "Dotum", bold: "Dotum,Bold"),
    ]

  /// The bytes of one character; nil if the encoding does not have it, or the system no converter.
  func bytes(of character: Character) -> [UInt8]? {
    let text = String(character)
    // All of them begin with ASCII.
    if text.utf8.allSatisfy({ (32..<127).contains($0) }) { return Array(text.utf8) }
    let converter = iconv_open(converter, "UTF-8")
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
