import Phrases
import Primitives
import Screen

/// All options on one axis of dates, and below them what is closed to the goods; in a scenario each beside itself as it is.
struct OptionsPane: ExplorerPane {
  var list = ScrollingList(itemHeight: 3)
  /// The first line of the reasons that shows below the options.
  private(set) var firstReason = 0

  func layout(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> PaneLayout {
    let count = max(1, subject.quote(app)?.options.count ?? 3)
    return PaneLayout(frame, hasSummary: false, head: 2, foot: { max(frame.isTall ? 6 : 4, $0 - 3 - 3 * count) })
  }

  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer? {
    let key = key.asMovement
    switch key {
    case .enter: return .enter(.timeline)
    case .character("]"): firstReason += 1
    case .character("["): firstReason = max(0, firstReason - 1)
    case .left: subject.stepOption(-1, app)
    case .right: subject.stepOption(1, app)
    default:
      guard let move = ListMove(key) else { return nil }
      self.move(move, &subject, app)
    }
    return .done()
  }

  private mutating func move(_ move: ListMove, _ subject: inout ExplorerSubject, _ app: AppState) {
    list.move(move)
    guard let quote = subject.quote(app), quote.options.indices.contains(list.selected) else { return }
    subject.chosen = quote.options[list.selected].id
    subject.settle(app)
  }

  mutating func point(_ mouse: Mouse, in frame: ExplorerFrame, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer {
    switch mouse.kind {
    case .wheelUp: move(.up, &subject, app)
    case .wheelDown: move(.down, &subject, app)
    case .press, .doublePress:
      let place = layout(subject, in: frame, app).list
      guard place.contains(mouse.at), let item = list.item(atRow: mouse.at.y - place.y) else { break }
      let opens = mouse.kind == .doublePress || item == list.selection
      move(.to(item), &subject, app)
      if opens { return .enter(.timeline) }
    case .release: break
    }
    return .done()
  }

  mutating func settle(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) {
    let layout = layout(subject, in: frame, app)
    let quote = subject.quote(app)
    let count = quote?.options.count ?? 0
    let isCompared = subject.asItIs(app) != nil
    let height = isCompared || 3 * max(1, count) - 1 <= layout.list.height ? 3 : 2
    if list.itemHeight != height { list = ScrollingList(itemHeight: height) }
    list.setCount(count)
    // The blank line below the last one need not be there.
    list.fit(height: layout.list.height + (height == 3 && !isCompared ? 1 : 0))
    if let quote, count > 0 { list.select(subject.optionIndex(in: quote)) }
    let lines = reasons(subject, app, width: layout.foot.width - 4).count
    firstReason = min(firstReason, max(0, lines - max(1, layout.foot.height - 1)))
  }

  func keyHints(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [KeyHint] {
    [KeyHint("⏎", "product.hint.timeline"), KeyHint("↑↓", "product.hint.option")]
      + (hiddenReasons(subject, in: frame, app) > 0 || firstReason > 0 ? [KeyHint("[ ]", "explorer.hint.reasons")] : [])
      + [KeyHint("A", subject.includesDominated ? "product.hint.fewer" : "product.hint.dominated")]
  }

  func commands(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [PageCommand] {
    let noOption = subject.option(app) == nil ? app.text("product.noOption") : nil
    let allShow = hiddenReasons(subject, in: frame, app) > 0 ? nil : app.text("palette.no.reasons")
    return [PageCommand(.open, .enter, unless: noOption), PageCommand(.reasons, .character("]"), unless: noOption ?? allShow)]
  }

  /// Why services are closed to the goods, what is no option any more, and what the shading means, in lines.
  func reasons(_ subject: ExplorerSubject, _ app: AppState, width: Int) -> [PlainText] {
    guard let quote = subject.quote(app) else { return [] }
    let option = subject.option(app)
    var texts = ClosedServices(quote.closed, openModes: quote.openModes, app)
      .sentences(app, namesAll: true, beside: option.map { Set($0.modes) })
    if texts.isEmpty { texts = [app.text("options.closed.none")] }
    if let before = subject.quoteAsItIs(app) { texts = OptionsBeside(quote, asItIs: before, app).gone + texts }
    var lines = texts.flatMap { $0.wrapped(to: max(2, width)) }
    if let option {
      let shading = ProductNotes(quote: quote, option: option, axis: OptionTable.axis(of: quote, width: 48, app), app: app).shading
      lines.append("")
      lines += shading.flatMap { $0.wrapped(to: max(2, width)) }
    }
    return lines
  }

  /// How many lines of the reasons lie below what shows.
  private func hiddenReasons(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> Int {
    let foot = layout(subject, in: frame, app).foot
    return max(0, reasons(subject, app, width: foot.width - 4).count - firstReason - max(0, foot.height - 1))
  }
}

extension OptionsPane {
  func draw(on surface: inout Surface, in frame: ExplorerFrame, _ subject: ExplorerSubject, _ app: AppState) {
    guard let quote = subject.quote(app), !quote.options.isEmpty else {
      return surface.putExplanation(subject.nothing(app), in: frame.body)
    }
    let layout = layout(subject, in: frame, app)
    let table = OptionTable(quote, app)
    table.drawHeader(on: &surface, in: layout.header, hasFocus: true, app)
    let beside = subject.quoteAsItIs(app).map { OptionsBeside(quote, asItIs: $0, app) }
    // An option is never cut in half.
    for (index, row) in list.visibleRows(in: layout.list) where row.height > 1 || layout.list.height == 1 {
      let isSelected = index == list.selected
      table.drawRow(index, on: &surface, in: row, isSelected: isSelected, isStale: subject.watch.isStale, app)
      if let beside, row.height > 2 { drawBeside(beside.lines[index], on: &surface, in: row.row(2), isSelected: isSelected, app) }
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    surface.putHidden(list.count - min(list.count, list.firstVisible + list.itemsPerPage), on: layout.rule, app)
    surface.putSimilar(subject.similarCount(app), on: layout.rule, app)
    drawReasons(on: &surface, in: layout.foot.inset(dx: 2, dy: 0), subject, app)
  }

  /// What is different from the option as it is; short where there is no room for the figures of both.
  private func drawBeside(_ line: OptionsBeside.Line, on surface: inout Surface, in rect: Rect, isSelected: Bool, _ app: AppState) {
    if isSelected {
      surface.fill(rect, style: Style(.plain, on: .selected))
      surface.put(app.glyphs.leftHalf, in: rect.left(1), style: Style(.accent, on: .selected))
    }
    let place = rect.droppingLeft(4).droppingRight(1)
    let text = line.whole.displayWidth <= place.width ? line.whole : line.short
    surface.put(text, in: place, style: Style(.muted, on: isSelected ? .selected : .plain))
  }

  private func drawReasons(on surface: inout Surface, in place: Rect, _ subject: ExplorerSubject, _ app: AppState) {
    surface.put(app.text("options.closed.title"), in: place.top(1), style: Style(.muted, bold: true))
    let lines = reasons(subject, app, width: place.width)
    let space = max(0, place.height - 1)
    for (row, line) in lines.dropFirst(firstReason).prefix(space).enumerated() {
      surface.put(line.withPlainSpaces, in: place.row(row + 1), style: .muted)
    }
    let hidden = lines.count - firstReason - space
    guard hidden > 0 || firstReason > 0 else { return }
    let sign = app.text(
      "explorer.reasons", ["from": "\(firstReason + 1)", "to": "\(min(lines.count, firstReason + space))", "of": "\(lines.count)"])
    surface.put(sign, in: place.top(1), style: .muted, alignment: .right)
  }
}
