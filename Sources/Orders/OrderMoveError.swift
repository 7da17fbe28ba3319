import Primitives

/// Why something cannot be done to an order.
public enum OrderMoveError: Error, Hashable, Sendable {
  /// A shipment is in a state in which this does not happen, not yet or no longer.
  case notAllowed(OrderEventKind, shipment: Int, is: OrderStatus)
  /// The order has no shipment with this index.
  case noShipment(Int)
  /// The order has no such goods where they were named.
  case noGoods(SKU)
  /// Fewer pieces than were named can still be meant: `there`.
  case tooMany(SKU, asked: Int, there: Int)
  /// No case is open that this could end; the numbers of those that are.
  case noOpenCase(Int?, open: [Int])
  /// What is meant to be cancelled is in a dispute, of the first such case.
  case inDispute(Int)
  /// This does not end a return, only a dispute.
  case notForReturns(Int)
  /// A price is reduced by less than nothing, or by more than the goods cost.
  case reductionOutOfRange
  /// All journeys that were drawn run past the end of the calendars.
  case noJourney
}
