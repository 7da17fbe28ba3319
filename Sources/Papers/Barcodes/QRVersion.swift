/// A size of QR code at error correction level M, with how its codewords are divided (ISO/IEC 18004, tables 7, 9 and E.1).
struct QRVersion {
  let number: Int
  /// Codewords of error correction in each block.
  let correction: Int
  /// How many codewords of data each block has.
  let blocks: [Int]
  /// Where alignment patterns have their centres, in both directions.
  let alignments: [Int]

  static let all: [QRVersion] = [
    QRVersion(number: 1, correction: 10, blocks: [16], alignments: []),
    QRVersion(number: 2, correction: 16, blocks: [28], alignments: [6, 18]),
    QRVersion(number: 3, correction: 26, blocks: [44], alignments: [6, 22]),
    QRVersion(number: 4, correction: 18, blocks: [32, 32], alignments: [6, 26]),
    QRVersion(number: 5, correction: 24, blocks: [43, 43], alignments: [6, 30]),
    QRVersion(number: 6, correction: 16, blocks: [27, 27, 27, 27], alignments: [6, 34]),
    QRVersion(number: 7, correction: 18, blocks: [31, 31, 31, 31], alignments: [6, 22, 38]),
    QRVersion(number: 8, correction: 22, blocks: [38, 38, 39, 39], alignments: [6, 24, 42]),
    QRVersion(number: 9, correction: 22, blocks: [36, 36, 36, 37, 37], alignments: [6, 26, 46]),
    QRVersion(number: 10, correction: 26, blocks: [43, 43, 43, 43, 44], alignments: [6, 28, 50]),
  ]

  /// Modules on a side.
  var size: Int { 17 + 4 * number }
  /// Codewords of data.
  private var capacity: Int { blocks.reduce(0, +) }
  /// Bits of the number that says how many bytes follow.
  private var countBits: Int { number < 10 ? 8 : 16 }

  /// Whether so many bytes have room: with four bits for the mode and the count before them.
  func holds(_ count: Int) -> Bool { 4 + countBits + 8 * count <= 8 * capacity }

  /// All codewords of bytes in the order in which they are drawn: blocks taken in turn, then their error correction in turn.
  func codewords(_ bytes: [UInt8]) -> [UInt8] {
    var bits = BitRow()
    bits.add(0b0100, 4)
    bits.add(bytes.count, countBits)
    for byte in bytes { bits.add(Int(byte), 8) }
    // The end is said by four bits of nothing, or as many as have room; what is left is filled with two codewords in turn.
    bits.add(0, min(4, 8 * capacity - bits.count))
    bits.add(0, (8 - bits.count % 8) % 8)
    var data = bits.bytes
    for filling in 0..<max(0, capacity - data.count) { data.append(filling.isMultiple(of: 2) ? 0xEC : 0x11) }
    var start = 0
    var parts: [[UInt8]] = []
    for length in blocks {
      parts.append(Array(data[start..<start + length]))
      start += length
    }
    let corrections = parts.map { ReedSolomon.correction(of: $0, count: correction) }
    return Self.inTurn(parts) + Self.inTurn(corrections)
  }

  private static func inTurn(_ parts: [[UInt8]]) -> [UInt8] {
    (0..<(parts.map(\.count).max() ?? 0)).flatMap { index in parts.compactMap { $0.indices.contains(index) ? $0[index] : nil } }
  }
}

/// Bits one after the other, the highest first.
private struct BitRow {
  private(set) var bits: [Bool] = []
  var count: Int { bits.count }

  mutating func add(_ value: Int, _ width: Int) {
    for bit in stride(from: width - 1, through: 0, by: -1) { bits.append(value >> bit & 1 == 1) }
  }

  var bytes: [UInt8] {
    stride(from: 0, to: bits.count, by: 8).map { start in (0..<8).reduce(0) { $0 << 1 | (bits[start + $1] ? 1 : 0) } }
  }
}
