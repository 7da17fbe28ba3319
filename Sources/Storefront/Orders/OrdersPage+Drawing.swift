import Delivery
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
    guard let ids else {
      return surface.put(app.text("orders.loading"), in: rect.row(min(1, rect.height - 1)).droppingLeft(2), style: .muted)
    }
    guard !ids.isEmpty else {
      surface.put(app.text("orders.empty"), in: rows.row(0), style: Style(.plain, bold: true))
      let help = unreadable.isEmpty ? app.text("orders.empty.help") : unreadableText(app)
      surface.putWrapped([help], in: rows.droppingTop(2), style: .muted)
      return
    }
    drawCaption(ids.count, on: &surface, in: rect.row(rect.height >= 18 ? 1 : 0).droppingLeft(2).droppingRight(1), app)
    var list = list
    list.setCount(ids.count)
    let pane = Self.pane(rect)
    list.fit(height: pane.height)
    let visible = list.visible.filter(ids.indices.contains).map { index in
      self.rows[ids[index]].map { OrderRow($0, forecasts[$0.id], offers[$0.id], app) }
    }
    // All bars begin and end in the same columns.
    let widths = OrderRow.Widths(visible.compactMap { $0 })
    for (index, row) in list.visibleRows(in: pane) where visible.indices.contains(index - list.visible.lowerBound) {
      let (isSelected, place) = (index == list.selection, row.droppingTop(1))
      if let known = visible[index - list.visible.lowerBound] {
        known.draw(isSelected: isSelected, on: &surface, in: place, widths, app)
      } else {
        OrderRow.draw(ids[index], isSelected: isSelected, on: &surface, in: place, app)
      }
    }
  }

  /// How many there are and are late, how often promises were kept, and what the figures on the right are.
  private func drawCaption(_ orders: Int, on surface: inout Surface, in row: Rect, _ app: AppState) {
    var count = PlainText(app.language.count("orders.count", orders))
    if !unreadable.isEmpty { count = count + PlainText(app.comma) + unreadableText(app) }
    let figures = app.text(areComplete ? "orders.caption.paid" : "orders.caption.price")
    surface.putPair(count, figures, in: row, style: Style(.muted, bold: true), figure: .muted)
    var rest = row.droppingLeft(count.displayWidth + 2).droppingRight(figures.displayWidth + 2)
    if !late.isEmpty {
      let text = PlainText(app.language.count("orders.late", late.count)) + " " + app.glyphs.broken
      surface.put(text, in: rest, style: Style(.bad))
      rest = rest.droppingLeft(text.displayWidth + 2)
    }
    guard let all = report?.groups.first, rest.width > 0 else { return }
    let (delivered, kept50, kept90) = (app.language.number(all.orders), app.language.number(all.kept50), app.language.number(all.kept90))
    let texts = ["orders.kept", "orders.kept.short"].map { app.text($0, ["n": delivered, "p50": kept50, "p90": kept90]) }
    let kept = PlainText.fitting(texts, width: rest.width)
    if kept.displayWidth <= rest.width { surface.put(kept, in: rest, style: .muted) }
  }

  private func unreadableText(_ app: AppState) -> PlainText { PlainText(app.language.count("orders.unreadable", unreadable.count)) }
}
