import Delivery
import Foundation
import Orders
import Phrases
import Primitives
import Screen

extension AppState {
  /// The time zone of where an order goes; UTC, which `zoneName` then says, once its zone has left the catalog.
  func timeZone(of order: Order) -> TimeZoneID { network?.timeZone(of: order.zone) ?? .utc }

  /// Whose time that is: the name of the zone of where an order goes.
  func zoneName(of order: Order) -> String {
    network?.zones[order.zone].map { language.name($0.name) } ?? TimeZoneID.utc.rawValue
  }

  /// The town that an order goes to: as the address has it, unless that is a name of its zone, which has one in this language; or the zone's
  /// name once the address was erased.
  func town(of order: Order) -> String {
    guard let city = order.address?.city, network?.zones[order.zone]?.name.texts.contains(city) != true else { return zoneName(of: order) }
    return city
  }

  /// `Marieke Peeters, Veldstraat 12, 9000 Ghent`, or the zone's name once the address was erased.
  func recipient(of order: Order) -> PlainText {
    guard let address = order.address else { return PlainText(zoneName(of: order)) }
    return PlainText(language.recipient(address))
  }

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
    /// It could not be delivered and is back where it came from.
    case undelivered(Date)
  }

  let promise: Promise
  let clock: Date
  let placedAt: Date
  let status: OrderStatus
  /// How far the open return is that is furthest behind; nil if none is open.
  let openReturn: ReturnState?
  let outcome: Outcome

  /// Of one shipment, or of the whole order.
  init(_ order: Order, shipment: Int? = nil, at now: Date, timeZone: TimeZoneID) {
    let lifecycle = OrderLifecycle(order)
    clock = lifecycle.clock(at: now)
    placedAt = order.placedAt
    let events = lifecycle.events(at: now)
    let shipments = shipment.map { [$0] } ?? Array(order.shipments.indices)
    promise = shipment.flatMap { order.shipments.indices.contains($0) ? order.shipments[$0].promise : nil } ?? order.promise
    let whole = lifecycle.status(at: now)
    // The whole order stands where its slowest shipment does; one shipment stands where its own events say.
    status = whole == .cancelled ? whole : shipment.flatMap { lifecycle.status(ofShipment: $0, at: now) } ?? whole
    openReturn = lifecycle.openReturn(ofShipment: shipment, at: now)
    // What was cancelled, or could not be delivered, is no longer waited for.
    let progress = lifecycle.progress(at: now)
    let awaited = shipments.filter { progress.indices.contains($0) && progress[$0].isAwaited }
    let arrivals = awaited.map { index in events.first { $0.kind == .delivered && $0.shipment == index && $0.caseNumber == nil }?.at }
    let back = events.last { event in
      event.kind == .returned && event.caseNumber == nil && event.shipment.map(shipments.contains) ?? true
    }?.at
    let isGone = awaited.isEmpty && !shipments.isEmpty
    // A promise is a day at the destination, kept to its end, and each shipment has its own.
    let local = ZoneClock.named(timeZone)
    let (promises, reached) = (awaited.map { order.shipments[$0].promise.p90 }, clock)
    if status == .cancelled {
      let own = events.last { $0.kind == .cancelled && ($0.shipment.map(shipments.contains) ?? true) }?.at
      outcome = .cancelled(order.cancelledAt ?? own ?? events.last?.at ?? clock)
    } else if isGone, let back {
      outcome = .undelivered(back)
    } else if let last = arrivals.compactMap({ $0 }).max(), arrivals.allSatisfy({ $0 != nil }), !arrivals.isEmpty {
      let areKept = zip(arrivals, promises).allSatisfy { at, promised in
        at.map { Hour(roundingUp: $0) <= local.lastHour(onDateOf: promised) } ?? false
      }
      outcome = areKept ? .kept(last) : .missed(last)
    } else {
      let isLate = zip(arrivals, promises).contains { at, promised in
        at == nil && reached > local.lastHour(of: local.date(of: promised)).date
      }
      outcome = isLate ? .late : .underWay
    }
  }
}
