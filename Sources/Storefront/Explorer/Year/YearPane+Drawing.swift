import Phrases
import Primitives
import Screen

extension YearPane {
  func draw(on surface: inout Surface, in frame: ExplorerFrame, _ subject: ExplorerSubject, _ app: AppState) {
    guard let wanted = subject.watch.wanted else { return surface.putExplanation(subject.nothing(app), in: frame.body) }
    let layout = layout(subject, in: frame, app)
    let chart = YearChart(curve, asItIs: asItIs, first: app.localDate(wanted.hour), app)
    let side = progress(app) ?? usual(chart, app)
    let title = title(subject, width: layout.summary.width - side.displayWidth - 6, app)
    surface.putHead(title, side: side, isBusy: isUnderWay, in: layout.summary)
    if known.isEmpty, !work.isUnderWay {
      return surface.putExplanation(work.isStopped ? [app.text("plan.stopped")] : subject.nothing(app), in: layout.list)
    }
    if isList {
      drawList(YearTable(chart, app), on: &surface, layout, app)
    } else {
      chart.draw(on: &surface, in: layout.list, cursor: cursor, app)
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    if isList { surface.putHidden(list.count - min(list.count, list.visible.upperBound), on: layout.rule, app) }
    let foot = layout.foot.inset(dx: 2, dy: 0)
    drawDay(chart, on: &surface, in: isList ? foot : foot.droppingBottom(1), app)
    guard !isList else { return }
    surface.put(chart.legend(width: YearChart.plane(in: layout.list).width, app), in: foot.bottom(1), style: .faint)
  }

  private func drawList(_ table: YearTable, on surface: inout Surface, _ layout: PaneLayout, _ app: AppState) {
    table.drawHeader(on: &surface, in: layout.header)
    let isOpen = work.isUnderWay || work.isStopped
    for (day, row) in list.visibleRows(in: layout.list) {
      table.drawRow(day, on: &surface, in: row, isSelected: day == cursor, isOpen: isOpen)
    }
  }

  /// Of the option in focus, or of what is recommended on each day.
  private func title(_ subject: ExplorerSubject, width: Int, _ app: AppState) -> PlainText {
    guard followsOption, let option = subject.option(app) else { return app.text("yearView.recommended") }
    func always(_ width: Int) -> PlainText {
      app.text("yearView.always", ["way": app.way(option.mainMode, from: option.site, width: width).string])
    }
    return PlainText.fitting([always(.max), always(0)], width: width)
  }

  private func usual(_ chart: YearChart, _ app: AppState) -> PlainText {
    chart.usual.map { app.text("yearView.usual", ["p50": "\($0.p50)", "p90": "\($0.p90)"]) } ?? ""
  }

  /// How far the work is; nil when nothing is under way and all is there.
  private func progress(_ app: AppState) -> PlainText? {
    if work.isStopped { return app.text("plan.stopped") }
    if work.isUnderWay {
      if work.done <= Self.weeks { return app.text("yearView.weeks", ["n": "\(min(52, work.done))", "of": "52"]) }
      return app.text("yearView.days", ["n": "\(work.done)", "of": "\(work.of)"])
    }
    return busyAsItIs.map { app.text("scenario.working", ["n": "\($0.done)", "of": "\(max($0.done, $0.of))"]) }
  }

  /// The order date in focus in words: when it arrives, by which option, and why so late.
  private func drawDay(_ chart: YearChart, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let point else {
      surface.put(
        app.text("yearView.ordered", ["date": app.language.longDate(chart.first + cursor)]), in: rect.row(0),
        style: Style(.plain, bold: true))
      let isOpen = work.isUnderWay || work.isStopped
      surface.put(app.text(isOpen ? "yearView.notYet" : "yearView.noWay"), in: rect.row(1), style: .muted)
      return
    }
    let reason = YearReason(point: point, usual: chart.usual, before: asItIs?[cursor], app: app)
    surface.put(reason.title, in: rect.row(0), style: Style(.plain, bold: true))
    let room = rect.row(0).droppingLeft(reason.title.displayWidth + 3)
    let option = reason.option(width: room.width - 2).truncated(to: max(0, room.width - 2))
    surface.put(option, in: room, style: .plain, alignment: .right)
    surface.put(
      point.mainMode.sign(app.glyphs), in: room.right(option.displayWidth + 2).left(1), style: Style(point.mainMode.role, bold: true))
    surface.put(reason.dates, in: rect.row(1), style: .plain)
    surface.putWrapped([app.joined(reason.sentences)], in: rect.droppingTop(2), style: .muted)
  }
}
