import Delivery
import Phrases
import Primitives
import Quotes
import Screen

/// What can be changed for the option in focus, as a list: scenarios that were kept, without a service, from one site alone, a site closed for
/// dates, something slower.
struct WhatIfSheet: Sendable {
  private(set) var items: [WhatIfItem] = []
  private(set) var list = ScrollingList()
  /// Dates, a factor or a name being typed.
  private(set) var field: TextField?
  /// What was typed makes no sense.
  private(set) var isWrong = false
  private let offered: [WhatIfItem]

  /// For an option, the stage in focus first; what is changed already stands at the top, to be taken back.
  init(option: DeliveryOption?, stage: Stage?, _ app: AppState) {
    var items: [WhatIfItem] = []
    if let service = stage?.service { items.append(.change(.without(service))) }
    for service in option?.services ?? [] { items.append(.change(.without(service))) }
    if let site = option?.site { items.append(.change(.only(site))) }
    let places = ([stage?.from, stage?.to] + (option?.stages.flatMap { [$0.stage.from, $0.stage.to] } ?? [])).compactMap { $0 }
    let sites = places.compactMap { if case .site(let id) = $0 { id } else { nil } }
    for site in sites { items.append(.close(site)) }
    if let service = stage?.service { items.append(.slow(.service(service))) }
    for service in option?.services ?? [] { items.append(.slow(.service(service))) }
    for site in sites { items.append(.slow(.site(site))) }
    offered = items
    arrange(app)
  }

  /// Puts the lines together, each once.
  private mutating func arrange(_ app: AppState) {
    var seen: Set<WhatIfItem> = []
    let scenarios = app.scenarios.isEmpty ? [] : [WhatIfItem.asItIs] + app.scenarios.map { .scenario($0) }
    let keep: [WhatIfItem] = app.scenario.isEmpty || app.keptScenario != nil ? [] : [.keep]
    items = (scenarios + app.scenario.changes.map { .change($0) } + keep + offered).filter { seen.insert($0).inserted }
    list.setCount(items.count)
  }

  var selected: WhatIfItem? { list.selection.flatMap { items.indices.contains($0) ? items[$0] : nil } }

  /// Turns to the line that keeps the scenario, and opens its field.
  mutating func beginKeeping(_ app: AppState) {
    guard let index = items.firstIndex(of: .keep) else { return }
    list.select(index)
    openField(app)
  }

  /// Opens the field that the selected item needs, with something to begin with.
  private mutating func openField(_ app: AppState) {
    isWrong = false
    switch selected {
    case .close: field = TextField(proposing: PlainText("\(app.today + 7)..\(app.today + 21)"), limit: 24)
    case .slow: field = TextField(proposing: "x1.5", limit: 8)
    case .keep: field = TextField(proposing: app.proposedScenarioName, limit: KeptScenario.longestName)
    case .asItIs, .scenario, .change, nil: field = nil
    }
  }

  /// What the selected item and its field amount to; nil where what was typed makes no sense.
  private func change(_ app: AppState) -> Scenario.Change? {
    switch selected {
    case .change(let change): change
    case .close(let site): app.dates(field?.text.string ?? "").map { .closed(site, from: $0.from, to: $0.to) }
    case .slow(let target): AppState.factor(field?.text.string ?? "").map { .slower(target, factor: $0) }
    case .asItIs, .scenario, .keep, nil: nil
    }
  }
}

extension WhatIfSheet: ExplorerOverlay {
  var isEditingText: Bool { field != nil }

  var keyHints: [KeyHint] {
    guard field == nil else { return [KeyHint("⏎", "explorer.hint.apply"), KeyHint("Esc", "product.hint.back")] }
    var hints = [KeyHint("⏎", "explorer.hint.suppose"), KeyHint("↑↓", "explorer.hint.choice")]
    if case .scenario? = selected { hints.append(KeyHint("Del", "explorer.hint.dropScenario")) }
    return hints + [KeyHint("W", "explorer.hint.clear"), KeyHint("Esc", "product.hint.back")]
  }

  mutating func fit(_ rect: Rect) { list.fit(height: rect.height - 2) }

  mutating func paste(_ text: PlainText) { field?.insert(text) }

  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerOverlayAnswer {
    if field != nil { return pressField(key, &subject, &app) }
    switch key.asMovement {
    case .escape, .character("w"): return .closes
    case .character("W"): return .clears
    case .delete: drop(&app)
    case .enter, .character(" "): return choose(&subject, &app)
    default: if let move = ListMove(key.asMovement) { list.move(move) }
    }
    return .stays
  }

  private mutating func choose(_ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerOverlayAnswer {
    switch selected {
    case .change(let change): return toggle(change, &subject, &app)
    case .asItIs: app.scenario = []
    case .scenario(let kept):
      app.scenario = kept.scenario
      if app.scenario.onlySite != nil { subject.scope.site = nil }
    case .keep, .close, .slow:
      openField(app)
      return .stays
    case nil: return .stays
    }
    app.sayScenario()
    return .asks
  }

  private mutating func pressField(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerOverlayAnswer {
    switch key {
    case .escape: field = nil
    case .enter:
      if case .keep? = selected { return keep(&app) }
      guard let change = change(app) else {
        isWrong = true
        app.say(app.text("whatIf.wrong"), role: .bad)
        return .stays
      }
      return toggle(change, &subject, &app)
    default:
      isWrong = false
      field?.handle(key)
    }
    return .stays
  }

  private mutating func keep(_ app: inout AppState) -> ExplorerOverlayAnswer {
    let name = field?.text ?? ""
    guard app.keepScenario(named: name) else {
      isWrong = true
      app.say(app.text("scenario.wrong"), role: .bad)
      return .stays
    }
    app.say(app.text("scenario.kept", ["name": app.keptScenario?.name ?? name.string]))
    return .closes
  }

  /// Forgets the scenario in focus; the world that is looked at stays.
  private mutating func drop(_ app: inout AppState) {
    guard case .scenario(let kept)? = selected else { return }
    app.dropScenario(kept)
    arrange(app)
  }

  private func toggle(_ change: Scenario.Change, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerOverlayAnswer {
    app.scenario.toggle(change)
    if case .only = change { subject.scope.site = nil }
    let isHeld = app.scenario.contains(change)
    app.say(app.text(isHeld ? "whatIf.say" : "whatIf.say.not", ["what": app.words(change).string]))
    return .asks
  }

  /// A click selects a change, on the selected it does what Enter does.
  mutating func point(
    _ mouse: Mouse, in rect: Rect, _ subject: inout ExplorerSubject, _ app: inout AppState
  ) -> ExplorerOverlayAnswer {
    let rows = rect.droppingTop(2)
    switch mouse.kind {
    case .wheelUp: list.scroll(by: -1)
    case .wheelDown: list.scroll(by: 1)
    case .press, .doublePress:
      guard rows.contains(mouse.at), let item = list.item(atRow: mouse.at.y - rows.y) else { return .stays }
      let opens = item == list.selection
      if !opens { field = nil }
      list.select(item)
      if opens { return press(.enter, &subject, &app) }
    case .release: break
    }
    return .stays
  }

  func draw(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    surface.put(app.text("whatIf.title"), in: rect.row(0).droppingLeft(2), style: Style(.plain, bold: true))
    if items.isEmpty { surface.put(app.text("whatIf.nothing"), in: rect.row(2).droppingLeft(2), style: .muted) }
    for (index, line) in list.visibleRows(in: rect.droppingTop(2)) where items.indices.contains(index) {
      let isSelected = index == list.selected
      let behind: Role = isSelected ? .selected : .plain
      if isSelected {
        surface.fill(line, style: Style(.plain, on: .selected))
        surface.put(app.glyphs.leftHalf, in: line.left(1), style: Style(.accent, on: .selected))
      }
      let (sign, holds) = items[index].sign(app)
      surface.put(sign, in: line.droppingLeft(2).left(1), style: Style(holds ? .accent : .faint, on: behind))
      let name = items[index].words(app)
      let text = line.droppingLeft(4)
      let style = Style(.plain, on: behind, bold: isSelected)
      guard isSelected, let field else {
        surface.put(name, in: text, style: style)
        continue
      }
      // Enough of the line is left to tell it by.
      let width = min(items[index] == .keep ? KeptScenario.longestName + 2 : 26, max(4, text.width - 8))
      let place = text.droppingLeft(min(name.displayWidth + 2, max(0, text.width - width))).left(width)
      surface.put(name, in: text.left(max(0, place.x - text.x - 1)), style: style)
      field.draw(on: &surface, in: place, isFocused: true, style: Style(isWrong ? .bad : .plain, on: .field))
    }
  }
}
