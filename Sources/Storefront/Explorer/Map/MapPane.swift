import Phrases
import Primitives
import Quotes
import Screen

/// The itinerary of the option in focus on the map, with the leg of one stage in focus.
struct MapPane: ExplorerPane {
  /// Moves through the stages.
  private var stages = ScrollingList(itemHeight: 2)
  /// The coasts as last drawn: they change only with the size and the itinerary.
  private var coasts: Coasts?

  private struct Coasts: Sendable {
    let box: GeoBox
    let canvas: BrailleCanvas
  }

  init() {}

  func layout(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> PaneLayout {
    PaneLayout(frame, head: 0, foot: { _ in frame.isTall ? 3 : 2 })
  }

  mutating func ask(_ subject: ExplorerSubject, _ app: inout AppState) -> [Effect] { app.map == nil ? [.assets(.loadMap)] : [] }

  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer? {
    subject.press(key, on: &stages, enter: .timeline, app)
  }

  mutating func point(_ mouse: Mouse, in frame: ExplorerFrame, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer {
    switch mouse.kind {
    case .wheelUp: stages.move(.up)
    case .wheelDown: stages.move(.down)
    case .press, .doublePress, .release: break
    }
    subject.stageIndex = stages.selected
    return .done()
  }

  mutating func settle(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) {
    stages.setCount(subject.option(app)?.stages.count ?? 0)
    stages.select(subject.stageIndex)
    let place = layout(subject, in: frame, app).list
    guard let outline = app.map, let option = subject.option(app), !place.isEmpty else { return }
    let box = RouteMap(option, app).box(for: place.size)
    guard coasts?.box != box || coasts?.canvas.size != place.size else { return }
    coasts = Coasts(box: box, canvas: WorldMap(outline: outline, box: box).outlineCanvas(size: place.size))
  }

  func keyHints(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [KeyHint] {
    [KeyHint("↑↓", "product.hint.leg"), KeyHint("←→", "product.hint.option")]
  }
}

extension MapPane {
  func draw(on surface: inout Surface, in frame: ExplorerFrame, _ subject: ExplorerSubject, _ app: AppState) {
    guard let quote = subject.quote(app), let option = subject.option(app) else {
      return surface.putExplanation(subject.nothing(app), in: frame.body)
    }
    let layout = layout(subject, in: frame, app)
    surface.putSummary(option, of: quote, in: layout.summary, app)
    let route = RouteMap(option, app)
    if let outline = app.map {
      let map = route.map(outline: outline, size: layout.list.size, focus: subject.stageIndex, glyphs: app.glyphs)
      map.draw(on: &surface, in: layout.list, glyphs: app.glyphs, outlineCanvas: coasts?.box == map.box ? coasts?.canvas : nil)
    } else {
      surface.put(app.text("explorer.map.loading"), in: layout.list.inset(dx: 2, dy: 1), style: .muted)
    }
    surface.rule(across: layout.rule, glyphs: app.glyphs)
    drawLeg(option, route, on: &surface, in: layout.foot.inset(dx: 2, dy: 0), subject, app)
  }

  private func drawLeg(
    _ option: DeliveryOption, _ route: RouteMap, on surface: inout Surface, in rect: Rect, _ subject: ExplorerSubject, _ app: AppState
  ) {
    guard let estimate = subject.stage(app) else { return }
    let name = app.language.stageName(estimate.stage, in: app.network)
    let count = PlainText("\(subject.stageIndex + 1)/\(option.stages.count)  ")
    let done = app.text("explorer.map.done", ["date": app.language.dateTime(estimate.endP90, in: app.timeZone)])
    surface.put(done, in: rect.top(1), alignment: .right)
    let left = rect.top(1).droppingRight(done.displayWidth + 2)
    surface.put(count, in: left, style: .faint)
    surface.put(PlainText(name), in: left.droppingLeft(count.displayWidth), style: Style(.plain, bold: true))
    var x = rect.x
    for mode in option.modes {
      x += surface.put(mode.sign(app.glyphs) + " ", x: x, y: rect.y + 1, style: Style(mode.role, bold: true), clip: rect)
      x += surface.put(PlainText(app.language.mode(mode) + "   "), x: x, y: rect.y + 1, style: .muted, clip: rect)
    }
    if route.legs.contains(where: { $0.mode == .sea && $0.line.count == 2 }) {
      surface.put(app.text("explorer.map.straight"), x: x, y: rect.y + 1, style: .faint, clip: rect)
    }
  }
}
