import Orders
import Screen

extension AppState {
  /// What happened to an order, in a width: where the whole name of the place has no room, its city stands for it, and where not a
  /// word of that has any the place is left out, if it stands at the end. What is still too wide is for the caller to cut.
  func event(_ event: OrderEvent, of order: Order, _ payment: OrderPayment, width: Int) -> PlainText {
    let whole = PlainText(language.event(event, of: order, payment, in: network))
    guard whole.displayWidth > width else { return whole }
    let short = PlainText(language.event(event, of: order, payment, in: network) { shortName($0).string })
    guard short.displayWidth > width else { return short }
    let nowhere = language.event(event, of: order, payment, in: network) { _ in "" }
    guard let end = nowhere.lastIndex(where: { $0 != " " }), ",，".contains(nowhere[end]) else { return short }
    let bare = PlainText(nowhere[..<end])
    // Of the place nothing would be left but a sign that it is missing.
    return short.truncatedAtWord(to: width).displayWidth <= bare.displayWidth + 1 ? bare : short
  }
}
