import Delivery
import Foundation
import Primitives

/// The way back of a return in a demo shop, drawn when it is asked for: the shop approves it, the shopper sends it by the label, it reaches
/// the site that the goods came from, is checked there, and its money is paid.
///
/// All durations are assumed. The shop takes 1 to 8 of the site's open hours to approve, the shopper 12 to 72 hours to send, in the hours of
/// the last mile at the door; the way back takes 0.8 to 1.6 of the hours that the median of the way out takes without waiting (at least a
/// day) and ends while the site is open; the check takes 1 to 12 open hours, the payment 1 to 16, at most four days. Where the
/// law's time to pay would be over by then, it is paid on its last day, without waiting for what is on its way. The check accepts all;
/// nine pieces of ten can be sold again. Who wants another end calls for it (`order resolve`).
struct ReturnJourney {
  /// The order's seed and the number of the return give the same way back whenever it is drawn.
  private var random: SplitMix64
  private let shipment: Shipment
  /// When people are at the site; nil if that is not known: then its hours are any.
  private let atSite: WorkingCalendar?
  /// When a parcel is taken at the door or posted near it, likewise.
  private let atDoor: WorkingCalendar?
  /// By when it has to be paid; nil if nobody knows.
  private let deadline: OrderLifecycle.RefundDeadline?

  /// - Parameters:
  ///   - calendars: Those of the network.
  ///   - deadline: By when it has to be paid; nil if nobody knows.
  init(
    of order: Order, _ asked: AskedReturn, _ calendars: [CalendarID: WorkingCalendar], _ deadline: OrderLifecycle.RefundDeadline?
  ) {
    self.deadline = deadline
    random = SplitMix64(seed: order.seed ^ (UInt64(truncatingIfNeeded: asked.number) &* 0x9E37_79B9_7F4A_7C15))
    shipment = order.shipments[asked.shipment]
    let known = shipment.calendars(beside: calendars)
    func calendar(_ stage: Stage?) -> WorkingCalendar? { (stage?.clock.calendar ?? stage?.gate.calendar).flatMap { known[$0] } }
    atSite = calendar(shipment.stages.first { $0.kind == .handling })
    atDoor = calendar(shipment.stages.last { $0.kind == .delivery })
  }

  /// The events after the request, in the order of time; the refund has no lines yet.
  mutating func events(_ asked: AskedReturn, from start: Date) -> [OrderEvent] {
    let door = shipment.stages.last?.to
    let site = Place.site(shipment.site)
    var at = start
    func event(_ kind: OrderEventKind, _ cause: EventCause, _ place: Place?, _ detail: OrderEventDetail?) -> OrderEvent {
      OrderEvent(
        at: at, kind: kind, cause: cause, place: place, shipment: asked.shipment, caseNumber: asked.number, detail: detail)
    }
    at = Self.instant(at, plus: 1, hours(0, 7), of: atSite)
    let approved = event(.confirmed, .shop, nil, nil)
    at = Self.instant(at, plus: hours(12, 72), hours(0, 6), of: atDoor)
    let sent = event(.handedOver, .customer, door, nil)
    let way = max(24, Int((wayOut * (0.8 + 0.8 * Double(random.next() % 1_000) / 1_000)).rounded(.up)))
    at = Self.instant(at, plus: way, hours(0, 5), of: atSite)
    let received = event(.arrived, .carrier, site, .pieces(asked.pieces, reason: nil))
    at = Self.instant(at, plus: 1, hours(0, 11), of: atSite)
    let checked = event(.returned, .shop, site, .check(check(asked.pieces)))
    // Money needs nobody at the site: a long holiday does not keep it.
    at = min(Self.instant(at, plus: 1, hours(0, 15), of: atSite), at.addingTimeInterval(96 * 3600))
    at = inTime(at, asked: start, sent: sent.at, back: received.at)
    return [approved, sent, received, checked, event(.refunded, .shop, nil, .refund(lines: []))]
  }

  /// So many hours later, and then so many open hours on, at the start of an open hour; without a calendar all hours are open.
  private static func instant(_ start: Date, plus hours: Int, _ open: Int, of calendar: WorkingCalendar?) -> Date {
    let ready = start.addingTimeInterval(Double(hours) * 3600)
    guard let hour = calendar?.openHour(atOrAfter: Hour(roundingUp: ready), skipping: open) else {
      return ready.addingTimeInterval(Double(open) * 3600)
    }
    return hour.date
  }

  /// An hour of paying, on the last day on which the law has it paid if it would be later; not before the goods are sent, which proves it.
  private func inTime(_ paid: Date, asked: Date, sent: Date, back: Date) -> Date {
    guard let deadline, let last = deadline.terms.refundBy(asked: deadline.date(asked), goodsBack: deadline.date(back)) else { return paid }
    var day = paid
    while last < deadline.date(day) { day -= 3600 * 24 }
    return max(day, min(paid, sent + 3600))
  }

  private mutating func hours(_ least: Int, _ most: Int) -> Int { least + Int(random.next() % UInt64(most - least + 1)) }

  /// The hours of the way out by its medians, without waiting for openings and departures.
  private var wayOut: Double {
    shipment.stages.filter { $0.kind != .handling }.reduce(0) { $0 + min($1.duration.p50Hours, 8_760) }
  }

  private mutating func check(_ pieces: [OrderPieces]) -> ReturnCheck {
    let good = pieces.map { line in
      OrderPieces(sku: line.sku, quantity: (0..<line.quantity).reduce(0) { sum, _ in sum + (random.next() % 10 == 0 ? 0 : 1) })
    }
    return ReturnCheck(accepted: pieces, resaleable: good.filter { $0.quantity > 0 })
  }
}

extension OrderLifecycle {
  /// By when returns have to be paid: their terms, and the local date of an instant at the destination.
  public typealias RefundDeadline = (terms: ReturnTerms, date: (Date) -> LocalDate)

  /// The way back of returns that are asked for now, in the order of time.
  ///
  /// - Parameters:
  ///   - calendars: Those of the network: what people do they do in their hours.
  ///   - deadline: By when they have to be paid; nil if nobody knows.
  public func wayBack(
    of returns: [AskedReturn], at now: Date, by calendars: [CalendarID: WorkingCalendar], deadline: RefundDeadline? = nil
  ) -> [OrderEvent] {
    returns.flatMap { asked in
      var journey = ReturnJourney(of: order, asked, calendars, deadline)
      return journey.events(asked, from: clock(at: now))
    }.inOrderOfTime
  }

  /// The journey of pieces that are sent again, of passages that were drawn through the stages of their shipment; all of it belongs to the
  /// case.
  public func sentAgain(_ one: OpenCase, passages: [Passage]) -> [OrderEvent] {
    Journey.events(of: passages, through: order.shipments[one.shipment].stages, shipment: one.shipment).map {
      OrderEvent(
        at: $0.at, kind: $0.kind, cause: $0.cause, place: $0.place, service: $0.service, shipment: $0.shipment, caseNumber: one.number)
    }
  }
}
