import Delivery
import Primitives
import Quotes

/// The world of the scenario that was asked for last, kept with all that is computed in it. Asked for twice at once it is made once.
final class ScenarioWorld: Sendable {
  private let last = Lock<(disruptions: [Disruption], world: World, finder: OptionFinder)?>(nil)

  /// Lets go of it.
  func forget() { last.withLock { $0 = nil } }

  func of(_ disruptions: [Disruption], make: () -> (World, OptionFinder)) -> (World, OptionFinder) {
    last.withLock { last in
      if let last, last.disruptions == disruptions { return (last.world, last.finder) }
      let (world, finder) = make()
      last = (disruptions, world, finder)
      return (world, finder)
    }
  }
}
