import Foundation

/// The system's converter of encodings. Foundation's own gives nil for a whole text with one bad byte, and in a program that is linked statically
/// for every text of some encodings.
enum Iconv {
  /// Whether there is a converter from an encoding.
  static func knows(_ name: String) -> Bool {
    guard let converter = opened(name) else { return false }
    iconv_close(converter)
    return true
  }

  /// The text in UTF-8; each byte that is none of the encoding is replaced, and the conversion goes on behind it.
  ///
  /// - Throws: `FeedEncoding.Unknown` where there is no converter.
  static func decoded(_ raw: [UInt8], from start: Int, _ name: String) throws(FeedEncoding.Unknown) -> (bytes: [UInt8], replaced: Int) {
    guard let converter = opened(name) else { throw FeedEncoding.Unknown(name: name) }
    defer { iconv_close(converter) }
    var text: [UInt8] = []
    text.reserveCapacity((raw.count - start) * 3 / 2)
    var replaced = 0
    var source = raw
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    source.withUnsafeMutableBytes { source in
      buffer.withUnsafeMutableBytes { buffer in
        guard let base = source.baseAddress, let out = buffer.baseAddress else { return }
        var input: UnsafeMutablePointer<CChar>? = base.advanced(by: start).assumingMemoryBound(to: CChar.self)
        var left = source.count - start
        while left > 0 {
          var output: UnsafeMutablePointer<CChar>? = out.assumingMemoryBound(to: CChar.self)
          var room = buffer.count
          let before = left
          let result = iconv(converter, &input, &left, &output, &room)
          let error = errno
          text += buffer[..<(buffer.count - room)]
          if result != -1 { break }
          if error == E2BIG, left < before || room < buffer.count { continue }
          // A byte that begins no letter, or a letter cut short by the end of the file.
          text += UTF8Repair.replacement
          replaced += 1
          input = input?.advanced(by: 1)
          left -= 1
          iconv(converter, nil, nil, nil, nil)
        }
      }
    }
    return (text, replaced)
  }

  private static func opened(_ name: String) -> iconv_t? {
    let converter = iconv_open("UTF-8", name)
    return converter == iconv_t(bitPattern: -1) ? nil : converter
  }
}
