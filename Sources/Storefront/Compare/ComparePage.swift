import Catalog
import Phrases
import Primitives
import Quotes
import Screen

/// Two to four goods side by side: what they cost with everything paid, when they arrive, what they weigh on the climate, and every option.
public struct ComparePage: Page {
  var selected = 0
  var watches: [SKU: QuoteWatch] = [:]
  /// Whether attributes stand below in place of the options.
  private(set) var showsAttributes = false
  /// Which attribute shows first.
  private(set) var scroll = SheetScroll()
  private var products: [ProductHandle: ProductPage] = [:]
  private var loading: [Ticket: ProductHandle] = [:]

  public init() {}

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    request(&app) + app.requestPictures(app.compared.map(\.picture))
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] { request(&app) }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    switch action {
    case .key(let key): effects = press(key, &app)
    case .mouse(let mouse): point(mouse, &app)
    case .productArrived(let ticket, let page):
      if let handle = loading.removeValue(forKey: ticket) { products[handle] = page }
    case .quoteForgotten(let key): effects = watches[key.sku]?.forgotten(key, &app) ?? []
    case .catalogReloaded(.changed):
      (products, loading) = ([:], [:])
      if showsAttributes { effects = loadProducts(&app) }
    default: break
    }
    selected = min(selected, max(0, app.compared.count - 1))
    for sku in watches.keys { watches[sku]?.settle(app) }
    return effects
  }

  private mutating func request(_ app: inout AppState) -> [Effect] {
    var keys: [QuoteKey] = []
    for item in app.compared {
      guard let key = app.quoteKey(item.sku) else { continue }
      keys.append(key)
    }
    let effects = app.quotes.request(keys)
    watches = [:]
    for key in keys {
      var watch = QuoteWatch()
      // Everything is asked for above, in one go.
      _ = watch.follow(key, &app)
      watches[key.sku] = watch
    }
    return effects
  }

  /// What is known of the goods' attributes.
  func attributes(_ app: AppState) -> CompareAttributes { CompareAttributes(app.compared.map { products[$0.handle] }, app.language) }

  /// Shows attributes in place of the options, or options again.
  private mutating func turn(_ app: inout AppState) -> [Effect] {
    showsAttributes.toggle()
    scroll = SheetScroll()
    guard showsAttributes else { return [] }
    return loadProducts(&app)
  }

  /// Asks for goods that are not there yet.
  private mutating func loadProducts(_ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    for item in app.compared where products[item.handle] == nil && !loading.values.contains(item.handle) {
      let ticket = app.ticket()
      loading[ticket] = item.handle
      effects.append(.shop(.loadProduct(ticket, item.handle)))
    }
    return effects
  }

  /// Scrolls the attributes by a row.
  private mutating func scroll(_ rows: Int, _ app: AppState) {
    let height = ProductDetailPage.body(app).height
    let room = max(1, height - CompareRows(height: height, width: 0).options)
    scroll.show(scroll.first + rows, count: attributes(app).rows.count, height: room)
  }

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    let count = app.compared.count
    switch key.asMovement {
    case .escape: app.pop()
    case .character("i"): return turn(&app)
    case .up where showsAttributes: scroll(-1, app)
    case .down where showsAttributes: scroll(1, app)
    case .left, .up, .backTab: selected = max(0, selected - 1)
    case .right, .down, .tab: selected = min(max(0, count - 1), selected + 1)
    case .home: selected = 0
    case .end: selected = max(0, count - 1)
    case .delete, .backspace, .character("m"): remove(&app)
    case .enter: open(&app)
    case .character("a"): return add(&app)
    case .character("d"): explore(&app)
    default: break
    }
    return []
  }

  private mutating func remove(_ app: inout AppState) {
    guard app.compared.indices.contains(selected) else { return }
    let name = app.language.name(app.compared[selected].name)
    app.compared.remove(at: selected)
    app.say(app.text("compare.removed", ["name": name]))
  }

  private func open(_ app: inout AppState) {
    guard app.compared.indices.contains(selected) else { return app.pop() }
    let item = app.compared[selected]
    app.push(ProductDetailPage(handle: item.handle, sku: item.sku))
  }

  private func explore(_ app: inout AppState) {
    guard app.compared.indices.contains(selected) else { return }
    let item = app.compared[selected]
    app.push(ExplorerPage(item, quote: watches[item.sku]?.shown))
  }

  private func add(_ app: inout AppState) -> [Effect] {
    guard app.compared.indices.contains(selected) else { return [] }
    let item = app.compared[selected]
    guard !item.sites.isEmpty else {
      app.say(app.text("product.soldOut.say"))
      return []
    }
    app.say(app.added(1, app.language.name(item.name), by: nil))
    return [.customer(.addToCart(item.sku, 1, nil))]
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) {
    switch mouse.kind {
    case .wheelUp: selected = max(0, selected - 1)
    case .wheelDown: selected = min(max(0, app.compared.count - 1), selected + 1)
    case .press, .doublePress:
      let columns = columns(in: ProductDetailPage.body(app), app)
      guard let hit = columns.columns.first(where: { $0.rect.contains(mouse.at) }) else { return }
      let opens = mouse.kind == .doublePress || hit.item == selected
      selected = hit.item
      if opens { open(&app) }
    case .release: break
    }
  }

  /// Where the goods stand.
  func columns(in rect: Rect, _ app: AppState) -> CompareColumns {
    let names = showsAttributes ? attributes(app).rows.map(\.name) : []
    return CompareColumns(rect, count: app.compared.count, selected: selected, attributes: names, app)
  }

  func entry(_ sku: SKU, _ app: AppState) -> QuoteCache.Entry? { watches[sku]?.entry(app) }

  public var command: Command? { .compare }

  public func commands(_ app: AppState) -> [PageCommand] {
    let none = app.compared.isEmpty ? app.text("compare.empty") : nil
    return [
      PageCommand(.open, .enter, unless: none), PageCommand(.add, .character("a"), unless: none),
      PageCommand(.explore, .character("d"), unless: none), PageCommand(.specification, .character("i"), unless: none),
      PageCommand(.remove, .delete, unless: none), PageCommand(.back, .escape),
    ]
  }

  public func title(_ app: AppState) -> PlainText { app.text("compare.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    guard !app.compared.isEmpty else { return [KeyHint("⏎", "product.hint.back"), KeyHint("Esc", "product.hint.back")] }
    return [
      KeyHint("←→", "product.hint.choose"), KeyHint("⏎", "product.hint.open"), KeyHint("Del", "product.hint.remove"),
      KeyHint("a", "product.hint.add"), KeyHint("i", showsAttributes ? "compare.hint.options" : "compare.hint.attributes"),
      KeyHint("d", "product.hint.delivery"), KeyHint("g", "product.hint.destination"), KeyHint("Esc", "product.hint.back"),
    ]
  }
}
