import Testing

@testable import MerchantFeeds

@Suite("Encodings of merchants' files")
struct EncodingTests {
  /// `自行车，25寸` in GB 18030, with a letter of four bytes before it.
  static let chinese: [UInt8] = [
    0x81, 0x30, 0x81, 0x30, 0xD7, 0xD4, 0xD0, 0xD0, 0xB3, 0xB5, 0xA3, 0xAC, 0x32, 0x35, 0xB4, 0xE7,
  ]

  private func read(_ bytes: [UInt8], _ encoding: FeedEncoding? = nil) throws -> (text: String, encoding: FeedEncoding, replaced: Int) {
    let text = try FeedText(bytes, encoding: encoding)
    return (String(decoding: text.bytes, as: UTF8.self), text.encoding, text.replaced)
  }

  @Test("UTF-8 with and without a mark, and with a byte of damage among good letters")
  func utf8() throws {
    #expect(try read(Array("\u{FEFF}größe".utf8)) == ("größe", .utf8, 0))
    #expect(try read(Array("größe, 尺寸".utf8)) == ("größe, 尺寸", .utf8, 0))
    let damaged = Array("größe, 尺寸".utf8) + [0xFF] + Array(" é".utf8)
    #expect(try read(damaged) == ("größe, 尺寸\u{FFFD} é", .utf8, 1))
    #expect(try read([0xC3], .utf8) == ("\u{FFFD}", .utf8, 1))
  }

  @Test("UTF-16 by its mark or by its zeros, in both orders, with a half of a pair alone")
  func utf16() throws {
    func units(_ text: String, isLittleEndian: Bool) -> [UInt8] {
      text.utf16.flatMap { isLittleEndian ? [UInt8($0 & 0xFF), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
    let text = "Handle\tTitle\nrad\tFahrräder 🚲 自行车"
    #expect(try read([0xFF, 0xFE] + units(text, isLittleEndian: true)) == (text, .utf16LittleEndian, 0))
    #expect(try read([0xFE, 0xFF] + units(text, isLittleEndian: false)) == (text, .utf16BigEndian, 0))
    #expect(try read(units(text, isLittleEndian: true)) == (text, .utf16LittleEndian, 0))
    #expect(try read(units(text, isLittleEndian: false)) == (text, .utf16BigEndian, 0))
    #expect(try read([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0, 0x42]) == ("\u{FFFD}A\u{FFFD}", .utf16LittleEndian, 2))
  }

  @Test("GB 18030 is found by its common letters, read in four bytes too, and a bad byte costs one letter")
  func gb18030() throws {
    #expect(try read(Self.chinese) == ("\u{80}自行车，25寸", .gb18030, 0))
    #expect(try read(Array("handle,".utf8) + Self.chinese + [0xFF] + Self.chinese, .gb18030).replaced == 1)
    #expect(try read(Self.chinese + [0xD7], .gb18030) == ("\u{80}自行车，25寸\u{FFFD}", .gb18030, 1))
  }

  @Test("Windows-1252 is found by letters with accents, two in a row too, and by its quotation marks")
  func windows1252() throws {
    let german =
      Array("Gr".utf8) + [0xF6, 0xDF] + Array("e; T".utf8) + [0xFC] + Array("r; ".utf8) + [0x93] + Array("M".utf8) + [0x94, 0x80]
    #expect(try read(german) == ("Größe; Tür; “M”€", .windows1252, 0))
    let portuguese = Array("cole".utf8) + [0xE7, 0xE3] + Array("o, ver".utf8) + [0xE3] + Array("o, p".utf8) + [0xE9]
    #expect(try read(portuguese) == ("coleção, verão, pé", .windows1252, 0))
    #expect(try read([0x41, 0x81, 0xE9], .windows1252) == ("A\u{FFFD}é", .windows1252, 1))
  }

  @Test("Any encoding of the system is read by its name; what XML declares holds, and a name that is none is refused")
  func named() throws {
    #expect(try read([0xF5, 0xFB], FeedEncoding(name: "windows-1250")).text == "őű")
    #expect(try read([0x8E, 0xA9], FeedEncoding(name: "Shift_JIS")).text == "自")
    let declared = Array("<?xml version='1.0' encoding='ISO-8859-1'?><a>".utf8) + [0xE9]
    #expect(try read(declared).text.hasSuffix("é"))
    for name in ["klingon", "", "utf-8//IGNORE", "../x", "\u{0}"] {
      #expect(throws: FeedEncoding.Unknown.self) { try FeedEncoding(name: name) }
    }
  }
}
