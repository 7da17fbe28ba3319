import OrderedJSON
import Orders
import Primitives

/// What has become of the money of a demo order.
struct OrderPaymentJSON: Encodable {
  struct Event: Encodable {
    let at: InstantJSON
    let kind: PaymentEvent.Kind
    /// From 1; null for the order as a whole.
    @OrNull var shipment: Int?
    let amount: MoneyJSON
  }

  let authorised: MoneyJSON
  let captured: MoneyJSON
  let released: MoneyJSON
  let refunded: MoneyJSON
  /// What is still set aside.
  let open: MoneyJSON
  let events: [Event]

  init(_ payment: OrderPayment) {
    authorised = MoneyJSON(payment.sum(of: .authorised))
    captured = MoneyJSON(payment.sum(of: .captured))
    released = MoneyJSON(payment.sum(of: .released))
    refunded = MoneyJSON(payment.sum(of: .refunded))
    open = MoneyJSON(payment.open)
    events = payment.events.map {
      Event(at: InstantJSON($0.at), kind: $0.kind, shipment: $0.shipment.map { $0 + 1 }, amount: MoneyJSON($0.amount))
    }
  }
}
