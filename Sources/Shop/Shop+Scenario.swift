import Primitives
import Quotes

extension Shop {
  /// The shop in the world of a scenario. That of the last scenario is kept with all that was computed in it.
  ///
  /// Services that are not to be taken, and the only site that goods are sent from, have to be in the filter of each request made here:
  /// `quote(_:)` and `request(_:)` of a `QuoteKey` see to that.
  public func applying(_ scenario: Scenario) -> Shop {
    let disruptions = scenario.disruptions(in: network)
    if disruptions.isEmpty { return self }
    let (world, finder) = scenarios.of(disruptions) { changed(by: disruptions) }
    return Shop(self, world: world, finder: finder)
  }
}
