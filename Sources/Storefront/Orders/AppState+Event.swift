import Orders
import Screen

extension AppState {
  /// What happened to an order, in a width: where the whole name of the place has no room, its city stands for it. What is still too wide is
  /// for the caller to cut.
  func event(_ event: OrderEvent, of order: Order, _ payment: OrderPayment, width: Int) -> PlainText {
    let whole = PlainText(language.event(event, of: order, payment, in: network))
    guard whole.displayWidth > width else { return whole }
    return PlainText(language.event(event, of: order, payment, in: network) { shortName($0).string })
  }
}
