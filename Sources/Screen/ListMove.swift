/// A step through a list; which key means which is the screen's affair.
public enum ListMove: Hashable, Sendable {
  case up, down, pageUp, pageDown, home, end
  /// Straight to a row, as a click does.
  case to(Int)

  /// What the arrow and page keys mean in a list; nil for other keys.
  public init?(_ key: Key) {
    switch key {
    case .up: self = .up
    case .down: self = .down
    case .pageUp: self = .pageUp
    case .pageDown: self = .pageDown
    case .home: self = .home
    case .end: self = .end
    default: return nil
    }
  }
}
