import Primitives
import Screen

/// The frames of a visit, each drawn over the one before where only parts of it may differ.
///
/// A frame is always that of `Model.view()`; a test holds every step to it.
public struct FrameComposer {
  private var last: Surface?
  /// What a frame depends on without anything having happened: the clock goes on.
  private var hour: Hour?

  /// Begins with nothing drawn.
  public init() {}

  /// The frame of a model as it is now.
  public mutating func frame(of model: inout Model) -> Surface {
    let change = model.takeChange()
    let now = model.app.hour
    var surface: Surface
    if case .parts(let parts) = change, let last, last.size == model.app.size, hour == now, model.hasRoom {
      surface = last
      self.last = nil
      for part in parts { surface.redraw(part) { model.draw(on: &$0) } }
    } else {
      surface = model.view()
    }
    (last, hour) = (surface, now)
    return surface
  }
}
