import Orders
import Primitives
import Screen

extension ActPage {
  func layout(_ app: AppState) -> ActLayout {
    let page = app.pageRect
    let width = ActLayout(page, lines: 0, hasWords: false).body.width
    return ActLayout(page, lines: formLines(width: width, app).count, hasWords: form.hasWords && step == .goods)
  }

  public func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let layout = layout(app)
    drawSteps(on: &surface, in: layout.steps, app)
    switch step {
    case .goods: drawForm(on: &surface, layout, app)
    case .check, .done:
      let rows = rows(width: layout.body.width, app)
      surface.draw(rows.dropFirst(scroll.first), in: layout.body, app)
      let signs = rect.droppingTop(layout.body.y - rect.y)
      scroll.drawSigns(on: &surface, in: signs, count: rows.count, height: layout.body.height, app.glyphs)
    }
  }

  /// `✓ Goods  ›  2 What comes back  ›  3 Asked`
  private func drawSteps(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    var x = rect.x
    for step in Step.allCases {
      let isHere = step == self.step
      let isDone = step.rawValue < self.step.rawValue || self.step == .done
      let sign = isDone ? app.glyphs.kept : PlainText("\(step.rawValue + 1)")
      let text = sign + " " + app.text(kind.phrase("step.\(step.rawValue)"))
      surface.put(text, x: x, y: rect.y, style: isHere ? Style(.accent, bold: true) : isDone ? .plain : .faint, clip: rect)
      x += text.displayWidth
      guard step != .done else { break }
      surface.put(PlainText("  \(app.glyphs.crumb)  "), x: x, y: rect.y, style: .faint, clip: rect)
      x += 5
    }
  }

  // MARK: What is chosen

  /// A line of the form: one that can be changed, or one that only says something.
  struct FormLine {
    enum Content {
      case blank
      case text(PlainText, Style)
      case piece(ActForm.Goods)
      case choice(PlainText, isOn: Bool, isOneOf: Bool)
      case scope(PlainText, PlainText)
    }

    let row: ActForm.Row?
    let content: Content
  }

  func formLines(width: Int, _ app: AppState) -> [FormLine] {
    var lines: [FormLine] = []
    let isTight = ActLayout.isTight(app.pageRect)
    func say(_ text: PlainText, _ style: Style = .muted) {
      lines += text.wrapped(to: max(2, width)).map { FormLine(row: nil, content: .text($0.withPlainSpaces, style)) }
    }
    func heading(_ key: String) {
      if !lines.isEmpty, !isTight { lines.append(FormLine(row: nil, content: .blank)) }
      say(app.text(key), Style(.muted, bold: true))
    }
    if let obstacle = kind.obstacle(order, offer, app) {
      say(obstacle, Style(.bad))
    } else {
      for sentence in introduction(app) { say(sentence) }
    }
    guard !form.goods.isEmpty else { return lines }
    heading(kind.phrase("goods"))
    if form.rows.contains(.scope) {
      lines.append(FormLine(row: .scope, content: .scope(app.text("acts.scope"), scopeText(app))))
    }
    for (index, goods) in form.goods.enumerated() {
      let row = goods.refusal == nil && kind != .answer ? ActForm.Row.piece(index) : nil
      lines.append(FormLine(row: row, content: .piece(goods)))
      if let refusal = goods.refusal { say("  " + PlainText(app.language.returnRefusal(refusal))) }
    }
    if form.asksWhetherOpened {
      let sealed = form.goods.filter { $0.isSealed && $0.count > 0 }.map { app.language.name($0.name) }
      let text = app.text("acts.return.opened", ["goods": app.language.list(sealed)])
      lines.append(FormLine(row: .opened, content: .choice(text, isOn: form.isOpened, isOneOf: false)))
    }
    guard !kind.reasons.isEmpty else { return lines }
    heading(kind.phrase("why"))
    for index in kind.reasons.indices where form.rows.contains(.reason(index)) {
      let text = form.text(ofReason: index, app)
      lines.append(FormLine(row: .reason(index), content: .choice(text, isOn: form.reason == index, isOneOf: true)))
    }
    return lines
  }

  /// What has to be known before anything is chosen.
  private func introduction(_ app: AppState) -> [PlainText] {
    switch kind {
    case .cancel: return [app.text("acts.cancel.intro")]
    case .dispute: return [app.text("acts.dispute.intro")]
    case .answer: return [app.text("acts.answer.intro")]
    case .giveBack:
      guard let offer else { return [app.text("acts.return.loading")] }
      let last = order.shipments.indices.compactMap(offer.lastDay(ofShipment:))
      let days = last.min().map { app.language.returnUntil($0, offer.terms) }
      return [PlainText(([days].compactMap { $0 } + [app.language.returnCarriage(offer.terms.returnCarriage)]).joined(separator: " "))]
    }
  }

  private func scopeText(_ app: AppState) -> PlainText {
    if kind == .answer { return app.text("acts.answer.of", ["n": app.language.number(form.disputeEnd.number ?? 0)]) }
    return
      form.scope.map { app.text("orders.shipment", ["n": "\($0 + 1)", "of": "\(order.shipments.count)"]) } ?? app.text("acts.scope.all")
  }

  /// The first line that shows, so that the one with the focus does.
  func firstShown(_ lines: [FormLine], height: Int) -> Int {
    let last = max(0, lines.count - height)
    guard case .row(let row) = form.focus, let index = lines.firstIndex(where: { $0.row == row }) else { return last }
    return min(last, max(0, index - height / 2))
  }

  private func drawForm(on surface: inout Surface, _ layout: ActLayout, _ app: AppState) {
    let lines = formLines(width: layout.rows.width, app)
    let first = firstShown(lines, height: layout.rows.height)
    let counts = form.goods.map { countText($0, app).displayWidth }.max() ?? 0
    let prices = form.goods.map { app.money($0.price).displayWidth }.max() ?? 0
    for (offset, line) in lines.dropFirst(first).prefix(layout.rows.height).enumerated() {
      let row = layout.rows.row(offset)
      let hasFocus = line.row.map { form.focus == .row($0) } ?? false
      draw(line.content, on: &surface, in: row.droppingLeft(line.row == nil ? 0 : 2), hasFocus, counts, prices, app)
      if hasFocus { surface.select(row, app.glyphs) }
    }
    let hidden = lines.count - first - layout.rows.height
    if hidden > 0 {
      let more = app.glyphs.arrowDown + PlainText(" " + app.language.number(hidden))
      surface.put(more, in: layout.label, style: .faint, alignment: .right)
    }
    guard form.hasWords else { return }
    let isTyping = form.focus == .words
    surface.put(
      app.text(kind.phrase("words")), in: layout.label, style: Style(isTyping ? .accent : .muted, bold: true))
    form.words.draw(on: &surface, in: layout.words, isFocused: isTyping, placeholder: app.text(kind.phrase("words.hint")))
    let next = app.text(kind.phrase("next"))
    let place = layout.next.left(next.displayWidth + 4)
    surface.put("  " + next, in: place, style: Style(.accent, bold: true))
    if form.focus == .next { surface.select(place, app.glyphs) }
  }

  private func countText(_ goods: ActForm.Goods, _ app: AppState) -> PlainText {
    app.text("acts.pieces", ["n": app.language.number(goods.count), "most": app.language.number(goods.most)])
  }

  private func draw(
    _ content: FormLine.Content, on surface: inout Surface, in row: Rect, _ hasFocus: Bool, _ counts: Int, _ prices: Int, _ app: AppState
  ) {
    let bold = Style(.plain, bold: hasFocus)
    switch content {
    case .blank: break
    case .text(let text, let style): surface.put(text, in: row, style: style)
    case .scope(let label, let value):
      surface.put(label, in: row, style: .muted)
      let arrows = hasFocus ? app.glyphs.arrowLeft + " " + value + " " + app.glyphs.arrowRight : value
      surface.put(arrows, in: row.droppingLeft(label.displayWidth + 2), style: bold)
    case .choice(let text, let isOn, let isOneOf):
      let sign =
        isOneOf ? (isOn ? app.glyphs.radioOn : app.glyphs.radioOff) : (isOn ? app.glyphs.checkOn : app.glyphs.checkOff)
      surface.put(sign, in: row, style: Style(isOn ? .accent : .muted, bold: isOn))
      surface.put(text, in: row.droppingLeft(sign.displayWidth + 1), style: bold)
    case .piece(let goods):
      let isOpen = goods.refusal == nil
      let inner = isOpen ? row : row.droppingLeft(2)
      let isOn = goods.count > 0
      let sign = isOn ? app.glyphs.checkOn : app.glyphs.checkOff
      surface.put(sign, in: inner, style: Style(isOn ? .accent : .muted, bold: isOn))
      let count = inner.droppingLeft(sign.displayWidth + 1).left(counts)
      surface.putFigure(countText(goods, app), in: count, style: isOpen ? bold : .muted, alignment: .right)
      surface.putFigure(app.money(goods.price), in: inner, style: isOpen ? .plain : .muted, alignment: .right)
      let rest = inner.droppingLeft(sign.displayWidth + 1 + counts + 2).droppingRight(prices + 2)
      let name = app.name(goods.name)
      surface.put(name, in: rest, style: isOpen ? bold : .muted)
      let sku = PlainText(goods.sku.rawValue)
      if name.displayWidth + sku.displayWidth + 2 <= rest.width { surface.put(sku, in: rest, style: .muted, alignment: .right) }
    }
  }
}
