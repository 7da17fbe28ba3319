import Money
import Phrases
import Primitives
import Quotes
import Screen

extension ExplorerPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let app = supposing(scoped(app))
    let layout = layout(app, in: rect)
    drawTabs(on: &surface, in: layout.tabs, app)
    surface.put(chips(app), in: layout.chips.inset(dx: 2, dy: 0), style: scope.isEmpty ? Style(.plain) : Style(.accent, bold: true))
    if let form { return form.draw(on: &surface, in: sheetRect(app), app) }
    if let sheet { return sheet.draw(on: &surface, in: sheetRect(app), app) }
    switch view {
    case .year where watch.wanted != nil: return drawYear(on: &surface, layout, app)
    case .matrix where watch.wanted != nil: return drawMatrix(on: &surface, layout, app)
    case .orderBy where watch.wanted != nil: return drawOrderBy(on: &surface, layout, app)
    default: break
    }
    guard let quote = quote(app), let option = option(app) else {
      return drawLines(nothing(app), on: &surface, in: rect.droppingTop(layout.chips.isEmpty ? 1 : 2))
    }
    switch view {
    case .timeline: drawTimeline(option, quote, on: &surface, layout, app)
    case .map: drawMap(option, on: &surface, layout, app)
    default: drawOptions(quote, on: &surface, layout, app)
    }
  }

  /// Where the form and the sheet are drawn.
  func sheetRect(_ app: AppState) -> Rect {
    ProductDetailPage.body(app).droppingTop(chips(app).isEmpty ? 2 : 3).droppingLeft(1).droppingRight(2)
  }

  /// A first line in bold and what helps below it.
  func drawLines(_ lines: [PlainText], on surface: inout Surface, in rect: Rect) {
    let place = rect.inset(dx: 2, dy: 1)
    let taken = surface.putWrapped(Array(lines.prefix(1)), in: place, style: Style(.plain, bold: true))
    surface.putWrapped(Array(lines.dropFirst()), in: place.droppingTop(taken), style: .muted)
  }

  /// Why there is nothing to show.
  func nothing(_ app: AppState) -> [PlainText] {
    guard app.settings.destination != nil else { return [app.text("explorer.noDestination"), app.text("product.needsDestination")] }
    let place = app.settings.destination.map { app.language.name($0.name) } ?? ""
    switch watch.entry(app) {
    case .failed(.noRoute(let closed)):
      return [app.text("options.noRoute", ["place": place])] + ClosedWays(closed, openModes: [], app).sentences(app) + [
        app.text("options.noRoute.help")
      ]
    case .failed(.soldOut): return [app.text("product.soldOut"), app.text("product.soldOut.help")]
    case .failed(.unknownSKU): return [app.text("product.missing"), app.text("product.missing.help")]
    case .failed(.unavailable(let why)): return [app.text("options.failed"), PlainText(why)]
    case .ready(let quote):
      return [app.text("options.noRoute", ["place": place])] + ClosedWays(quote.closed, openModes: [], app).sentences(app)
        + [app.text("options.noRoute.help")]
    case .pending, nil: return [app.text("options.pending")]
    }
  }

  private func drawTabs(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    for (view, place) in tabs(app, in: rect) {
      let style = view == self.view ? Style(.accent, bold: true, underlined: true) : .plain
      surface.put(app.text("explorer.\(view.rawValue)"), in: place, style: style)
    }
    guard let key = watch.shown else { return }
    let ordered = app.text(
      key.quantity == 1 ? "explorer.ordered" : "explorer.ordered.many",
      ["n": app.language.number(key.quantity), "date": app.language.dateTime(quote(app)?.orderedAt ?? key.hour, in: app.timeZone)])
    let end = tabs(app, in: rect).last?.rect.maxX ?? rect.x
    if end + ordered.displayWidth + 4 <= rect.maxX { surface.put(ordered, in: rect.droppingRight(2), style: .muted, alignment: .right) }
  }

  // MARK: Options

  private func drawOptions(_ quote: Quote, on surface: inout Surface, _ layout: ExplorerLayout, _ app: AppState) {
    let table = OptionTable(quote, app)
    table.drawHeader(on: &surface, in: layout.header, hasFocus: true, app)
    // An option is never cut in half.
    for (index, row) in options.visibleRows(in: layout.list) where row.height > 1 || layout.list.height == 1 {
      table.drawRow(index, on: &surface, in: row, isSelected: index == options.selected, isStale: watch.isStale, app)
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    let hiddenOptions = options.count - min(options.count, options.firstVisible + options.itemsPerPage)
    surface.putHidden(hiddenOptions, on: layout.rule, app.glyphs)
    surface.putSimilar(similarCount(app), on: layout.rule, app)
    let place = layout.foot.inset(dx: 2, dy: 0)
    surface.put(app.text("options.closed.title"), in: place.top(1), style: Style(.muted, bold: true))
    let lines = reasons(app, width: place.width)
    let space = max(0, place.height - 1)
    for (row, line) in lines.dropFirst(firstReason).prefix(space).enumerated() {
      surface.put(line.withPlainSpaces, in: place.row(row + 1), style: .muted)
    }
    let hidden = lines.count - firstReason - space
    if hidden > 0 || firstReason > 0 {
      let sign = app.text(
        "explorer.reasons", ["from": "\(firstReason + 1)", "to": "\(min(lines.count, firstReason + space))", "of": "\(lines.count)"])
      surface.put(sign, in: place.top(1), style: .muted, alignment: .right)
    }
  }

  /// Why services are closed to the goods, and what the shading means, in lines.
  func reasons(_ app: AppState, width: Int) -> [PlainText] {
    guard let quote = quote(app) else { return [] }
    var texts = ClosedWays(quote.closed, openModes: quote.openModes, app)
      .sentences(app, namesAll: true, beside: option(app).map { Set($0.modes) })
    if texts.isEmpty { texts = [app.text("options.closed.none")] }
    var lines = texts.flatMap { $0.wrapped(to: max(2, width)) }
    if let option = option(app) {
      let shading = ProductNotes(quote: quote, option: option, axis: OptionTable(quote, app).axis(width: 48), app: app).shading
      lines.append("")
      lines += shading.flatMap { $0.wrapped(to: max(2, width)) }
    }
    return lines
  }

  /// How many lines of the reasons lie below what shows.
  func hiddenReasons(_ app: AppState) -> Int {
    let foot = layout(app).foot
    return max(0, reasons(app, width: foot.width - 4).count - firstReason - max(0, foot.height - 1))
  }

  // MARK: Timeline

  /// `by rail from Xi'an   90% by Thu 24 Dec · 50% by Sat 19 Dec · €452.64 · 6.2 kg`: the figures never give way.
  private func drawSummary(_ option: DeliveryOption, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let place = rect.inset(dx: 2, dy: 0)
    let dates = app.text(
      "explorer.dates",
      [
        "surely": app.language.date(option.arrival.p90, in: app.timeZone),
        "likely": app.language.date(option.arrival.p50, in: app.timeZone),
      ])
    let promise = app.promise(option.arrival)
    let paid = app.money(option.cost.total) + (option.cost.terms == .ddp ? "" : " +")
    let emission = PlainText("  " + app.language.emission(grams: option.co2Grams) + " CO2e")
    var rest = place
    if place.width >= 76 {
      surface.put(emission, in: rest, style: .muted, alignment: .right)
      rest = rest.droppingRight(emission.displayWidth)
    }
    surface.put(paid, in: rest, style: Style(.price, bold: true), alignment: .right)
    rest = rest.droppingRight(paid.displayWidth + 2)
    if rest.width >= dates.displayWidth + 12 {
      let text = promise.map { dates + " " + $0.sign } ?? dates
      surface.put(text, in: rest, style: Style(promise?.role ?? .plain), alignment: .right)
      rest = rest.droppingRight(text.displayWidth + 2)
    }
    let sign = option.mainMode.sign(app.glyphs)
    let count = PlainText("\(options.selected + 1)/\(max(1, options.count))  ")
    var x = rest.x + surface.put(count, x: rest.x, y: rest.y, style: .faint, clip: rest)
    x += surface.put(sign + " ", x: x, y: rest.y, style: Style(option.mainMode.role, bold: true), clip: rest)
    let name = app.text(
      "explorer.way", ["mode": app.language.mode(option.mainMode), "site": app.language.site(option.site, in: app.network)])
    surface.put(name, in: Rect(x: x, y: rest.y, width: rest.maxX - x, height: 1), style: Style(.plain, bold: true))
  }

  private func drawTimeline(_ option: DeliveryOption, _ quote: Quote, on surface: inout Surface, _ layout: ExplorerLayout, _ app: AppState)
  {
    drawSummary(option, on: &surface, in: layout.summary, app)
    let chart = TimelineChart(option, orderedAt: quote.orderedAt, app)
    chart.drawHeader(on: &surface, in: layout.header, app)
    for (index, row) in stages.visibleRows(in: layout.list) where row.height > 1 || layout.list.height == 1 {
      chart.drawRow(index, on: &surface, in: row, isSelected: index == stages.selected, app)
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    let hidden = stages.count - min(stages.count, stages.firstVisible + stages.itemsPerPage)
    surface.putHidden(hidden, on: layout.rule, app.glyphs)
    let place = layout.foot.inset(dx: 2, dy: 0)
    if showsPercentiles {
      PercentileTable(option, orderedAt: quote.orderedAt, app).draw(on: &surface, in: place, app)
    } else if let estimate = stage(app) {
      drawWhy(StageExplanation(estimate: estimate, app: app), chart, on: &surface, in: place, app)
    }
  }

  private func drawWhy(_ why: StageExplanation, _ chart: TimelineChart, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(why.title, in: rect.top(1), style: Style(.muted, bold: true))
    let zone = app.text("timeline.zone", ["place": app.settings.destination.map { app.language.name($0.name) } ?? "UTC"])
    if why.title.displayWidth + zone.displayWidth + 4 <= rect.width { surface.put(zone, in: rect.top(1), style: .faint, alignment: .right) }
    // Figures and legend stand at the bottom, where they stay while the sentences change.
    let showsLegend = rect.height >= 8
    let feet = showsLegend ? 3 : 1
    let sentences = why.sentences.reduce(PlainText("")) {
      $0.isEmpty ? $1 : $0 + PlainText(app.language("why.between", ["space": " "])) + $1
    }
    surface.putWrapped([sentences], in: rect.droppingTop(1).droppingBottom(feet))
    let figures = why.source.map { why.figures + "   " + $0 } ?? why.figures
    surface.put(figures, in: rect.droppingTop(rect.height - feet), style: .muted)
    if showsLegend { surface.put(chart.legend(app), in: rect.bottom(1), style: .faint) }
  }

  // MARK: Map

  private func drawMap(_ option: DeliveryOption, on surface: inout Surface, _ layout: ExplorerLayout, _ app: AppState) {
    drawSummary(option, on: &surface, in: layout.summary, app)
    let route = RouteMap(option, app)
    if let outline = app.map {
      let map = route.map(outline: outline, size: layout.list.size, focus: stages.selected, glyphs: app.glyphs)
      map.draw(on: &surface, in: layout.list, glyphs: app.glyphs, outlineCanvas: coasts?.box == map.box ? coasts?.canvas : nil)
    } else {
      surface.put(app.text("explorer.map.loading"), in: layout.list.inset(dx: 2, dy: 1), style: .muted)
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    drawLeg(option, on: &surface, in: layout.foot.inset(dx: 2, dy: 0), app)
  }

  private func drawLeg(_ option: DeliveryOption, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let estimate = stage(app) else { return }
    let name = app.language.stageName(estimate.stage, in: app.network)
    let count = PlainText("\(stages.selected + 1)/\(stages.count)  ")
    let done = app.text("explorer.map.done", ["date": app.language.dateTime(estimate.endP90, in: app.timeZone)])
    surface.put(done, in: rect.top(1), alignment: .right)
    let left = rect.top(1).droppingRight(done.displayWidth + 2)
    surface.put(count, in: left, style: .faint)
    surface.put(PlainText(name), in: left.droppingLeft(count.displayWidth), style: Style(.plain, bold: true))
    var x = rect.x
    for mode in option.modes {
      x += surface.put(mode.sign(app.glyphs) + " ", x: x, y: rect.y + 1, style: Style(mode.role, bold: true), clip: rect)
      x += surface.put(PlainText(app.language.mode(mode) + "   "), x: x, y: rect.y + 1, style: .muted, clip: rect)
    }
    if RouteMap(option, app).legs.contains(where: { $0.mode == .sea && $0.line.count == 2 }) {
      surface.put(app.text("explorer.map.straight"), x: x, y: rect.y + 1, style: .faint, clip: rect)
    }
  }
}
