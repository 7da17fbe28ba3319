/// Which encoding a file without a mark is in.
enum EncodingGuess {
  /// How much of a file is looked at.
  private static let most = 4 << 20

  /// What an XML declaration at the beginning says, if it is known here; a declared UTF-16 that is written in single bytes is not believed.
  static func declared(_ raw: [UInt8]) -> FeedEncoding? {
    let head = raw.prefix(256)
    guard head.starts(with: Array("<?xml".utf8)), let end = head.firstIndex(of: UInt8(ascii: ">")) else { return nil }
    let text = String(decoding: head[..<end], as: UTF8.self)
    guard let found = text.firstMatch(of: /encoding\s*=\s*["']([A-Za-z0-9._:\-]+)["']/) else { return nil }
    let encoding = try? FeedEncoding(name: String(found.1))
    return encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? nil : encoding
  }

  /// UTF-16 by its zero bytes; UTF-8 if it is valid, or hardly damaged; GB 18030 if its letters are common Chinese ones; else Windows-1252.
  static func of(_ raw: [UInt8]) -> FeedEncoding {
    let sample = Array(raw.prefix(most))
    if let wide = wide(sample) { return wide }
    let counts = UTF8Repair.counts(sample)
    // The sample may end within a letter.
    if counts.bad <= (sample.count < raw.count ? 3 : 0) || counts.sequences > 4 * counts.bad { return .utf8 }
    return looksChinese(sample) ? .gb18030 : .windows1252
  }

  /// Latin text in UTF-16 has a zero in every second byte.
  private static func wide(_ sample: [UInt8]) -> FeedEncoding? {
    let head = sample.prefix(2_000)
    guard head.count >= 8 else { return nil }
    let zeros = head.indices.reduce(into: [0, 0]) { if head[$1] == 0 { $0[$1 & 1] += 1 } }
    let half = head.count / 2
    if zeros[1] > half / 2, zeros[0] < half / 20 { return .utf16LittleEndian }
    if zeros[0] > half / 2, zeros[1] < half / 20 { return .utf16BigEndian }
    return nil
  }

  /// Nearly all letters of a Chinese text are of GB 2312's first level or its signs (first byte A1 to A9 or B0 to D7); the small letters with accents of
  /// Western Europe lie above, and mostly before a plain letter.
  private static func looksChinese(_ sample: [UInt8]) -> Bool {
    var (common, other) = (0, 0)
    var offset = 0
    while offset < sample.count {
      let first = sample[offset]
      if first < 0x80 {
        offset += 1
        continue
      }
      let second = offset + 1 < sample.count ? sample[offset + 1] : 0
      let isFull = second >= 0xA1 && second <= 0xFE
      if isFull, (0xA1...0xA9).contains(first) || (0xB0...0xD7).contains(first) { common += 1 } else { other += 1 }
      offset += second >= 0x40 && first > 0x80 && first < 0xFF ? 2 : 1
    }
    return common > 0 && common >= other * 3 / 2
  }
}
