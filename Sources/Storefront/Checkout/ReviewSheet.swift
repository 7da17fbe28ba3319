import LandedCost
import Money
import Orders
import Primitives
import Screen

/// The review as rows: on wide screens in two columns, else in one that scrolls.
struct ReviewSheet {
  typealias Row = SheetRow

  /// Who gets what when, and below it, on narrow screens, what it costs.
  let rows: [Row]
  /// What it costs, on wide screens.
  let costs: [Row]
  let layout: ReviewLayout

  /// How many rows show.
  var height: Int { layout.main.height }
}

extension CheckoutPage {
  func reviewSheet(_ app: AppState) -> ReviewSheet {
    func main(_ layout: ReviewLayout) -> [ReviewSheet.Row] {
      let width = layout.main.width
      return changedRows(width: width, app) + addressRows(width: width, app) + shipmentRows(width: width, app)
        + returnRows(width: width, app)
    }
    let wide = ReviewLayout(app.pageRect)
    if let pane = wide.costs {
      let costs = costRows(width: pane.width, app)
      let changes = changeRows(width: pane.width, app)
      // No line of a price may be out of reach: what does not fit beside is put below, where it scrolls.
      if costs.count + changes.count < pane.height {
        return ReviewSheet(rows: main(wide), costs: costs + [.blank] + changes, layout: wide)
      }
      if costs.count <= pane.height {
        return ReviewSheet(rows: main(wide) + [.blank] + changeRows(width: wide.main.width, app), costs: costs, layout: wide)
      }
    }
    let narrow = ReviewLayout(app.pageRect, inOneColumn: true)
    let width = narrow.main.width
    let rows = main(narrow) + [.blank] + costRows(width: width, app) + [.blank] + changeRows(width: width, app)
    return ReviewSheet(rows: rows, costs: [], layout: narrow)
  }

  /// What would change the prices; of several shipments each by where it comes from.
  private func changeRows(width: Int, _ app: AppState) -> [ReviewSheet.Row] {
    let shipments = watch.plan?.shipments ?? []
    return shipments.flatMap { shipment -> [ReviewSheet.Row] in
      guard let option = watch.option(of: shipment), let changes = shipment.question(option).flatMap({ app.explanations[$0]?.changes })
      else {
        return []
      }
      let site = shipments.count > 1 ? app.siteName(option.site) : nil
      let rows = ChangeRows.rows(changes, of: option.cost, from: site, width: width, app)
      return rows.isEmpty ? [] : rows + [.blank]
    }
  }

  private func addressRows(width: Int, _ app: AppState) -> [ReviewSheet.Row] {
    let caption = Style(.muted, bold: true)
    guard let address = form.address(app.network) else { return [] }
    // Where it goes is read before one pays: all of it shows, as it will stand on the parcel.
    let label = AddressLabel(address, country: form.countryName)
    let lines = (label.lines(app) + label.notes(app)).flatMap { $0.wrapped(to: max(2, width)) }
    return [.text(app.text("checkout.review.to"), caption)] + lines.map { .text($0, .plain) }
  }

  private func shipmentRows(width: Int, _ app: AppState) -> [ReviewSheet.Row] {
    guard let plan = watch.plan else { return [] }
    var rows: [ReviewSheet.Row] = []
    for shipment in plan.shipments {
      guard let option = watch.option(of: shipment) else { continue }
      let date = app.promiseText(option.arrival, key: "cart.surely", style: Style(.plain, bold: true))
      let likely = app.text("checkout.likely", ["date": app.language.date(option.arrival.p50, in: app.timeZone)])
      rows += [
        .blank,
        .pair(
          app.naming(option.site, "cart.from", width: width - date.text.displayWidth - 2), date.text, Style(.plain, bold: true), date.style),
        .pair(app.labelsAndModes(option, width: width - likely.displayWidth - 2), likely, .muted, .muted),
      ]
      // Pieces and prices stand in columns through all shipments.
      let priceWidth = plan.lines.map { app.money($0.price).displayWidth }.max() ?? 0
      rows += shipment.lines.flatMap { lineRows($0, priceWidth: priceWidth, width: width, app) }
      rows.append(.pair(app.text("checkout.emission"), PlainText(app.language.emission(grams: option.co2Grams)), .muted, .muted))
    }
    return rows
  }

  /// Within when the goods may be given back, who pays the way, and which are excepted: told before one pays.
  private func returnRows(width: Int, _ app: AppState) -> [ReviewSheet.Row] {
    guard let plan = watch.plan, !plan.shipments.isEmpty, let returns = plan.returns else { return [] }
    let terms = app.language.returnsBeforePurchase(returns.terms)
    guard !terms.isEmpty else { return [] }
    let goods = plan.lines.compactMap { line in returns.exceptions[line.sku].map { (name: line.name, reasons: $0) } }
    let excepted = ReturnException.Reason.allCases.compactMap { app.language.exceptedGoods(goods, $0) }
    return [.blank, .text(app.text("checkout.review.returns"), Style(.muted, bold: true))]
      + (terms + excepted).flatMap { SheetRow.wrapped(PlainText($0), width: width, .plain) }
  }

  /// `Fenghuang Swift 20  Red    2 ×  €159.50`; where there is no room for all of it, name and choices go on below.
  private func lineRows(_ line: PlannedLine, priceWidth: Int, width: Int, _ app: AppState) -> [ReviewSheet.Row] {
    let pieces = "\(app.language.number(line.quantity)) \(app.glyphs.multiply.string)"
    let price = app.money(line.price)
    let figure = PlainText("\(pieces)  " + String(repeating: " ", count: max(0, priceWidth - price.displayWidth))) + price
    let room = max(2, width - figure.displayWidth - 4)
    let (name, choices) = (app.name(line.name), PlainText(app.language.choices(line.choices)))
    let whole = choices.isEmpty ? name : name + "  " + choices
    let lines = whole.displayWidth <= room ? [whole] : name.wrapped(to: room)
    let below = whole.displayWidth <= room ? [] : choices.wrapped(to: room)
    return lines.enumerated().map { .pair("  " + $0.element, $0.offset == 0 ? figure : "", .plain, .plain) }
      + below.map { .text("  " + $0, .muted) }
  }

  private func costRows(width: Int, _ app: AppState) -> [ReviewSheet.Row] {
    guard let plan = watch.plan else { return [] }
    var rows: [ReviewSheet.Row] = []
    let isOne = plan.shipments.count == 1
    // Bases and amounts stand in columns through all shipments.
    let priced = plan.shipments.compactMap { shipment in watch.option(of: shipment).map { (shipment: shipment, option: $0) } }
    let panes = CostPane.aligned(priced.map { CostPane($0.option.cost, app) })
    for ((shipment, option), pane) in zip(priced, panes) {
      let known = option.cost.isComplete ? "" : ".known"
      let caption =
        isOne ? app.text("checkout.review.costs" + known) : app.naming(option.site, "cart.costs" + known, width: width)
      rows += [.text(caption, Style(.muted, bold: true)), .text(app.regimeText(option.cost, shipment.question(option)), .muted)]
      rows += pane.lines(width: width).map { .cost(pane, $0) }
      rows.append(
        .pair(
          isOne ? app.totalLabel(isComplete: option.cost.isComplete) : app.text("checkout.review.shipmentTotal"), app.total(option.cost),
          Style(.plain, bold: true), Style(.plain, bold: true)))
      rows += SheetRow.wrapped(app.totalNotes(option.cost), width: width, .muted)
      rows.append(.blank)
    }
    if !isOne, let total = plan.total {
      rows += [
        .pair(
          app.totalLabel(isComplete: isWhole), app.total(total, isComplete: isWhole), Style(.plain, bold: true), Style(.price, bold: true)),
        .blank,
      ]
    }
    if let left = plan.allowanceLeft { rows.append(.pair(app.text("cart.allowance"), app.money(left), .muted, .muted)) }
    if let promise = plan.promise {
      rows += [
        .pair(app.likelyLabel(parcels: plan.shipments.count), PlainText(app.language.date(promise.p50, in: app.timeZone)), .muted, .plain),
        .pair(
          app.surelyLabel(parcels: plan.shipments.count), PlainText(app.language.date(promise.p90, in: app.timeZone)), .muted,
          Style(.plain, bold: true)),
      ]
    }
    if let day = plan.ratesOn { rows.append(.pair(app.text("checkout.rates"), PlainText(app.language.longDate(day)), .muted, .muted)) }
    return rows
  }
}

/// How the review is divided.
struct ReviewLayout {
  let main: Rect
  let costs: Rect?
  let foot: Rect

  init(_ page: Rect, inOneColumn: Bool = false) {
    let body = page.droppingTop(page.height >= 30 ? 3 : 2)
    foot = body.bottom(2)
    let pane = body.droppingBottom(3)
    if pane.width >= 100, !inOneColumn {
      let width = min(72, pane.width * 9 / 20)
      costs = pane.right(width).inset(dx: 2, dy: 0)
      main = pane.droppingRight(width + 1).droppingLeft(2).droppingRight(2)
    } else {
      costs = nil
      main = pane.inset(dx: 2, dy: 0)
    }
  }
}
