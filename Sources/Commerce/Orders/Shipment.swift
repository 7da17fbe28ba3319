/// Goods that travel together from one site by one option.
public struct Shipment: Hashable, Sendable, Codable {
  public let option: OptionID
  public let site: SiteID
  public let lines: [OrderLine]
  public let cost: LandedCost
  public let promise: Promise
  /// The stages as they stood when the order was placed.
  public let stages: [Stage]
  public let co2Grams: Int

  public init(
    option: OptionID, site: SiteID, lines: [OrderLine], cost: LandedCost, promise: Promise, stages: [Stage], co2Grams: Int
  ) {
    self.option = option
    self.site = site
    self.lines = lines
    self.cost = cost
    self.promise = promise
    self.stages = stages
    self.co2Grams = co2Grams
  }
}
