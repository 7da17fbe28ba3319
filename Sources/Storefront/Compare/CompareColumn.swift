import Catalog
import LandedCost
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// One of the goods compared, drawn down its column.
struct CompareColumn {
  let summary: ProductSummary
  let entry: QuoteCache.Entry?
  let behind: Role
  /// The least price and the earliest 90% date of all, marked where they stand.
  let cheapest: LandedCost?
  let earliest: Hour?
  /// The dates that all goods share; nil where there is no room for strips.
  let dates: ClosedRange<LocalDate>?
  let app: AppState

  func draw(on surface: inout Surface, in rect: Rect, _ rows: CompareRows, isSelected: Bool, hasOptions: Bool = true) {
    if rows.picture > 0 {
      app.pictures[summary.picture]?.draw(on: &surface, in: rect.top(rows.picture), main: summary.colour ?? 0x8A_9099, glyphs: app.glyphs)
    }
    surface.putWrapped([app.name(summary.name)], in: rect.droppingTop(rows.name).top(2), style: Style(.plain, on: behind, bold: true))
    surface.put(PlainText(app.language.choices(summary.choices)), in: rect.row(rows.name + 2), style: style(.muted))
    surface.put(PlainText(app.language.weight(summary.weight)), in: rect.row(rows.facts), style: style(.plain))
    let origin = app.text("product.origin", ["country": app.language.country(summary.origin)])
    surface.put(origin, in: rect.row(rows.facts + 1), style: style(.plain))
    drawQuote(on: &surface, in: rect, rows, isSelected: isSelected, hasOptions: hasOptions)
  }

  private func style(_ role: Role, bold: Bool = false) -> Style { Style(role, on: behind, bold: bold) }

  private func drawQuote(on surface: inout Surface, in rect: Rect, _ rows: CompareRows, isSelected: Bool, hasOptions: Bool) {
    guard case .ready(let quote)? = entry, let option = quote.recommended ?? quote.options.first else {
      return drawNoQuote(on: &surface, in: rect, rows)
    }
    let paid = app.total(option.cost.total, isComplete: option.cost.isComplete)
    surface.putFigure(paid, in: rect.row(rows.paid), style: style(.price, bold: true))
    if let cheapest, option.cost.total == cheapest.total, option.cost.mayDrop(cheapest) {
      surface.put(app.text("compare.least"), in: rect.row(rows.paid).droppingLeft(paid.displayWidth + 2), style: style(.muted))
    }
    let promise = app.promise(option.arrival)
    let surely = PlainText(app.language.date(option.arrival.p90, in: app.timeZone))
    let signed = promise.map { surely + " " + $0.sign } ?? surely
    surface.putFigure(signed, in: rect.row(rows.paid + 1), style: style(promise?.role ?? .plain, bold: true))
    if option.arrival.p90 == earliest {
      surface.put(app.text("compare.earliest"), in: rect.row(rows.paid + 1).droppingLeft(signed.displayWidth + 2), style: style(.muted))
    }
    surface.putFigure(PlainText(app.language.date(option.arrival.p50, in: app.timeZone)), in: rect.row(rows.paid + 2), style: style(.muted))
    surface.putFigure(PlainText(app.language.emission(grams: option.co2Grams)), in: rect.row(rows.paid + 3), style: style(.plain))
    if hasOptions { drawOptions(quote, on: &surface, in: rect.droppingTop(rows.options)) }
  }

  /// The options, each with its strip on the axis that all columns share where there is room.
  private func drawOptions(_ quote: Quote, on surface: inout Surface, in rect: Rect) {
    let quote = quote.folded()
    guard let dates else {
      for (index, option) in quote.options.enumerated() { draw(option, of: quote, on: &surface, in: rect.row(index)) }
      return
    }
    let axis = DateAxis(from: dates.lowerBound, through: dates.upperBound, width: rect.width, timeZone: app.timeZone)
    axis.drawLabels(on: &surface, in: rect.top(2), app.language, background: behind)
    for (index, option) in quote.options.enumerated() {
      draw(option, of: quote, on: &surface, in: rect.row(2 + 2 * index))
      let closed = axis.closed(by: OptionTable.deliveryCalendar(of: option, app.network))
      DensityStrip(masses: axis.masses(of: option.distribution), closed: closed, role: option.mainMode.role)
        .draw(on: &surface, in: rect.row(3 + 2 * index), glyphs: app.glyphs, background: behind)
    }
  }

  /// `═ rail  €452.64  Thu 24 Dec`: price and date end on one edge. Where a mode would be cut, no date of the column has its day of the week.
  private func draw(_ option: DeliveryOption, of quote: Quote, on surface: inout Surface, in rect: Rect) {
    guard !rect.isEmpty else { return }
    let hasWeekday = quote.options.allSatisfy { nameRoom(for: $0, of: quote, hasWeekday: true, in: rect) >= modeName($0).displayWidth + 2 }
    let dateRole = app.promise(option.arrival)?.role ?? .plain
    let date = date(of: option, hasWeekday: hasWeekday)
    surface.putFigure(date, in: rect, style: style(dateRole), alignment: .right)
    let total = app.total(option.cost.total, isComplete: option.cost.isComplete)
    surface.putFigure(total, in: rect.droppingRight(dateRoom(of: quote, hasWeekday: hasWeekday)), style: style(.plain), alignment: .right)
    let name = rect.left(nameRoom(for: option, of: quote, hasWeekday: hasWeekday, in: rect))
    surface.put(option.mainMode.sign(app.glyphs), in: name.left(1), style: style(option.mainMode.role, bold: true))
    surface.put(modeName(option), in: name.droppingLeft(2), style: style(.muted))
  }

  private func modeName(_ option: DeliveryOption) -> PlainText { PlainText(app.language.mode(option.mainMode)) }

  private func date(of option: DeliveryOption, hasWeekday: Bool) -> PlainText {
    let hour = option.arrival.p90
    return PlainText(hasWeekday ? app.language.date(hour, in: app.timeZone) : app.language.day(app.localDate(hour)))
  }

  /// Cells for the dates, and what divides them from the prices.
  private func dateRoom(of quote: Quote, hasWeekday: Bool) -> Int {
    (quote.options.map { date(of: $0, hasWeekday: hasWeekday).displayWidth }.max() ?? 0) + 2
  }

  /// Cells for the sign and the name of the mode, beside price and date.
  private func nameRoom(for option: DeliveryOption, of quote: Quote, hasWeekday: Bool, in rect: Rect) -> Int {
    let total = app.total(option.cost.total, isComplete: option.cost.isComplete)
    return max(0, rect.width - dateRoom(of: quote, hasWeekday: hasWeekday) - total.displayWidth - 1)
  }

  private func drawNoQuote(on surface: inout Surface, in rect: Rect, _ rows: CompareRows) {
    let place = rect.droppingTop(rows.paid)
    if app.settings.destination == nil {
      surface.putFigure(app.sellerPrice(summary.price), in: place, style: style(.price, bold: true))
      surface.putWrapped([app.text("compare.needsDestination")], in: place.droppingTop(1).top(3), style: style(.muted))
      return
    }
    let text: PlainText
    switch entry {
    case .failed(.noRoute(_, let closed)):
      text = app.undeliveredReason(at: summary.sites, closed).map(app.sentence) ?? app.text("compare.noRoute")
    case .ready: text = app.text("compare.noRoute")
    case .failed(.outOfStock): text = app.text("product.soldOut")
    case .failed(.unknownSKU): text = app.text("compare.gone")
    case .failed: text = app.text("options.failed")
    case .pending, nil: text = app.text("compare.pending")
    }
    surface.putWrapped([text], in: place.top(3), style: style(.muted))
  }
}
