import Commerce
import Phrases
import Screen

/// The ways that goods can take: all of them, and of one its hours stage by stage and its way over the map.
public struct ExplorerPage: Page {
  let product: ProductPage?
  let sku: SKU?
  var view: ExplorerView
  var watch: QuoteWatch
  /// The option that is looked at.
  var chosen: OptionID?
  var options = ScrollingList(itemHeight: 3)
  var stages = ScrollingList(itemHeight: 2)
  var showsPercentiles = false
  /// The coasts as last drawn: they change only with the size and the way.
  private(set) var coasts: Coasts?

  struct Coasts: Sendable {
    let box: GeoBox
    let canvas: BrailleCanvas
  }

  /// With an option its timeline is shown, else all options. Without goods the page says what it is for.
  public init(product: ProductPage?, sku: SKU?, quote: QuoteKey?, option: OptionID?) {
    self.init(product: product, sku: sku, quote: quote, option: option, view: option == nil ? .options : .timeline)
  }

  init(product: ProductPage?, sku: SKU?, quote: QuoteKey?, option: OptionID?, view: ExplorerView) {
    self.product = product
    self.sku = sku ?? quote?.sku
    self.view = view
    watch = QuoteWatch(quote)
    chosen = option
  }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    let effects = watch.follow(watch.wanted ?? sku.flatMap { app.quoteKey($0) }, &app) + requestMap(app)
    settle(app)
    return effects
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    // Another destination or currency is another question; the hour of the order stays what it was.
    if let sku, let now = app.quoteKey(sku, quantity: watch.wanted?.quantity ?? 1, includesBeaten: watch.wanted?.includesBeaten ?? false),
      now.zone != watch.wanted?.zone || now.currency != watch.wanted?.currency
    {
      effects = watch.follow(now, &app)
    }
    settle(app)
    return effects
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    switch action {
    case .key(let key): effects = press(key, &app)
    case .mouse(let mouse): point(mouse, &app)
    case .quoteForgotten(let key): effects = watch.forgotten(key, &app)
    default: break
    }
    settle(app)
    return effects
  }

  /// The outline of the map, unless it is there.
  func requestMap(_ app: AppState) -> [Effect] { view == .map && app.map == nil ? [.loadMap] : [] }

  // MARK: What is shown

  func quote(_ app: AppState) -> Quote? { watch.quote(app) }

  func option(_ app: AppState) -> DeliveryOption? {
    guard let quote = quote(app), quote.options.indices.contains(options.selected) else { return nil }
    return quote.options[options.selected]
  }

  func stage(_ app: AppState) -> StageEstimate? {
    guard let option = option(app), option.stages.indices.contains(stages.selected) else { return nil }
    return option.stages[stages.selected]
  }

  func layout(_ app: AppState, in rect: Rect? = nil) -> ExplorerLayout {
    ExplorerLayout(
      rect ?? ProductDetailPage.body(app), view: view, options: quote(app)?.options.count ?? 3, stages: option(app)?.stages.count ?? 0)
  }

  /// Brings lists and map in line with what has arrived and with the size of the screen.
  mutating func settle(_ app: AppState) {
    watch.settle(app)
    let layout = layout(app)
    let all = quote(app)?.options ?? []
    if options.itemHeight != layout.itemHeight { options = ScrollingList(itemHeight: layout.itemHeight) }
    options.setCount(all.count)
    options.fit(height: layout.list.height + (layout.itemHeight == 3 ? 1 : 0))
    let wanted = chosen.flatMap { id in all.firstIndex { $0.id == id } } ?? all.firstIndex { $0.labels.contains(.recommended) } ?? 0
    if !all.isEmpty { options.select(wanted) }
    stages.setCount(option(app)?.stages.count ?? 0)
    // The option may be another one now, with other stages.
    let settled = self.layout(app)
    if view == .timeline { stages.fit(height: settled.list.height) }
    keepCoasts(app, settled)
  }

  private mutating func keepCoasts(_ app: AppState, _ layout: ExplorerLayout) {
    guard view == .map, let outline = app.map, let option = option(app), !layout.list.isEmpty else {
      if view != .map { coasts = nil }
      return
    }
    let box = RouteMap(option, app).box(for: layout.list.size)
    guard coasts?.box != box || coasts?.canvas.size != layout.list.size else { return }
    let map = WorldMap(outline: outline, box: box)
    coasts = Coasts(box: box, canvas: map.outlineCanvas(size: layout.list.size))
  }

  public func title(_ app: AppState) -> PlainText {
    let goods = product.map { app.name($0.product.name) } ?? sku.map { PlainText($0.rawValue) }
    let separator = PlainText(" ") + app.glyphs.crumb + " "
    guard let goods else { return app.text("explorer.title") }
    return goods + separator + app.text("explorer.\(view.rawValue)")
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    guard sku != nil else {
      return [KeyHint("⏎", "product.hint.shelf"), KeyHint("/", "product.hint.search"), KeyHint("Esc", "product.hint.back")]
    }
    let first: [KeyHint] =
      switch view {
      case .options: [KeyHint("⏎", "product.hint.timeline"), KeyHint("↑↓", "product.hint.option")]
      case .timeline:
        [
          KeyHint("↑↓", "product.hint.stage"), KeyHint("←→", "product.hint.option"),
          KeyHint("p", showsPercentiles ? "product.hint.why" : "product.hint.percentiles"),
        ]
      default: [KeyHint("↑↓", "product.hint.leg"), KeyHint("←→", "product.hint.option")]
      }
    return first + [
      KeyHint("⇥", "product.hint.view"), KeyHint("t", "product.hint.timeline"), KeyHint("M", "product.hint.map"),
      KeyHint("A", "product.hint.beaten"),
      KeyHint("a", "product.hint.add"), KeyHint("g", "product.hint.destination"), KeyHint("Esc", "product.hint.back"),
    ]
  }
}
