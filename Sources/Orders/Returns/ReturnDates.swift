import Primitives

/// When an order and the goods in question were received, by the calendar of the destination.
public struct ReturnDates: Hashable, Sendable {
  /// The date of the order.
  public let ordered: LocalDate
  /// The date on which the shipment was delivered; nil if it has not been yet.
  public let delivered: LocalDate?
  /// The date on which the last piece of the whole order was delivered; nil while some are under way.
  public let lastPiece: LocalDate?

  /// The dates of an order.
  public init(ordered: LocalDate, delivered: LocalDate?, lastPiece: LocalDate?) {
    self.ordered = ordered
    self.delivered = delivered
    self.lastPiece = lastPiece
  }
}
