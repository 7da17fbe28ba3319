import CTerminal
import Screen

/// Turns what ncurses read into events: bytes into characters, control characters into keys, two presses into a double one.
///
/// Escape sequences that neither ncurses nor anybody else knows are swallowed whole, so that their letters are not taken for keys.
struct InputDecoder {
  /// The longest paste kept, in bytes.
  static let longestPaste = 65_536
  /// Two presses on one cell within this time are a double press.
  static let doublePressTime = Duration.milliseconds(400)

  private enum State {
    case ground
    case escape
    /// Inside `ESC [ …`.
    case controlSequence
    /// After `ESC O`.
    case singleShift
    /// Inside `ESC ] …`, `ESC P …`, `ESC _ …` or `ESC ^ …`, up to BEL or `ESC \`.
    case controlString
    case controlStringEscape
  }

  private var state = State.ground
  private var utf8: [UInt8] = []
  private var paste: [UInt8]?
  private var lastPress: (at: Point, when: ContinuousClock.Instant)?

  /// A paste has begun and not ended.
  var isPasting: Bool { paste != nil }

  /// The events that one more piece of input makes.
  mutating func events(of input: RawInput, at now: ContinuousClock.Instant) -> [InputEvent] {
    if paste != nil { return takePasted(input) }
    switch input {
    case .byte(let byte): return take(byte)
    case .key(let number):
      let waiting = pause()
      return waiting + (Self.key(number).map { [.key($0)] } ?? [])
    case .mouse(let action, let x, let y): return takeMouse(action, at: Point(x: x, y: y), now: now)
    case .pasteBegins:
      paste = []
      return []
    case .pasteEnds, .resize, .unknown: return []
    }
  }

  /// Nothing more has come for now: an escape character on its own was the Esc key.
  mutating func pause() -> [InputEvent] {
    defer { state = .ground }
    if case .escape = state { return [.key(.escape)] }
    return []
  }

  /// Ends a paste whose end never came.
  mutating func endPaste() -> [InputEvent] {
    guard let bytes = paste else { return [] }
    paste = nil
    return [.paste(PlainText(String(decoding: bytes, as: UTF8.self)))]
  }

  private mutating func takePasted(_ input: RawInput) -> [InputEvent] {
    switch input {
    case .pasteEnds: return endPaste()
    case .byte(let byte): if let count = paste?.count, count < Self.longestPaste { paste?.append(byte) }
    case .key(CTERMINAL_ENTER): paste?.append(0x0A)
    default: break
    }
    return []
  }

  private mutating func take(_ byte: UInt8) -> [InputEvent] {
    switch state {
    case .ground: return takeInGround(byte)
    case .escape:
      switch byte {
      case UInt8(ascii: "["): state = .controlSequence
      case UInt8(ascii: "O"): state = .singleShift
      case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): state = .controlString
      case 0x1B: return [.key(.escape)]
      default:
        // Alt and a key arrive like this too.
        state = .ground
        return [.key(.escape)] + takeInGround(byte)
      }
    case .controlSequence: if (0x40...0x7E).contains(byte) { state = .ground }
    case .singleShift: state = .ground
    case .controlString:
      if byte == 0x07 { state = .ground }
      if byte == 0x1B { state = .controlStringEscape }
    case .controlStringEscape: state = .ground
    }
    return []
  }

  private mutating func takeInGround(_ byte: UInt8) -> [InputEvent] {
    if byte == 0x1B {
      utf8 = []
      state = .escape
      return []
    }
    if byte >= 0x80 { return takeUTF8(byte) }
    utf8 = []
    switch byte {
    case 0x00: return [.key(.control(" "))]
    case 0x08, 0x7F: return [.key(.backspace)]
    case 0x09: return [.key(.tab)]
    case 0x0A, 0x0D: return [.key(.enter)]
    case 0x1A: return [.suspend]
    case 0x01...0x1A: return [.key(.control(Character(Unicode.Scalar(byte + 0x60))))]
    case 0x1C...0x1F: return [.key(.control(Character(Unicode.Scalar(byte + 0x40))))]
    default: return [.key(.character(Character(Unicode.Scalar(byte))))]
    }
  }

  /// Collects the bytes of one scalar. They need not come in one piece.
  private mutating func takeUTF8(_ byte: UInt8) -> [InputEvent] {
    if byte >= 0xC0 { utf8 = [] }
    utf8.append(byte)
    let length: Int =
      switch utf8[0] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, utf8.count <= length else {
      utf8 = []
      return []
    }
    guard utf8.count == length else { return [] }
    defer { utf8 = [] }
    guard let string = String(validating: utf8, as: UTF8.self), let scalar = string.unicodeScalars.first else { return [] }
    // C1 control characters are no keys.
    return scalar.value < 0xA0 ? [] : [.key(.character(Character(scalar)))]
  }

  private mutating func takeMouse(_ action: Int, at point: Point, now: ContinuousClock.Instant) -> [InputEvent] {
    var kind: Mouse.Kind
    switch action {
    case CTERMINAL_PRESS: kind = .press
    case CTERMINAL_RELEASE: kind = .release
    case CTERMINAL_WHEEL_UP: kind = .wheelUp
    case CTERMINAL_WHEEL_DOWN: kind = .wheelDown
    default: return []
    }
    if kind == .press {
      if let last = lastPress, last.at == point, now - last.when <= Self.doublePressTime {
        kind = .doublePress
        lastPress = nil
      } else {
        lastPress = (point, now)
      }
    }
    return [.mouse(Mouse(kind: kind, at: point))]
  }

  private static func key(_ number: Int) -> Key? {
    switch number {
    case CTERMINAL_UP: .up
    case CTERMINAL_DOWN: .down
    case CTERMINAL_LEFT: .left
    case CTERMINAL_RIGHT: .right
    case CTERMINAL_PAGE_UP: .pageUp
    case CTERMINAL_PAGE_DOWN: .pageDown
    case CTERMINAL_HOME: .home
    case CTERMINAL_END: .end
    case CTERMINAL_ENTER: .enter
    case CTERMINAL_BACKSPACE: .backspace
    case CTERMINAL_DELETE: .delete
    case CTERMINAL_INSERT: .insert
    case CTERMINAL_BACK_TAB: .backTab
    case (CTERMINAL_FUNCTION + 1)...(CTERMINAL_FUNCTION + 12): .function(number - CTERMINAL_FUNCTION)
    default: nil
    }
  }
}
