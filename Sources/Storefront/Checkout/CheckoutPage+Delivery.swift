import Delivery
import Money
import Orders
import Primitives
import Quotes
import Screen

/// What lies where in the delivery step.
struct DeliveryLayout {
  enum Row: Hashable {
    case heading(shipment: Int)
    case header(shipment: Int)
    case option(shipment: Int, option: Int)
  }

  struct Place: Hashable {
    let row: Row
    let rect: Rect
  }

  let places: [Place]
  /// The total and what hinders.
  let foot: Rect
}

extension CheckoutPage {
  /// Shipments under each other, each a heading, the names of the columns and its options; scrolled so that the chosen one shows.
  func deliveryLayout(_ app: AppState) -> DeliveryLayout {
    let page = app.pageRect
    let body = page.droppingTop(page.height >= 30 ? 3 : 2)
    let foot = body.bottom(2)
    let pane = body.droppingBottom(3)
    let gap = page.height >= 30 ? 1 : 0
    // The names of the goods have three lines where everything still fits.
    let shipments = watch.plan?.shipments ?? []
    let headings = shipments.indices.map { headingText($0, of: shipments, app).wrapped(to: max(2, pane.width - 4), most: 3).count }
    let height = zip(shipments, headings).reduce(-1) { $0 + $1.1 + 3 + (2 + gap) * $1.0.options.count }
    let isTight = height > pane.height
    var places: [DeliveryLayout.Place] = []
    var y = 0
    var chosenEnd = 0
    for (number, shipment) in shipments.enumerated() {
      func add(_ row: DeliveryLayout.Row, _ height: Int) {
        places.append(DeliveryLayout.Place(row: row, rect: Rect(x: pane.x, y: y, width: pane.width, height: height)))
        y += height
      }
      add(.heading(shipment: number), height <= pane.height ? max(1, headings[number]) : 1)
      // Where not all find room, of the other shipments the chosen way shows, so that each has one.
      let isFolded = isTight && number != shipmentIndex
      if !isFolded { add(.header(shipment: number), 2) }
      for option in visibleOptions(number, of: shipments, isTight: isTight, height: pane.height) {
        add(.option(shipment: number, option: option), 2)
        if number == shipmentIndex, option == watch.optionIndex(of: shipment) { chosenEnd = y }
        y += gap
      }
      y += 1
    }
    let over = min(max(0, y - 1 - pane.height), max(0, chosenEnd - pane.height))
    let shown = places.compactMap { place -> DeliveryLayout.Place? in
      let moved = Rect(x: place.rect.x, y: pane.y + place.rect.y - over, width: place.rect.width, height: place.rect.height)
      let cut = moved.intersection(pane)
      return cut == moved ? DeliveryLayout.Place(row: place.row, rect: cut) : nil
    }
    return DeliveryLayout(places: shown, foot: foot)
  }

  /// The options of a shipment that have a row: all, or where not all find room those around the chosen one, as many as the others leave
  /// room for; of another shipment the chosen one.
  private func visibleOptions(_ number: Int, of shipments: [PlannedShipment], isTight: Bool, height: Int) -> Range<Int> {
    let shipment = shipments[number]
    let all = shipment.options.indices
    let chosen = watch.optionIndex(of: shipment)
    guard isTight, all.contains(chosen), shipments.count > 1 else { return all }
    if number != shipmentIndex { return chosen..<chosen + 1 }
    // A heading, an option and a blank for each of the others; its own heading and the names of the columns.
    let room = max(1, (height - 3 - 4 * (shipments.count - 1)) / 2)
    let first = min(max(0, chosen - room / 2), max(0, all.count - room))
    return first..<min(all.count, first + room)
  }

  func drawDelivery(on surface: inout Surface, _ app: AppState) {
    let layout = deliveryLayout(app)
    guard let plan = watch.plan else { return drawFoot(on: &surface, in: layout.foot, prompt: nil, app) }
    let tables = OptionTable.aligned(
      plan.shipments.map { OptionTable(Quote(options: $0.options, closed: [], orderedAt: plan.estimatedAt), app) })
    for place in layout.places {
      switch place.row {
      case .heading(let number):
        let rect = place.rect.inset(dx: 2, dy: 0)
        let text = headingText(number, of: plan.shipments, app)
        surface.putWrapped(text.wrapped(to: max(2, rect.width), most: rect.height), in: rect, style: Style(.plain, bold: true))
      case .header(let number): tables[number].drawHeader(on: &surface, in: place.rect, hasFocus: number == shipmentIndex, app)
      case .option(let number, let option):
        let isChosen = option == watch.optionIndex(of: plan.shipments[number])
        tables[number].drawRow(option, on: &surface, in: place.rect, isSelected: isChosen && number == shipmentIndex, isStale: false, app)
        if isChosen, number != shipmentIndex {
          surface.put(app.glyphs.radioOn, x: place.rect.x, y: place.rect.y, style: .plain)
        }
      }
    }
    let all = plan.shipments.reduce(0) { $0 + $1.options.count }
    let shown = layout.places.count { if case .option = $0.row { true } else { false } }
    let hidden = Rect(x: layout.foot.x + 2, y: layout.foot.y - 1, width: max(0, layout.foot.width - 4), height: 1)
    let more = shown < all ? PlainText(app.language.count("checkout.moreWays", all - shown)) : ""
    let similar = watch.similarCount > 0 ? PlainText(app.language.count("options.similar.count", watch.similarCount)) : ""
    surface.put(more, in: hidden, style: .faint)
    // Two counts of ways side by side are told apart by a gap; where there is none, the first one is what matters here.
    let room = hidden.width - (more.displayWidth > 0 ? more.displayWidth + 4 : 0)
    if similar.displayWidth <= room { surface.put(similar, in: hidden, style: .faint, alignment: .right) }
    drawFoot(on: &surface, in: layout.foot, prompt: app.text("checkout.prompt.delivery"), app)
  }

  /// `Shipment 1 of 2: Fenghuang Swift 20, 2 ×`
  private func headingText(_ number: Int, of shipments: [PlannedShipment], _ app: AppState) -> PlainText {
    let lines = shipments[number].lines
    let goods = lines.map { line in
      app.language.name(line.name) + (line.quantity > 1 ? " \(app.glyphs.multiply.string) \(line.quantity)" : "")
    }.joined(separator: app.comma)
    let count = shipments.count
    return count > 1 ? app.text("checkout.shipment", ["n": "\(number + 1)", "of": "\(count)", "goods": goods]) : PlainText(goods)
  }

  /// Every duty and tax of the chosen options is in the total.
  var isWhole: Bool { (watch.plan?.shipments ?? []).compactMap { watch.option(of: $0) }.allSatisfy(\.cost.isComplete) }

  /// The total, and what comes next or what hinders.
  func drawFoot(on surface: inout Surface, in rect: Rect, prompt: PlainText?, _ app: AppState) {
    let inner = rect.inset(dx: 2, dy: 0)
    let row = inner.row(inner.height - 1)
    if let total = watch.plan?.total {
      let isWhole = isWhole
      let label = app.totalLabel(isComplete: isWhole)
      let paid = app.total(total, isComplete: isWhole)
      surface.putFigure(paid, in: row, style: watch.isPending ? .muted : Style(.price, bold: true), alignment: .right)
      surface.put(label, in: row.droppingRight(paid.displayWidth + 2), style: Style(.plain, bold: true), alignment: .right)
    }
    let room = row.droppingRight(watch.plan?.total == nil ? 0 : 28)
    if let refusal, !isFailed(app) || refusal.mayBeRepeated {
      surface.put(explanation(refusal, app), above: inner.maxY, in: room, most: inner.height, style: Style(.bad))
    } else if placing != nil {
      let text = app.text(app.ledgerWaits ? "checkout.placing.waits" : "checkout.placing")
      surface.put(text, above: inner.maxY, in: room, most: inner.height, style: Style(.accent, bold: true))
    } else if let obstacle = obstacle(app) {
      surface.put(obstacle, in: room, style: isWaiting ? .muted : Style(.bad))
    } else if let prompt {
      surface.put(prompt, above: inner.maxY, in: room, most: inner.height, style: .muted)
    }
  }

  /// Why the order was not placed, and what to do.
  func explanation(_ refusal: ShopError, _ app: AppState) -> PlainText {
    if let problems = refusal.cartProblems {
      let names = problems.map { problem in
        app.language.problem(problem) { sku in watch.plan?.lines.first { $0.sku == sku }.map { app.language.name($0.name) } ?? sku.rawValue
        }
      }
      return app.text("checkout.refused.problems", ["what": names.joined(separator: app.comma)])
    }
    switch refusal {
    case .emptyCart: return app.text("checkout.refused.emptyCart")
    case .totalChanged(let was, let told):
      // What is placed next is what was computed last.
      let now = watch.isPending ? told : watch.plan?.total ?? told
      return app.text("checkout.refused.total", ["was": app.language.money(was), "now": app.language.money(now)])
    case .cartChanged: return app.text("checkout.refused.cartChanged")
    case .promiseChanged: return app.text("checkout.refused.promiseChanged")
    case .unknownOption: return app.text("checkout.refused.option")
    case .storage(let why), .unavailable(let why): return app.text("checkout.refused.storage", ["why": why])
    case .overtaken(let what): return app.text("checkout.refused.storage", ["why": app.language.overtaken(what)])
    case .outcomeUnknown(_, let why): return app.text("checkout.refused.unknown", ["why": why])
    default: return app.text("checkout.refused.other", ["why": app.words(refusal)])
    }
  }
}

extension Surface {
  /// A text on as many lines as it needs, at most so many, the last of which lies above a row.
  fileprivate mutating func put(_ text: PlainText, above end: Int, in room: Rect, most: Int, style: Style) {
    let lines = text.wrapped(to: max(2, room.width), most: most)
    for (index, line) in lines.enumerated() {
      put(line, in: Rect(x: room.x, y: end - lines.count + index, width: room.width, height: 1), style: style)
    }
  }
}
