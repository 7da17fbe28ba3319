/// That a delivery may fail at first: with a probability nobody takes the goods in, and they go out once more on a later day. That attempt
/// succeeds.
public struct SecondAttempt: Hashable, Sendable, Codable {
  /// The probability that the first attempt fails.
  public let rate: Double

  /// A second attempt with a probability.
  ///
  /// - Parameter rate: Above 0 and at most 1; the result is nil for anything else.
  public init?(rate: Double) {
    guard rate > 0, rate <= 1 else { return nil }
    self.rate = rate
  }
}
