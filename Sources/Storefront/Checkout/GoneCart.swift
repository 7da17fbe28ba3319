import Money
import Orders
import Primitives
import Screen

/// What the checkout shows once its cart was ordered or emptied in another window: there is nothing left to place.
struct GoneCart: Hashable, Sendable {
  /// The order that was placed from the cart, if one was.
  let order: Order?

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let inner = rect.droppingTop(rect.height >= 30 ? 3 : 1).inset(dx: 2, dy: 0)
    let title = app.text(order == nil ? "checkout.gone.emptied" : "checkout.gone.ordered")
    surface.put(title, in: inner.row(0), style: Style(.accent, bold: true))
    var y = 2
    if let order {
      let zone = app.timeZone(of: order)
      let facts: [(PlainText, PlainText, Style)] = [
        (app.text("checkout.placed.number"), PlainText(order.id.rawValue), Style(.accent, bold: true)),
        (
          app.totalLabel(isComplete: order.isComplete), app.total(order.total, isComplete: order.isComplete), Style(.price, bold: true)
        ),
        (
          app.surelyLabel(parcels: order.shipments.count), PlainText(app.language.date(order.promise.p90, in: zone)),
          Style(.plain, bold: true)
        ),
        (app.text("checkout.placed.to"), app.recipient(of: order), .plain),
      ]
      let width = (facts.map(\.0.displayWidth).max() ?? 0) + 2
      for (label, fact, style) in facts {
        surface.put(label, in: inner.row(y), style: .muted)
        surface.put(fact, in: inner.row(y).droppingLeft(width), style: style)
        y += 1
      }
      y += 1
    }
    let help = app.text(order == nil ? "checkout.gone.emptied.help" : "checkout.gone.ordered.help")
    surface.putWrapped([help], in: inner.droppingTop(y).left(min(inner.width, 76)), style: .muted)
  }
}
