import Delivery
import Foundation
import Orders
import Phrases
import Primitives

/// What `order place` answers.
struct PlacedOrderJSON: Encodable {
  struct Line: Encodable {
    let sku: SKU
    let quantity: Int
    let price: MoneyJSON
  }

  struct Shipment: Encodable {
    let option: OptionID
    let site: SiteID
    let lines: [SKU]
    let total: MoneyJSON
    let promise: PromiseJSON
  }

  let order: OrderID
  let status: OrderStatus
  let lines: [Line]
  let total: MoneyJSON
  let promise: PromiseJSON
  let shipments: [Shipment]

  init(_ order: Order, at now: Date) {
    self.order = order.id
    status = OrderLifecycle(order).status(at: now)
    lines = order.lines.map { Line(sku: $0.sku, quantity: $0.quantity, price: MoneyJSON($0.price)) }
    total = MoneyJSON(order.total)
    promise = PromiseJSON(order.promise)
    shipments = order.shipments.map {
      Shipment(
        option: $0.option, site: $0.site, lines: $0.lines.map(\.sku), total: MoneyJSON($0.cost.total), promise: PromiseJSON($0.promise))
    }
  }
}

/// What `order list` answers.
struct OrderListJSON: Encodable {
  struct Entry: Encodable {
    let order: OrderID
    let status: OrderStatus
    let placedAt: InstantJSON
    let total: MoneyJSON
    let promise: PromiseJSON
  }

  let orders: [Entry]

  init(_ orders: [Order], at now: Date) { self.orders = orders.map { Entry($0, at: now) } }
}

extension OrderListJSON.Entry {
  init(_ order: Order, at now: Date) {
    self.init(
      order: order.id, status: OrderLifecycle(order).status(at: now), placedAt: InstantJSON(order.placedAt),
      total: MoneyJSON(order.total), promise: PromiseJSON(order.promise))
  }
}

/// What `order show`, `cancel` and `advance` answer.
struct OrderJSON: Encodable {
  struct Event: Encodable {
    let at: InstantJSON
    let kind: OrderEventKind
    @OrNull var site: String?
    let text: String
  }

  let order: OrderID
  let status: OrderStatus
  let total: MoneyJSON
  let promise: PromiseJSON
  let clock: InstantJSON
  let events: [Event]

  init(_ order: Order, at now: Date, network: DeliveryNetwork, english: Language) {
    let lifecycle = OrderLifecycle(order)
    self.order = order.id
    status = lifecycle.status(at: now)
    total = MoneyJSON(order.total)
    promise = PromiseJSON(order.promise)
    clock = InstantJSON(lifecycle.clock(at: now))
    events = lifecycle.events(at: now).map {
      Event(at: InstantJSON($0.at), kind: $0.kind, site: $0.place?.id, text: english.event($0, in: network))
    }
  }
}
