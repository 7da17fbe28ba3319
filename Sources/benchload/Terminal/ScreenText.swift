import Screen

/// What a terminal shows, as text alone: enough to see which page is there. It knows the sequences that the shop's frames are made of.
struct ScreenText {
  let columns: Int
  let rows: Int
  private var cells: [Unicode.Scalar]
  private var x = 0
  private var y = 0
  /// The bytes of a sequence or of a letter that has not come whole yet.
  private var pending: [UInt8] = []

  /// What a cell holds that the letter before it covers.
  private static let covered: Unicode.Scalar = "\u{0}"

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (columns, rows)
    cells = Array(repeating: " ", count: columns * rows)
  }

  /// A row, without what lies right of its last letter.
  func line(_ row: Int) -> String {
    var text = String.UnicodeScalarView()
    for cell in cells[(row * columns)..<((row + 1) * columns)] where cell != Self.covered { text.append(cell) }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// All rows.
  var text: String { (0..<rows).map(line).joined(separator: "\n") }

  /// Whether some row shows a text.
  func shows(_ text: String) -> Bool { (0..<rows).contains { line($0).contains(text) } }

  /// Shows what bytes say. A sequence may be cut anywhere: its rest comes with the next bytes.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      pending.append(byte)
      step()
    }
  }

  /// Carries out what is pending as soon as it is whole.
  private mutating func step() {
    guard let first = pending.first else { return }
    switch first {
    case 0x1B: escape()
    case ..<0x20:
      control(first)
      pending.removeAll(keepingCapacity: true)
    case ..<0x80:
      put(Unicode.Scalar(first))
      pending.removeAll(keepingCapacity: true)
    default:
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard pending.count >= length else { return }
      if let scalar = String(decoding: pending, as: UTF8.self).unicodeScalars.first { put(scalar) }
      pending.removeAll(keepingCapacity: true)
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x08: x = max(0, x - 1)
    case 0x0A: y = min(rows - 1, y + 1)
    case 0x0D: x = 0
    default: break
    }
  }

  private mutating func escape() {
    guard pending.count > 1, let last = pending.last else { return }
    switch pending[1] {
    case UInt8(ascii: "["):
      guard pending.count > 2, (0x40...0x7E).contains(last) else { return }
      sequence(pending.dropFirst(2).dropLast(), last)
    // The terminal's own settings: up to BEL, or ESC and a backslash.
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      guard last == 0x07 || pending.suffix(2).elementsEqual([0x1B, UInt8(ascii: "\\")]) else { return }
    // A set of letters is chosen by two.
    case UInt8(ascii: "("), UInt8(ascii: ")"): guard pending.count > 2 else { return }
    default: break
    }
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func sequence(_ body: some Collection<UInt8>, _ final: UInt8) {
    guard body.first.map({ $0 < UInt8(ascii: "<") }) ?? true else { return }
    let numbers = body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    let count = max(1, numbers.first ?? 1)
    switch final {
    case UInt8(ascii: "A"): y = max(0, y - count)
    case UInt8(ascii: "B"): y = min(rows - 1, y + count)
    case UInt8(ascii: "C"): x = min(columns - 1, x + count)
    case UInt8(ascii: "D"): x = max(0, x - count)
    case UInt8(ascii: "d"): y = min(rows, count) - 1
    case UInt8(ascii: "G"): x = min(columns, count) - 1
    case UInt8(ascii: "H"), UInt8(ascii: "f"):
      y = min(rows, count) - 1
      x = min(columns, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1
    case UInt8(ascii: "J"): erase(numbers.first == 2 ? 0..<cells.count : (y * columns + x)..<cells.count)
    case UInt8(ascii: "K"):
      let row = y * columns
      erase(numbers.first == 1 ? row..<(row + x + 1) : (numbers.first == 2 ? row : row + x)..<(row + columns))
    case UInt8(ascii: "X"): erase((y * columns + x)..<(y * columns + min(columns, x + count)))
    default: break
    }
  }

  private mutating func erase(_ range: Range<Int>) { for index in range { cells[index] = " " } }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = DisplayWidth.of(scalar)
    guard width > 0 else { return }
    cells[y * columns + x] = scalar
    if width == 2, x + 1 < columns { cells[y * columns + x + 1] = Self.covered }
    x = min(columns - 1, x + width)
  }
}
