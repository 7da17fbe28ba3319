import Screen

extension Key {
  /// `hjkl` as the arrows that they stand for in lists; other keys as they are.
  var asMovement: Key {
    switch self {
    case .character("h"): .left
    case .character("j"): .down
    case .character("k"): .up
    case .character("l"): .right
    default: self
    }
  }
}
