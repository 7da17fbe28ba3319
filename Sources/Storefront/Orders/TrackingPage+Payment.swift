import Orders
import Primitives
import Screen

extension TrackingPage {
  /// What an event did to the money of the order: of the shipment that shows, where it is told by shipments; nil if nothing.
  func paymentText(_ payment: OrderPayment, of event: OrderEvent, _ app: AppState) -> PlainText? {
    let own = payment.events.filter { $0.cause == event && ($0.shipment == nil || $0.shipment == shipment) }
    // That it was paid back the event says itself.
    guard !own.isEmpty, event.kind != .refunded else { return nil }
    let texts = own.map { app.language("payment.\($0.kind.rawValue)", ["amount": app.language.money($0.amount)]) }
    return PlainText(texts.joined(separator: app.comma))
  }
}
