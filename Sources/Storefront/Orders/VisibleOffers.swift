import Orders
import Primitives

/// On which terms goods can be given back of orders in sight of which a return is open: asked for as they come into sight, and again when
/// they or the day have changed.
struct VisibleOffers: Sendable {
  private var seen: [OrderID: VisibleForecasts.Version] = [:]
  private var asked: [OrderID: OfferQuestion] = [:]
  private var known: [OrderID: ReturnOffer] = [:]
  private var open: [Ticket: OrderID] = [:]

  /// The terms of an order; nil if none of its returns is open, or while they are not known.
  subscript(order: OrderID) -> ReturnOffer? { known[order] }

  /// Asks for those of which nothing is known as they are now.
  mutating func ask(for orders: [Order], _ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    for order in orders {
      // A key changes no order: its lifecycle is told once an hour, and when something happened to it.
      let version = VisibleForecasts.Version(order, at: app.now)
      guard seen[order.id] != version else { continue }
      seen[order.id] = version
      let lifecycle = OrderLifecycle(order)
      guard lifecycle.openReturn(at: app.now) != nil else {
        known[order.id] = nil
        continue
      }
      let question = OfferQuestion(order, on: app.localDay(lifecycle.clock(at: app.now), of: order))
      guard asked[order.id] != question else { continue }
      asked[order.id] = question
      let ticket = app.ticket()
      open[ticket] = order.id
      effects.append(.shop(.returnOffer(ticket, order)))
    }
    return effects
  }

  /// An answer.
  mutating func take(_ ticket: Ticket, _ offer: ReturnOffer?) {
    if let id = open.removeValue(forKey: ticket) { known[id] = offer }
  }
}
