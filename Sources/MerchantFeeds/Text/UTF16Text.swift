/// UTF-16 as spreadsheets write it.
enum UTF16Text {
  /// The text in UTF-8; halves of a pair alone, and a byte alone at the end, are replaced.
  static func decoded(_ raw: [UInt8], from start: Int, isLittleEndian: Bool) -> (bytes: [UInt8], replaced: Int) {
    var text: [UInt8] = []
    text.reserveCapacity((raw.count - start) * 3 / 4)
    var replaced = 0
    var offset = start
    func unit(_ place: Int) -> UInt16? {
      guard place + 1 < raw.count else { return nil }
      let (low, high) = isLittleEndian ? (raw[place], raw[place + 1]) : (raw[place + 1], raw[place])
      return UInt16(high) << 8 | UInt16(low)
    }
    while offset < raw.count {
      guard let first = unit(offset) else {
        text += UTF8Repair.replacement
        replaced += 1
        break
      }
      offset += 2
      if let scalar = Unicode.Scalar(UInt32(first)) {
        text.append(scalar)
      } else if first < 0xDC00, let second = unit(offset), (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
      {
        text.append(scalar)
        offset += 2
      } else {
        text += UTF8Repair.replacement
        replaced += 1
      }
    }
    return (text, replaced)
  }
}

extension [UInt8] {
  /// Adds a scalar in UTF-8.
  mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case ..<0x80: append(UInt8(value))
    case ..<0x800:
      append(UInt8(0xC0 | value >> 6))
      append(UInt8(0x80 | value & 0x3F))
    case ..<0x10000:
      append(UInt8(0xE0 | value >> 12))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    default:
      append(UInt8(0xF0 | value >> 18))
      append(UInt8(0x80 | value >> 12 & 0x3F))
      append(UInt8(0x80 | value >> 6 & 0x3F))
      append(UInt8(0x80 | value & 0x3F))
    }
  }
}
