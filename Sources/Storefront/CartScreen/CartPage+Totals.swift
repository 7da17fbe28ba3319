import Money
import Orders
import Phrases
import Primitives
import Quotes
import Screen

extension CartPage {
  /// The totals below the list: what is left of the allowance, the last date, everything paid.
  func drawFoot(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard !rect.isEmpty else { return }
    let last = rect.bottom(1)
    guard let plan = watch.plan, let total = plan.total else {
      for (index, line) in waiting(app).wrapped(to: max(2, rect.width), most: rect.height).enumerated() {
        surface.put(line, in: rect.row(index), style: watch.failure == nil ? .muted : Style(.bad))
      }
      return
    }
    var above = rect.droppingBottom(1)
    if let left = plan.allowanceLeft, !above.isEmpty {
      surface.putPair(
        app.text("cart.allowance"), app.money(left), in: above.bottom(1), style: .muted, figure: isStale ? .faint : .muted)
      above = above.droppingBottom(1)
    }
    drawTotal(total, plan, on: &surface, in: last, above: above.bottom(1), app)
  }

  /// Everything paid at the right, and the date beside it, or above it where there is no room for all of it.
  private func drawTotal(
    _ total: Money, _ plan: CheckoutPlan, on surface: inout Surface, in rect: Rect, above: Rect, _ app: AppState
  ) {
    let paid = app.total(total, isComplete: isDelivered(plan))
    surface.putFigure(paid, in: rect, style: isStale ? .muted : Style(.price, bold: true), alignment: .right)
    var rest = rect.droppingRight(paid.displayWidth + 2)
    let label = app.totalLabel(isComplete: isDelivered(plan))
    surface.put(label, in: rest, style: Style(.plain, bold: true), alignment: .right)
    rest = rest.droppingRight(label.displayWidth + 2)
    let state = isStale ? app.text("cart.computing") : promise(plan, app)
    surface.put(state, in: state.displayWidth > rest.width && !above.isEmpty ? above : rest, style: .muted)
  }

  /// Every duty and tax is in the total.
  private func isDelivered(_ plan: CheckoutPlan) -> Bool {
    plan.shipments.compactMap { watch.option(of: $0) }.allSatisfy { $0.cost.unknown.isEmpty }
  }

  private func promise(_ plan: CheckoutPlan, _ app: AppState) -> PlainText {
    guard let last = plan.shipments.compactMap({ watch.option(of: $0)?.arrival.p90 }).max() else { return "" }
    let date = app.language.date(last, in: app.timeZone)
    return plan.shipments.count == 1
      ? app.text("cart.arrives", ["date": date])
      : app.text("cart.lastArrives", ["n": app.language.number(plan.shipments.count), "date": date])
  }

  /// What is missing, why, and the key that helps.
  func waiting(_ app: AppState) -> PlainText {
    if app.settings.destination == nil { return app.text("cart.noDestination") }
    if let failure = watch.failure { return app.explanation(failure) }
    if watch.plan != nil { return app.text("cart.nothingToSend") }
    return app.text(app.network == nil ? "cart.loadingNetwork" : "cart.computing")
  }

  /// The pane beside the list: the selected shipment's costs line by line, then all shipments and everything paid.
  func drawCosts(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    guard let plan = watch.plan, let shipment = selectedShipment(app), let option = watch.option(of: shipment) else {
      for (index, line) in waiting(app).wrapped(to: max(2, rect.width), most: rect.height).enumerated() {
        surface.put(line, in: rect.row(index), style: watch.failure == nil ? .muted : Style(.bad))
      }
      return
    }
    let pane = CostPane(option.cost, app)
    // No line of a price may be cut: the sums of all shipments give way.
    var totals = totalRows(plan, app)
    if rect.height < pane.lines(width: rect.width).count + totals.count + 6 { totals = totalRows(plan, isShort: true, app) }
    var y = 0
    let heading = option.cost.isComplete ? "cart.costs" : "cart.costs.known"
    surface.put(app.text(heading, ["site": app.siteName(option.site).string]), in: rect.row(y), style: Style(.muted, bold: true))
    y += 1
    surface.put(app.regimeText(option.cost, shipment.question(option)), in: rect.row(y), style: .muted)
    y += 2
    let room = max(0, rect.height - y - totals.count - 3)
    for line in pane.lines(width: rect.width, height: room).prefix(room) {
      pane.draw(line, on: &surface, in: rect.row(y), isStale: isStale)
      y += 1
    }
    surface.rule(across: rect.row(y), glyphs: app.glyphs)
    y += 1
    surface.putPair(
      app.totalLabel(isComplete: option.cost.isComplete), app.total(option.cost), in: rect.row(y),
      style: Style(.plain, bold: true), figure: isStale ? .muted : Style(.price, bold: true))
    y += 2
    let help = app.totalNotes(option.cost)
    if !help.isEmpty {
      let room = rect.droppingTop(y).droppingBottom(totals.count)
      y += surface.putWrapped([help], in: room, style: .muted) + 1
    }
    for row in totals where y < rect.height {
      surface.putPair(row.label, row.figure, in: rect.row(y), style: row.style, figure: isStale ? .muted : row.figureStyle)
      y += 1
    }
  }

  /// How the page is divided: in halves, where the list can spare that, so that no choice moves anything.
  func layout(_ app: AppState) -> CartLayout {
    let headings = shownOptions.map { option in
      app.text("cart.from", ["site": app.siteName(option.site).string]).displayWidth + 2
        + app.promiseText(option.arrival, key: "cart.surely", style: .plain).text.displayWidth
    }
    let lines = (watch.plan?.lines ?? []).map { app.name($0.name).displayWidth + 8 + app.money($0.amount).displayWidth }
    return CartLayout(app.pageRect, listWidth: max(headings.max() ?? 0, lines.max() ?? 0) + 3)
  }

  private var shownOptions: [DeliveryOption] { (watch.plan?.shipments ?? []).flatMap(\.options) }

  /// The rows that the costs take at most, whichever shipment and option is chosen.
  func costsHeight(width: Int, _ app: AppState) -> Int {
    guard let plan = watch.plan else { return 0 }
    let highest = shownOptions.map { option in
      let help = app.totalNotes(option.cost)
      return CostPane(option.cost, app).lines(width: width).count + (help.isEmpty ? 0 : help.wrapped(to: max(2, width)).count + 1)
    }
    // Its site, its regime and a blank above; a rule, what is paid and a blank below.
    return (highest.max() ?? 0) + 3 + 3 + totalRows(plan, app).count
  }

  private struct TotalRow {
    let label: PlainText
    let figure: PlainText
    var style = Style.muted
    var figureStyle = Style.plain
  }

  /// All shipments under each other and everything paid; of one shipment only what is not said yet.
  private func totalRows(_ plan: CheckoutPlan, isShort: Bool = false, _ app: AppState) -> [TotalRow] {
    var rows: [TotalRow] = []
    if plan.shipments.count > 1 {
      if !isShort {
        rows.append(TotalRow(label: app.text("cart.allShipments"), figure: "", style: Style(.muted, bold: true)))
        rows += plan.shipments.compactMap { shipment in
          watch.option(of: shipment).map {
            TotalRow(label: app.siteName($0.site), figure: app.total($0.cost.total, isComplete: $0.cost.isComplete), style: .plain)
          }
        }
      }
      if let total = plan.total {
        rows.append(
          TotalRow(
            label: isShort ? app.text("cart.allShipments") : app.totalLabel(isComplete: isDelivered(plan)),
            figure: app.total(total, isComplete: isDelivered(plan)),
            style: Style(.plain, bold: true), figureStyle: Style(.price, bold: true)))
      }
      if !isShort { rows.append(TotalRow(label: "", figure: "")) }
    }
    if !isShort, let last = plan.shipments.compactMap({ watch.option(of: $0)?.arrival }).max(by: { $0.p90 < $1.p90 }) {
      rows.append(
        TotalRow(label: app.likelyLabel(parcels: plan.shipments.count), figure: PlainText(app.language.date(last.p50, in: app.timeZone))))
      rows.append(
        TotalRow(
          label: app.surelyLabel(parcels: plan.shipments.count), figure: PlainText(app.language.date(last.p90, in: app.timeZone)),
          figureStyle: Style(.plain, bold: true)))
    }
    if let left = plan.allowanceLeft {
      if !isShort { rows.append(TotalRow(label: "", figure: "")) }
      rows.append(TotalRow(label: app.text("cart.allowance"), figure: app.money(left)))
    }
    return rows
  }
}
