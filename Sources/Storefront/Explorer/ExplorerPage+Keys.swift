import Commerce
import Phrases
import Screen

extension ExplorerPage {
  mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    if form != nil { return pressForm(key, &app) }
    if sheet != nil { return pressSheet(key, &app) }
    if orderBy.field != nil { return pressDate(key, &app) }
    switch key {
    case .escape, .backspace: return escape(&app)
    case .character("/") where sku == nil:
      app.navigation.append(.home)
      return []
    default: break
    }
    if let effects = pressView(key, &app) { return effects }
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
      showsPercentiles.toggle()
      return show(.timeline, &app)
    case .character("A"):
      includesDominated.toggle()
      return ask(&app)
    case .character("v"): return nextVariant(&app)
    case .character("a"): return add(&app)
    case .character("w"): sheet = WhatIfSheet(option: option(app), stage: stage(app)?.stage, app)
    case .character("W"): return clearAssumptions(&app)
    case .character("f"):
      form = ParcelForm(parcel: parcel, only: scope.site ?? app.onlySite, orderedOn: orderedOn, sites: formSites(app), app)
    default: break
    }
    return []
  }

  /// Esc stops what is under way in this view, else goes back to the view from which this one was entered, else leaves.
  private mutating func escape(_ app: inout AppState) -> [Effect] {
    let stopped: [Effect] =
      switch view {
      case .year: year.work.stop()
      case .matrix: matrix.work.stop()
      case .orderBy: orderBy.work.stop()
      case .options, .timeline, .map: []
      }
    guard stopped.isEmpty else { return stopped }
    if !trail.isEmpty { return goBack(to: trail.count - 1, &app) }
    app.pop()
    return []
  }

  /// What a key means in the view that shows; nil where it means what it means in all.
  private mutating func pressView(_ key: Key, _ app: inout AppState) -> [Effect]? {
    let movement = key.asMovement
    switch view {
    case .options:
      switch movement {
      case .enter:
        enter(.timeline)
        return askView(&app)
      case .character("]"):
        firstReason += 1
        return []
      case .character("["):
        firstReason = max(0, firstReason - 1)
        return []
      case .left: return stepOption(-1, app)
      case .right: return stepOption(1, app)
      default: return moved(movement, app)
      }
    case .timeline, .map:
      switch movement {
      case .enter: return show(view == .timeline ? .map : .timeline, &app)
      case .left: return stepOption(-1, app)
      case .right: return stepOption(1, app)
      default: return moved(movement, app)
      }
    case .year: return pressYear(movement, &app)
    case .matrix: return pressMatrix(movement, &app)
    case .orderBy: return pressOrderBy(movement, &app)
    }
  }

  private mutating func moved(_ key: Key, _ app: AppState) -> [Effect]? {
    guard let move = ListMove(key) else { return nil }
    self.move(move, app)
    return []
  }

  /// Turns to a view of what is asked now; one that something else was entered from is gone back to.
  mutating func show(_ view: ExplorerView, _ app: inout AppState) -> [Effect] {
    if let index = trail.lastIndex(where: { $0.isOfOther && $0.view == view }) { return goBack(to: index, &app) }
    trail.removeAll { !$0.isOfOther }
    self.view = view
    let effects = askView(&app)
    focusMatrix(app)
    return effects
  }

  /// The matrix opens on the site of the option in focus, and on the destination.
  func focusedSite(_ app: AppState) -> SiteID? { parcel?.site ?? option(app)?.site ?? scope.site }

  mutating func focusMatrix(_ app: AppState) {
    guard view == .matrix else { return }
    matrix.focus(focusedSite(app), watch.wanted?.zone, app)
  }

  private func step(_ step: Int) -> ExplorerView {
    let views = ExplorerView.allCases
    let index = views.firstIndex(of: view) ?? 0
    return views[(index + step + views.count) % views.count]
  }

  private mutating func stepOption(_ step: Int, _ app: AppState) -> [Effect] {
    options.select(options.selected + step)
    chosen = option(app)?.id ?? chosen
    return []
  }

  mutating func move(_ move: ListMove, _ app: AppState) {
    if view == .options {
      options.move(move)
      chosen = option(app)?.id ?? chosen
    } else {
      stages.move(move)
    }
  }

  private mutating func nextVariant(_ app: inout AppState) -> [Effect] {
    guard let product, let sku else { return [] }
    let variants = product.product.variants
    guard variants.count > 1 else {
      app.say(app.text("product.oneVariant"))
      return []
    }
    let index = variants.firstIndex { $0.sku == sku } ?? 0
    let next = variants[(index + 1) % variants.count]
    self.sku = next.sku
    app.say(PlainText(app.language.choices(next.choices)))
    return ask(&app)
  }

  private func add(_ app: inout AppState) -> [Effect] {
    guard let sku, let option = option(app) else {
      app.say(app.text(sku == nil ? "explorer.noGoods.add" : "product.noOption"))
      return []
    }
    if let product, app.cart.quantity(of: sku) + quantity > product.available(sku) {
      app.say(PlainText(app.language.count("product.only", product.available(sku))))
      return []
    }
    let name = product.map { app.language.name($0.product.name) } ?? sku.rawValue
    app.say(app.added(quantity, name, by: option))
    return [.addToCart(sku, quantity, option.wanted)]
  }
}
