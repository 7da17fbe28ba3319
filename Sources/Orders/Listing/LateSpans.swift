import Delivery
import Foundation
import OrderedJSON
import Primitives

/// When an order is late if nobody intervenes: what a list has to know of it to put late orders first without reading them. It is kept beside
/// the order and made anew whenever that is saved.
public struct LateSpans: Hashable, Sendable, Codable {
  /// A shipment that is under way for longer than it was promised.
  public struct Span: Hashable, Sendable, Codable {
    /// Its promised 90% date.
    public let promised: Hour
    /// When it is no longer under way; nil if it always will be.
    public let until: Date?
  }

  /// The zone that the order goes to: a promise is kept to the end of the day there.
  public let zone: ZoneID
  private let placedAt: Date
  private let advancedBy: TimeInterval
  private let reached: Date?
  private let spans: [Span]

  /// The spans of an order; nil if it never is late.
  public init?(of order: Order) {
    let ends = order.endsAsDrawn ?? OrderLifecycle(order).endsUnderWay()
    let spans = zip(order.shipments, ends).compactMap { shipment, end -> Span? in
      let promised = shipment.promise.p90
      switch end {
      case .at(let instant) where instant <= max(promised.date, order.reached ?? .distantPast): return nil
      case .at(let instant): return Span(promised: promised, until: instant)
      case .never: return Span(promised: promised, until: nil)
      }
    }
    guard !spans.isEmpty else { return nil }
    self.spans = spans
    zone = order.zone
    placedAt = order.placedAt
    advancedBy = order.advancedBy
    reached = order.reached
  }

  /// Whether the order is late at an instant of the shop's clock, as `OrderLifecycle.isLate` says it.
  public func isLate(at now: Date, in timeZone: TimeZoneID) -> Bool {
    let clock = OrderLifecycle.clock(at: now, placedAt: placedAt, advancedBy: advancedBy, reached: reached)
    return spans.contains { span in
      guard clock > span.promised.date, span.until.map({ clock < $0 }) ?? true else { return false }
      let zone = ZoneClock.named(timeZone)
      return clock > zone.lastHour(of: zone.date(of: span.promised)).date
    }
  }

  /// The spans as a store keeps them beside the order: JSON, as their `Encodable` would write them.
  ///
  /// - Throws: `EncodingError.invalidValue` for a number that is infinite or none.
  public func keptText() throws -> String {
    var json = CompactJSON(room: 200)
    try json.object { json in
      json.field("zone", zone)
      try json.field("placedAt", placedAt)
      try json.field("advancedBy", advancedBy)
      if let reached { try json.field("reached", reached) }
      try json.list("spans", spans) { json, span in
        try json.object { json in
          json.field("promised", span.promised)
          if let until = span.until { try json.field("until", until) }
        }
      }
    }
    return json.string
  }

  /// Whether a shop can have written them. What was read from a file has to be plausible before anything is computed with it.
  public var isPlausible: Bool {
    Order.isInstant(placedAt) && advancedBy.isFinite && reached.map(Order.isInstant) ?? true
      && spans.allSatisfy { Order.isHour($0.promised) && $0.until.map(Order.isInstant) ?? true }
  }
}

extension Order {
  /// When each shipment is no longer under way, as `OrderLifecycle.endsUnderWay` says it, told by the journey alone: nothing but the placement
  /// has happened, and nothing is planned. Nil if the events have to be followed.
  var endsAsDrawn: [OrderLifecycle.UnderWayEnd]? {
    guard case .drawn(let confirmedAt, let passages) = journey, passages.count == shipments.count, !passages.isEmpty, planned.isEmpty,
      log.allSatisfy({ $0.kind == .placed || $0.kind == .confirmed })
    else { return nil }
    var ends: [OrderLifecycle.UnderWayEnd] = []
    for (passages, shipment) in zip(passages, shipments) {
      guard passages.count == shipment.stages.count, let first = passages.first, first.ready.date >= confirmedAt,
        passages.allSatisfy(\.isInOrder), zip(passages, passages.dropFirst()).allSatisfy({ $0.end <= $1.ready }),
        // The first delivery ends it.
        shipment.stages.firstIndex(where: { $0.kind == .delivery }) == shipment.stages.count - 1, let last = passages.last,
        last.end.date > reached ?? .distantPast
      else { return nil }
      ends.append(.at(last.end.date))
    }
    return ends
  }
}

extension OrderLifecycle {
  /// When a shipment is no longer under way.
  enum UnderWayEnd: Hashable {
    case at(Date)
    case never
  }

  /// When each shipment is no longer under way if nobody intervenes. What has ended does not begin again.
  func endsUnderWay() -> [UnderWayEnd] {
    var progress = order.progress(after: [])
    var ends = progress.map { _ in UnderWayEnd.never }
    for event in order.log + ahead {
      for index in progress.indices where event.shipment == nil || event.shipment == index {
        let wasUnderWay = progress[index].state.isUnderWay
        progress[index].follow(event)
        let isUnderWay = progress[index].state.isUnderWay
        if wasUnderWay, !isUnderWay { ends[index] = .at(event.at) }
        if isUnderWay { ends[index] = .never }
      }
    }
    return ends
  }
}
