import Delivery
import Primitives
import Quotes

/// The network of a scenario, as the shop answered.
public struct ScenarioNetwork: Sendable {
  public let scenario: Scenario
  public let network: DeliveryNetwork
}
