import Commerce
import Phrases
import Screen

extension ExplorerPage {
  mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .escape, .backspace:
      app.pop()
      return []
    case .enter where sku == nil, .character("/") where sku == nil:
      app.navigation.append(.home)
      return []
    default: break
    }
    guard sku != nil else { return [] }
    switch key.asMovement {
    case .tab: return show(step(1), app)
    case .backTab: return show(step(-1), app)
    case .character("t"): return show(view == .timeline ? .options : .timeline, app)
    case .character("M"): return show(view == .map ? .timeline : .map, app)
    case .character("d"): return show(.options, app)
    case .enter: return show(view == .timeline ? .map : .timeline, app)
    case .left: stepOption(-1, app)
    case .right: stepOption(1, app)
    case .character("p"):
      showsPercentiles.toggle()
      return show(.timeline, app)
    case .character("A"): return toggleBeaten(&app)
    case .character("a"): return add(&app)
    case .character("y"): app.say(app.text("explorer.later.year"))
    case .character("x"): app.say(app.text("explorer.later.matrix"))
    case .character("b"): app.say(app.text("explorer.later.orderBy"))
    default:
      if let move = ListMove(key.asMovement) { self.move(move, app) }
    }
    return []
  }

  private mutating func show(_ view: ExplorerView, _ app: AppState) -> [Effect] {
    self.view = view
    return requestMap(app)
  }

  private func step(_ step: Int) -> ExplorerView {
    let views = ExplorerView.open
    let index = views.firstIndex(of: view) ?? 0
    return views[(index + step + views.count) % views.count]
  }

  private mutating func stepOption(_ step: Int, _ app: AppState) {
    options.select(options.selected + step)
    chosen = option(app)?.id ?? chosen
  }

  mutating func move(_ move: ListMove, _ app: AppState) {
    if view == .options {
      options.move(move)
      chosen = option(app)?.id ?? chosen
    } else {
      stages.move(move)
    }
  }

  private mutating func toggleBeaten(_ app: inout AppState) -> [Effect] {
    guard let key = watch.wanted else { return [] }
    let changed = QuoteKey(
      sku: key.sku, quantity: key.quantity, zone: key.zone, hour: key.hour, currency: key.currency, includesBeaten: !key.includesBeaten,
      site: key.site)
    return watch.follow(changed, &app)
  }

  private func add(_ app: inout AppState) -> [Effect] {
    guard let sku, option(app) != nil else {
      app.say(app.text("product.noOption"))
      return []
    }
    let quantity = watch.shown?.quantity ?? 1
    if let product, app.cart.quantity(of: sku) + quantity > product.available(sku) {
      app.say(PlainText(app.language.count("product.only", product.available(sku))))
      return []
    }
    let name = product.map { app.language.name($0.product.name) } ?? sku.rawValue
    app.say(app.text("product.added", ["n": app.language.number(quantity), "name": name]))
    return [.addToCart(sku, quantity)]
  }

  // MARK: Mouse

  mutating func point(_ mouse: Mouse, _ app: inout AppState) {
    guard sku != nil else { return }
    let layout = layout(app)
    switch mouse.kind {
    case .wheelUp: move(.up, app)
    case .wheelDown: move(.down, app)
    case .press, .doublePress:
      if layout.tabs.contains(mouse.at) {
        guard let tab = tabs(app, in: layout.tabs).first(where: { $0.rect.contains(mouse.at) }) else { return }
        if ExplorerView.open.contains(tab.view) { view = tab.view } else { app.say(app.text("explorer.later.\(tab.view.rawValue)")) }
      } else if layout.list.contains(mouse.at), view == .options {
        guard let item = options.item(atRow: mouse.at.y - layout.list.y) else { return }
        let opens = mouse.kind == .doublePress || item == options.selection
        move(.to(item), app)
        if opens { view = .timeline }
      } else if layout.list.contains(mouse.at), view == .timeline {
        guard let item = stages.item(atRow: mouse.at.y - layout.list.y) else { return }
        stages.select(item)
      }
    case .release: break
    }
  }

  /// The names of the views and where each stands.
  func tabs(_ app: AppState, in rect: Rect) -> [(view: ExplorerView, rect: Rect)] {
    var x = rect.x + 2
    return ExplorerView.allCases.map { view in
      let width = app.text("explorer.\(view.rawValue)").displayWidth
      defer { x += width + 3 }
      return (view, Rect(x: x, y: rect.y, width: width, height: 1).intersection(rect))
    }
  }
}
