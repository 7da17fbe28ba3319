import CTerminal

/// What ncurses read, before it means anything to a person.
enum RawInput: Hashable {
  /// A byte of UTF-8, control characters included.
  case byte(UInt8)
  /// One of `CTERMINAL_UP` and its like.
  case key(Int)
  /// One of `CTERMINAL_PRESS` and its like, at a cell.
  case mouse(Int, x: Int, y: Int)
  case resize
  case pasteBegins
  case pasteEnds
  /// A key without a name here.
  case unknown

  init(_ event: cterminal_event) {
    self =
      switch Int(event.kind) {
      case CTERMINAL_BYTE: .byte(UInt8(truncatingIfNeeded: event.value))
      case CTERMINAL_KEY: .key(Int(event.value))
      case CTERMINAL_MOUSE: .mouse(Int(event.value), x: Int(event.x), y: Int(event.y))
      case CTERMINAL_RESIZE: .resize
      case CTERMINAL_PASTE_BEGIN: .pasteBegins
      case CTERMINAL_PASTE_END: .pasteEnds
      default: .unknown
      }
  }
}
