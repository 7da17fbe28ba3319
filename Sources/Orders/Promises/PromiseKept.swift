import Delivery
import Foundation
import Primitives

/// What became of the promise of a shipment that was delivered. A promise is a day at the destination: it is kept by a delivery on that
/// day or before it.
public struct PromiseKept: Hashable, Sendable {
  /// A stage and by how much it took longer than half of all goods would have taken.
  public struct WorstStage: Hashable, Sendable {
    /// Which one.
    public let stage: ReportedStage
    /// Hours over the median of the stage, given when the goods came to it: what they waited for a gate that half of all goods would have
    /// met as they did does not count.
    public let hoursOver: Int
  }

  /// What was promised.
  public let promise: Promise
  /// When it was delivered.
  public let delivered: Hour
  /// The stage that exceeded its own median most; nil if none did, or if the calendars that it needs are no longer there.
  public let worst: WorstStage?

  /// Whether it was delivered by the end of the day of the median.
  public let kept50: Bool
  /// Whether it was delivered by the end of the day of the 90th percentile.
  public let kept90: Bool
  /// Days at the destination after the day of the 90th percentile; negative before it.
  public let daysAfter90: Int
  /// Hours after the median; negative before it.
  public var hoursAfter50: Int { delivered - promise.p50 }
  /// Hours after the 90th percentile; negative before it.
  public var hoursAfter90: Int { delivered - promise.p90 }

  /// What became of a promise, by days in the time zone of the destination.
  public init(promise: Promise, delivered: Hour, worst: WorstStage?, in timeZone: TimeZoneID) {
    let clock = ZoneClock.named(timeZone)
    self.promise = promise
    self.delivered = delivered
    self.worst = worst
    kept50 = delivered <= clock.lastHour(onDateOf: promise.p50)
    daysAfter90 = clock.date(of: delivered) - clock.date(of: promise.p90)
    kept90 = delivered <= clock.lastHour(onDateOf: promise.p90)
  }
}

/// What a stage is known by in reports.
public struct ReportedStage: Hashable, Sendable {
  /// What happens in it.
  public let kind: StageKind
  /// Where the goods are before it.
  public let from: Place
  /// Where the goods are after it.
  public let to: Place
  /// The service that moves the goods; nil if none does.
  public let service: ServiceID?

  /// What a stage is known by.
  public init(_ stage: Stage) {
    kind = stage.kind
    from = stage.from
    to = stage.to
    service = stage.service
  }
}

extension OrderLifecycle {
  /// What became of the promise of a shipment; nil if it has not been delivered.
  ///
  /// - Parameters:
  ///   - shipment: The index of the shipment.
  ///   - now: What the shop's clock shows.
  ///   - timeZone: That of the destination.
  ///   - estimator: Has the calendars of the network.
  public func promiseKept(ofShipment shipment: Int, at now: Date, in timeZone: TimeZoneID, by estimator: Estimator) -> PromiseKept? {
    promiseKept(ofShipment: shipment, at: now, in: timeZone) { _ in estimator }
  }

  /// The same, with the worst stage only of those shipments for which there is an estimator.
  func promiseKept(
    ofShipment shipment: Int, at now: Date, in timeZone: TimeZoneID, estimator: (PromiseKept) -> Estimator?
  ) -> PromiseKept? {
    let events = events(at: now)
    guard order.shipments.indices.contains(shipment),
      let delivered = events.first(where: { $0.kind == .delivered && $0.shipment == shipment && $0.caseNumber == nil })
    else { return nil }
    let kept = PromiseKept(
      promise: order.shipments[shipment].promise, delivered: Hour(roundingUp: delivered.at), worst: nil, in: timeZone)
    guard let estimator = estimator(kept) else { return kept }
    let forecaster = forecaster(ofShipment: shipment, by: estimator)
    let seen = SightingReader.sightings(in: events, of: shipment, through: forecaster.stages)
    let over = forecaster.hoursOver(seen).enumerated().filter { $0.element > 0 }
    let worst = over.max { ($0.element, $1.offset) < ($1.element, $0.offset) }
    return PromiseKept(
      promise: kept.promise, delivered: kept.delivered,
      worst: worst.map { .init(stage: ReportedStage(forecaster.stages[$0.offset]), hoursOver: $0.element) }, in: timeZone)
  }
}
