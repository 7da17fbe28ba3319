import Delivery
import Foundation
import LandedCost
import Primitives

/// The instants at which orders are placed that count together: of a day, a month or a year at their destination.
///
/// An order belongs to the hour that it is priced and estimated for: that at which it is placed, or the next whole one. What is placed in the
/// last hour of a year is priced by the law and the allowance of the next one, and so it counts there and nowhere else.
public struct OrderPeriod: Hashable, Sendable {
  /// The last instant before the period.
  public let after: Date
  /// The last instant of the period.
  public let until: Date

  /// A period with all its properties.
  public init(after: Date, until: Date) {
    self.after = after
    self.until = until
  }

  /// All time.
  public static let ever = OrderPeriod(after: .distantPast, until: .distantFuture)

  /// Whether an instant lies in it.
  public func contains(_ instant: Date) -> Bool { after < instant && instant <= until }
}

extension OrderPeriod {
  /// The period that an hour lies in.
  ///
  /// - Parameters:
  ///   - span: How long it is.
  ///   - hour: The hour of an order.
  ///   - clock: That of the destination.
  init?(_ span: ThresholdSpan, of hour: Hour, by clock: ZoneClock) {
    let date = clock.date(of: hour)
    let (year, month, _) = date.parts
    let bounds: (LocalDate?, LocalDate?) =
      switch span {
      case .day: (date, date + 1)
      case .month:
        (
          LocalDate(year: year, month: month, day: 1),
          month == 12 ? LocalDate(year: year + 1, month: 1, day: 1) : LocalDate(year: year, month: month + 1, day: 1)
        )
      case .year: (LocalDate(year: year, month: 1, day: 1), LocalDate(year: year + 1, month: 1, day: 1))
      }
    guard let first = bounds.0, let next = bounds.1 else { return nil }
    // Hours after the last one before it are rounded up to its first.
    after = (clock.firstHour(of: first) + -1).date
    until = (clock.firstHour(of: next) + -1).date
  }
}

extension ZoneClock {
  /// Whether two hours lie in the same day, month or year.
  func isSame(_ span: ThresholdSpan, _ one: Hour, _ other: Hour) -> Bool {
    let (one, other) = (date(of: one).parts, date(of: other).parts)
    switch span {
    case .day: return one == other
    case .month: return (one.year, one.month) == (other.year, other.month)
    case .year: return one.year == other.year
    }
  }
}
