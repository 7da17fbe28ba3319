/// How a file's bytes stand for letters.
package enum FeedEncoding: Hashable, Sendable {
  case utf8
  case utf16LittleEndian, utf16BigEndian
  /// Windows-1252, and Latin-1, of which it holds all letters.
  case windows1252
  /// Any other that the system's iconv knows by this name.
  case named(String)

  /// What spreadsheets in China save: it holds GBK and GB 2312.
  package static let gb18030 = FeedEncoding.named("GB18030")

  /// An encoding that is not known here.
  package struct Unknown: Error, Hashable, Sendable {
    /// Its name as it was given.
    package let name: String
  }

  /// The name for people and for `--encoding`.
  package var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "Windows-1252"
    case .named(let name): name
    }
  }

  /// Reads a name such as `utf-8`, `GBK`, `latin1` or `windows-1250`.
  ///
  /// - Throws: `Unknown` for a name that nobody here knows.
  package init(name: String) throws(Unknown) {
    let plain = name.lowercased().filter { $0.isLetter || $0.isNumber }
    switch plain {
    case "utf8", "utf8bom", "utf8sig": self = .utf8
    case "utf16", "utf16le", "unicode": self = .utf16LittleEndian
    case "utf16be": self = .utf16BigEndian
    case "windows1252", "cp1252", "1252", "latin1", "iso88591", "l1", "ansi", "ascii", "usascii": self = .windows1252
    case "gb18030", "gbk", "gb2312", "cp936", "936", "euccn": self = .gb18030
    default:
      // A name may hold anything that was typed; iconv's own options after a slash are not for files.
      guard !name.isEmpty, name.utf8.allSatisfy(Self.isNameByte) else { throw Unknown(name: name) }
      let candidates = [name, name.uppercased().replacing("WINDOWS-", with: "CP").replacing("WINDOWS", with: "CP")]
      guard let known = candidates.first(where: { Iconv.knows($0) }) else { throw Unknown(name: name) }
      self = .named(known)
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122, 45, 46, 58, 95: true
    default: false
    }
  }

  /// The encoding that a byte order mark tells, with the mark's length.
  static func marked(_ raw: [UInt8]) -> (encoding: FeedEncoding, length: Int)? {
    if raw.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
    if raw.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
    if raw.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
    if raw.starts(with: [0x84, 0x31, 0x95, 0x33]) { return (.gb18030, 4) }
    return nil
  }

  /// The bytes as UTF-8, and how many of them were none of the encoding.
  func decode(_ raw: [UInt8], from start: Int) throws(Unknown) -> (bytes: [UInt8], replaced: Int) {
    switch self {
    case .utf8: UTF8Repair.repaired(raw, from: start)
    case .utf16LittleEndian: UTF16Text.decoded(raw, from: start, isLittleEndian: true)
    case .utf16BigEndian: UTF16Text.decoded(raw, from: start, isLittleEndian: false)
    case .windows1252: Windows1252.decoded(raw, from: start)
    case .named(let name): try Iconv.decoded(raw, from: start, name)
    }
  }
}
