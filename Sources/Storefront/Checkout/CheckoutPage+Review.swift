import Money
import Orders
import Phrases
import Primitives
import Screen

extension CheckoutPage {
  func drawReview(on surface: inout Surface, _ app: AppState) {
    let sheet = reviewSheet(app)
    let layout = sheet.layout
    let first = min(scroll, max(0, sheet.rows.count - sheet.height))
    surface.draw(sheet.rows.dropFirst(first), in: layout.main, isStale: watch.isPending, app)
    if let costs = layout.costs {
      surface.rule(down: Rect(x: costs.x - 3, y: costs.y, width: 1, height: costs.height), glyphs: app.glyphs)
      surface.draw(sheet.costs[...], in: costs, isStale: watch.isPending, app)
    }
    let hidden = sheet.rows.count - first - sheet.height
    if hidden > 0 {
      let more = app.glyphs.arrowDown + PlainText(" ") + PlainText(app.language.count("checkout.more", hidden))
      surface.put(more, in: Rect(x: layout.main.x, y: layout.main.maxY, width: layout.main.width, height: 1), style: .faint)
    }
    drawFoot(on: &surface, in: layout.foot, prompt: reviewPrompt(app), app)
  }

  /// The order's number, its promise, and what happens next.
  func drawPlaced(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let order else { return }
    let zone = app.timeZone(of: order)
    let isWide = rect.width >= 100
    let inner = rect.inset(dx: 2, dy: 0).left(isWide ? rect.width * 11 / 20 - 4 : min(rect.width - 4, 76))
    if isWide {
      let side = rect.droppingLeft(inner.maxX - rect.x + 2)
      surface.rule(down: Rect(x: side.x - 1, y: side.y, width: 1, height: side.height), glyphs: app.glyphs)
      drawParcels(of: order, on: &surface, in: side.inset(dx: 2, dy: 0), app)
    }
    let promise = order.promise
    let facts: [(PlainText, PlainText, Style)] = [
      (app.text("checkout.placed.number"), PlainText(order.id.rawValue), Style(.accent, bold: true)),
      (app.totalLabel(isComplete: order.isComplete), app.total(order.total, isComplete: order.isComplete), Style(.price, bold: true)),
      (app.likelyLabel(parcels: order.shipments.count), PlainText(app.language.date(promise.p50, in: zone)), .plain),
      (app.surelyLabel(parcels: order.shipments.count), PlainText(app.language.date(promise.p90, in: zone)), Style(.plain, bold: true)),
      (app.text("checkout.placed.to"), app.recipient(of: order), .plain),
    ]
    surface.put(app.text("checkout.placed.thanks"), in: inner.row(0), style: Style(.plain, bold: true))
    let labelWidth = (facts.map(\.0.displayWidth).max() ?? 0) + 2
    let next = ["checkout.next.confirm", "checkout.next.cancel", "checkout.next.follow", "checkout.next.demo"].map { app.text($0) }
    let rows = facts.reduce(0) { $0 + $1.1.wrapped(to: max(2, inner.width - labelWidth)).count }
    let nextRows = next.reduce(1) { $0 + $1.wrapped(to: max(2, inner.width)).count }
    // Blank lines give way before words do.
    let gap = 3 + rows + nextRows <= inner.height ? 1 : 0
    var rest = inner.droppingTop(1 + gap)
    for fact in facts {
      surface.put(fact.0, in: rest.row(0).left(labelWidth), style: .muted)
      rest = rest.droppingTop(max(1, surface.putWrapped([fact.1], in: rest.droppingLeft(labelWidth), style: fact.2)))
    }
    rest = rest.droppingTop(gap)
    surface.put(app.text("checkout.next"), in: rest.row(0), style: Style(.muted, bold: true))
    surface.putWrapped(next, in: rest.droppingTop(1))
    if !isWide, order.shipments.count > 1 {
      // Below what is next, where all of them find room.
      let below = rest.droppingTop(nextRows + 1)
      if parcelRows(of: order, width: below.width, app).count <= below.height { drawParcels(of: order, on: &surface, in: below, app) }
    }
    if rest.height < 2, let last = inner.isEmpty ? nil : inner.bottom(1) { surface.put(app.glyphs.ellipsis, in: last, alignment: .right) }
  }

  /// Each parcel with where it comes from, by when, and what is in it.
  private func parcelRows(of order: Order, width: Int, _ app: AppState) -> [SheetRow] {
    let zone = app.timeZone(of: order)
    var rows: [SheetRow] = [.text(app.text("checkout.inThisOrder"), Style(.muted, bold: true))]
    for shipment in order.shipments {
      let date = app.text("cart.surely", ["date": app.language.date(shipment.promise.p90, in: zone)])
      let from = app.naming(shipment.site, "cart.from", width: width - date.displayWidth - 2)
      rows += [.blank, .pair(from, date, Style(.plain, bold: true), .plain)]
      rows += shipment.lines.flatMap { line -> [SheetRow] in
        let pieces = PlainText(app.language.number(line.quantity) + " ") + app.glyphs.multiply
        return app.name(line.name).wrapped(to: max(2, width - pieces.displayWidth - 4)).enumerated().map {
          .pair("  " + $0.element, $0.offset == 0 ? pieces : "", .plain, .muted)
        }
      }
    }
    return rows
  }

  /// As many rows of the parcels as fit, and how many more there are.
  private func drawParcels(of order: Order, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let rows = parcelRows(of: order, width: rect.width, app)
    let shown = rows.count <= rect.height ? rows.count : max(0, rect.height - 1)
    surface.draw(rows.prefix(shown), in: rect, app)
    surface.putHidden(rows.count - shown, on: rect.row(shown), app)
  }
}
