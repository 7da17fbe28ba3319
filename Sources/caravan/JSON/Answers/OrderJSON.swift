import Delivery
import Foundation
import Orders
import Phrases
import Primitives

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
