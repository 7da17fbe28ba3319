import LandedCost
import Money
import Orders
import Phrases
import Primitives
import Quotes
import Screen

extension CartPage {
  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let layout = layout(app)
    guard !app.cart.isEmpty || !app.cart.saved.isEmpty else { return drawEmpty(on: &surface, in: rect, app) }
    let board = board(app)
    let selected = selection(board)
    let rows = rows(board, layout, app)
    let first = firstRow(rows, selected: selected, height: layout.list.height)
    for (offset, row) in rows.dropFirst(first).prefix(layout.list.height).enumerated() {
      let place = layout.list.row(offset)
      draw(row, on: &surface, in: Self.rowRect(place), board, layout, app)
      if let entry = row.entry, entry == selected { surface.select(place, app.glyphs) }
    }
    drawSigns(first: first, count: rows.count, on: &surface, in: layout.list, app)
    if let costs = layout.costs {
      let options = optionsRect(layout, rows: rows.count, app)
      drawOptions(on: &surface, in: options, app)
      let height = (options.width > layout.list.width ? options.y : costs.maxY) - costs.y
      surface.rule(down: Rect(x: costs.x - 1, y: costs.y, width: 1, height: height), glyphs: app.glyphs)
      drawCosts(on: &surface, in: costs.inset(dx: 2, dy: layout.isRoomy ? 1 : 0), app)
    } else {
      drawFoot(on: &surface, in: layout.foot.inset(dx: 1, dy: 0).droppingLeft(1), app)
    }
  }

  /// That there are more parcels above or below.
  private func drawSigns(first: Int, count: Int, on surface: inout Surface, in list: Rect, _ app: AppState) {
    let style = Style(.accent, bold: true)
    if first > 0 { surface.put(app.glyphs.arrowUp, in: list.row(0).right(1), style: style) }
    if first + list.height < count { surface.put(app.glyphs.arrowDown, in: list.row(list.height - 1).right(1), style: style) }
  }

  /// Where the options of the selected shipment go: at the foot of the page, below the costs too where these end above them; empty where there is
  /// no room for all of them.
  private func optionsRect(_ layout: CartLayout, rows: Int, _ app: AppState) -> Rect {
    guard let shipment = selectedShipment(app), shipment.options.count > 1, let costs = layout.costs else { return layout.list.bottom(0) }
    // A blank row after each where there is room for that.
    let heights = [3, 2].map { $0 * shipment.options.count + 3 }
    let used = costsHeight(width: costs.width - 4, app) + (layout.isRoomy ? 1 : 0) + 1
    if let height = heights.first(where: { max(rows + 2, used) + $0 <= layout.body.height }) { return layout.body.bottom(height) }
    return layout.list.bottom(heights.first { rows + 2 + $0 <= layout.list.height } ?? 0)
  }

  /// The options of the selected shipment on one axis of dates.
  private func drawOptions(on surface: inout Surface, in pane: Rect, _ app: AppState) {
    guard !pane.isEmpty, let shipment = selectedShipment(app), let plan = watch.plan else { return }
    let table = OptionTable(Quote(options: shipment.options, closed: [], orderedAt: plan.estimatedAt), app)
    surface.rule(across: pane.top(1), glyphs: app.glyphs)
    table.drawHeader(on: &surface, in: pane.droppingTop(1).top(2), hasFocus: false, app)
    let chosen = watch.optionIndex(of: shipment)
    let pitch = (pane.height - 3) / shipment.options.count
    for index in shipment.options.indices {
      let row = Rect(x: pane.x, y: pane.y + 3 + index * pitch, width: pane.width, height: 2)
      table.drawRow(index, on: &surface, in: row, isSelected: false, isStale: isStale, app)
      // Where the choice stands; the focus is on the lines above.
      if index == chosen { surface.put(app.glyphs.radioOn, x: row.x, y: row.y, style: Style(.accent)) }
    }
  }

  private func drawEmpty(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    var rest = rect.inset(dx: 2, dy: 0).droppingTop(min(3, rect.height / 4))
    // What lies in it is not known before the database has answered.
    let key = app.ledgerWaits ? "cart.waits" : "cart.none"
    let words =
      app.cartFailure.map { [(app.text("cart.cannotBeShown"), Style(.bad, bold: true)), ($0, Style.muted)] }
      ?? [(app.text(key), Style(.plain, bold: true)), (app.text(app.ledgerWaits ? "cart.waits.help" : "cart.empty.help"), Style.muted)]
    // Of an order whose goods are all gone it is said which they were.
    for text in news { rest = rest.droppingTop(surface.putWrapped([text], in: rest, style: Style(.amber))) }
    if !news.isEmpty { rest = rest.droppingTop(1) }
    for (text, style) in words { rest = rest.droppingTop(surface.putWrapped([text], in: rest, style: style) + 1) }
  }

  // MARK: Rows

  private func draw(
    _ row: CartRow, on surface: inout Surface, in rect: Rect, _ board: CartBoard, _ layout: CartLayout, _ app: AppState
  ) {
    switch row {
    case .blank: break
    case .caption:
      let pieces = app.language.count("cart.pieces", app.cart.count)
      surface.putPair(
        PlainText(pieces), app.text("cart.caption.goods"), in: rect, style: Style(.muted, bold: true), figure: .muted)
    case .heading(let number): drawHeading(board.groups[number], on: &surface, in: rect, app)
    case .option(let number): drawOption(board.groups[number], on: &surface, in: rect, board, app)
    case .entry(let index):
      drawEntry(board.entries[index], isSelected: index == selection(board), on: &surface, in: rect, board, layout, app)
    case .detail(let index):
      let entry = board.entries[index]
      let each = entry.price.map { app.text("cart.each", ["price": app.language.money($0)]) } ?? ""
      surface.putPair(entry.choices, entry.quantity > 1 ? each : "", in: rect, style: .muted, figure: isStale ? .faint : .muted)
    case .news(let text): surface.put(text, in: rect, style: Style(.amber))
    case .advice(_, let text): surface.put(text, in: rect.droppingLeft(2), style: Style(.bad))
    case .sums(let shipment):
      guard let cost = cost(shipment) else { return }
      surface.put(CostRow.sums(cost, width: rect.width, app), in: rect, style: isStale ? .faint : .muted)
    }
  }

  private func cost(_ shipment: Int) -> LandedCost? {
    guard let plan = watch.plan, plan.shipments.indices.contains(shipment) else { return nil }
    return watch.option(of: plan.shipments[shipment])?.cost
  }

  func option(_ group: CartBoard.Group) -> (PlannedShipment, DeliveryOption)? {
    guard case .shipment(let index) = group.kind, let plan = watch.plan, plan.shipments.indices.contains(index) else { return nil }
    return watch.option(of: plan.shipments[index]).map { (plan.shipments[index], $0) }
  }

  private func drawHeading(_ group: CartBoard.Group, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    switch group.kind {
    case .saved: surface.put(app.text("cart.group.saved"), in: rect, style: Style(.muted, bold: true))
    case .unsent: surface.put(app.text("cart.group.unsent"), in: rect, style: Style(.plain, bold: true))
    case .unpriced:
      let isWaiting = app.settings.destination != nil && watch.failure == nil
      surface.put(app.text(isWaiting ? "cart.group.unpriced" : "cart.group.noPlan"), in: rect, style: .muted)
    case .shipment:
      guard let (_, option) = option(group) else { return }
      let date = app.promiseText(option.arrival, key: "cart.surely", style: Style(isStale ? .muted : .plain, bold: !isStale))
      surface.putPair(
        app.naming(option.site, "cart.from", width: rect.width - date.text.displayWidth - 2), date.text, in: rect,
        style: Style(.plain, bold: true), figure: date.style)
    }
  }

  /// `recommended · fastest · road, parcel   option 1 of 3`, and everything paid.
  private func drawOption(_ group: CartBoard.Group, on surface: inout Surface, in rect: Rect, _ board: CartBoard, _ app: AppState) {
    guard let (shipment, option) = option(group) else { return }
    let isSelected = selectedShipment(app)?.site == shipment.site
    let paid = app.total(option.cost)
    surface.putFigure(paid, in: rect, style: isStale ? .muted : Style(.price, bold: true), alignment: .right)
    var rest = rect.droppingRight(paid.displayWidth + 2)
    if let stepper = OptionStepper(shipment, watch, leftOf: rest.maxX, y: rest.y, app) {
      stepper.draw(on: &surface, clip: rest, isSelected: isSelected, app.glyphs)
      rest = rest.droppingRight(stepper.width + 2)
    }
    surface.put(app.labelsAndModes(option, width: rest.width), in: rest, style: .muted)
  }

  private func drawEntry(
    _ entry: CartEntry, isSelected: Bool, on surface: inout Surface, in rect: Rect, _ board: CartBoard, _ layout: CartLayout,
    _ app: AppState
  ) {
    let entries = board.entries
    func widest(_ text: (CartEntry) -> PlainText) -> Int { entries.map { text($0).displayWidth }.max() ?? 0 }
    func amount(_ entry: CartEntry) -> PlainText { entry.amount.map(app.money) ?? "" }
    func pieces(_ entry: CartEntry) -> PlainText { PlainText(app.language.number(entry.quantity) + " ") + app.glyphs.multiply }
    surface.putFigure(amount(entry), in: rect, style: isStale ? .muted : .plain, alignment: .right)
    var rest = rect.droppingRight(widest(amount) + 2)
    surface.putFigure(pieces(entry), in: rest, style: isSelected ? Style(.plain, bold: true) : .plain, alignment: .right)
    rest = rest.droppingRight(widest(pieces) + 2)
    let used = entry.name.truncated(to: rest.width)
    surface.put(used, in: rest, style: entry.problem == nil ? Style(.plain, bold: isSelected) : .muted)
    let isTwoRows = rows(board, layout, app).contains { if case .detail = $0 { true } else { false } }
    if !isTwoRows { surface.put(entry.choices, in: rest.droppingLeft(used.displayWidth + 2), style: .muted) }
  }
}
