import Testing

@testable import Papers

/// QR codes, read again by a reader of its own.
struct QRCodeTests {
  @Test(
    "What is drawn is read again, in every version, up to the last byte that has room",
    arguments: [
      (1, 1), (13, 1), (14, 1), (15, 2), (26, 2), (42, 3), (62, 4), (84, 5), (106, 6), (122, 7), (152, 8), (180, 9), (181, 10), (213, 10),
    ])
  func read(length: Int, version: Int) throws {
    let text = String((0..<length).map { Array("ZK473124829CN-abc/é")[$0 % 18] })
    let code = try #require(QRCode(text))
    #expect(code.size == 17 + 4 * version)
    #expect(try QRReader(code).text() == text)
  }

  @Test("Letters of every script are read again as UTF-8")
  func scripts() throws {
    #expect(try QRReader(#require(QRCode("凤凰 é ґ 한"))).text() == "凤凰 é ґ 한")
  }

  @Test("What has more than 213 bytes has no code")
  func tooLong() {
    #expect(QRCode(String(repeating: "x", count: 214)) == nil)
    #expect(QRCode("") != nil)
  }

  @Test("Three corners have the finder pattern, and its light ring")
  func finders() throws {
    let code = try #require(QRCode("ZK473124829CN"))
    for (left, top) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
      for row in 0..<7 {
        for column in 0..<7 {
          let ring = max(abs(column - 3), abs(row - 3))
          #expect(code.isDark(left + column, top + row) == (ring != 2))
        }
      }
    }
    #expect(!code.isDark(7, 7) && !code.isDark(-1, 0) && !code.isDark(0, code.size))
  }
}

/// Reads a code as a phone does: format, mask, codewords, error correction (checked, not mended), bytes.
struct QRReader {
  struct Unreadable: Error { let why: String }

  private let code: QRCode
  private var version: Int { (code.size - 17) / 4 }

  init(_ code: QRCode) { self.code = code }

  func text() throws -> String {
    let mask = try format()
    if version >= 7 { try checkVersion() }
    var bits: [Bool] = []
    var isUp = true
    for right in stride(from: code.size - 1, to: 0, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) where right > 0 {
      for step in 0..<code.size {
        let row = isUp ? code.size - 1 - step : step
        for column in [right, right - 1] where !isFunction(column, row) {
          bits.append(code.isDark(column, row) != isMasked(mask, row, column))
        }
      }
      isUp.toggle()
    }
    let words = (0..<bits.count / 8).map { word in (0..<8).reduce(0) { $0 * 2 + (bits[word * 8 + $1] ? 1 : 0) } }
    return try text(of: data(in: words))
  }

  /// Data and correction of each block at level M: (blocks, data) and the correction's length.
  private static let blocks: [Int: ([(Int, Int)], Int)] = [
    1: ([(1, 16)], 10), 2: ([(1, 28)], 16), 3: ([(1, 44)], 26), 4: ([(2, 32)], 18), 5: ([(2, 43)], 24), 6: ([(4, 27)], 16),
    7: ([(4, 31)], 18), 8: ([(2, 38), (2, 39)], 22), 9: ([(3, 36), (2, 37)], 22), 10: ([(4, 43), (1, 44)], 26),
  ]

  private func format() throws -> Int {
    let size = code.size
    let first = [(8, 0), (8, 1), (8, 2), (8, 3), (8, 4), (8, 5), (8, 7), (8, 8), (7, 8), (5, 8), (4, 8), (3, 8), (2, 8), (1, 8), (0, 8)]
    let second = (0..<8).map { (size - 1 - $0, 8) } + (0..<7).map { (8, size - 7 + $0) }
    func value(_ places: [(Int, Int)]) -> Int {
      places.enumerated().reduce(0) { $0 | (code.isDark($1.element.0, $1.element.1) ? 1 << $1.offset : 0) }
    }
    guard value(first) == value(second) else { throw Unreadable(why: "two formats") }
    // Table C.1 of ISO/IEC 18004 for level M, masks 0 to 7.
    let known = [0x5412, 0x5125, 0x5E7C, 0x5B4B, 0x45F9, 0x40CE, 0x4F97, 0x4AA0]
    guard let mask = known.firstIndex(of: value(first)) else { throw Unreadable(why: "no format of level M") }
    guard code.isDark(8, size - 8) else { throw Unreadable(why: "no dark module") }
    return mask
  }

  private func checkVersion() throws {
    // Table D.1 of ISO/IEC 18004.
    let known = [7: 0x07C94, 8: 0x085BC, 9: 0x09A99, 10: 0x0A4D3]
    var (lower, upper) = (0, 0)
    for index in 0..<18 {
      if code.isDark(index / 3, code.size - 11 + index % 3) { lower |= 1 << index }
      if code.isDark(code.size - 11 + index % 3, index / 3) { upper |= 1 << index }
    }
    guard lower == known[version], upper == known[version] else { throw Unreadable(why: "version \(lower) \(upper)") }
  }

  private func isFunction(_ column: Int, _ row: Int) -> Bool {
    let size = code.size
    if column == 6 || row == 6 { return true }
    if column < 9 && row < 9 || column >= size - 8 && row < 9 || column < 9 && row >= size - 8 { return true }
    if version >= 7, column < 6 && row >= size - 11 || row < 6 && column >= size - 11 { return true }
    guard version > 1 else { return false }
    let centres: [Int] = version < 7 ? [6, size - 7] : [6, [22, 24, 26, 28][version - 7], size - 7]
    return centres.contains { x in
      centres.contains { y in
        let isCorner = x == 6 && y == 6 || x == 6 && y == size - 7 || x == size - 7 && y == 6
        return !isCorner && abs(column - x) <= 2 && abs(row - y) <= 2
      }
    }
  }

  private func isMasked(_ mask: Int, _ i: Int, _ j: Int) -> Bool {
    switch mask {
    case 0: (i + j) % 2 == 0
    case 1: i % 2 == 0
    case 2: j % 3 == 0
    case 3: (i + j) % 3 == 0
    case 4: (i / 2 + j / 3) % 2 == 0
    case 5: (i * j) % 2 + (i * j) % 3 == 0
    case 6: ((i * j) % 2 + (i * j) % 3) % 2 == 0
    default: ((i * j) % 3 + (i + j) % 2) % 2 == 0
    }
  }

  private func data(in words: [Int]) throws -> [Int] {
    guard let (groups, correction) = Self.blocks[version] else { throw Unreadable(why: "version") }
    let lengths = groups.flatMap { Array(repeating: $0.1, count: $0.0) }
    guard words.count == lengths.reduce(0, +) + correction * lengths.count else { throw Unreadable(why: "\(words.count) codewords") }
    var blocks = lengths.map { _ in [Int]() }
    var rest = words[...]
    for turn in 0..<(lengths.max() ?? 0) {
      for index in lengths.indices where turn < lengths[index] { blocks[index].append(rest.removeFirst()) }
    }
    let data = blocks.flatMap { $0 }
    for _ in 0..<correction { for index in lengths.indices { blocks[index].append(rest.removeFirst()) } }
    for block in blocks where !Self.isWhole(block, correction) { throw Unreadable(why: "error correction") }
    return data
  }

  /// Whether a block, as a polynomial, is zero at all roots of its generator.
  private static func isWhole(_ block: [Int], _ correction: Int) -> Bool {
    var powers = [1]
    for _ in 1..<255 {
      let next = (powers.last ?? 1) * 2
      powers.append(next > 255 ? next ^ 285 : next)
    }
    func logarithm(_ value: Int) -> Int { powers.firstIndex(of: value) ?? 0 }
    func times(_ a: Int, _ b: Int) -> Int { a == 0 || b == 0 ? 0 : powers[(logarithm(a) + logarithm(b)) % 255] }
    return (0..<correction).allSatisfy { root in block.reduce(0) { times($0, powers[root]) ^ $1 } == 0 }
  }

  private func text(of data: [Int]) throws -> String {
    let bits = data.flatMap { word in (0..<8).map { word >> (7 - $0) & 1 } }
    func number(_ start: Int, _ count: Int) -> Int { bits[start..<start + count].reduce(0) { $0 * 2 + $1 } }
    guard number(0, 4) == 4 else { throw Unreadable(why: "no bytes") }
    let width = version < 10 ? 8 : 16
    let count = number(4, width)
    let bytes = (0..<count).map { UInt8(number(4 + width + 8 * $0, 8)) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Unreadable(why: "no UTF-8") }
    return text
  }
}
