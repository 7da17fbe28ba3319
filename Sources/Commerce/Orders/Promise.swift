/// When an order was promised to arrive.
public struct Promise: Hashable, Sendable, Codable {
  public let p50: Hour
  public let p90: Hour

  public init(p50: Hour, p90: Hour) {
    self.p50 = p50
    self.p90 = p90
  }
}
