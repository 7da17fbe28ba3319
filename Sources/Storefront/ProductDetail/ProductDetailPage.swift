import Catalog
import Delivery
import Money
import Phrases
import Primitives
import Quotes
import Screen

/// One product: what it is, its variants, every delivery option on one axis of dates, and why the chosen one costs what it does.
public struct ProductDetailPage: Page {
  enum Content: Sendable {
    case loading(Ticket?)
    case ready(ProductPage)
    case missing
  }

  let handle: ProductHandle
  var sku: SKU?
  var content = Content.loading(nil)
  var pane = ProductPane.options
  /// The row of variants that left and right step along.
  var variantRow = 0
  var quantity = 1
  var includesDominated = false
  var watch = QuoteWatch()
  var options = ScrollingList(itemHeight: 2)
  /// The option that the shopper chose; nil: the recommended one.
  var chosen: OptionID?
  /// An option that is shown though it is nearly the same as another.
  var kept: OptionID?
  var costLine = 0

  public init(handle: ProductHandle, sku: SKU?) {
    self.handle = handle
    self.sku = sku
  }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    let ticket = app.ticket()
    content = .loading(ticket)
    return [.shop(.loadProduct(ticket, handle))]
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    let effects = requestQuote(&app)
    settle(app)
    return effects + explain(&app)
  }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    switch action {
    case .key(let key): effects = press(key, &app)
    case .mouse(let mouse): effects = point(mouse, &app)
    case .quoteForgotten(let key): effects = watch.forgotten(key, &app)
    case .catalogReloaded(.changed): effects = appeared(&app)
    case .productArrived(let ticket, let page):
      guard case .loading(let awaited) = content, awaited == ticket else { break }
      effects = arrived(page, &app)
    default: break
    }
    settle(app)
    return effects + explain(&app)
  }

  /// What explains the price of an option of the quote that is shown.
  func question(_ option: DeliveryOption) -> CostQuestion? { watch.shown.map { CostQuestion(.quote($0), option: option.id) } }

  /// Asks what stands behind the price in focus.
  private func explain(_ app: inout AppState) -> [Effect] {
    app.explanations.request([option(app).flatMap(question)].compactMap { $0 })
  }

  private mutating func arrived(_ page: ProductPage?, _ app: inout AppState) -> [Effect] {
    guard let page, let first = page.product.variants.first else {
      content = .missing
      return []
    }
    content = .ready(page)
    // The variant that was asked for, else the first in stock.
    if sku.flatMap(page.product.variant) == nil { sku = (page.product.variants.first { page.available($0.sku) > 0 } ?? first).sku }
    return requestQuote(&app) + app.requestPictures([page.product.picture])
  }

  // MARK: What is shown

  var page: ProductPage? { if case .ready(let page) = content { page } else { nil } }
  var variant: Variant? { sku.flatMap { page?.product.variant($0) } }
  var available: Int { sku.flatMap { page?.available($0) } ?? 0 }

  /// The options that are shown: without those that are nearly the same as others, unless all are asked for.
  func quote(_ app: AppState) -> Quote? { includesDominated ? watch.quote(app) : watch.quote(app)?.folded(keeping: kept) }

  /// How many options are nearly the same as one that is shown.
  func similarCount(_ app: AppState) -> Int {
    guard !includesDominated, let quote = watch.quote(app) else { return 0 }
    return OptionFold(quote.options, keeping: kept).similar.count
  }

  /// The option in focus.
  func option(_ app: AppState) -> DeliveryOption? {
    guard let quote = self.quote(app), quote.options.indices.contains(options.selected) else { return nil }
    return quote.options[options.selected]
  }

  /// The sites from which the variant can come to the destination; nil while nobody knows.
  func sources(_ app: AppState) -> Set<SiteID>? {
    switch watch.entry(app) {
    case .ready(let quote): quote.sources
    case .failed(.noRoute): []
    default: nil
    }
  }

  /// Why a variant is not delivered, by what its quote says.
  func undelivered(_ page: ProductPage, _ sku: SKU, _ closed: [ClosedService], _ app: AppState) -> UndeliveredReason? {
    app.undeliveredReason(at: page.stock.filter { $0.sku == sku && $0.quantity > 0 }.map(\.site), closed)
  }

  mutating func requestQuote(_ app: inout AppState) -> [Effect] {
    guard page != nil, let sku else { return [] }
    return watch.follow(app.quoteKey(sku, quantity: quantity, extent: includesDominated ? .all : .undominated), &app)
  }

  /// Brings the list of options in line with what has arrived and with the size of the screen.
  mutating func settle(_ app: AppState) {
    watch.settle(app)
    let quote = self.quote(app)
    let ids = quote?.options.map(\.id) ?? []
    let wanted = chosen.flatMap { ids.firstIndex(of: $0) } ?? quote?.options.firstIndex { $0.labels.contains(.recommended) } ?? 0
    // The selection comes first: how high the options may be depends on the costs of the selected one.
    options.setCount(ids.count)
    options.select(wanted)
    let layout = layout(app)
    if options.itemHeight != layout.itemHeight { options = ScrollingList(count: ids.count, itemHeight: layout.itemHeight) }
    options.fit(height: layout.options.height + (layout.itemHeight == 3 ? 1 : 0))
    options.select(wanted)
    costLine = min(costLine, max(0, (option(app).map { CostTable($0.cost, app).count } ?? 1) - 1))
    variantRow = min(variantRow, max(0, variantRows - 1))
  }

  var variantRows: Int { page.flatMap { page in sku.map { VariantPicker(page, chosen: $0).rows.count } } ?? 0 }

  /// The rows between the header and the footer of the screen.
  static func body(_ app: AppState) -> Rect { Rect(app.size).droppingTop(2).droppingBottom(2) }

  func layout(_ app: AppState, in rect: Rect? = nil) -> ProductLayout {
    let rect = rect ?? Self.body(app)
    // The highest of all, so that no row moves as the selection does.
    let costs = quote(app)?.options.map { CostTable($0.cost, app).height(width: ProductLayout.costsWidth(rect)) }.max() ?? 6
    let description = page.map { app.name($0.product.text).wrapped(to: Self.textWidth(rect.width - 4)).count } ?? 0
    return ProductLayout(
      rect, .init(pane: pane, variants: variantRows, description: description, options: quote(app)?.options.count ?? 3, costs: costs))
  }

  /// How wide what the seller says runs: lines longer than that are hard to follow.
  static func textWidth(_ width: Int) -> Int { max(2, min(width, 96)) }

  public func title(_ app: AppState) -> PlainText {
    guard let page else { return app.text("product.loading") }
    return app.name(page.product.name)
  }

  public func drawHeader(on surface: inout Surface, in rect: Rect, _ app: AppState) {
    let crumbs = crumbs(app)
    let name = title(app)
    let separator = PlainText(" ") + app.glyphs.crumb + " "
    // The name is worth more than the way to it.
    let room = rect.width - name.displayWidth
    let shown = crumbs.reduce(0) { $0 + $1.displayWidth + 3 } <= room ? crumbs : []
    var x = rect.x
    for crumb in shown { x += surface.put(crumb + separator, x: x, y: rect.y, style: .muted, clip: rect) }
    surface.put(name, in: Rect(x: x, y: rect.y, width: rect.maxX - x, height: 1), style: Style(Role.plain, bold: true))
  }

  private func crumbs(_ app: AppState) -> [PlainText] {
    var crumbs: [PlainText] = []
    var id = page?.product.category
    // Two levels as shipped; a loop in the data ends here too.
    while let next = id, crumbs.count < 4, let category = app.categories.first(where: { $0.id == next }) {
      crumbs.insert(app.name(category.name), at: 0)
      id = category.parent
    }
    return crumbs
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    guard page != nil else { return [KeyHint("Esc", "product.hint.back")] }
    let first: [KeyHint] =
      switch pane {
      case .options: [KeyHint("⏎", "product.hint.timeline")]
      case .costs: [KeyHint("⏎", "product.hint.source")]
      case .variants: [KeyHint("←→", "product.hint.choose")]
      }
    return first + [
      KeyHint("a", "product.hint.add"), KeyHint("v", "product.hint.variant"), KeyHint("+−", "product.hint.quantity"),
      KeyHint("⇥", "product.hint.pane"),
      KeyHint("M", "product.hint.map"), KeyHint("s", "product.hint.sources"), KeyHint("i", "product.hint.specification"),
      KeyHint("A", includesDominated ? "product.hint.fewer" : "product.hint.dominated"),
      KeyHint("m", "product.hint.mark"), KeyHint("g", "product.hint.destination"), KeyHint("Esc", "product.hint.back"),
      KeyHint("d", "product.hint.explorer"), KeyHint("y", "explorer.hint.year"), KeyHint("x", "explorer.hint.matrix"),
      KeyHint("b", "explorer.hint.orderBy"),
    ]
  }
}
