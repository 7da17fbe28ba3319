import Catalog
import Delivery
import Money
import Primitives
import Screen

extension ShelfPage {
  /// A key while the shelf is on top.
  mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    if offersSuggestions, pane != .facets {
      let moved = pane == .search ? key : key.asMovement
      switch moved {
      case .enter: return takeSuggestion(&app)
      case .up, .down:
        suggestions.move(moved)
        return []
      default: break
      }
    }
    switch pane {
    case .search: return pressInSearch(key, &app)
    case .facets: if let effects = pressInFacets(key.asMovement, &app) { return effects }
    case .goods:
      if moveAcross(key.asMovement, app) {
        hasOnlyMoved = true
        return []
      }
      if let move = ListMove(key.asMovement) {
        list.move(move)
        hasOnlyMoved = true
        return []
      }
    }
    return pressAnywhere(key, &app)
  }

  private mutating func pressInSearch(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .up, .down, .pageUp, .pageDown:
      if let move = ListMove(key) { list.move(move) }
      hasOnlyMoved = true
      return []
    case .enter, .tab, .backTab:
      pane = .goods
      return takeDestination(&app)
    case .escape:
      if field.isEmpty { pane = .goods } else { field.clear() }
      return searchText(&app)
    default:
      field.handle(key)
      return searchText(&app)
    }
  }

  /// Nil for keys that mean the same in every pane.
  private mutating func pressInFacets(_ key: Key, _ app: inout AppState) -> [Effect]? {
    if let move = ListMove(key) {
      facets.move(move)
      hasOnlyMoved = true
      return []
    }
    switch key {
    case .enter, .character(" "): return choose(facets.current, &app)
    case .left:
      if case .category(let id, _)? = facets.current { facets.open(id == facets.open ? nil : facets.open) }
      return []
    case .right:
      guard case .category(let id, depth: 0)? = facets.current, facets.open != id else {
        pane = .goods
        return []
      }
      facets.open(id)
      return []
    case .tab, .backTab, .escape:
      pane = .goods
      return []
    default: return nil
    }
  }

  private mutating func pressAnywhere(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .character("/"):
      pane = .search
      field.selectAll()
      return []
    case .tab, .backTab, .left, .character("h"):
      pane = .facets
      return []
    case .enter: open(&app)
    case .character("a"): return add(&app)
    case .character("m"): mark(&app)
    case .character("="): compare(&app)
    case .character("d"): explore(&app)
    case .character("s"):
      filter.cycleSort(hasDestination: app.settings.destination != nil)
      return search(app: &app)
    case .character("x"): return clear(&app)
    case .character("u"): return toggleUndelivered(&app)
    case .backspace: return takeBack(&app)
    case .escape:
      if isSlow { return stopEstimating(&app) }
      guard filter.text.isEmpty else {
        field.clear()
        return searchText(&app)
      }
      app.say(app.text(filter.isNarrowed(wish: app.wish) ? "shelf.say.clearOrQuit" : "shelf.say.quit"))
    default: break
    }
    return []
  }

  /// From one column of goods to the next; false where there is none.
  private mutating func moveAcross(_ key: Key, _ app: AppState) -> Bool {
    let layout = layout(app)
    guard layout.columns.count > 1 else { return false }
    let place = list.selected - list.firstVisible
    switch key {
    case .left where place >= layout.itemsPerColumn: list.select(list.selected - layout.itemsPerColumn)
    case .right where place < layout.itemsPerColumn * (layout.columns.count - 1) && list.selected + layout.itemsPerColumn < list.count:
      list.select(list.selected + layout.itemsPerColumn)
    default: return false
    }
    return true
  }

  /// Shows what is not delivered to the destination among the rest, or folds it away.
  mutating func toggleUndelivered(_ app: inout AppState) -> [Effect] {
    guard app.settings.destination != nil else {
      app.say(app.text("shelf.say.needsDestination"))
      return []
    }
    guard filter.showsUndelivered || rows.undelivered.total > 0 else {
      app.say(app.text("undelivered.none", ["place": app.placeName]))
      return []
    }
    filter.showsUndelivered.toggle()
    return search(app: &app)
  }

  // MARK: Facets

  /// Chooses a line of the left pane, or takes the choice back.
  mutating func choose(_ facet: Facet?, _ app: inout AppState) -> [Effect] {
    switch facet {
    case .allGoods:
      filter.choose(nil)
      facets.open(nil)
    case .category(let id, let depth):
      if depth == 0 { facets.open(facets.open == id && filter.category == id ? nil : id) }
      filter.choose(id)
    case .price(let bounds): filter.price = bounds
    case .attribute(let specification): filter.toggle(specification)
    case .arrival(let choice):
      guard app.settings.destination != nil else {
        app.say(app.text("shelf.say.needsDestination"))
        return []
      }
      app.wish = choice.date
    case .site(let id): filter.sites.formSymmetricDifference([id])
    case .brand(let brand): filter.brands.formSymmetricDifference([brand])
    case .blank, .heading, .priceHeading, .pricePending, .attributeHeading, nil: return []
    }
    return search(app: &app)
  }

  /// Takes away all that narrows the shelf; of the category only if nothing else did.
  private mutating func clear(_ app: inout AppState) -> [Effect] {
    if filter.isNarrowed(wish: app.wish) {
      field.clear()
      app.wish = nil
      filter = GoodsFilter(category: filter.category, sort: filter.sort, showsUndelivered: filter.showsUndelivered)
    } else {
      filter.choose(nil)
      facets.open(nil)
    }
    return search(app: &app)
  }

  // MARK: Goods

  /// Opens the product under the cursor.
  func open(_ app: inout AppState) {
    guard let row = selected else { return }
    app.push(ProductDetailPage(handle: row.handle, sku: row.sku))
  }

  private mutating func add(_ app: inout AppState) -> [Effect] {
    guard let row = selected else { return [] }
    guard !row.sites.isEmpty else {
      app.say(app.text("shelf.say.soldOut"))
      return []
    }
    if case .failed(.noRoute(_, let closed))? = entry(row, app) {
      sayUndelivered(row, closed, &app)
      return []
    }
    adding += 1
    let key = app.ledgerWaits ? "shelf.say.added.waits" : "shelf.say.added"
    app.say(app.text(key, ["n": app.language.number(app.cart.count + adding)]))
    // With sites ticked the row shows the best option from there, which need not be the best of all.
    return [.customer(.addToCart(row.sku, 1, filter.sites.isEmpty ? nil : entry(row, app)?.quote?.recommended?.id))]
  }

  /// Why one of the goods does not come, above the keys.
  private func sayUndelivered(_ row: ProductSummary, _ closed: [ClosedService], _ app: inout AppState) {
    app.say(app.line(app.undeliveredReason(at: row.sites, closed)))
  }

  private func mark(_ app: inout AppState) {
    guard let row = selected else { return }
    if let index = app.compared.firstIndex(where: { $0.sku == row.sku }) {
      app.compared.remove(at: index)
      app.say(app.text("shelf.say.unmarked", ["n": "\(app.compared.count)"]))
    } else if app.compared.count >= AppState.mostCompared {
      app.say(app.text("shelf.say.fourMarked"))
    } else {
      app.compared.append(row)
      app.say(app.text(app.compared.count > 1 ? "shelf.say.marked" : "shelf.say.markedOne", ["n": "\(app.compared.count)"]))
    }
  }

  private func compare(_ app: inout AppState) {
    if app.compared.count > 1 { app.push(ComparePage()) } else { app.say(app.text("shelf.say.markTwo")) }
  }

  private func explore(_ app: inout AppState) {
    // With nothing on the shelf a parcel of no product is asked about.
    guard let row = selected else { return app.push(ExplorerPage(product: nil, sku: nil, quote: nil, option: nil)) }
    if case .failed(.noRoute(_, let closed))? = entry(row, app) { return sayUndelivered(row, closed, &app) }
    guard let key = app.quoteKey(row.sku) else {
      app.say(app.text(app.settings.destination == nil ? "shelf.say.needsDestination" : "shelf.say.networkLoads"))
      return
    }
    app.push(ExplorerPage(row, product: preview.product(of: row), quote: key))
  }
}
