/// A key as a person names it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// `Ctrl` and a lower-case letter.
  case control(Character)
  case up, down, left, right
  case pageUp, pageDown, home, end
  case enter, escape, tab, backTab, backspace, delete, insert
  case function(Int)
}

/// A mouse button pressed or released, or the wheel turned, at a cell.
public struct Mouse: Hashable, Sendable {
  /// What the mouse did. Only the first button counts.
  public enum Kind: Hashable, Sendable { case press, doublePress, release, wheelUp, wheelDown }

  /// What the mouse did.
  public var kind: Kind
  /// The cell that it did it at.
  public var at: Point

  /// A report of the mouse.
  public init(kind: Kind, at: Point) {
    self.kind = kind
    self.at = at
  }
}

/// What a terminal reports.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// A bracketed paste, cleaned.
  case paste(PlainText)
  case mouse(Mouse)
  case resize(Size)
  /// Ctrl-Z or SIGTSTP: give the terminal back and stop.
  case suspend
  /// The program goes on after a stop.
  case resume
  /// SIGTERM, SIGHUP, SIGINT, SIGQUIT or the end of standard input: keep what there is and leave. The signal's number, or 0.
  case terminate(signal: Int32)
}
