import Primitives

/// Why a service cannot carry the goods.
public enum ClosedReason: Hashable, Sendable {
  /// The goods contain batteries, which it does not carry.
  case battery
  /// The goods are dangerous goods, which it does not carry.
  case dangerousGoods
  /// A box is heavier than the limit.
  case tooHeavy(limit: Grams)
  /// The longest side of a box is longer than the limit.
  case tooLong(limitMillimetres: Int)
  /// The girth of a box (length plus twice width plus twice height) is above the limit.
  case tooBulky(limitMillimetres: Int)
  /// It is suspended at that time; the name of the disruption that suspends it.
  case suspended(LocalizedName)
  /// A calendar that the itinerary depends on ends before the goods get there.
  case beyondCalendar(CalendarID)
  /// It has no departure, or its gate no opening, within 400 days.
  case noStart
  /// The scenario of the question excludes it.
  case leftOut
}

/// A service that could not carry the goods, with the reason.
public struct ClosedService: Hashable, Sendable {
  /// The service.
  public let service: ServiceID
  /// Why it cannot carry the goods.
  public let reason: ClosedReason

  /// A closed service and its reason.
  public init(service: ServiceID, reason: ClosedReason) {
    self.service = service
    self.reason = reason
  }
}
