import Foundation
import Orders
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
