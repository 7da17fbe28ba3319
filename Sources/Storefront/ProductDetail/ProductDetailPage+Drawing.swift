import Catalog
import Delivery
import Money
import Phrases
import Primitives
import Screen

extension ProductDetailPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    switch content {
    case .loading: surface.put(app.text("product.loading"), in: rect.inset(dx: 2, dy: 1), style: .muted)
    case .missing: drawMissing(on: &surface, in: rect, app)
    case .ready(let page):
      guard let variant else { return }
      let layout = layout(app, in: rect)
      drawPicture(page, variant, on: &surface, in: layout.picture, app)
      drawInfo(page, variant, on: &surface, layout, app)
      drawOptions(page, variant, on: &surface, layout, app)
      drawCosts(on: &surface, layout, app)
    }
  }

  private func drawMissing(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let place = rect.inset(dx: 2, dy: 1)
    surface.put(app.text("product.missing"), in: place, style: Style(.plain, bold: true))
    surface.put(app.text("product.missing.help"), in: place.row(1), style: .muted)
  }

  private func drawPicture(_ page: ProductPage, _ variant: Variant, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    app.pictures[page.product.picture]?.draw(on: &surface, in: rect, main: variant.colour ?? 0x8A_9099, glyphs: app.glyphs)
  }

  // MARK: What it is

  /// The row of the first option of the variants.
  func variantsTop(_ layout: ProductLayout) -> Int { layout.info.y + (layout.isCompact ? 1 : 3) }

  func variantLabelWidth(_ picker: VariantPicker, _ app: AppState) -> Int {
    picker.labelWidth(app, least: app.text("product.quantity").displayWidth)
  }

  private func drawInfo(_ page: ProductPage, _ variant: Variant, on surface: inout Surface, _ layout: ProductLayout, _ app: AppState) {
    let rect = layout.info
    guard !rect.isEmpty else { return }
    let facts = ProductFacts(page: page, variant: variant, app: app, sources: sources(app))
    let picker = VariantPicker(page, chosen: variant.sku)
    let labelWidth = variantLabelWidth(picker, app)
    let quantity = app.text("product.quantity") + "  " + PlainText("\(quantity)")
    var y = rect.y + (layout.isCompact ? 0 : 1)
    func row(_ y: Int) -> Rect { Rect(x: rect.x, y: y, width: rect.width, height: 1).intersection(rect) }
    let nameRoom = layout.isCompact ? rect.width - quantity.displayWidth - 2 : rect.width
    drawNames(page.product, on: &surface, in: row(y).left(nameRoom), app)
    if layout.isCompact { surface.put(quantity, in: row(y), style: Style(.plain, bold: true), alignment: .right) }
    y = variantsTop(layout)
    for index in picker.rows.indices {
      picker.draw(index, on: &surface, in: row(y), labelWidth: labelWidth, hasFocus: pane == .variants && index == variantRow, app)
      y += 1
    }
    let description = app.name(page.product.text)
    let textWidth = Self.textWidth(rect.width)
    if layout.isCompact {
      // How many there are decides; the customs code does not.
      surface.put(facts.line([facts.stockInAll], width: rect.width), in: row(y), style: .muted)
      for (index, line) in description.wrapped(to: textWidth, most: rect.maxY - y - 1).enumerated() {
        surface.put(line, in: row(y + 1 + index))
      }
      return
    }
    surface.put(app.text("product.quantity"), in: row(y).left(labelWidth - 1), style: .muted)
    surface.put(PlainText(" \(self.quantity)"), in: row(y).droppingLeft(labelWidth), style: Style(.plain, bold: true))
    surface.put(facts.stockInAll, in: row(y).droppingLeft(labelWidth + 6), style: facts.available > 0 ? .faint : Style(.bad))
    y += 2
    let wanted = description.wrapped(to: textWidth).count
    let specifications = facts.specificationLines(width: rect.width, most: rect.height)
    let rows = InfoRows(
      rect.maxY - y, description: wanted, specifications: specifications.count,
      stock: facts.stockLines(width: rect.width, most: 3).count, hasFocus: pane == .variants)
    for line in description.wrapped(to: textWidth, most: rows.description) {
      surface.put(line, in: row(y))
      y += 1
    }
    for line in facts.specificationLines(width: rect.width, most: rows.specifications) {
      drawPairs(line, on: &surface, in: row(y), .muted, .plain)
      y += 1
    }
    if rows.hasFacts { surface.put(facts.line(width: rect.width), in: row(y), style: .muted) }
    for (index, line) in facts.stockLines(width: rect.width, most: rows.stock).enumerated() {
      drawPairs(line, on: &surface, in: row(y + 1 + index), Style(.plain, bold: true), .muted)
    }
  }

  private func drawNames(_ product: Product, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let name = app.name(product.name).truncated(to: rect.width)
    surface.put(name, in: rect, style: Style(.plain, bold: true))
    guard let other = app.language.otherName(product.name) else { return }
    let rest = rect.droppingLeft(name.displayWidth + 2)
    if rest.width >= 8 { surface.put(PlainText(other), in: rest, style: .muted) }
  }

  /// Pairs in a line: how many lie where, attributes and their values.
  private func drawPairs(_ line: [(PlainText, PlainText)], on surface: inout Surface, in rect: Rect, _ first: Style, _ second: Style) {
    var x = rect.x
    for pair in line {
      x += surface.put(pair.0, x: x, y: rect.y, style: first, clip: rect) + 1
      x += surface.put(pair.1, x: x, y: rect.y, style: second, clip: rect) + 3
    }
  }

  // MARK: How to have it

  private func drawOptions(_ page: ProductPage, _ variant: Variant, on surface: inout Surface, _ layout: ProductLayout, _ app: AppState) {
    let rect = layout.options
    guard !rect.isEmpty else { return }
    guard let quote = self.quote(app) else {
      surface.put(
        OptionTable.title(app), in: layout.header.droppingLeft(2).bottom(1), style: Style(pane == .options ? .accent : .muted, bold: true))
      return drawNoOptions(page, variant, on: &surface, in: rect.inset(dx: 2, dy: 0), app)
    }
    guard !quote.options.isEmpty else { return drawNoRoute(page, variant, quote.closed, on: &surface, in: rect.inset(dx: 2, dy: 0), app) }
    let table = OptionTable(quote, app)
    table.drawHeader(on: &surface, in: layout.header, hasFocus: pane == .options, app)
    for (index, row) in options.visibleRows(in: rect) {
      table.drawRow(index, on: &surface, in: row, isSelected: index == options.selected, isStale: watch.isStale, app)
    }
  }

  private func drawNoOptions(_ page: ProductPage, _ variant: Variant, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    if app.settings.destination == nil {
      let price = app.text("product.seller", ["price": app.sellerPrice(variant.price).string])
      surface.putFigure(price, in: rect, style: Style(.price, bold: true))
      return drawWrapped([app.text("product.needsDestination")], on: &surface, in: rect.droppingTop(1), style: .muted)
    }
    switch watch.entry(app) {
    case .failed(.noRoute(_, let closed)): drawNoRoute(page, variant, closed, on: &surface, in: rect, app)
    case .failed(.outOfStock):
      surface.put(app.text("product.soldOut"), in: rect, style: Style(.bad, bold: true))
      drawWrapped([app.text("product.soldOut.help")], on: &surface, in: rect.droppingTop(1), style: .muted)
    case .failed(.unknownSKU): drawWrapped([app.text("product.missing")], on: &surface, in: rect, style: .muted)
    case .failed(let error):
      drawWrapped([app.text("options.failed"), PlainText(app.words(error))], on: &surface, in: rect, style: .muted)
    default: surface.put(app.text("options.pending"), in: rect, style: .muted)
    }
  }

  private func drawNoRoute(
    _ page: ProductPage, _ variant: Variant, _ closed: [ClosedService], on surface: inout Surface, in rect: Rect, _ app: AppState
  ) {
    surface.put(app.text("undelivered.title", ["place": app.placeName]), in: rect, style: Style(.plain, bold: true))
    let why = undelivered(page, variant.sku, closed, app)
    // Which services refuse the goods is worth knowing where one of them would lead there.
    let services: [PlainText] =
      switch why {
      case .bondedOnly, .exportOnly, .noService: []
      default: ClosedServices(closed, openModes: [], app).sentences(app)
      }
    let sentences = [why.map(app.sentence)].compactMap { $0 } + services + [app.text("options.noRoute.help")]
    drawWrapped(sentences, on: &surface, in: rect.droppingTop(1), style: .muted)
  }

  private func drawWrapped(_ texts: [PlainText], on surface: inout Surface, in rect: Rect, style: Style) {
    surface.putWrapped(texts, in: rect, style: style)
  }

  // MARK: Why it costs that

  /// The cost table under its title.
  func costRect(_ layout: ProductLayout) -> Rect { layout.costs.droppingTop(1) }

  private func drawCosts(on surface: inout Surface, _ layout: ProductLayout, _ app: AppState) {
    guard let option = option(app), let quote = self.quote(app), layout.costs.height > 1 else { return }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    surface.putHidden(options.count - options.visible.upperBound, on: layout.rule, app)
    surface.putSimilar(similarCount(app), on: layout.rule, app)
    let why = app.text(
      "costs.why",
      ["amount": app.total(option.cost).string, "mode": app.language.mode(option.mainMode), "n": app.language.number(quantity)])
    surface.put(why, in: layout.costs.top(1).droppingLeft(2), style: Style(pane == .costs ? .accent : .muted, bold: true))
    CostTable(option.cost, app).draw(on: &surface, in: costRect(layout), selected: pane == .costs ? costLine : nil, app)
    guard !layout.notes.isEmpty else { return }
    let notes = ProductNotes(
      quote: quote, option: option, axis: OptionTable.axis(of: quote, width: 60, app),
      explanation: question(option).flatMap { app.explanations[$0] }, app: app)
    drawWrapped(notes.sentences(width: layout.notes.width, height: layout.notes.height), on: &surface, in: layout.notes, style: .muted)
  }
}
