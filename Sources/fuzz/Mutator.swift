import Delivery

/// Makes a file of another by what goes wrong with files, and by chance.
struct Mutator {
  var random: SplitMix64

  /// No case is longer.
  private static let longest = 40_000

  /// Pieces of which each means something to some reader.
  private static let pieces: [String] = [
    "\"", "\"\"", ",", ";", "\t", "|", "\n", "\r", "\r\n", "sep=;\n", "\u{FEFF}", "\0", "<", ">", "&", "&amp;", "&#x10FFFF;", "&#0;",
    "&nbsp;", "<!--",
    "-->", "<![CDATA[", "]]>", "<item>", "</item>", "<entry/>", "</", "<!DOCTYPE a [", "]>", "<?xml version='1.0' encoding='ISO-8859-1'?>",
    "<g:id>", "</g:id>", "xmlns=\"x\"", "<script>", "</p>", "-", "0", "1e12", "1e-12", "99999999999999999999", "-9223372036854775808",
    "1,234.5",
    "1.234,5", "١٢", "１２", "€", "$", "kg", "\u{202E}", "\u{200B}", "\u{1B}[31m", "自行车", "é", "🚲", "Default Title", "id:1",
    "simple, virtual", " ",
    "=cmd()", "'", "’",
  ]
  private static let bytes: [[UInt8]] = [
    [0xFF], [0xC3], [0xD7, 0xD4], [0x81, 0x30, 0x81, 0x30], [0xFE, 0xFF], [0xED, 0xA0, 0x80], [0x80], [0xFC],
  ]

  mutating func below(_ count: Int) -> Int { Int(random.next() % UInt64(max(1, count))) }

  /// One of the seeds with one to eight changes.
  mutating func file() -> [UInt8] {
    var file = Array(Seeds.all[below(Seeds.all.count)].utf8)
    for _ in 0...below(8) { change(&file) }
    return Array(file.prefix(Self.longest))
  }

  private mutating func change(_ file: inout [UInt8]) {
    let start = below(file.count + 1)
    let end = min(file.count, start + below(min(60, file.count + 1)))
    switch below(13) {
    case 0: file.insert(contentsOf: Array(Self.pieces[below(Self.pieces.count)].utf8), at: start)
    case 1: file.replaceSubrange(start..<end, with: Array(Self.pieces[below(Self.pieces.count)].utf8))
    case 2: file.insert(contentsOf: Self.bytes[below(Self.bytes.count)], at: start)
    case 3: file.removeSubrange(start..<end)
    case 4: file.insert(contentsOf: file[start..<end], at: below(file.count + 1))
    case 5: if start < file.count { file[start] = UInt8(truncatingIfNeeded: random.next()) }
    case 6: file.removeSubrange(start...)
    case 7: moveLine(&file)
    case 8: replaceAll(&file)
    case 9: file = encoded(file)
    case 10:
      let other = Array(Seeds.all[below(Seeds.all.count)].utf8)
      file = Array(file[..<start]) + other[below(other.count)...]
    case 11:
      let part = Array(file[start..<end])
      if !part.isEmpty { for _ in 0..<min(200, Self.longest / part.count) { file.insert(contentsOf: part, at: start) } }
    default: cell(&file)
    }
  }

  /// A line goes elsewhere.
  private mutating func moveLine(_ file: inout [UInt8]) {
    var lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    let line = lines.remove(at: below(lines.count))
    lines.insert(line, at: below(lines.count + 1))
    file = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Every separator, line end or quote is another one.
  private mutating func replaceAll(_ file: inout [UInt8]) {
    let signs = Array(",;\t|\n\r\"'<".utf8)
    let (from, to) = (signs[below(signs.count)], signs[below(signs.count)])
    file = file.map { $0 == from ? to : $0 }
  }

  /// The same text in UTF-16, or with the first 256 letters in a byte each.
  private mutating func encoded(_ file: [UInt8]) -> [UInt8] {
    let text = String(decoding: file, as: UTF8.self)
    switch below(3) {
    case 0: return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    case 1: return text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    default: return text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    }
  }

  /// A cell becomes another one's text, or a piece.
  private mutating func cell(_ file: inout [UInt8]) {
    let cells = file.split(maxSplits: 400, omittingEmptySubsequences: false) { ",;\t\n".utf8.contains($0) }
    let place = cells[below(cells.count)]
    let other = below(2) == 0 ? Array(cells[below(cells.count)]) : Array(Self.pieces[below(Self.pieces.count)].utf8)
    file.replaceSubrange(place.startIndex..<place.endIndex, with: other)
  }
}
