import Delivery
import Primitives
import Quotes
import Shop

/// The shop in the scenario that was asked for last, kept with all that it has computed. Asked for twice at once it is made once.
final class ScenarioShop: Sendable {
  private let last = Lock<(disruptions: [Disruption], shop: Shop)?>(nil)

  /// The shop in which a scenario holds; the shop itself where nothing of its world changes.
  func shop(_ shop: Shop, in scenario: Scenario) -> Shop {
    let disruptions = scenario.disruptions(in: shop.network)
    if disruptions.isEmpty { return shop }
    return last.withLock { last in
      if let last, last.disruptions == disruptions { return last.shop }
      let changed = shop.with(disruptions)
      last = (disruptions, changed)
      return changed
    }
  }
}
