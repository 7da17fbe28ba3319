import Foundation
import Orders
import Primitives

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
