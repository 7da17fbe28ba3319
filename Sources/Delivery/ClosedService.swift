import Primitives

/// Why a service may not carry the goods.
public enum ClosedReason: Hashable, Sendable {
  case battery
  case dangerousGoods
  case tooHeavy(limit: Grams)
  case tooLong(limitMillimetres: Int)
  case tooBulky(limitMillimetres: Int)
  /// It does not run then, and why.
  case suspended(LocalizedName)
  /// A calendar that the way needs ends before.
  case beyondCalendar(CalendarID)
  /// No departure or opening within 400 days.
  case noStart
  /// The question leaves it out: what-if.
  case leftOut
}

public struct ClosedService: Hashable, Sendable {
  public let service: ServiceID
  public let reason: ClosedReason

  public init(service: ServiceID, reason: ClosedReason) {
    self.service = service
    self.reason = reason
  }
}
