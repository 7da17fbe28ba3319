import Screen

/// A whole `ESC [ … final` in its parts, and what it means in the forms that most terminals share.
struct ControlSequence {
  /// `<`, `?` and their like; nil if there is none.
  private let mark: UInt8?
  /// What is written between the semicolons, at most six figures each; a blank is 0, and so is a second figure after a colon.
  private let numbers: [Int]
  private let final: UInt8

  /// Nil for what is no control sequence, or has signs between its figures and its end.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 3, let last = bytes.last, (0x40...0x7E).contains(last) else { return nil }
    if bytes.count == 4, bytes[2] == UInt8(ascii: "[") {
      // The Linux console's function keys, `ESC [ [ A`.
      (mark, numbers, final) = (bytes[2], [], last)
      return
    }
    var body = bytes[2..<(bytes.count - 1)]
    mark = body.first.flatMap { (0x3C...0x3F).contains($0) ? $0 : nil }
    if mark != nil { body = body.dropFirst() }
    var numbers: [Int] = []
    for field in body.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      var number = 0
      for byte in field.prefix(while: { $0 != UInt8(ascii: ":") }) {
        guard (0x30...0x39).contains(byte), number < 1_000_000 else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      numbers.append(number)
    }
    self.numbers = numbers
    final = last
  }

  private func number(_ index: Int) -> Int? { numbers.indices.contains(index) ? numbers[index] : nil }

  /// `ESC [ 200 ~`.
  var isPasteBegin: Bool { mark == nil && final == UInt8(ascii: "~") && numbers == [200] }

  /// A report of the mouse in the form that xterm calls SGR.
  var mouse: MouseReport? {
    guard mark == UInt8(ascii: "<"), numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return nil }
    return MouseReport(button: numbers[0], column: numbers[1], row: numbers[2], isRelease: final == UInt8(ascii: "m"))
  }

  /// The key; nil for reports and answers, which are none.
  var event: InputEvent? {
    if mark == UInt8(ascii: "[") {
      return (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) ? .key(.function(Int(final) - 64)) : nil
    }
    guard mark == nil else { return nil }
    switch final {
    case UInt8(ascii: "~"):
      if numbers.first == 27, let code = number(2) { return Self.coded(code, modifiers: number(1) ?? 1) }
      return numbers.first.flatMap(Self.key(number:)).map { .key($0) }
    case UInt8(ascii: "u"): return numbers.first.flatMap { Self.coded($0, modifiers: number(1) ?? 1) }
    // Without 1 and a modifier these are no keys but answers (where the cursor is) and reports of the focus.
    case UInt8(ascii: "P")...UInt8(ascii: "S") where number(0) != 1 || !(2...16).contains(number(1) ?? 0), UInt8(ascii: "I"),
      UInt8(ascii: "M"):
      return nil
    default: return Self.key(final: final).map { .key($0) }
    }
  }

  /// Of `ESC [ A` and `ESC O A`.
  static func key(final: UInt8) -> Key? {
    switch Unicode.Scalar(final) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "M": .enter
    case "I": .tab
    case "Z": .backTab
    case "P": .function(1)
    case "Q": .function(2)
    case "R": .function(3)
    case "S": .function(4)
    default: nil
    }
  }

  /// Of `ESC [ 5 ~`.
  private static func key(number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    // Shift-F1 and on, as some terminals number them.
    case 25, 26: .function(number - 24)
    case 28, 29: .function(number - 25)
    case 31...34: .function(number - 26)
    default: nil
    }
  }

  /// A key by its character's number, as terminals send them that another program had told to: `ESC [ 99 ; 5 u` is Ctrl-C.
  private static func coded(_ code: Int, modifiers: Int) -> InputEvent? {
    let held = max(0, modifiers - 1)
    let isControl = held & 4 != 0
    switch code {
    case 8, 127: return .key(.backspace)
    case 9: return .key(held & 1 != 0 ? .backTab : .tab)
    case 13: return .key(.enter)
    case 27: return .key(.escape)
    case 65...90 where isControl, 97...122 where isControl:
      let letter = UInt8(code | 32)
      return letter == UInt8(ascii: "z") ? .suspend : .key(.control(Character(Unicode.Scalar(letter))))
    case 0x20...0x7E where !isControl, 0xA0...0xD7FF where !isControl:
      return Unicode.Scalar(UInt32(code)).map { .key(.character(Character($0))) }
    default: return nil
    }
  }
}
