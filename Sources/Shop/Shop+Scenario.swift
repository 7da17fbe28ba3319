import Primitives
import Quotes

extension Shop {
  /// The shop in the world of a scenario. The services that may not be taken, and the site that goods are sent from alone, go into each request, by
  /// its filter.
  public func applying(_ scenario: Scenario) -> Shop { with(scenario.disruptions(in: network)) }
}
