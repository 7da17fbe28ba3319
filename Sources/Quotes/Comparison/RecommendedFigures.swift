import Delivery
import Money
import Primitives

/// The figures of a recommended option.
public struct RecommendedFigures: Hashable, Sendable {
  /// The landed total, of what is known.
  public let total: Money
  /// Whether all of it is known.
  public let isComplete: Bool
  /// The 90th percentile of the arrival.
  public let p90: Hour

  /// Figures.
  public init(total: Money, isComplete: Bool, p90: Hour) {
    self.total = total
    self.isComplete = isComplete
    self.p90 = p90
  }

  init(_ option: DeliveryOption) {
    self.init(total: option.cost.total, isComplete: option.cost.isComplete, p90: option.arrival.p90)
  }
}
