import Delivery
import Primitives

/// How far a forecast has moved between two instants, and which stage moved it.
public struct ForecastMove: Hashable, Sendable {
  /// Why a forecast has moved.
  public enum Cause: Hashable, Sendable {
    /// The goods cannot be ready any more for the departure at which they were expected to leave, and take the next one at best.
    case missedDeparture(at: Hour, next: Hour)
    /// Customs or the border began an inspection.
    case inspectionBegun
    /// Nobody took the goods in at the door.
    case failedAttempt
    /// What was expected has not happened yet.
    case waiting
    /// What has happened came later than expected.
    case slower
    /// What has happened came sooner than expected, or what might have held the goods up did not.
    case faster
  }

  /// The stage: that of the missed departure, else that in which something was awaited.
  public let stage: Stage
  /// By how many hours the expected arrival has moved; negative for an earlier one.
  public let hours: Double
  /// Why.
  public let cause: Cause

  /// A move with all its properties.
  public init(stage: Stage, hours: Double, cause: Cause) {
    self.stage = stage
    self.hours = hours
    self.cause = cause
  }

  /// How a forecast has moved, and why; nil if it has not, within half an hour.
  ///
  /// - Parameter event: What happened in between; nil if nothing did.
  init?(from before: ShipmentForecast, to after: ShipmentForecast, after event: OrderEvent?) {
    let hours = after.forecast.distribution.mean - before.forecast.distribution.mean
    guard abs(hours) >= 0.5, let awaited = before.forecast.awaited else { return nil }
    let stage = before.stages[awaited.stage]
    if event?.kind == .inspectionBegun {
      self.init(stage: after.awaitedStage ?? stage, hours: hours, cause: .inspectionBegun)
    } else if event?.kind == .deliveryFailed {
      self.init(stage: after.awaitedStage ?? stage, hours: hours, cause: .failedAttempt)
    } else if hours < 0 {
      self.init(stage: stage, hours: hours, cause: .faster)
    } else if let missed = Self.missedDeparture(from: before, to: after) {
      self.init(stage: before.stages[missed.stage], hours: hours, cause: .missedDeparture(at: missed.at, next: missed.next))
    } else {
      self.init(stage: stage, hours: hours, cause: event == nil ? .waiting : .slower)
    }
  }

  /// The first departure at which the goods were expected to leave (median) and before which they certainly will not be ready: if they are
  /// late for it by less than half of what they lose by taking the next one. Otherwise what made them late is what has to be told.
  private static func missedDeparture(
    from before: ShipmentForecast, to after: ShipmentForecast
  ) -> (stage: Int, at: Hour, next: Hour)? {
    func end(_ stage: Int, _ forecast: ShipmentForecast) -> Hour? { forecast.forecast.stages.first { $0.stage == stage }?.endP50 }
    for was in before.forecast.stages {
      guard case .departures = before.stages[was.stage].gate, let expected = was.startP50,
        let now = after.forecast.stages.first(where: { $0.stage == was.stage }), let next = now.earliestStart, next > expected
      else { continue }
      // The stage before has ended where it is no longer among those to come.
      let late = end(was.stage - 1, before).map { (end(was.stage - 1, after) ?? Hour(roundingDown: after.at)) - $0 } ?? 0
      return late * 2 < next - expected ? (was.stage, expected, next) : nil
    }
    return nil
  }
}
