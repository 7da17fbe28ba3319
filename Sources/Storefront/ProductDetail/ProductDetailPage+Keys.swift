import Catalog
import Delivery
import Money
import Orders
import Phrases
import Primitives
import Screen

extension ProductDetailPage {
  mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .escape:
      goBack(&app)
      return []
    default: break
    }
    guard let page, let sku else { return [] }
    switch key.asMovement {
    case .tab: pane = step(1)
    case .backTab: pane = step(-1)
    case .enter: return enter(app: &app)
    case .left where pane == .variants: return choose(VariantPicker(page, chosen: sku).sku(row: variantRow, step: -1), &app)
    case .right where pane == .variants: return choose(VariantPicker(page, chosen: sku).sku(row: variantRow, step: 1), &app)
    case .character("v"): return nextVariant(page, &app)
    case .character("+"): return setQuantity(quantity + 1, &app)
    case .character("-"): return setQuantity(quantity - 1, &app)
    case .character("a"): return add(page, sku, &app)
    case .character("s"): openPrice(at: pane == .costs ? costLine : nil, &app)
    case .character("i"): openSpecification(&app)
    case .character("A"):
      includesDominated.toggle()
      return requestQuote(&app)
    case .character("t"): open(.timeline, &app)
    case .character("M"): open(.map, &app)
    case .character("d"): open(.options, &app)
    case .character("y"): open(.year, &app)
    case .character("x"): open(.matrix, &app)
    case .character("b"): open(.orderBy, &app)
    case .character("m"): mark(page, sku, &app)
    case .character("="): compare(&app)
    default:
      if let move = ListMove(key.asMovement) { self.move(move, app) }
      // The clock may have gone on: a key is the occasion to look.
      return requestQuote(&app)
    }
    return []
  }

  /// One step back: the focus is on the options again, then the page goes.
  private mutating func goBack(_ app: inout AppState) {
    if page != nil, pane != .options {
      pane = .options
    } else {
      app.pop()
    }
  }

  /// Opens all that is known of the goods.
  private func openSpecification(_ app: inout AppState) {
    guard let page, let variant else { return }
    app.push(SpecificationPage(page, variant, sources: sources(app)))
  }

  /// Opens the price of the option in focus, with its law and what would change it.
  private func openPrice(at line: Int?, _ app: inout AppState) {
    guard let option = option(app) else { return open(.timeline, &app) }
    let goods = page.flatMap { page in
      variant.map { variant in
        let price = option.cost.sum(.goods)
        // The price of one is rounded for the eye: what counts is the sum.
        let each = (Double(price.minor) / Double(max(1, quantity))).rounded()
        return PricePage.Goods(
          name: page.product.name, choices: variant.choices, quantity: quantity,
          price: Money(minor: Int64(each), currency: price.currency), amount: price)
      }
    }
    let part = PricePage.Part(
      site: option.site, cost: option.cost, question: question(option), goods: [goods].compactMap { $0 }, option: option)
    app.push(PricePage([part], at: line, canAdd: true, app))
  }

  private func step(_ step: Int) -> ProductPane {
    // What the seller says stands in full where the variants have the focus, so these can always have it.
    let order: [ProductPane] = [.options, .costs, .variants]
    let index = order.firstIndex(of: pane) ?? 0
    return order[(index + step + order.count) % order.count]
  }

  mutating func move(_ move: ListMove, _ app: AppState) {
    switch pane {
    case .options:
      options.move(move)
      if let option = option(app) { chosen = option.id }
      costLine = 0
    case .costs:
      var list = ScrollingList(count: option(app).map { CostTable($0.cost, app).count } ?? 0)
      list.select(costLine)
      list.move(move)
      costLine = list.selected
    case .variants:
      var list = ScrollingList(count: variantRows)
      list.select(variantRow)
      list.move(move)
      variantRow = list.selected
    }
  }

  private mutating func enter(app: inout AppState) -> [Effect] {
    switch pane {
    case .options: open(.timeline, &app)
    case .costs: openPrice(at: costLine, &app)
    case .variants: pane = .options
    }
    return []
  }

  /// Opens the explorer on the option in focus.
  func open(_ view: ExplorerView, _ app: inout AppState) {
    guard app.settings.destination != nil else { return app.say(app.text("product.needsDestination")) }
    guard let option = option(app) else {
      if case .failed(.noRoute(_, let closed))? = watch.entry(app), let page, let sku { return sayUndelivered(page, sku, closed, &app) }
      if case .failed(.outOfStock)? = watch.entry(app) { return app.say(app.text("product.soldOut.say")) }
      return app.say(app.text("product.noOption"))
    }
    app.push(ExplorerPage(product: page, sku: sku, quote: watch.shown, option: option.id, view: view))
  }

  mutating func choose(_ sku: SKU?, _ app: inout AppState) -> [Effect] {
    guard let sku, sku != self.sku else { return [] }
    self.sku = sku
    quantity = min(quantity, max(1, available))
    return requestQuote(&app)
  }

  private mutating func nextVariant(_ page: ProductPage, _ app: inout AppState) -> [Effect] {
    let variants = page.product.variants
    guard variants.count > 1 else {
      app.say(app.text("product.oneVariant"))
      return []
    }
    let index = variants.firstIndex { $0.sku == sku } ?? 0
    return choose(variants[(index + 1) % variants.count].sku, &app)
  }

  private mutating func setQuantity(_ wanted: Int, _ app: inout AppState) -> [Effect] {
    let most = min(available, Cart.mostOfOne)
    guard wanted >= 1 else { return [] }
    guard wanted <= max(1, most) else {
      app.say(available > 0 ? PlainText(app.language.count("product.only", available)) : app.text("product.soldOut.say"))
      return []
    }
    quantity = wanted
    return requestQuote(&app)
  }

  private func add(_ page: ProductPage, _ sku: SKU, _ app: inout AppState) -> [Effect] {
    guard available > 0 else {
      app.say(app.text("product.soldOut.say"))
      return []
    }
    guard app.cart.quantity(of: sku) + quantity <= available else {
      app.say(PlainText(app.language.count("product.only", available)))
      return []
    }
    if let key = watch.shown, case .failed(.noRoute(_, let closed))? = app.quotes[key] {
      sayUndelivered(page, sku, closed, &app)
      return []
    }
    let option = option(app)
    app.say(app.added(quantity, app.language.name(page.product.name), by: option))
    return [.customer(.addToCart(sku, quantity, option?.wanted))]
  }

  /// Why the variant is not delivered, above the keys.
  private func sayUndelivered(_ page: ProductPage, _ sku: SKU, _ closed: [ClosedService], _ app: inout AppState) {
    app.say(app.line(undelivered(page, sku, closed, app)))
  }

  private func mark(_ page: ProductPage, _ sku: SKU, _ app: inout AppState) {
    if let index = app.compared.firstIndex(where: { $0.sku == sku }) {
      app.compared.remove(at: index)
      return app.say(app.text("compare.unmarked", ["n": "\(app.compared.count)"]))
    }
    guard app.compared.count < AppState.mostCompared else { return app.say(app.text("compare.full")) }
    guard let summary = page.summary(of: sku) else { return }
    app.compared.append(summary)
    app.say(app.text(app.compared.count > 1 ? "compare.marked" : "compare.markedFirst", ["n": "\(app.compared.count)"]))
  }

  private func compare(_ app: inout AppState) {
    guard app.compared.count > 1 else { return app.say(app.text("compare.needsTwo")) }
    app.push(ComparePage())
  }

  // MARK: Mouse

  mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    guard let page, let sku else { return [] }
    let layout = layout(app)
    switch mouse.kind {
    case .wheelUp, .wheelDown:
      let move: ListMove = mouse.kind == .wheelUp ? .up : .down
      if layout.options.contains(mouse.at) { pane = .options } else if layout.costs.contains(mouse.at) { pane = .costs } else { return [] }
      self.move(move, app)
    case .press, .doublePress:
      if layout.options.contains(mouse.at) {
        guard let item = options.item(atRow: mouse.at.y - layout.options.y) else { return [] }
        let opens = mouse.kind == .doublePress || (item == options.selection && pane == .options)
        pane = .options
        move(.to(item), app)
        if opens { open(.timeline, &app) }
      } else if layout.costs.contains(mouse.at) {
        pressCosts(mouse.at, layout, &app)
      } else if layout.info.contains(mouse.at) {
        return pressVariant(mouse.at, VariantPicker(page, chosen: sku), layout, &app)
      }
    case .release: break
    }
    return []
  }

  /// A press selects a line of the price, on the selected one it opens its law.
  private mutating func pressCosts(_ point: Point, _ layout: ProductLayout, _ app: inout AppState) {
    guard let option = option(app) else { return }
    let table = costRect(layout)
    let row = CostTable(option.cost, app).row(
      at: point.y - table.y, height: table.height, width: table.width, selected: pane == .costs ? costLine : nil)
    guard let row else { return }
    if pane == .costs, row == costLine { return openPrice(at: row, &app) }
    pane = .costs
    costLine = row
  }

  private mutating func pressVariant(_ point: Point, _ picker: VariantPicker, _ layout: ProductLayout, _ app: inout AppState) -> [Effect] {
    let row = point.y - variantsTop(layout)
    guard picker.rows.indices.contains(row) else { return [] }
    let labelWidth = variantLabelWidth(picker, app)
    let x = point.x - layout.info.x - labelWidth
    let values = picker.placed(picker.rows[row], width: layout.info.width - labelWidth, app).values
    guard let hit = values.first(where: { x >= $0.x && x < $0.x + $0.width }) else { return [] }
    pane = .variants
    variantRow = row
    return choose(picker.rows[row].values[hit.value].sku, &app)
  }
}
