import Delivery
import Foundation
import LandedCost
import Orders
import Primitives

/// The money of what customers ask for: lines of refunds are computed when something is asked, and anew for what is still to come whenever
/// something else is.
extension CustomerSession {
  /// The book of an order after its log; nil if its zone has left the catalog, so that nobody knows the law.
  func book(of order: Order) -> RefundBook? {
    guard let zone = shop.network.zones[order.zone] else { return nil }
    var book = RefundBook(order, rules: shop.world.refundRules(to: zone, orderedAt: order.placedAt)) { zone.date(of: $0) }
    for event in order.log { book.follow(event) }
    return book
  }

  /// By shipment, the returns that came too late for customs to give the year's allowance back.
  func lateReturns(of order: Order) -> [Set<Int>] {
    guard order.recorded.contains(where: { !$0.returns.isEmpty }), let book = book(of: order) else { return [] }
    return order.shipments.indices.map { book.returnsTooLateForAllowance(ofShipment: $0) }
  }

  /// The order with the refunds of what was cancelled since another state of it.
  func refundingCancelled(_ order: Order, since before: Order, request: KeyedAct?, now: Date) throws(ShopError) -> Order {
    guard let zone = shop.network.zones[order.zone], let book = book(of: order), let old = self.book(of: before) else { return order }
    let lifecycle = OrderLifecycle(order)
    let terms = shop.world.returnTerms(to: zone, orderedAt: order.placedAt)
    let until = terms.refundBy(asked: zone.date(of: lifecycle.clock(at: now)), goodsBack: nil)
    var result = order
    for shipment in order.shipments.indices {
      let counts = book.counts(ofShipment: shipment)
      guard counts != old.counts(ofShipment: shipment) else { continue }
      let cancellation = old.settling(
        try shop.cancellation(
          keeping: counts, ofShipment: shipment, in: order, after: old.remainder(ofShipment: shipment), until: until),
        ofShipment: shipment, counts: counts)
      guard !cancellation.lines.isEmpty,
        let refunded = try? OrderLifecycle(result).adding(
          .refunded, by: .shop, shipment: shipment, detail: cancellation.detail, request: request, at: now)
      else { continue }
      result = refunded
    }
    return result
  }

  /// The order with the lines of all refunds that are still to come.
  func withPlannedRefunds(_ order: Order) -> Order {
    guard order.planned.contains(where: { $0.kind == .refunded }), var book = book(of: order) else { return order }
    // What comes with the last piece of the order is found anew.
    let planned = order.planned.filter { $0.kind != .refunded || $0.caseNumber != nil }
    var events: [OrderEvent] = []
    func add(_ event: OrderEvent) {
      book.follow(event)
      events.append(event)
    }
    for event in planned {
      guard event.kind == .refunded, let number = event.caseNumber, let shipment = event.shipment else {
        add(event)
        continue
      }
      add(event.refunding(book.due(forCase: number, ofShipment: shipment, at: event.at)))
      for other in book.dueWithOrder(at: event.at) { add(.refund(other.lines, ofShipment: other.shipment, at: event.at)) }
    }
    return order.planning(events)
  }

  /// The order with what is due of other shipments now that its last pieces are back, cancelled or paid back.
  func refundingWithOrder(_ order: Order, now: Date) -> Order {
    guard order.shipments.count > 1, let book = book(of: order) else { return order }
    var result = order
    for due in book.dueWithOrder(at: OrderLifecycle(order).clock(at: now)) {
      let paid = try? OrderLifecycle(result).adding(
        .refunded, by: .shop, shipment: due.shipment, detail: .refund(lines: due.lines), at: now)
      result = paid ?? result
    }
    return result
  }

  /// The lines of the refund that belongs to the end of a case.
  func refund(of open: OrderLifecycle.OpenCase, as resolution: DisputeResolution, _ lifecycle: OrderLifecycle, now: Date) -> [RefundLine] {
    if resolution == .nothing || resolution == .again { return [] }
    let clock = lifecycle.clock(at: now)
    guard var book = book(of: lifecycle.order.with(lifecycle.events(at: now))) else { return [] }
    if !open.isReturn {
      book.follow(
        OrderEvent(
          at: clock, kind: .resolved, cause: .shop, shipment: open.shipment, caseNumber: open.number, detail: .resolution(resolution)))
    }
    return book.due(forCase: open.number, ofShipment: open.shipment, at: clock)
  }

  /// Why goods cannot be given back by the terms that hold for the order; nil if they can, or nobody knows.
  func refusal(
    of returns: [AskedReturn], isOpened: Bool, _ lifecycle: OrderLifecycle, now: Date
  ) throws(ShopError) -> NotReturnable? {
    guard let offer = try shop.returnOffer(of: lifecycle.order, at: now) else { return nil }
    for asked in returns {
      for line in asked.pieces {
        if let refusal = offer.refusal(of: line.sku, inShipment: asked.shipment, isOpened: isOpened) { return .terms(line.sku, refusal) }
      }
    }
    return nil
  }
}
