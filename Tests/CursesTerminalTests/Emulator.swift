@testable import CursesTerminal
@testable import Screen

/// A small terminal: what it shows after the bytes that it was sent, as ECMA-48 and xterm have it.
struct Emulator {
  struct Shown: Hashable {
    var text = " "
    var pen = Pen.plain
  }

  let width: Int
  let height: Int
  /// What is erased gets the background of the pen.
  var erasesInColor = true
  private(set) var cells: [Shown]
  private(set) var cursor = Point(x: 0, y: 0)
  private(set) var showsCursor = true
  /// Sequences that it does not know.
  private(set) var unknown: [String] = []
  /// Times that it had to scroll or to wrap, which frames never ask for.
  private(set) var wraps = 0
  private var pen = Pen.plain
  private var waitsAtMargin = false

  init(_ size: Size) {
    (width, height) = (size.width, size.height)
    cells = Array(repeating: Shown(), count: width * height)
  }

  subscript(x: Int, y: Int) -> Shown { cells[y * width + x] }

  mutating func feed(_ bytes: [UInt8]) {
    var scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      switch scalar.value {
      case 0x1B: escape(&scalars)
      case 13: (cursor.x, waitsAtMargin) = (0, false)
      case 8: (cursor.x, waitsAtMargin) = (max(0, cursor.x - 1), false)
      case ..<0x20: unknown.append("control \(scalar.value)")
      default: put(scalar)
      }
    }
  }

  private mutating func escape(_ scalars: inout Substring.UnicodeScalarView) {
    guard scalars.popFirst() == "[" else { return unknown.append("escape") }
    var body = ""
    while let scalar = scalars.popFirst() {
      if (0x40...0x7E).contains(scalar.value) { return control(body, scalar) }
      body.unicodeScalars.append(scalar)
    }
  }

  private mutating func control(_ body: String, _ final: Unicode.Scalar) {
    let numbers = body.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    let first = max(1, numbers.first ?? 1)
    if final != "m", final != "X", final != "h", final != "l" { waitsAtMargin = waitsAtMargin && final == "K" }
    switch final {
    case "A": cursor.y = max(0, cursor.y - first)
    case "B": cursor.y = min(height - 1, cursor.y + first)
    case "C": cursor.x = min(width - 1, cursor.x + first)
    case "D": cursor.x = max(0, cursor.x - first)
    case "G": cursor.x = min(width, first) - 1
    case "H": cursor = Point(x: min(width, max(1, numbers.count > 1 ? numbers[1] : 1)) - 1, y: min(height, first) - 1)
    case "J": erase(0..<cells.count)
    case "K": erase((cursor.y * width + cursor.x)..<((cursor.y + 1) * width))
    case "X": erase((cursor.y * width + cursor.x)..<(cursor.y * width + min(width, cursor.x + first)))
    case "m": render(numbers.isEmpty ? [0] : numbers)
    case "h" where body == "?25", "l" where body == "?25": showsCursor = final == "h"
    case "h" where body == "?2026" || body == "?7", "l" where body == "?2026" || body == "?7": break
    default: unknown.append("\(body)\(final)")
    }
  }

  private mutating func render(_ numbers: [Int]) {
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: pen = .plain
      case 1: pen.attributes.insert(.bold)
      case 4: pen.attributes.insert(.underlined)
      case 7: pen.attributes.insert(.reversed)
      case 22: pen.attributes.remove(.bold)
      case 24: pen.attributes.remove(.underlined)
      case 27: pen.attributes.remove(.reversed)
      case 30...37: pen.foreground = Int32(number - 30)
      case 40...47: pen.background = Int32(number - 40)
      case 39: pen.foreground = -1
      case 49: pen.background = -1
      case 38, 48:
        let color = rest.popFirst() == 5 ? Int32(rest.popFirst() ?? 0) : -2
        if number == 38 { pen.foreground = color } else { pen.background = color }
      default: unknown.append("\(number)m")
      }
    }
  }

  private mutating func erase(_ range: Range<Int>) {
    for index in range { blankHalf(at: index) }
    for index in range { cells[index] = Shown(pen: Pen(background: erasesInColor ? pen.background : -1)) }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let columns = DisplayWidth.of(scalar)
    guard columns > 0 else {
      let index = cursor.y * width + cursor.x - (waitsAtMargin ? 0 : 1)
      cells[cells[index].text.isEmpty ? index - 1 : index].text.unicodeScalars.append(scalar)
      return
    }
    if waitsAtMargin {
      wraps += 1
      waitsAtMargin = false
      cursor = Point(x: 0, y: min(height - 1, cursor.y + 1))
    }
    let index = cursor.y * width + cursor.x
    for half in index..<(index + columns) { blankHalf(at: half) }
    cells[index] = Shown(text: String(Character(scalar)), pen: pen)
    if columns == 2 { cells[index + 1] = Shown(text: "", pen: pen) }
    waitsAtMargin = cursor.x + columns >= width
    cursor.x = min(width - 1, cursor.x + columns)
  }

  /// Half of a wide character is about to go, and the other half with it.
  private mutating func blankHalf(at index: Int) {
    if cells[index].text.isEmpty, index % width > 0 { cells[index - 1].text = " " }
    if index % width < width - 1, cells[index + 1].text.isEmpty { cells[index + 1].text = " " }
  }
}
