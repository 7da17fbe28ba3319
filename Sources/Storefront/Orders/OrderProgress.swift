import Delivery
import Foundation
import Money
import Orders
import Phrases
import Primitives
import Screen

extension AppState {
  /// The time zone of where an order goes.
  func timeZone(of order: Order) -> String { network?.zones[order.address.zone]?.timeZone ?? "UTC" }

  /// Whose time that is: the name of the zone of where an order goes.
  func zoneName(of order: Order) -> String { network?.zones[order.address.zone].map { language.name($0.name) } ?? "UTC" }

  /// `Thu 26 Nov` at the destination of an order.
  func date(_ instant: Date, of order: Order) -> PlainText {
    let second = Int(instant.timeIntervalSince1970)
    return PlainText(language.date(ZoneClock.named(timeZone(of: order)).local(second: second).date))
  }

  /// `Thu 26 Nov 16:00` at the destination of an order.
  func dateTime(_ instant: Date, of order: Order) -> PlainText {
    PlainText(language.dateTime(second: Int(instant.timeIntervalSince1970), in: timeZone(of: order)))
  }
}

/// How far an order or one of its shipments is by its own clock: only what has happened, and what was promised.
struct OrderProgress: Hashable, Sendable {
  /// The promise, once it can be judged.
  enum Outcome: Hashable, Sendable {
    /// Not there yet, and the 90% date is not over.
    case underWay
    /// Not there yet, though the 90% date is over.
    case late
    case kept(Date)
    case missed(Date)
    case cancelled(Date)
  }

  let promise: Promise
  let clock: Date
  let placedAt: Date
  let status: OrderStatus
  let outcome: Outcome

  /// Of one shipment, or of the whole order.
  init(_ order: Order, shipment: Int? = nil, at now: Date, timeZone: String) {
    let lifecycle = OrderLifecycle(order)
    clock = lifecycle.clock(at: now)
    placedAt = order.placedAt
    let events = lifecycle.events(at: now)
    let shipments = shipment.map { [$0] } ?? Array(order.shipments.indices)
    promise = shipment.flatMap { order.shipments.indices.contains($0) ? order.shipments[$0].promise : nil } ?? order.promise
    status = Self.status(order, shipment: shipment, events, lifecycle.status(at: now))
    let arrivals = shipments.map { index in events.last { $0.kind == .delivered && $0.shipment == index }?.at }
    // A promise is a day at the destination: kept to its end.
    let lastHour = ZoneClock.named(timeZone).lastHour(of: ZoneClock.named(timeZone).date(of: promise.p90))
    if status == .cancelled {
      outcome = .cancelled(order.cancelledAt ?? events.last?.at ?? clock)
    } else if let last = arrivals.compactMap({ $0 }).max(), arrivals.allSatisfy({ $0 != nil }), !arrivals.isEmpty {
      outcome = last <= lastHour.date ? .kept(last) : .missed(last)
    } else {
      outcome = clock > lastHour.date ? .late : .underWay
    }
  }

  private static func status(_ order: Order, shipment: Int?, _ events: [OrderEvent], _ whole: OrderStatus) -> OrderStatus {
    guard let shipment, whole != .cancelled else { return whole }
    // The whole order stands where its slowest shipment does; one shipment stands where its own events say.
    var probe = order
    probe.journey = events.filter { $0.shipment == shipment || $0.shipment == nil }.map {
      OrderEvent(at: $0.at, kind: $0.kind, place: $0.place, service: $0.service, shipment: $0.shipment == nil ? nil : 0)
    }
    guard order.shipments.indices.contains(shipment), let last = events.last else { return whole }
    probe = Order(
      id: order.id, placedAt: order.placedAt, address: order.address, shipments: [order.shipments[shipment]], total: order.total,
      seed: order.seed, journey: probe.journey)
    return OrderLifecycle(probe).status(at: max(last.at, order.placedAt))
  }

  /// The share of the way from placing to the promised hour that the clock has gone, 0 to 1; 1 when it is there.
  var share: Double {
    switch outcome {
    case .kept, .missed: return 1
    case .underWay, .late, .cancelled:
      let whole = promise.p90.date.timeIntervalSince(placedAt)
      let now: Date = if case .cancelled(let at) = outcome { at } else { clock }
      return whole > 0 ? min(1, max(0, now.timeIntervalSince(placedAt) / whole)) : 0
    }
  }

  /// Draws `━━━━━●──────`: gone, now, ahead.
  func drawBar(on surface: inout Surface, in rect: Rect, _ glyphs: GlyphSet, hasFocus: Bool) {
    guard rect.width > 1, rect.height > 0 else { return }
    let at = Int((share * Double(rect.width - 1)).rounded())
    let isCancelled = if case .cancelled = outcome { true } else { false }
    let gone = Style(isCancelled ? .faint : hasFocus ? .accent : .plain)
    for x in 0..<rect.width {
      let (sign, style) =
        x < at
        ? (glyphs.heavyHorizontal, gone)
        : x == at ? (isCancelled ? glyphs.broken : glyphs.dot, gone.bold) : (glyphs.horizontal, Style(.rule))
      surface.put(sign, x: rect.x + x, y: rect.y, style: style, clip: rect)
    }
  }
}
