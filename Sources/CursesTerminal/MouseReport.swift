import Screen

/// What the mouse did, as the terminal reports it. Only the first button and the wheel count.
struct MouseReport: Hashable {
  var kind: Mouse.Kind
  var at: Point

  /// Shift, Alt and Ctrl held meanwhile.
  private static let modifiers = 4 | 8 | 16

  /// `ESC [ < button ; column ; row M`, or `m` for a release; nil for what does not count.
  init?(button: Int, column: Int, row: Int, isRelease: Bool) {
    guard column >= 1, row >= 1 else { return nil }
    switch button & ~Self.modifiers {
    case 0: kind = isRelease ? .release : .press
    case 64 where !isRelease: kind = .wheelUp
    case 65 where !isRelease: kind = .wheelDown
    default: return nil
    }
    at = Point(x: column - 1, y: row - 1)
  }

  /// The three bytes of an old report, each 32 more than what it says; a release does not say of which button.
  init?(old bytes: (button: UInt8, column: UInt8, row: UInt8)) {
    let button = Int(bytes.button) - 32
    let isRelease = button & ~Self.modifiers == 3
    self.init(button: isRelease ? 0 : button, column: Int(bytes.column) - 32, row: Int(bytes.row) - 32, isRelease: isRelease)
  }
}

/// Tells two presses on one cell, soon after one another, from single ones.
struct PressCounter {
  /// Two presses on one cell within this time are a double press.
  static let time = Duration.milliseconds(400)

  private var last: (at: Point, when: ContinuousClock.Instant)?

  mutating func event(of report: MouseReport, at now: ContinuousClock.Instant) -> InputEvent? {
    var kind = report.kind
    if kind == .press {
      if let last, last.at == report.at, now - last.when <= Self.time {
        kind = .doublePress
        self.last = nil
      } else {
        last = (report.at, now)
      }
    }
    return .mouse(Mouse(kind: kind, at: report.at))
  }
}
