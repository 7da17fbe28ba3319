import Delivery
import LandedCost
import Money
import Primitives

/// Goods of an order that are sent together from one site by one option.
public struct Shipment: Hashable, Sendable, Codable {
  /// The option.
  public let option: OptionID
  /// The site that the goods are sent from.
  public let site: SiteID
  /// The goods.
  public let lines: [OrderLine]
  /// The landed cost.
  public let cost: LandedCost
  /// When it was promised to arrive.
  public let promise: Promise
  /// The stages as they were when the order was placed.
  public let stages: [Stage]
  /// Grams of CO2e.
  public let co2Grams: Int
  /// What the lines of the cost hang on, for refunds; nil in orders of before it was kept.
  public let splits: [CostSplit]?
  /// What carriage by the cheapest option would have cost, which comes back with the order; nil if this was it, or if it was not kept.
  public let standardCarriage: Money?
  /// Calendars of the stages that are not the catalog's own but were derived from them for a disruption: once that is gone nobody else has
  /// them. Nil if there are none, or if they were not kept.
  public let calendars: [WorkingCalendar]?

  /// A shipment with all its properties.
  public init(
    option: OptionID, site: SiteID, lines: [OrderLine], cost: LandedCost, promise: Promise, stages: [Stage], co2Grams: Int,
    splits: [CostSplit]? = nil, standardCarriage: Money? = nil, calendars: [WorkingCalendar]? = nil
  ) {
    self.option = option
    self.site = site
    self.lines = lines
    self.cost = cost
    self.promise = promise
    self.stages = stages
    self.co2Grams = co2Grams
    self.splits = splits
    self.standardCarriage = standardCarriage
    self.calendars = calendars
  }

  /// The calendars by which its stages were promised: those of a network, and its own.
  public func calendars(beside network: [CalendarID: WorkingCalendar]) -> [CalendarID: WorkingCalendar] {
    network.merging((calendars ?? []).map { ($0.id, $0) }) { $1 }
  }

  /// The goods, line by line.
  public var pieces: [OrderPieces] { lines.map { OrderPieces(sku: $0.sku, quantity: $0.quantity) } }
}
