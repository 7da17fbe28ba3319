import Delivery
import Foundation
import LandedCost
import OrderedJSON
import Orders
import Phrases
import Primitives
import Shop

/// What `order show` and all that changes an order answer.
struct OrderJSON: Encodable {
  struct Event: Encodable {
    let at: InstantJSON
    /// The same by the clocks of its place; of what is at no place by those of where the order goes.
    let localTime: LocalTimeJSON
    let kind: OrderEventKind
    @OrNull var site: String?
    let text: String
    /// From 1; null for the order as a whole.
    @OrNull var shipment: Int?
    /// The number of the return or dispute that it belongs to.
    @OrNull var `case`: Int?
  }

  let order: OrderID
  let status: OrderStatus
  let total: MoneyJSON
  let promise: PromiseJSON
  let clock: InstantJSON
  let events: [Event]
  let shipments: [OrderShipmentJSON]
  let returns: [OrderReturnJSON]
  let disputes: [OrderDisputeJSON]
  let refunds: [OrderRefundJSON]
  let payment: OrderPaymentJSON

  init(_ order: Order, at now: Date, shop: Shop, english: Language) {
    let (network, estimator) = (shop.network, shop.finder.estimator)
    let lifecycle = OrderLifecycle(order)
    let happened = lifecycle.events(at: now)
    let progress = lifecycle.progress(at: now)
    self.order = order.id
    status = lifecycle.status(at: now)
    total = MoneyJSON(order.total)
    promise = PromiseJSON(order.promise)
    clock = InstantJSON(lifecycle.clock(at: now))
    let payment = OrderPayment(of: order, after: happened)
    events = happened.map {
      Event(
        at: InstantJSON($0.at), localTime: LocalTimeJSON($0.at, in: network.timeZone(of: $0, in: order)), kind: $0.kind, site: $0.place?.id,
        text: english.event($0, of: order, payment, in: network),
        shipment: $0.shipment.map { $0 + 1 },
        case: $0.caseNumber)
    }
    shipments = zip(order.shipments, progress).enumerated().map { index, one in
      // A calendar that has ended or left the catalog leaves no forecast.
      let forecast = try? lifecycle.forecast(ofShipment: index, at: now, by: estimator)
      return OrderShipmentJSON(
        one.0, one.1, tracking: network.sites[one.0.site].flatMap { order.itemNumber(ofShipment: index, from: $0.country) },
        forecast: forecast, kept: lifecycle.promiseKept(ofShipment: index, at: now, in: shop.timeZone(of: order), by: estimator))
    }
    let zone = network.zones[order.zone]
    let terms = zone.map { shop.world.returnTerms(to: $0, orderedAt: order.placedAt) }
    returns = progress.enumerated().flatMap { index, one in
      one.returns.map { own in
        OrderReturnJSON(own, shipment: index + 1, deadline: zone.flatMap { zone in terms?.deadline(of: own) { zone.date(of: $0) } })
      }
    }
    .sorted { $0.id < $1.id }
    disputes = progress.enumerated().flatMap { index, one in one.disputes.map { OrderDisputeJSON($0, shipment: index + 1) } }
      .sorted { $0.id < $1.id }
    refunds = happened.compactMap { OrderRefundJSON($0, english: english) }
    self.payment = OrderPaymentJSON(payment)
  }
}
