import Primitives
import Quotes

extension Shop {
  /// The shop in the world of a scenario. Services that are not to be taken, and the only site that goods are sent from, have to be in the
  /// filter of each request.
  public func applying(_ scenario: Scenario) -> Shop { with(scenario.disruptions(in: network)) }
}
