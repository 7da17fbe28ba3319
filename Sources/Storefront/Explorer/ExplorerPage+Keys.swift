import Phrases
import Primitives
import Screen

/// What keys and clicks mean in all views.
extension ExplorerPage {
  mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    if overlay != nil, let answer = overlay?.press(key, &subject, &app) { return follow(answer, &app) }
    let before = subject
    if panes[view].isEditingText { return follow(panes[view].press(key, &subject, &app) ?? .done(), from: before, &app) }
    switch key {
    case .escape, .backspace: return escape(&app)
    case .character("/") where subject.sku == nil:
      app.navigation.append(.home)
      return []
    default: break
    }
    if let answer = panes[view].press(key, &subject, &app) { return follow(answer, from: before, &app) }
    return pressShared(key, &app)
  }

  private mutating func pressShared(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key.asMovement {
    case .tab: return show(step(1), &app)
    case .backTab: return show(step(-1), &app)
    case .character("t"): return show(view == .timeline ? .options : .timeline, &app)
    case .character("M"): return show(view == .map ? .timeline : .map, &app)
    case .character("d"): return show(.options, &app)
    case .character("y"): return show(view == .year ? .options : .year, &app)
    case .character("x"): return show(view == .matrix ? .options : .matrix, &app)
    case .character("b"): return show(view == .orderBy ? .options : .orderBy, &app)
    case .character("p"):
      panes.timeline.showsPercentiles.toggle()
      return show(.timeline, &app)
    case .character("A"):
      subject.includesDominated.toggle()
      return ask(&app)
    case .character("v"): return nextVariant(&app)
    case .character("a"): return add(&app)
    case .character("w"): overlay = WhatIfSheet(option: subject.option(app), stage: subject.stage(app)?.stage, app)
    case .character("W"): return clearScenario(&app)
    case .character("i"): return stepScenario(1, &app)
    case .character("I"): return stepScenario(-1, &app)
    case .character("K"): keepScenario(&app)
    case .delete: dropScenario(&app)
    case .character("f"):
      overlay = ParcelForm(
        parcel: subject.parcel, only: subject.scope.site ?? app.scenario.onlySite, orderedOn: subject.orderedOn, sites: subject.sites(app),
        app)
    default: break
    }
    return []
  }

  /// Does what a pane wants.
  private mutating func follow(_ answer: ExplorerAnswer, from before: ExplorerSubject, _ app: inout AppState) -> [Effect] {
    switch answer {
    case .done(let effects): return effects
    case .ask: return panes[view].ask(subject, &app)
    case .show(let view): return show(view, &app)
    case .enter(let view, let isOfOther):
      trail.append(ExplorerStep(self.view, before, isOfOther: isOfOther))
      self.view = view
      return ask(&app)
    }
  }

  /// Does what an overlay wants.
  private mutating func follow(_ answer: ExplorerOverlayAnswer, _ app: inout AppState) -> [Effect] {
    switch answer {
    case .stays: return []
    case .closes:
      overlay = nil
      return []
    case .asks:
      overlay = nil
      return ask(&app)
    case .clears:
      overlay = nil
      return clearScenario(&app)
    }
  }

  mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let place = sheetRect(app)
    if overlay != nil, let answer = overlay?.point(mouse, in: place, &subject, &app) { return follow(answer, &app) }
    let frame = frame(app)
    let isPress = mouse.kind == .press || mouse.kind == .doublePress
    if isPress, frame.tabs.contains(mouse.at) {
      guard let tab = tabs(app, in: frame.tabs).first(where: { $0.rect.contains(mouse.at) }) else { return [] }
      return show(tab.view, &app)
    }
    let before = subject
    return follow(panes[view].point(mouse, in: frame, &subject, &app), from: before, &app)
  }

  /// Esc stops what is under way in this view, else goes back to the view from which this one was entered, else leaves.
  private mutating func escape(_ app: inout AppState) -> [Effect] {
    let stopped = panes[view].stop()
    guard stopped.isEmpty else { return stopped }
    if !trail.isEmpty { return goBack(to: trail.count - 1, &app) }
    app.pop()
    return []
  }

  /// Turns to a view of what is asked now; one that something else was entered from is gone back to.
  mutating func show(_ view: ExplorerView, _ app: inout AppState) -> [Effect] {
    if let index = trail.lastIndex(where: { $0.isOfOther && $0.view == view }) { return goBack(to: index, &app) }
    trail.removeAll { !$0.isOfOther }
    self.view = view
    let effects = panes[view].ask(subject, &app)
    panes[view].turnedTo(subject, app)
    return effects
  }

  private func step(_ step: Int) -> ExplorerView {
    let views = ExplorerView.allCases
    let index = views.firstIndex(of: view) ?? 0
    return views[(index + step + views.count) % views.count]
  }

  /// The next scenario, or the world as it is.
  private mutating func stepScenario(_ step: Int, _ app: inout AppState) -> [Effect] {
    guard app.stepScenario(step) else {
      app.say(app.text("scenario.none"))
      return []
    }
    if app.scenario.onlySite != nil { subject.scope.site = nil }
    app.sayScenario()
    return ask(&app)
  }

  /// Asks for a name for the scenario.
  private mutating func keepScenario(_ app: inout AppState) {
    if let obstacle = keepingObstacle(app) { return app.say(obstacle) }
    var sheet = WhatIfSheet(option: subject.option(app), stage: subject.stage(app)?.stage, app)
    sheet.beginKeeping(app)
    overlay = sheet
  }

  /// Forgets the scenario that holds now; the world that is looked at stays.
  private mutating func dropScenario(_ app: inout AppState) {
    guard let kept = app.keptScenario else { return app.say(app.text("palette.no.kept")) }
    app.dropScenario(kept)
  }

  private mutating func nextVariant(_ app: inout AppState) -> [Effect] {
    guard let product = subject.product, let sku = subject.sku else { return [] }
    let variants = product.product.variants
    guard variants.count > 1 else {
      app.say(app.text("product.oneVariant"))
      return []
    }
    let index = variants.firstIndex { $0.sku == sku } ?? 0
    let next = variants[(index + 1) % variants.count]
    subject.sku = next.sku
    app.say(PlainText(app.language.choices(next.choices)))
    return ask(&app)
  }

  private func add(_ app: inout AppState) -> [Effect] {
    guard let sku = subject.sku, let option = subject.option(app) else {
      app.say(app.text(subject.sku == nil ? "explorer.noGoods.add" : "product.noOption"))
      return []
    }
    if let product = subject.product, app.cart.quantity(of: sku) + subject.quantity > product.available(sku) {
      app.say(PlainText(app.language.count("product.only", product.available(sku))))
      return []
    }
    let name = subject.product.map { app.language.name($0.product.name) } ?? sku.rawValue
    app.say(app.added(subject.quantity, name, by: option))
    return [.customer(.addToCart(sku, subject.quantity, option.wanted))]
  }
}
