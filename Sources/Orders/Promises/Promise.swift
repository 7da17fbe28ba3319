import Primitives

/// When an order was promised to arrive: median and 90th percentile.
public struct Promise: Hashable, Sendable, Codable {
  /// The median of the arrival.
  public let p50: Hour
  /// The 90th percentile of the arrival.
  public let p90: Hour

  /// A promise by two percentiles.
  public init(p50: Hour, p90: Hour) {
    self.p50 = p50
    self.p90 = p90
  }
}
