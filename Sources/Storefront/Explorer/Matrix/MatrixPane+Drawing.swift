import Phrases
import Primitives
import Screen

extension MatrixPane {
  func draw(on surface: inout Surface, in frame: ExplorerFrame, _ subject: ExplorerSubject, _ app: AppState) {
    guard subject.watch.wanted != nil else { return surface.putExplanation(subject.nothing(app), in: frame.body) }
    let layout = layout(subject, in: frame, app)
    let destination = app.settings.destination
    let what = app.text(
      showsCountry ? "matrixView.country" : "matrixView.capitals",
      [
        "country": destination.map { app.language.country($0.country) } ?? "",
        "place": destination.map { app.language.name($0.name) } ?? "",
      ])
    surface.putHead(what, side: progress(app), isBusy: isUnderWay, in: layout.summary)
    if sites.isEmpty, !work.isUnderWay { return surface.putExplanation(subject.nothing(app), in: layout.list) }
    let table = MatrixTable(self, app)
    table.draw(on: &surface, in: layout.list, header: layout.header)
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    surface.putHidden(rows.count - min(rows.count, rows.visible.upperBound), on: layout.rule, app)
    let foot = layout.foot.inset(dx: 2, dy: 0)
    drawPair(on: &surface, in: foot.droppingBottom(1), subject, app)
    table.drawLegend(on: &surface, in: foot.bottom(1))
  }

  private func progress(_ app: AppState) -> PlainText {
    if work.isStopped { return app.text("plan.stopped") }
    guard let busy = answers.busy else { return "" }
    guard busy.of > 0 else { return app.text("options.pending") }
    return app.text(work.isUnderWay ? "matrixView.progress" : "scenario.working", ["n": "\(busy.done)", "of": "\(busy.of)"])
  }

  private func drawPair(on surface: inout Surface, in rect: Rect, _ subject: ExplorerSubject, _ app: AppState) {
    guard let site, let zone else { return }
    let pair = app.text(
      "matrixView.pair", ["site": app.language.site(site, in: app.network), "zone": app.language.place(.zone(zone), in: app.network)])
    surface.put(pair, in: rect.row(0), style: Style(.plain, bold: true))
    if let difference = differenceText(site, zone, app), pair.displayWidth + difference.displayWidth + 3 <= rect.width {
      surface.put(difference, in: rect.row(0), style: .muted, alignment: .right)
    }
    guard let point else { return surface.put(app.text("options.pending"), in: rect.row(1), style: .muted) }
    guard let fastest = point.fastest, let p50 = days(fastest.p50Days, to: zone, app), let p90 = days(fastest.p90Days, to: zone, app),
      let zoneTime = app.network?.timeZone(of: zone)
    else {
      return surface.put(app.text("matrixView.noWay"), in: rect.row(1), style: .muted)
    }
    func part(_ share: String, _ arrival: (days: Int, at: Hour)) -> String {
      app.language(
        "yearView.by",
        ["share": share, "date": app.language.date(arrival.at, in: zoneTime), "days": app.language.count("count.days", arrival.days)])
    }
    var x = rect.x
    if let mode = point.mainMode {
      x += surface.put(mode.sign(app.glyphs) + " ", x: x, y: rect.y + 1, style: Style(mode.role, bold: true), clip: rect)
      x += surface.put(app.text("matrixView.way", ["modes": app.language.modes(fastest.modes)]) + "   ", x: x, y: rect.y + 1, clip: rect)
    }
    let surely = PlainText(part(app.language.percent(90), p90))
    let both = surely + PlainText("   " + part(app.language.percent(50), p50))
    // A date is whole or not there.
    surface.put(x + both.displayWidth <= rect.maxX ? both : surely, x: x, y: rect.y + 1, clip: rect)
    guard rect.height > 2, zone == app.settings.destination?.zone,
      let note = standing(fastest.option, subject, app)
    else { return }
    surface.put(note, in: rect.row(2), style: .muted)
  }

  /// `as it is 25 days: +3 days here`.
  private func differenceText(_ site: SiteID, _ zone: ZoneID, _ app: AppState) -> PlainText? {
    guard let difference = difference(site, zone, app), let before = asItIs?[site, zone]?.fastest?.p90Days,
      let (was, _) = days(before, to: zone, app)
    else {
      guard let asItIs else { return nil }
      switch (grid[site, zone]?.fastest?.p90Days, asItIs[site, zone]) {
      case (.some, let before?) where before.fastest?.p90Days == nil: return app.text("scenario.pair.new")
      case (nil, let before?) where before.fastest?.p90Days != nil && grid[site, zone] != nil: return app.text("scenario.pair.gone")
      default: return nil
      }
    }
    return app.text("scenario.pair", ["was": app.language.count("count.days", was), "days": app.days(difference).string])
  }

  /// Why the itinerary of a cell is not among the options, if it is not.
  private func standing(_ id: OptionID, _ subject: ExplorerSubject, _ app: AppState) -> PlainText? {
    guard let all = subject.watch.quote(app), let shown = subject.quote(app), !shown.options.contains(where: { $0.id == id }) else {
      return nil
    }
    return app.text(all.options.contains { $0.id == id } ? "matrixView.similar" : "matrixView.unlisted")
  }
}
