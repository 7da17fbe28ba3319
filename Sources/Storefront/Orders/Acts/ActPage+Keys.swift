import Orders
import Primitives
import Screen

extension ActPage {
  mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch step {
    case .goods: return pressOnGoods(key, &app)
    case .check, .done:
      let layout = layout(app)
      if let row = scroll.row(for: .key(key), height: layout.body.height) {
        scroll.show(row, count: rows(width: layout.body.width, app).count, height: layout.body.height)
        return []
      }
      switch key {
      case .escape: goBack(&app)
      case .enter where step == .check: return perform(&app)
      case .enter: app.pop()
      case .character("P") where step == .done && kind == .giveBack: app.replace(with: PapersPage(of: order, only: [.returnLabel]))
      default: break
      }
      return []
    }
  }

  private mutating func pressOnGoods(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch (form.focus, key) {
    case (_, .tab): form.turn(1)
    case (_, .backTab): form.turn(-1)
    case (.words, .escape): form.focus = form.rows.first.map(ActForm.Focus.row) ?? .next
    case (.words, _): type(.key(key), app)
    case (_, .escape): goBack(&app)
    case (_, .enter): return goOn(&app)
    case (.row, .character("a")) where kind != .answer: form.toggleAll()
    case (.row(let row), _) where form.change(row, key, order, offer): if row == .scope { form.fit(order, offer, at: app.now) }
    default:
      guard let move = ListMove(key.asMovement) else { return [] }
      switch move {
      case .up: form.move(-1)
      case .down: form.move(1)
      case .home, .pageUp: form.focus = form.rows.first.map(ActForm.Focus.row) ?? .next
      case .end, .pageDown: form.focus = form.rows.last.map(ActForm.Focus.row) ?? .next
      case .to: break
      }
    }
    return []
  }

  /// Into the words; arrows beyond them lead out of them.
  mutating func type(_ action: Action, _ app: AppState) {
    let width = layout(app).words.width
    switch action {
    case .key(let key):
      if form.words.handle(.key(key), width: width) { return }
      switch key {
      case .up: form.move(-1)
      case .down: form.move(1)
      default: break
      }
    case .paste(let text): form.words.handle(.paste(text), width: width)
    default: break
    }
  }

  mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let layout = layout(app)
    guard step == .goods else {
      if let row = scroll.row(for: .mouse(mouse), height: layout.body.height) {
        scroll.show(row, count: rows(width: layout.body.width, app).count, height: layout.body.height)
      }
      return []
    }
    switch mouse.kind {
    case .wheelUp: form.move(-1)
    case .wheelDown: form.move(1)
    case .press, .doublePress:
      let words = layout.words
      if words.contains(mouse.at) {
        form.focus = .words
        form.words.click(column: mouse.at.x - words.x, row: mouse.at.y - words.y, size: words.size)
      } else if form.hasWords, layout.next.contains(mouse.at) {
        form.focus = .next
        return goOn(&app)
      } else if let row = formRow(at: mouse.at, layout, app) {
        if form.focus == .row(row) || !row.isPiece { _ = form.change(row, .character(" "), order, offer) }
        form.focus = .row(row)
        if row == .scope { form.fit(order, offer, at: app.now) }
      }
    case .release: break
    }
    return []
  }

  private func formRow(at point: Point, _ layout: ActLayout, _ app: AppState) -> ActForm.Row? {
    let pane = layout.rows
    guard pane.contains(point) else { return nil }
    let lines = formLines(width: pane.width, app)
    let first = firstShown(lines, height: pane.height)
    let index = first + point.y - pane.y
    return lines.indices.contains(index) ? lines[index].row : nil
  }

  public func commands(_ app: AppState) -> [PageCommand] {
    switch step {
    case .goods:
      [
        PageCommand(.goOn, .enter, unless: kind.obstacle(order, offer, app)), PageCommand(.choose, .character(" ")),
        kind == .answer ? nil : PageCommand(.allPieces, .character("a")), form.hasWords ? PageCommand(.pane, .tab) : nil,
        PageCommand(.back, .escape),
      ].compactMap(\.self)
    case .check: [PageCommand(.goOn, .enter, unless: checkObstacle(app)), PageCommand(.back, .escape)]
    case .done:
      [PageCommand(.goOn, .enter)] + (kind == .giveBack ? [PageCommand(.papers, .character("P"))] : []) + [PageCommand(.back, .escape)]
    }
  }

  /// Why it cannot be done as it stands; nil: it can.
  func checkObstacle(_ app: AppState) -> PlainText? {
    if doing != nil { return app.text("acts.say.doing") }
    if let refusal { return refusal.mayBeRepeated ? nil : PlainText(app.refused(refusal, of: order)) }
    return preview == nil ? app.text("acts.say.waiting") : nil
  }

  private func isLowering(_ row: ActForm.Row) -> Bool { if case .reason(let index) = row { form.isLowering(index) } else { false } }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let arrows = app.glyphs.arrowUp + app.glyphs.arrowDown
    let sideways = app.glyphs.arrowLeft + app.glyphs.arrowRight
    let back = KeyHint("Esc", "acts.key.back")
    switch step {
    case .goods:
      switch form.focus {
      case .words: return [KeyHint("Tab", "acts.key.next"), KeyHint("Esc", "acts.key.leaveWords")]
      case .next: return [KeyHint("Enter", kind.phrase("key.check")), KeyHint("Tab", "acts.key.next"), back]
      case .row(let row):
        let change =
          row.isPiece
          ? [KeyHint(sideways, "acts.key.pieces"), KeyHint("a", "acts.key.all")]
          : [KeyHint(app.text("orders.key.spaceBar"), "acts.key.choose", only: .character(" "))]
            + (isLowering(row) ? [KeyHint(sideways, "acts.key.less")] : [])
        return [KeyHint("Enter", kind.phrase("key.check")), KeyHint(arrows, "orders.key.move")] + change
          + (form.hasWords ? [KeyHint("Tab", "acts.key.next")] : []) + [back]
      }
    case .check:
      let canDo = doing == nil && (refusal?.mayBeRepeated ?? true) && (preview != nil || refusal != nil)
      return (canDo ? [KeyHint("Enter", refusal == nil ? kind.phrase("key.do") : "acts.key.again")] : [])
        + [KeyHint(arrows, "price.key.scroll"), back]
    case .done:
      return [KeyHint("Enter", "acts.key.order")] + (kind == .giveBack ? [KeyHint("P", "acts.key.label")] : []) + [back]
    }
  }
}

extension ActForm.Row {
  /// Whether it counts pieces.
  var isPiece: Bool { if case .piece = self { true } else { false } }
}
