import Phrases
import Primitives
import Quotes
import Screen

extension OrderByPane {
  func draw(on surface: inout Surface, in frame: ExplorerFrame, _ subject: ExplorerSubject, _ app: AppState) {
    guard subject.watch.wanted != nil else { return surface.putExplanation(subject.nothing(app), in: frame.body) }
    guard let date else { return }
    let layout = layout(subject, in: frame, app)
    drawWish(date, on: &surface, in: layout.summary.inset(dx: 2, dy: 0), app)
    if moments.isEmpty {
      return surface.putExplanation(
        work.isUnderWay ? [app.text("options.pending")] : subject.nothing(app), in: layout.header.union(layout.list))
    }
    let table = OrderByTable(moments, app)
    table.drawHeader(on: &surface, in: layout.header.row(layout.header.height - 1))
    for (index, row) in list.visibleRows(in: layout.list) where row.height > 1 || layout.list.height == 1 {
      table.drawRow(index, on: &surface, in: row, isSelected: index == list.selected, isStale: isStale)
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    surface.putHidden(list.count - min(list.count, list.firstVisible + list.itemsPerPage), on: layout.rule, app)
    guard let selected, !isStale else { return }
    surface.putWrapped([sentence(selected, date, app)], in: layout.foot.inset(dx: 2, dy: 0))
  }

  /// `To have it by Thu 24 Dec 2026   with 50%  75%  90%  95%  99%`.
  private func drawWish(_ date: LocalDate, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    var x = rect.x
    x += surface.put(app.text("orderByView.by") + " ", x: x, y: rect.y, clip: rect)
    if let field {
      field.draw(on: &surface, in: Rect(x: x, y: rect.y, width: 16, height: 1).intersection(rect), isFocused: true)
      x += 16
    } else {
      x += surface.put(PlainText(app.language.longDate(date)), x: x, y: rect.y, style: Style(.accent, bold: true), clip: rect)
    }
    x += surface.put("   " + app.text("orderByView.with"), x: x, y: rect.y, clip: rect)
    // All of them, or the chosen one alone.
    let showsAll = x + Self.confidences.reduce(0) { $0 + PlainText(app.language.percent($1)).displayWidth + 3 } <= rect.maxX
    for percent in Self.confidences where showsAll || percent == self.percent {
      let isChosen = percent == self.percent
      x += 1
      x += surface.put(
        PlainText(isChosen ? "[\(app.language.percent(percent))]" : " \(app.language.percent(percent)) "), x: x, y: rect.y,
        style: isChosen ? Style(.accent, bold: true) : .muted, clip: rect)
    }
    guard work.isUnderWay, work.of > 0 else { return }
    let text = PlainText("\(work.done)/\(work.of)")
    if x + text.displayWidth + 2 <= rect.maxX { surface.put(text, in: rect, style: .muted, alignment: .right) }
  }

  private func sentence(_ moment: OrderTime, _ date: LocalDate, _ app: AppState) -> PlainText {
    let place = app.settings.destination.map { app.language.name($0.name) } ?? ""
    guard let last = moment.orderBy else {
      return app.text(
        "orderByView.sentence.late",
        [
          "percent": "\(percent)", "date": app.language.date(date),
          "surely": app.language.date(moment.option.arrival.p90, in: app.timeZone),
          "likely": app.language.date(moment.option.arrival.p50, in: app.timeZone),
        ])
    }
    return app.text(
      "orderByView.sentence",
      [
        "time": app.language.dateTime(last, in: app.timeZone), "place": place, "percent": "\(percent)", "date": app.language.date(date),
      ])
  }
}
