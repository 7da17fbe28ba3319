import Delivery
import Foundation
import LandedCost
import Money
import Primitives

extension Order {
  /// Whether a shop can have written the order. An order that was read from a file has to be plausible before anything is computed with it.
  ///
  /// Its instants are between 1970 and 2200, its amounts below a million million, its quantities and references within range, so that no
  /// sum or date computed from them overflows; its events are in the order of time.
  public var isPlausible: Bool {
    Self.isInstant(placedAt) && reached.map(Self.isInstant) ?? true
      && advancedBy.isFinite && (0...Self.longestAdvance).contains(advancedBy) && Self.isAmount(total) && shipments.count <= 1_000
      && shipments.allSatisfy(\.isPlausible) && isPlausible(journey) && isPlausible(log) && isPlausible(planned)
      // Events in the log have happened, so they are not after the order's clock.
      && log.last.map { event in reached.map { event.at <= $0 } ?? false } ?? true
  }

  private func isPlausible(_ journey: Journey) -> Bool {
    switch journey {
    case .told(let events): isPlausible(events)
    case .drawn(let confirmedAt, let passages):
      Self.isInstant(confirmedAt) && passages.count == shipments.count
        && zip(passages, shipments).allSatisfy { passages, shipment in
          passages.count == shipment.stages.count
            && passages.allSatisfy { Self.isHour($0.ready) && Self.isHour($0.end) && $0.isInOrder }
        }
    }
  }

  private func isPlausible(_ events: [OrderEvent]) -> Bool {
    events.allSatisfy { event in
      Self.isInstant(event.at) && event.caseNumber.map((0...Self.mostCases).contains) ?? true
        && event.shipment.map(shipments.indices.contains) ?? true && event.detail?.isPlausible ?? true
    } && zip(events, events.dropFirst()).allSatisfy { $0.at <= $1.at }
  }

  /// More returns and disputes than any order has.
  static let mostCases = 10_000
  static let latest: TimeInterval = 7_258_118_400
  /// The last year to whose end an order's clock goes.
  package static let lastYear = 2199
  private static let longestAdvance: TimeInterval = 7_258_118_400

  static func isInstant(_ date: Date) -> Bool { (0...latest).contains(date.timeIntervalSince1970) }
  static func isHour(_ hour: Hour) -> Bool { (0...Int(latest / 3600)).contains(hour.value) }

  static func isAmount(_ money: Money) -> Bool {
    (0...6).contains(money.currency.minorDigits) && (-Money.largestKept...Money.largestKept).contains(money.minor)
  }
}

extension Money {
  /// The largest amount that is kept, in minor units. Sums of a thousand such amounts are far from overflowing.
  static let largestKept: Int64 = 1_000_000_000_000_000
}

extension OrderEventDetail {
  fileprivate var isPlausible: Bool {
    switch self {
    case .pieces(let pieces, _), .dispute(_, _, let pieces): pieces.isPlausible
    case .check(let check): check.accepted.isPlausible && check.resaleable.isPlausible
    case .refund(let lines): lines.isPlausible
    case .cancellation(let lines, let remaining, let splits):
      lines.isPlausible && remaining.isPlausible && splits?.allSatisfy(\.isPlausible) ?? true
    case .resolution(.reduction(let amount)): Order.isAmount(amount)
    case .resolution: true
    }
  }
}

extension [RefundLine] {
  fileprivate var isPlausible: Bool { count <= 1_000 && allSatisfy { Order.isAmount($0.amount) } }
}

extension LandedCost {
  fileprivate var isPlausible: Bool {
    Order.isAmount(total) && lines.count <= 1_000 && lines.allSatisfy { $0.amount.currency == total.currency && $0.isPlausible }
  }
}

extension [OrderPieces] {
  fileprivate var isPlausible: Bool { count <= 1_000 && allSatisfy { (1...Cart.mostOfOne).contains($0.quantity) } }
}

extension Shipment {
  fileprivate var isPlausible: Bool {
    Order.isHour(promise.p50) && Order.isHour(promise.p90) && promise.p50 <= promise.p90 && (0...1_000_000_000_000).contains(co2Grams)
      && cost.isPlausible
      && lines.allSatisfy { (1...Cart.mostOfOne).contains($0.quantity) && Order.isAmount($0.price) }
      && stages.allSatisfy(\.isPlausible) && standardCarriage.map { Order.isAmount($0) && $0.currency == cost.total.currency } ?? true
      && splits?.allSatisfy(\.isPlausible) ?? true && calendars?.allSatisfy(\.isPlausible) ?? true
  }
}

extension WorkingCalendar {
  /// Whether it is of seven days a week, of hours within a day, and of no more days than orders have.
  fileprivate var isPlausible: Bool {
    let days = 0...Int(Order.latest / 86_400)
    let lists = week + Array(extra.values)
    return week.count == 7 && days.contains(from.days) && days.contains(to.days) && from <= to && closed.count <= 100_000
      && extra.count <= 100_000 && lists.allSatisfy { $0.count <= 24 && $0.allSatisfy { 0 <= $0.from && $0.from < $0.to && $0.to <= 24 } }
  }
}

extension CostSplit {
  fileprivate var isPlausible: Bool { parts.count <= 10_000 && parts.allSatisfy { $0.weight.isPlausible && $0.weight.numerator >= 0 } }
}

extension CostLine {
  fileprivate var isPlausible: Bool {
    let isRate =
      switch rate {
      case .share(let share): share.isPlausible
      case .specific(let duty): duty.amount.isPlausible && (0...6).contains(duty.currency.minorDigits)
      case nil: true
      }
    return isRate && Order.isAmount(amount) && base?.isPlausible ?? true
  }
}

extension Ratio {
  fileprivate var isPlausible: Bool { denominator > 0 && abs(doubleValue) <= Double(Money.largestKept) }
}

extension Stage {
  fileprivate var isPlausible: Bool {
    let isTimetable =
      if case .departures(let timetable) = gate {
        (0...10_000).contains(timetable.cutoffHours) && timetable.weekly.allSatisfy { (0..<1_440).contains($0.minute) }
      } else {
        true
      }
    return isTimetable && duration.isPlausible && inspection?.isPlausible ?? true
      && secondAttempt.map { $0.rate > 0 && $0.rate <= 1 } ?? true
      && slowdowns.allSatisfy { Order.isHour($0.from) && Order.isHour($0.to) && $0.factor > 0 && $0.factor <= 1_000 }
  }
}

extension Inspection {
  fileprivate var isPlausible: Bool { rate > 0 && rate <= 1 && duration.isPlausible }
}

extension StageDuration {
  /// Whether it is a valid duration of at most ten years.
  fileprivate var isPlausible: Bool {
    StageDuration(minHours: minHours, p50Hours: p50Hours, p90Hours: p90Hours) != nil && p90Hours <= 87_600
  }
}
