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
  ///
  /// What is left decides about the money, in whatever steps the rest was cancelled. Where the law counts parcels together, those that nothing
  /// was cancelled of cost less too, as long as they have not been handed over.
  func refundingCancelled(
    _ order: Order, since before: Order, request: KeyedAct?, now: Date
  ) throws(ShopError) -> ChangedOrder {
    guard let zone = shop.network.zones[order.zone], let book = book(of: order), let old = self.book(of: before) else {
      return ChangedOrder(order: order)
    }
    let counts = order.shipments.indices.map { book.counts(ofShipment: $0) }
    let changed = Set(order.shipments.indices.filter { counts[$0] != old.counts(ofShipment: $0) })
    guard !changed.isEmpty else { return ChangedOrder(order: order) }
    let lifecycle = OrderLifecycle(order)
    let until = shop.world.returnTerms(to: zone, orderedAt: order.placedAt)
      .refundBy(asked: zone.date(of: lifecycle.clock(at: now)), goodsBack: nil)
    let hangTogether = !shop.schedule.countedSpans(in: zone.place).isEmpty
    let progress = lifecycle.progress(at: now)
    let waiting = hangTogether ? Set(order.shipments.indices.filter { progress[$0].allowsCancelling }) : []
    var allowance = try OrderAllowance(of: order, in: shop)
    // Those that were counted first: what they give back is there for the others.
    let repriced = changed.union(waiting).sorted { one, other in
      let (first, second) = (allowance?.isCounted(one) ?? false, allowance?.isCounted(other) ?? false)
      return first == second ? one < other : first
    }
    var left = RepricedOrder(order)
    var cancellations: [Int: PartialCancellation] = [:]
    // What a parcel counts hangs on its goods and carriage, not on taxes: the second time all are priced with what the others come to now.
    for _ in 0..<(hangTogether && order.shipments.count > 1 ? 2 : 1) {
      for shipment in repriced {
        let cancellation = try shop.cancellation(
          keeping: counts[shipment], ofShipment: shipment, in: left, allowance, after: old.remainder(ofShipment: shipment), until: until)
        cancellations[shipment] = cancellation
        let pieces = counts[shipment].reduce(0, +)
        left.costs[shipment] = pieces > 0 ? cancellation.remaining : nil
        allowance?.count(cancellation.remaining, pieces: pieces, ofShipment: shipment)
      }
    }
    var result = order
    for shipment in repriced.sorted() {
      guard let cancellation = cancellations[shipment].map({ old.settling($0, ofShipment: shipment, counts: counts[shipment]) }),
        !cancellation.lines.isEmpty,
        let refunded = try? OrderLifecycle(result).adding(
          .refunded, by: .shop, shipment: shipment, detail: cancellation.detail, request: request, at: now)
      else { continue }
      result = refunded
    }
    return ChangedOrder(order: result, allowance: allowance)
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
