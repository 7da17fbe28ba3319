/// Windows-1252, as spreadsheets in Western Europe save it.
enum Windows1252 {
  /// What 0x80 to 0x9F stand for (Unicode's CP1252.TXT); 0 for the five that stand for nothing.
  private static let upper: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]

  /// The text in UTF-8; bytes that stand for nothing are replaced.
  static func decoded(_ raw: [UInt8], from start: Int) -> (bytes: [UInt8], replaced: Int) {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count - start + raw.count / 16)
    var replaced = 0
    for byte in raw[min(start, raw.count)...] {
      if byte < 0x80 {
        text.append(byte)
        continue
      }
      let value = byte < 0xA0 ? upper[Int(byte) - 0x80] : UInt32(byte)
      if value != 0, let scalar = Unicode.Scalar(value) {
        text.append(scalar)
      } else {
        text += UTF8Repair.replacement
        replaced += 1
      }
    }
    return (text, replaced)
  }
}
