/// The modules of a QR code while it is drawn: patterns first, then the codewords around them, then the best of eight masks.
struct QRDrawing {
  private let version: QRVersion
  private let size: Int
  private var dark: [Bool]
  /// Modules that patterns and what is said of the code itself take; no mask changes them.
  private var isTaken: [Bool]

  init(_ version: QRVersion, codewords: [UInt8]) {
    self.version = version
    size = version.size
    dark = [Bool](repeating: false, count: size * size)
    isTaken = dark
    drawPatterns()
    drawVersion()
    // The place is taken before the codewords go around it.
    drawFormat(mask: 0)
    draw(codewords)
  }

  /// The modules under the mask that is read most surely: the one with the fewest penalty points.
  func masked() -> [Bool] {
    let candidates = (0..<8).map { mask in
      var drawing = self
      drawing.apply(mask)
      drawing.drawFormat(mask: mask)
      return drawing.dark
    }
    let penalties = candidates.map { QRPenalty(modules: $0, size: size).points }
    return candidates[penalties.indices.min { penalties[$0] < penalties[$1] } ?? 0]
  }

  private mutating func set(_ column: Int, _ row: Int, _ isDark: Bool) {
    guard (0..<size).contains(column), (0..<size).contains(row) else { return }
    dark[row * size + column] = isDark
    isTaken[row * size + column] = true
  }

  private mutating func drawPatterns() {
    for index in 0..<size {
      set(6, index, index.isMultiple(of: 2))
      set(index, 6, index.isMultiple(of: 2))
    }
    for (column, row) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawRings(column, row, within: 4) { $0 != 2 && $0 != 4 } }
    let last = version.alignments.last ?? 0
    for column in version.alignments {
      for row in version.alignments {
        // Three corners have the large patterns.
        if (column, row) == (6, 6) || (column, row) == (6, last) || (column, row) == (last, 6) { continue }
        drawRings(column, row, within: 2) { $0 != 1 }
      }
    }
  }

  /// Squares around a centre, by their distance from it.
  private mutating func drawRings(_ column: Int, _ row: Int, within most: Int, isDark: (Int) -> Bool) {
    for down in -most...most {
      for right in -most...most { set(column + right, row + down, isDark(max(abs(down), abs(right)))) }
    }
  }

  /// Level M (bits 00) and the mask, with a BCH code of ten bits, twice.
  private mutating func drawFormat(mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (mask << 10 | rest) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0...5 { set(8, index, bit(index)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for index in 9..<15 { set(14 - index, 8, bit(index)) }
    for index in 0..<8 { set(size - 1 - index, 8, bit(index)) }
    for index in 8..<15 { set(8, size - 15 + index, bit(index)) }
    set(8, size - 8, true)
  }

  /// From version 7 on its number, with a BCH code of twelve bits, twice.
  private mutating func drawVersion() {
    guard version.number >= 7 else { return }
    var rest = version.number
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version.number << 12 | rest
    for index in 0..<18 {
      let isDark = bits >> index & 1 == 1
      set(size - 11 + index % 3, index / 3, isDark)
      set(index / 3, size - 11 + index % 3, isDark)
    }
  }

  /// In strips of two columns from the right, upwards and downwards in turn, beside the column of the timing pattern.
  private mutating func draw(_ codewords: [UInt8]) {
    var index = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      let isUpwards = (right + 1) & 2 == 0
      for step in 0..<size {
        let row = isUpwards ? size - 1 - step : step
        for column in [right, right - 1] where !isTaken[row * size + column] && index < codewords.count * 8 {
          dark[row * size + column] = codewords[index / 8] >> UInt8(7 - index % 8) & 1 == 1
          index += 1
        }
      }
      right -= 2
    }
  }

  private mutating func apply(_ mask: Int) {
    for row in 0..<size {
      for column in 0..<size where !isTaken[row * size + column] {
        if Self.changes(mask, column, row) { dark[row * size + column].toggle() }
      }
    }
  }

  private static func changes(_ mask: Int, _ column: Int, _ row: Int) -> Bool {
    switch mask {
    case 0: (row + column).isMultiple(of: 2)
    case 1: row.isMultiple(of: 2)
    case 2: column.isMultiple(of: 3)
    case 3: (row + column).isMultiple(of: 3)
    case 4: (row / 2 + column / 3).isMultiple(of: 2)
    case 5: row * column % 2 + row * column % 3 == 0
    case 6: (row * column % 2 + row * column % 3).isMultiple(of: 2)
    default: ((row + column) % 2 + row * column % 3).isMultiple(of: 2)
    }
  }
}
