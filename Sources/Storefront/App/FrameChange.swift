import Primitives
import Screen

/// What of a frame may differ from the one before. A page that knows it to be little says so (`AppState.change`), so that a key costs what it
/// changes and not a whole frame; who says nothing has everything drawn.
enum FrameChange: Hashable, Sendable {
  case everything
  /// Only what lies in these rectangles.
  case parts([Rect])

  /// What one change and then another have changed.
  func and(_ next: FrameChange) -> FrameChange {
    guard case .parts(let parts) = self, case .parts(let more) = next else { return .everything }
    return .parts(parts + more.filter { !parts.contains($0) })
  }
}
