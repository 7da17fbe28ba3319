import Delivery
import Primitives
import Shop

/// The shop in the world that a planner supposed last, kept with all that it has computed. Asked for twice at once it is made once.
final class ScenarioShop: Sendable {
  private let last = Lock<(disruptions: [Disruption], shop: Shop)?>(nil)

  /// The shop in which a scenario holds; the shop itself where nothing of its world changes.
  func shop(_ shop: Shop, in scenario: WhatIf) -> Shop {
    if scenario.disruptions.isEmpty { return shop }
    return last.withLock { last in
      if let last, last.disruptions == scenario.disruptions { return last.shop }
      let changed = shop.applying(scenario)
      last = (scenario.disruptions, changed)
      return changed
    }
  }
}
