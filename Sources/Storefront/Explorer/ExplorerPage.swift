import Commerce
import Phrases
import Screen

/// The ways that goods, or a parcel of no product, can take: all of them, and of one its hours stage by stage and its way over the map; and what
/// a planner asks: a year of order dates, sites against zones, order by when, and what if.
public struct ExplorerPage: Page {
  var product: ProductPage?
  var sku: SKU?
  /// Instead of goods.
  var parcel: Parcel?
  var quantity = 1
  var includesDominated = false
  /// Another day than today.
  var orderedOn: LocalDate?
  var view: ExplorerView
  /// Where and from which site, if not as the shop is set.
  var scope = ExplorerScope()
  /// The views from which others were entered by `Enter`; Esc goes back through them.
  var trail: [ExplorerStep] = []
  /// The shop's own destination as last seen.
  private(set) var home: Destination?
  /// The goods by name and handle, while their page is not there.
  private var goods: ProductSummary?
  var watch: QuoteWatch
  /// The option that is looked at.
  var chosen: OptionID?
  /// An option that is shown though it is nearly the same as another: the one that the explorer was opened for.
  var kept: OptionID?
  var options = ScrollingList(itemHeight: 3)
  var stages = ScrollingList(itemHeight: 2)
  var showsPercentiles = false
  var year = YearState()
  var matrix = MatrixState()
  var orderBy = OrderByState()
  /// The first line of the reasons that shows below the options.
  var firstReason = 0
  private var fetching: Ticket?
  var form: ParcelForm?
  var sheet: WhatIfSheet?
  /// The coasts as last drawn: they change only with the size and the way.
  private(set) var coasts: Coasts?

  struct Coasts: Sendable {
    let box: GeoBox
    let canvas: BrailleCanvas
  }

  /// With an option its timeline is shown, else all options. Without goods it asks about a parcel.
  public init(product: ProductPage?, sku: SKU?, quote: QuoteKey?, option: OptionID?) {
    self.init(product: product, sku: sku, quote: quote, option: option, view: option == nil ? .options : .timeline)
  }

  /// Of goods by their summary, where their page is not at hand: it is fetched.
  public init(_ goods: ProductSummary, product: ProductPage? = nil, quote: QuoteKey?) {
    self.init(product: product, sku: goods.sku, quote: quote, option: nil)
    self.goods = goods
  }

  init(product: ProductPage?, sku: SKU?, quote: QuoteKey?, option: OptionID?, view: ExplorerView) {
    self.product = product
    self.sku = sku ?? quote?.sku
    self.view = view
    quantity = quote?.quantity ?? 1
    includesDominated = quote?.includesDominated ?? false
    watch = QuoteWatch(quote)
    chosen = option
    kept = option
  }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    home = app.settings.destination
    let effects = ask(&app)
    focusMatrix(app)
    settle(app)
    guard product == nil, let goods else { return effects }
    let ticket = app.ticket()
    fetching = ticket
    return effects + [.loadProduct(ticket, goods.handle)]
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    if home != app.settings.destination {
      // The shopper chose where to: that holds here too.
      home = app.settings.destination
      dropScope()
    }
    return withinScope(&app) { page, app in
      let effects = page.ask(&app)
      page.settle(app)
      return effects
    }
  }

  public func left() -> [Effect] {
    [year.work.ticket, matrix.work.ticket, orderBy.work.ticket].compactMap { $0.map { .stop($0) } }
  }

  public var isEditingText: Bool { form != nil || sheet?.field != nil || orderBy.field != nil }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    withinScope(&app) { page, app in page.take(action, &app) }
  }

  private mutating func take(_ action: Action, _ app: inout AppState) -> [Effect] {
    var effects: [Effect] = []
    switch action {
    case .key(let key): effects = press(key, &app)
    case .paste(let text):
      orderBy.field?.insert(text)
      sheet?.field?.insert(text)
      if let field = form?.field { form?.texts[field]?.insert(text) }
    case .mouse(let mouse): effects = point(mouse, &app)
    case .quoteForgotten(let key): effects = watch.forgotten(key, &app)
    case .reckoned(let ticket, let part):
      year.take(part, ticket)
      matrix.take(part, ticket)
      orderBy.take(part, ticket)
    case .productArrived(let ticket, let page) where ticket == fetching:
      product = page
      fetching = nil
    case .quoteArrived(let key, _) where key == watch.wanted:
      settle(app)
      effects = askView(&app)
    default: break
    }
    settle(app)
    return effects
  }

  // MARK: What is shown

  /// The ways that are shown: without those that are nearly the same as others, unless all are asked for.
  func quote(_ app: AppState) -> Quote? {
    includesDominated ? watch.quote(app) : watch.quote(app)?.folded(keeping: kept)
  }

  /// How many ways are nearly the same as one that is shown.
  func similarCount(_ app: AppState) -> Int {
    guard !includesDominated, let quote = watch.quote(app) else { return 0 }
    return OptionFold(quote.options, keeping: kept).similar.count
  }

  /// What the goods are called; nil for a parcel.
  var goodsName: LocalizedName? { product?.product.name ?? goods?.name }

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
      rect ?? ProductDetailPage.body(app), view: view, options: quote(app)?.options.count ?? 3, stages: option(app)?.stages.count ?? 0,
      hasChips: !chips(app).isEmpty)
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
    orderBy.list.fit(height: settled.list.height)
    matrix.rows.fit(height: settled.list.height)
    let table = MatrixTable(matrix, app)
    matrix.columns.fit(height: table.measure(settled.list).columns)
    let sheetHeight = sheetRect(app).height - 2
    sheet?.list.fit(height: sheetHeight)
    if view == .options {
      firstReason = min(firstReason, max(0, reasons(app, width: settled.foot.width - 4).count - max(1, settled.foot.height - 1)))
    }
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
}
