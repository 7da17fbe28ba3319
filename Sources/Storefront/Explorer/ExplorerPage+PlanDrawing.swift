import Phrases
import Primitives
import Screen

/// The year, the matrix and order-by on the screen.
extension ExplorerPage {
  // MARK: Year

  func drawYear(on surface: inout Surface, _ layout: ExplorerLayout, _ app: AppState) {
    let first = watch.wanted.map { app.localDate($0.hour) } ?? app.today
    let chart = YearChart(year.points, first: first, app)
    drawHead(
      yearTitle(app), side: year.progress(app) ?? yearUsual(chart, app), isBusy: year.work.isUnderWay, on: &surface, in: layout.summary)
    if year.known.isEmpty, !year.work.isUnderWay {
      let lines = year.work.isStopped ? [app.text("plan.stopped")] : nothing(app)
      return drawLines(lines, on: &surface, in: layout.list)
    }
    chart.draw(on: &surface, in: layout.list, cursor: year.cursor, app)
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    drawYearDay(chart, first: first, on: &surface, in: layout.foot.inset(dx: 2, dy: 0), app)
  }

  /// Of the option in focus, or of what is recommended on each day.
  private func yearTitle(_ app: AppState) -> PlainText {
    guard followsOption(app), let option = option(app) else { return app.text("yearView.recommended") }
    let way = app.language(
      "explorer.way", ["mode": app.language.mode(option.mainMode), "site": app.language.site(option.site, in: app.network)])
    return app.text("yearView.always", ["way": way])
  }

  private func yearUsual(_ chart: YearChart, _ app: AppState) -> PlainText {
    chart.usual.map { app.text("yearView.usual", ["p50": "\($0.p50)", "p90": "\($0.p90)"]) } ?? ""
  }

  private func drawYearDay(_ chart: YearChart, first: LocalDate, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let point = year.point else {
      surface.put(
        app.text("yearView.ordered", ["date": app.language.longDate(first + year.cursor)]), in: rect.row(0),
        style: Style(.plain, bold: true))
      let isOpen = year.work.isUnderWay || year.work.isStopped
      surface.put(app.text(isOpen ? "yearView.notYet" : "yearView.noWay"), in: rect.row(1), style: .muted)
      return
    }
    let reason = YearReason(point: point, usual: chart.usual, app: app)
    surface.put(reason.title, in: rect.row(0), style: Style(.plain, bold: true))
    let sign = point.mainMode.sign(app.glyphs)
    let room = rect.row(0).droppingLeft(reason.title.displayWidth + 3)
    let way = reason.way.truncated(to: max(0, room.width - 2))
    let wayWidth = way.displayWidth
    surface.put(way, in: room, style: .plain, alignment: .right)
    surface.put(sign, in: room.right(wayWidth + 2).left(1), style: Style(point.mainMode.role, bold: true))
    surface.put(reason.dates, in: rect.row(1), style: .plain)
    let all = reason.sentences.reduce(PlainText("")) {
      $0.isEmpty ? $1 : $0 + PlainText(app.language("why.between", ["space": " "])) + $1
    }
    surface.putWrapped([all], in: rect.droppingTop(2), style: .muted)
  }

  // MARK: Matrix

  func drawMatrix(on surface: inout Surface, _ layout: ExplorerLayout, _ app: AppState) {
    let country = app.settings.destination.map { app.language.country($0.country) } ?? ""
    let place = app.settings.destination.map { app.language.name($0.name) } ?? ""
    let what = app.text(
      matrix.showsCountry ? "matrixView.country" : "matrixView.capitals", ["country": country, "place": place])
    let side: PlainText =
      if matrix.work.isStopped { app.text("plan.stopped") } else if matrix.work.isUnderWay, matrix.work.of > 0 {
        app.text("matrixView.progress", ["n": "\(matrix.work.done)", "of": "\(matrix.work.of)"])
      } else if matrix.work.isUnderWay { app.text("options.pending") } else { "" }
    drawHead(what, side: side, isBusy: matrix.work.isUnderWay, on: &surface, in: layout.summary)
    if matrix.sites.isEmpty, !matrix.work.isUnderWay { return drawLines(nothing(app), on: &surface, in: layout.list) }
    let table = MatrixTable(matrix, app)
    table.draw(on: &surface, in: layout.list, header: layout.header)
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    surface.putHidden(matrix.rows.count - min(matrix.rows.count, matrix.rows.visible.upperBound), on: layout.rule, app.glyphs)
    drawPair(on: &surface, in: layout.foot.inset(dx: 2, dy: 0), app)
    table.drawLegend(on: &surface, in: layout.foot.inset(dx: 2, dy: 0).bottom(1))
  }

  private func drawPair(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let site = matrix.site, let zone = matrix.zone else { return }
    let pair = app.text(
      "matrixView.pair", ["site": app.language.site(site, in: app.network), "zone": app.language.place(.zone(zone), in: app.network)])
    surface.put(pair, in: rect.row(0), style: Style(.plain, bold: true))
    guard let point = matrix.point else { return surface.put(app.text("options.pending"), in: rect.row(1), style: .muted) }
    guard let p50 = point.p50Days.flatMap({ matrix.days($0, to: zone, app) }),
      let p90 = point.p90Days.flatMap({ matrix.days($0, to: zone, app) })
    else {
      return surface.put(app.text("matrixView.noWay"), in: rect.row(1), style: .muted)
    }
    let zoneTime = app.network?.zones[zone]?.timeZone ?? app.timeZone
    func part(_ share: String, _ arrival: (days: Int, at: Hour)) -> String {
      app.language(
        "yearView.by",
        ["share": share, "date": app.language.date(arrival.at, in: zoneTime), "days": app.language.count("count.days", arrival.days)])
    }
    let way = app.text("matrixView.way", ["modes": app.language.modes(point.modes)])
    var x = rect.x
    if let mode = point.mainMode {
      x += surface.put(mode.sign(app.glyphs) + " ", x: x, y: rect.y + 1, style: Style(mode.role, bold: true), clip: rect)
      x += surface.put(way + "   ", x: x, y: rect.y + 1, clip: rect)
    }
    let surely = PlainText(part(app.language.percent(90), p90))
    let both = surely + PlainText("   " + part(app.language.percent(50), p50))
    // A date is whole or not there.
    surface.put(x + both.displayWidth <= rect.maxX ? both : surely, x: x, y: rect.y + 1, clip: rect)
    guard rect.height > 3, zone == app.settings.destination?.zone, let option = point.option, let note = standing(option, app) else {
      return
    }
    surface.put(note, in: rect.row(2), style: .muted)
  }

  /// Why the way that a cell is of is not among the options, if it is not.
  private func standing(_ id: OptionID, _ app: AppState) -> PlainText? {
    guard let all = watch.quote(app), let shown = quote(app), !shown.options.contains(where: { $0.id == id }) else { return nil }
    return app.text(all.options.contains { $0.id == id } ? "matrixView.similar" : "matrixView.unlisted")
  }

  // MARK: Order by

  func drawOrderBy(on surface: inout Surface, _ layout: ExplorerLayout, _ app: AppState) {
    guard let date = orderBy.date else { return }
    drawWish(date, on: &surface, in: layout.summary.inset(dx: 2, dy: 0), app)
    let table = OrderByTable(orderBy.moments, app)
    if orderBy.moments.isEmpty {
      let isBusy = orderBy.work.isUnderWay
      return drawLines(isBusy ? [app.text("options.pending")] : nothing(app), on: &surface, in: layout.header.union(layout.list))
    }
    table.drawHeader(on: &surface, in: layout.header.row(layout.header.height - 1))
    for (index, row) in orderBy.list.visibleRows(in: layout.list) where row.height > 1 || layout.list.height == 1 {
      table.drawRow(index, on: &surface, in: row, isSelected: index == orderBy.list.selected, isStale: orderBy.isStale)
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    surface.putHidden(
      orderBy.list.count - min(orderBy.list.count, orderBy.list.firstVisible + orderBy.list.itemsPerPage), on: layout.rule, app.glyphs)
    guard let moment = orderBy.selected, !orderBy.isStale else { return }
    surface.putWrapped([orderSentence(moment, date, app)], in: layout.foot.inset(dx: 2, dy: 0))
  }

  /// `To have it by Thu 24 Dec 2026   with 50%  75%  90%  95%  99%`.
  private func drawWish(_ date: LocalDate, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    var x = rect.x
    x += surface.put(app.text("orderByView.by") + " ", x: x, y: rect.y, clip: rect)
    if let field = orderBy.field {
      field.draw(on: &surface, in: Rect(x: x, y: rect.y, width: 16, height: 1).intersection(rect), isFocused: true)
      x += 16
    } else {
      x += surface.put(PlainText(app.language.longDate(date)), x: x, y: rect.y, style: Style(.accent, bold: true), clip: rect)
    }
    x += surface.put("   " + app.text("orderByView.with"), x: x, y: rect.y, clip: rect)
    for percent in OrderByState.confidences {
      let isChosen = percent == orderBy.percent
      x += 1
      x += surface.put(
        PlainText(isChosen ? "[\(app.language.percent(percent))]" : " \(app.language.percent(percent)) "), x: x, y: rect.y,
        style: isChosen ? Style(.accent, bold: true) : .muted, clip: rect)
    }
    if orderBy.work.isUnderWay, orderBy.work.of > 0 {
      let text = PlainText("\(orderBy.work.done)/\(orderBy.work.of)")
      if x + text.displayWidth + 2 <= rect.maxX { surface.put(text, in: rect, style: .muted, alignment: .right) }
    }
  }

  private func orderSentence(_ moment: OrderMoment, _ date: LocalDate, _ app: AppState) -> PlainText {
    let place = app.settings.destination.map { app.language.name($0.name) } ?? ""
    guard let last = moment.orderBy else {
      return app.text(
        "orderByView.sentence.late",
        [
          "percent": "\(orderBy.percent)", "date": app.language.date(date),
          "surely": app.language.date(moment.option.arrival.p90, in: app.timeZone),
          "likely": app.language.date(moment.option.arrival.p50, in: app.timeZone),
        ])
    }
    return app.text(
      "orderByView.sentence",
      [
        "time": app.language.dateTime(last, in: app.timeZone), "place": place, "percent": "\(orderBy.percent)",
        "date": app.language.date(date),
      ])
  }

  /// A title at the left and how far the work is at the right.
  private func drawHead(_ title: PlainText, side: PlainText, isBusy: Bool, on surface: inout Surface, in rect: Rect) {
    let place = rect.inset(dx: 2, dy: 0)
    surface.put(side, in: place, style: Style(isBusy ? .accent : .muted), alignment: .right)
    surface.put(title, in: place.droppingRight(side.displayWidth + 2), style: Style(.plain, bold: true))
  }
}

extension Rect {
  /// The least rectangle that holds both, where they lie under each other.
  fileprivate func union(_ other: Rect) -> Rect {
    Rect(x: x, y: y, width: max(width, other.width), height: max(maxY, other.maxY) - y)
  }
}
