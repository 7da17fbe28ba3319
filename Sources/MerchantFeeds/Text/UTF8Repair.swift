/// UTF-8 in which some bytes may be bad.
enum UTF8Repair {
  /// What stands for a letter that cannot be read: U+FFFD.
  static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

  /// The same bytes, each bad run replaced by U+FFFD; and how many were.
  static func repaired(_ raw: [UInt8], from start: Int) -> (bytes: [UInt8], replaced: Int) {
    var sound: [UInt8] = []
    sound.reserveCapacity(raw.count - start)
    var replaced = 0
    var offset = start
    var run = start
    while offset < raw.count {
      let length = length(raw, at: offset)
      if length == 0 {
        sound += raw[run..<offset]
        sound += replacement
        replaced += 1
        offset += 1
        run = offset
      } else {
        offset += length
      }
    }
    sound += raw[min(run, raw.count)...]
    return (sound, replaced)
  }

  /// How many sequences of several bytes there are, and how many bytes that are none.
  static func counts(_ raw: [UInt8]) -> (sequences: Int, bad: Int) {
    var (sequences, bad, offset) = (0, 0, 0)
    while offset < raw.count {
      let length = length(raw, at: offset)
      if length == 0 { bad += 1 } else if length > 1 { sequences += 1 }
      offset += max(1, length)
    }
    return (sequences, bad)
  }

  /// The length of the sequence that begins at a place; 0 if none does (RFC 3629).
  private static func length(_ raw: [UInt8], at offset: Int) -> Int {
    let first = raw[offset]
    if first < 0x80 { return 1 }
    func continues(_ place: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
      offset + place < raw.count && range.contains(raw[offset + place])
    }
    switch first {
    case 0xC2...0xDF: return continues(1) ? 2 : 0
    case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
    case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
    case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
    case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
    case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
    case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
    default: return 0
    }
  }
}
