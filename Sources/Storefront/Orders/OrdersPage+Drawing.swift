import Money
import Orders
import Phrases
import Primitives
import Screen

extension OrdersPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let rows = rect.droppingTop(min(3, rect.height / 4)).inset(dx: 2, dy: 0)
    if let failure {
      surface.put(app.text("orders.failed"), in: rows.row(0), style: Style(.bad, bold: true))
      surface.putWrapped([failure], in: rows.droppingTop(2), style: .muted)
      return
    }
    guard let orders else {
      return surface.put(app.text("orders.loading"), in: rect.row(min(1, rect.height - 1)).droppingLeft(2), style: .muted)
    }
    guard !orders.isEmpty else {
      surface.put(app.text("orders.empty"), in: rows.row(0), style: Style(.plain, bold: true))
      let help = unreadable.isEmpty ? app.text("orders.empty.help") : unreadableText(app)
      surface.putWrapped([help], in: rows.droppingTop(2), style: .muted)
      return
    }
    var count = PlainText(app.language.count("orders.count", orders.count))
    if !unreadable.isEmpty { count = count + PlainText(app.comma) + unreadableText(app) }
    surface.putPair(
      count, app.text(orders.allSatisfy(\.isComplete) ? "orders.caption.paid" : "orders.caption.price"),
      in: rect.row(rect.height >= 18 ? 1 : 0).droppingLeft(2).droppingRight(1),
      style: Style(.muted, bold: true), figure: .muted)
    var list = list
    list.setCount(orders.count)
    let pane = Self.pane(rect)
    list.fit(height: pane.height)
    // All bars begin and end in the same columns.
    let visible = list.visible.filter(orders.indices.contains).map { orders[$0] }
    let dateWidth = visible.map { app.date($0.placedAt, of: $0).displayWidth }.max() ?? 0
    let outcomeWidth = visible.map { outcome($0, app).text.displayWidth }.max() ?? 0
    for (index, row) in list.visibleRows(in: pane) where orders.indices.contains(index) {
      draw(
        orders[index], isSelected: index == list.selection, on: &surface, in: row.droppingTop(1), dateWidth: dateWidth,
        outcomeWidth: outcomeWidth, app)
    }
  }

  private func unreadableText(_ app: AppState) -> PlainText { PlainText(app.language.count("orders.unreadable", unreadable.count)) }

  /// Number, goods, place and total; below them status, the day it was placed, the bar and the 90% date.
  private func draw(
    _ order: Order, isSelected: Bool, on surface: inout Surface, in rect: Rect, dateWidth: Int, outcomeWidth: Int, _ app: AppState
  ) {
    guard rect.height > 0 else { return }
    let progress = OrderProgress(order, at: app.now, timeZone: app.timeZone(of: order))
    let inner = rect.droppingLeft(2).droppingRight(1)
    let numberWidth = max(11, order.id.rawValue.count + 2)
    let total = app.total(order.total, isComplete: order.isComplete)
    let first = inner.row(0)
    surface.put(PlainText(order.id.rawValue), in: first.left(numberWidth), style: Style(.plain, bold: isSelected))
    surface.put(total, in: first, style: Style(.price, bold: true), alignment: .right)
    var rest = first.droppingLeft(numberWidth).droppingRight(total.displayWidth + 2)
    let to = app.text("orders.to", ["place": app.town(of: order)])
    if rest.width > 40 {
      let width = min(to.displayWidth, rest.width / 3)
      surface.put(to, in: rest.right(width), style: .muted, alignment: .right)
      rest = rest.droppingRight(width + 2)
    }
    surface.put(goods(order, app), in: rest, style: Style(.plain, bold: isSelected))
    if rect.height > 1 {
      let second = inner.row(1)
      let outcome = outcome(order, app)
      surface.put(PlainText(app.language.status(progress.status)), in: second.left(numberWidth + 10), style: .muted)
      surface.put(outcome.text, in: second, style: outcome.style, alignment: .right)
      let placed = app.date(order.placedAt, of: order)
      let middle = second.droppingLeft(numberWidth + 12).droppingRight(outcomeWidth + 2)
      surface.put(placed, in: middle.left(dateWidth), style: .muted, alignment: .right)
      progress.drawBar(on: &surface, in: middle.droppingLeft(dateWidth + 2), app.glyphs, hasFocus: isSelected)
    }
    if isSelected { surface.select(rect.top(2), app.glyphs) }
  }

  /// The first line's goods, and how many lines more.
  private func goods(_ order: Order, _ app: AppState) -> PlainText {
    let lines = order.lines
    guard let first = lines.first else { return "" }
    let name = app.name(first.name) + (first.quantity > 1 ? PlainText(" \(app.glyphs.multiply.string) \(first.quantity)") : "")
    guard lines.count > 1 else { return name }
    return app.text("orders.goodsMore", ["name": name.string, "n": "\(lines.count - 1)"])
  }

  /// By when, or when it was there.
  private func outcome(_ order: Order, _ app: AppState) -> (text: PlainText, style: Style) {
    let progress = OrderProgress(order, at: app.now, timeZone: app.timeZone(of: order))
    switch progress.outcome {
    case .underWay: return (app.text("cart.surely", ["date": app.language.date(progress.promise.p90, in: app.timeZone(of: order))]), .plain)
    case .late:
      return (
        app.text("cart.surely", ["date": app.language.date(progress.promise.p90, in: app.timeZone(of: order))]) + " " + app.glyphs.broken,
        Style(.bad)
      )
    case .kept(let at):
      return (app.text("orders.delivered", ["date": app.date(at, of: order).string]) + " " + app.glyphs.kept, Style(.good))
    case .missed(let at):
      return (app.text("orders.delivered", ["date": app.date(at, of: order).string]) + " " + app.glyphs.broken, Style(.bad))
    case .cancelled(let at): return (app.text("orders.cancelled", ["date": app.date(at, of: order).string]), .muted)
    }
  }
}
