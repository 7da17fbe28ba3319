import Delivery
import Primitives
import Quotes

/// The finder of the world without its disruptions, to say what these do: made when it is first asked for, and one for all that has the same base
/// network.
final class BaseFinder: Sendable {
  private let world: World
  private let disrupted: OptionFinder
  private let made = Lock<OptionFinder?>(nil)

  /// - Parameter disrupted: The finder of the world as it is. Disruptions add calendars and change none, so what it knows of calendars is shared.
  init(of world: World, beside disrupted: OptionFinder) {
    self.world = world
    self.disrupted = disrupted
  }

  /// What all finders of similar networks may take calendars from.
  var store: CalendarStore { disrupted.estimator.store }

  /// Lets go of what takes much memory and little time.
  func pause() {
    disrupted.pause()
    made.withLock { $0 }?.pause()
  }

  /// Lets go of what can be found again.
  func forget() {
    disrupted.forget()
    made.withLock { $0 = nil }
  }

  var finder: OptionFinder {
    made.withLock { made in
      if let made { return made }
      let new =
        world.disruptions.isEmpty
        ? disrupted
        : OptionFinder(network: world.baseNetwork, schedule: disrupted.calculator.schedule, store: disrupted.estimator.store)
      made = new
      return new
    }
  }
}
