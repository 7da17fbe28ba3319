import Catalog
import Delivery
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// Draws the right pane. Every part has its place whether its data is there or not, so that nothing moves when it comes.
struct ShelfPreviewView {
  /// Lines kept for the parts of a price.
  private static let costRows = 5
  private static let otherRows = 3
  /// The same in a window tall enough.
  private static let mostOtherRows = 6

  let row: ProductSummary
  let entry: QuoteCache.Entry?
  let preview: ShelfPreview

  private var isRested: Bool { preview.rested?.sku == row.sku }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    var rest = rect
    let pictureRows = rect.height < 30 ? 0 : rect.height >= 56 && rect.width >= 68 ? 23 : rect.height >= 42 && rect.width >= 48 ? 17 : 12
    if pictureRows > 0 {
      drawPicture(on: &surface, in: rest.top(pictureRows), app)
      rest = rest.droppingTop(pictureRows)
    }
    surface.put(app.name(row.name), in: rest.row(0), style: Style(.plain, bold: true))
    surface.put(PlainText(app.language.otherName(row.name) ?? ""), in: rest.row(1), style: .muted)
    rest = rest.droppingTop(3)
    guard app.settings.destination != nil else {
      putPair(app.text("shelf.cost.seller"), app.sellerPrice(row.price), on: &surface, in: rest.row(0), .muted, .plain)
      let used = putWrapped(app.text("shelf.say.needsDestination"), on: &surface, in: rest.droppingTop(2), style: .muted)
      return drawDescription(on: &surface, in: rest.droppingTop(used + 3), app)
    }
    switch entry {
    case .ready(let quote):
      guard let option = quote.recommended ?? quote.options.first else { return drawClosed(quote.closed, on: &surface, in: rest, app) }
      drawQuote(quote, option, on: &surface, in: rest, app)
    case .failed(.noRoute(_, let closed)): drawClosed(closed, on: &surface, in: rest, app)
    case .failed(let failure):
      surface.put(failure.short(app), in: rest.row(0), style: Style(.plain, bold: true))
      if let reason = app.reason(failure) { putWrapped(reason, on: &surface, in: rest.droppingTop(1), style: .muted) }
    case .pending, nil:
      putPair(app.text("shelf.cost.seller"), app.sellerPrice(row.price), on: &surface, in: rest.row(0), .muted, .muted)
      surface.put(app.glyphs.ellipsis, in: rest.row(1), style: .faint)
    }
  }

  private func drawPicture(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard isRested, let picture = app.pictures[row.picture] else { return }
    picture.draw(on: &surface, in: rect, main: row.colour ?? 0x8A92A0, glyphs: app.glyphs)
  }

  private func drawQuote(_ quote: Quote, _ option: DeliveryOption, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let parts = PriceParts(option, app)
    var rest = rect
    for (index, line) in parts.lines.enumerated() {
      putPair(line.label, line.amount, on: &surface, in: rest.row(index), .muted, line.isFree ? .muted : .plain)
    }
    surface.rule(across: rest.row(parts.lines.count), glyphs: app.glyphs)
    putPair(
      parts.totalLabel, parts.total, on: &surface, in: rest.row(parts.lines.count + 1), Style(.plain, bold: true), Style(.price, bold: true)
    )
    if let unknown = parts.unknown { surface.put(unknown, in: rest.row(parts.lines.count + 2), style: .muted) }
    rest = rest.droppingTop(max(Self.costRows + 2, parts.lines.count + 2) + 1)
    drawArrival(option, on: &surface, in: rest.top(1 + ArrivalStrip.rows), app)
    rest = rest.droppingTop(2 + ArrivalStrip.rows)
    let others = OptionFold(quote.options, keeping: option.id).shown.filter { $0.id != option.id }
    let otherRows = rect.height >= 40 ? Self.mostOtherRows : Self.otherRows
    for (index, other) in others.prefix(otherRows).enumerated() { drawOther(other, on: &surface, in: rest.row(index), app) }
    rest = rest.droppingTop(otherRows + 1)
    drawStock(quote, on: &surface, in: rest, app)
  }

  private func drawArrival(_ option: DeliveryOption, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let promise = app.promise(option.arrival)
    let date = app.text("shelf.arrivesBy90", ["date": app.language.date(option.arrival.p90, in: app.timeZone)])
    let text = promise.map { date + " " + $0.sign } ?? date
    putPair(app.text("shelf.arrives"), text, on: &surface, in: rest(rect), .muted, Style(promise?.role ?? .plain, bold: true))
    guard isRested else { return }
    ArrivalStrip(option, width: rect.width, app).draw(option, on: &surface, in: rect.droppingTop(1), app)
  }

  private func rest(_ rect: Rect) -> Rect { rect.row(0) }

  /// `sea · Shanghai     €413.89  Sat 16 Jan`.
  private func drawOther(_ option: DeliveryOption, on surface: inout Surface, in line: Rect, _ app: AppState) {
    let promise = app.promise(option.arrival)
    let date = PlainText(app.language.date(option.arrival.p90, in: app.timeZone))
    let dateWidth = RowFigures.plainDateWidth(app) + (app.wish == nil ? 0 : 2)
    let dates = line.right(dateWidth)
    surface.putFigure(date, in: dates.droppingRight(app.wish == nil ? 0 : 2), style: Style(promise?.role ?? .plain), alignment: .right)
    if let promise { surface.put(promise.sign, in: dates.right(1), style: Style(promise.role)) }
    let price = app.total(option.cost.total, isComplete: option.cost.isComplete)
    var left = line.droppingRight(dateWidth + 2)
    surface.putFigure(price, in: left.right(price.displayWidth), style: .plain, alignment: .right)
    left = left.droppingRight(max(price.displayWidth, 9) + 1)
    let mode = PlainText(app.language.mode(option.mainMode))
    surface.put(mode, in: left, style: .plain)
    surface.put(app.shortSiteName(option.site), in: left.droppingLeft(mode.displayWidth + 1), style: .muted)
  }

  /// `14 in Liège · 220 in Shanghai`: what can come, nearest first; then what the seller says.
  private func drawStock(_ quote: Quote, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard isRested, let page = preview.product(of: row) else { return }
    let levels = app.nearestFirst(page.stock.filter { $0.sku == row.sku && $0.quantity > 0 && quote.sources.contains($0.site) })
    let texts = levels.map { level in
      app.text("shelf.stock", ["n": app.language.number(level.quantity), "site": app.shortSiteName(level.site).string])
    }
    let stock = texts.isEmpty ? [app.text("shelf.soldOut")] : texts
    let lines = PlainText.lines(of: stock, separator: " " + app.glyphs.separator + " ", width: rect.width, most: min(3, rect.height))
    for (index, line) in lines.enumerated() { surface.put(line, in: rect.row(index)) }
    let used = lines.count
    drawDescription(on: &surface, in: rect.droppingTop(used + 1), app)
  }

  /// What the seller says; one line of it says nothing.
  private func drawDescription(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard isRested, rect.height > 1, let page = preview.product(of: row) else { return }
    putWrapped(app.name(page.product.text), on: &surface, in: rect, style: .muted)
  }

  /// Why it is not delivered, and what helps.
  private func drawClosed(_ closed: [ClosedService], on surface: inout Surface, in rect: Rect, _ app: AppState) {
    putPair(app.text("shelf.cost.seller"), app.sellerPrice(row.price), on: &surface, in: rect.row(0), .muted, .muted)
    surface.put(app.text("undelivered.title", ["place": app.placeName]), in: rect.row(2), style: Style(.plain, bold: true))
    var rest = rect.droppingTop(3)
    let why = app.undeliveredReason(at: row.sites, closed).map(app.sentence) ?? ""
    rest = rest.droppingTop(putWrapped(why, on: &surface, in: rest.top(5), style: .muted))
    rest = rest.droppingTop(putWrapped(app.text("shelf.noWay.help"), on: &surface, in: rest.droppingTop(1).top(2), style: .muted) + 2)
    drawDescription(on: &surface, in: rest, app)
  }

  private func putPair(
    _ label: PlainText, _ value: PlainText, on surface: inout Surface, in line: Rect, _ labelStyle: Style, _ valueStyle: Style
  ) {
    surface.putFigure(value, in: line, style: valueStyle, alignment: .right)
    surface.put(label, in: line.droppingRight(value.displayWidth + 1), style: labelStyle)
  }

  @discardableResult
  private func putWrapped(_ text: PlainText, on surface: inout Surface, in rect: Rect, style: Style) -> Int {
    let lines = text.wrapped(to: max(2, rect.width), most: rect.height)
    for (y, line) in lines.enumerated() { surface.put(line, in: rect.row(y), style: style) }
    return lines.count
  }
}
