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
  var includesBeaten = false
  /// Another day than today.
  var orderedOn: LocalDate?
  var view: ExplorerView
  /// The view from which this one was entered by `Enter`; Esc goes back there.
  var enteredFrom: ExplorerView?
  var watch: QuoteWatch
  /// The option that is looked at.
  var chosen: OptionID?
  var options = ScrollingList(itemHeight: 3)
  var stages = ScrollingList(itemHeight: 2)
  var showsPercentiles = false
  var year = YearState()
  var matrix = MatrixState()
  var orderBy = OrderByState()
  /// The first line of the reasons that shows below the options.
  var firstReason = 0
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

  init(product: ProductPage?, sku: SKU?, quote: QuoteKey?, option: OptionID?, view: ExplorerView) {
    self.product = product
    self.sku = sku ?? quote?.sku
    self.view = view
    quantity = quote?.quantity ?? 1
    includesBeaten = quote?.includesBeaten ?? false
    watch = QuoteWatch(quote)
    chosen = option
  }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    let effects = ask(&app)
    settle(app)
    return effects
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] {
    let effects = ask(&app)
    settle(app)
    return effects
  }

  public func left() -> [Effect] {
    [year.work.ticket, matrix.work.ticket, orderBy.work.ticket].compactMap { $0.map { .stop($0) } }
  }

  public var isEditingText: Bool { form != nil || sheet?.field != nil || orderBy.field != nil }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
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
    case .quoteArrived(let key, _) where key == watch.wanted:
      settle(app)
      effects = askView(&app)
    default: break
    }
    settle(app)
    return effects
  }

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
