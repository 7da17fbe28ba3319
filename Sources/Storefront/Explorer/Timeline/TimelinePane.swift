import Phrases
import Primitives
import Screen

/// The stages of the option in focus, hour by hour, and below them why, or how surely it is there by when.
struct TimelinePane: ExplorerPane {
  var stages = ScrollingList(itemHeight: 2)
  var showsPercentiles = false

  func layout(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> PaneLayout {
    let stages = subject.option(app)?.stages.count ?? 0
    // What few stages leave free is worth more below them.
    return PaneLayout(
      frame, head: 2, foot: { frame.isTall ? max(8, $0 / 4) : max(5, $0 / 3) },
      most: { stages > 0 ? min($0, 2 * stages + (frame.isTall ? 1 : 0)) : $0 })
  }

  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer? {
    subject.press(key, on: &stages, enter: .map, app)
  }

  mutating func point(_ mouse: Mouse, in frame: ExplorerFrame, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer {
    switch mouse.kind {
    case .wheelUp: stages.move(.up)
    case .wheelDown: stages.move(.down)
    case .press, .doublePress:
      let place = layout(subject, in: frame, app).list
      guard place.contains(mouse.at), let item = stages.item(atRow: mouse.at.y - place.y) else { break }
      if item == stages.selection { return .show(.map) }
      stages.select(item)
    case .release: break
    }
    subject.stageIndex = stages.selected
    return .done()
  }

  mutating func settle(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) {
    stages.setCount(subject.option(app)?.stages.count ?? 0)
    stages.fit(height: layout(subject, in: frame, app).list.height)
    stages.select(subject.stageIndex)
  }

  func keyHints(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [KeyHint] {
    [
      KeyHint("↑↓", "product.hint.stage"), KeyHint("←→", "product.hint.option"),
      KeyHint("p", showsPercentiles ? "product.hint.why" : "product.hint.percentiles"),
    ]
  }
}

extension TimelinePane {
  func draw(on surface: inout Surface, in frame: ExplorerFrame, _ subject: ExplorerSubject, _ app: AppState) {
    guard let quote = subject.quote(app), let option = subject.option(app) else {
      return surface.putExplanation(subject.nothing(app), in: frame.body)
    }
    let layout = layout(subject, in: frame, app)
    surface.putSummary(option, of: quote, in: layout.summary, app)
    let chart = TimelineChart(option, orderedAt: quote.orderedAt, app)
    chart.drawHeader(on: &surface, in: layout.header, app)
    for (index, row) in stages.visibleRows(in: layout.list) where row.height > 1 || layout.list.height == 1 {
      chart.drawRow(index, on: &surface, in: row, isSelected: index == stages.selected, app)
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    surface.putHidden(stages.count - min(stages.count, stages.firstVisible + stages.itemsPerPage), on: layout.rule, app)
    let place = layout.foot.inset(dx: 2, dy: 0)
    if showsPercentiles {
      PercentileTable(option, orderedAt: quote.orderedAt, app).draw(on: &surface, in: place, app)
    } else if let estimate = subject.stage(app) {
      drawWhy(StageExplanation(estimate: estimate, app: app), chart, on: &surface, in: place, app)
    }
  }

  /// Cells from which on a source that is cut says something.
  private static let leastSource = 28
  /// Rows that sentences hardly ever pass.
  private static let wordRows = 5

  private func drawWhy(_ why: StageExplanation, _ chart: TimelineChart, on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(why.title, in: rect.top(1), style: Style(.muted, bold: true))
    let zone = app.text("timeline.zone", ["place": app.settings.destination.map { app.language.name($0.name) } ?? app.timeZone.rawValue])
    if why.title.displayWidth + zone.displayWidth + 4 <= rect.width { surface.put(zone, in: rect.top(1), style: .faint, alignment: .right) }
    // Figures and legend stand at the bottom, where they stay while the sentences change.
    let showsLegend = rect.height >= 8
    let feet = showsLegend ? 3 : 1
    let words = rect.droppingTop(1).droppingBottom(feet)
    let lines = surface.putWrapped([app.joined(why.sentences)], in: words)
    // They are not torn from the sentences where there is room for many.
    let foot = rect.droppingTop(1 + min(words.height, max(lines + 1, Self.wordRows))).top(feet)
    surface.put(why.figures, in: foot, style: .muted)
    // A source of which hardly a word would be left is left out.
    let rest = foot.droppingLeft(why.figures.displayWidth + 3)
    if let source = why.source, rest.width >= min(source.displayWidth, Self.leastSource) {
      surface.put(source.truncatedAtWord(to: rest.width), in: rest, style: .muted)
    }
    if showsLegend { surface.put(chart.legend(app), in: foot.bottom(1), style: .faint) }
  }
}

extension AppState {
  /// Sentences one after the other, with what the language puts between them.
  func joined(_ sentences: [PlainText]) -> PlainText {
    sentences.reduce(PlainText("")) { $0.isEmpty ? $1 : $0 + PlainText(language("why.between", ["space": " "])) + $1 }
  }
}
