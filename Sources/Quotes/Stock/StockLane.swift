import Primitives

/// How long goods take from where they are in stock to a country: to its capital's zone, by the option with the earliest 90th percentile.
public struct StockLane: Hashable, Sendable {
  /// The country.
  public let country: CountryCode
  /// Days until the arrival (median).
  public let p50Days: Double
  /// Days until the arrival (90th percentile).
  public let p90Days: Double

  /// A lane with its days.
  public init(country: CountryCode, p50Days: Double, p90Days: Double) {
    self.country = country
    self.p50Days = p50Days
    self.p90Days = p90Days
  }
}
