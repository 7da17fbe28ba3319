import Catalog
import Money
import Orders
import Primitives
import Quotes
import Screen

/// The storefront's first screen: categories and facets, goods, and what the chosen one costs and when it comes.
public struct ShelfPage: Page {
  enum Pane: Hashable, Sendable { case goods, facets, search }

  var pane = Pane.goods
  var field = TextField(limit: 80)
  var filter = GoodsFilter()
  var rows = GoodsRows()
  var list = ScrollingList(itemHeight: 3)
  var facets = FacetList()
  var suggestions = ShelfSuggestions()
  var preview = ShelfPreview()
  /// Why the last search found nothing.
  var failure: ShopError?
  /// What was asked last, whether answered or not.
  var asked: SearchRequest?
  /// The first page that is waited for, and whether the cursor goes to the top with it.
  var waiting: (ticket: Ticket, restarts: Bool)?
  /// The first page is late, and the ticket by which that is noticed.
  var isSlow = false
  var slowness: Ticket?
  /// The count of prices and dates that is waited for.
  var counting: Ticket?
  /// What was counted last, or is.
  var counted: SearchRequest?
  /// Later pages that are waited for.
  var pages: [Ticket: Int] = [:]
  /// The variants whose quotes were asked for last.
  var quoted: Set<SKU> = []
  /// The rows whose quotes were asked for last, and the key of the first.
  var quotedRows: (rows: Range<Int>, first: QuoteKey)?
  /// The key at hand did nothing but move a cursor.
  var hasOnlyMoved = false
  /// Pieces on their way to the cart.
  var adding = 0

  public init() {}

  public var isEditingText: Bool { pane == .search }

  public mutating func appeared(_ app: inout AppState) -> [Effect] { search(app: &app) + settle(&app) }

  public mutating func resumed(_ app: inout AppState) -> [Effect] { search(app: &app) + settle(&app) }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key):
      let before = (list: list, pane: pane)
      hasOnlyMoved = false
      let effects = press(key, &app) + settle(&app)
      defer { hasOnlyMoved = false }
      if hasOnlyMoved, before.pane == pane, let parts = movedParts(since: before.list, app) { app.change = .parts(parts) }
      return effects
    case .mouse(let mouse): return point(mouse, &app) + settle(&app)
    case .paste(let text):
      guard pane == .search else { return [] }
      field.insert(text)
      return searchText(&app) + settle(&app)
    case .searchArrived(let ticket, let result):
      take(ticket, result)
      return countFigures(&app) + settle(&app)
    case .facetsCounted(let ticket, let figures):
      guard ticket == counting else {
        app.change = .parts([])
        return []
      }
      counting = nil
      facets.count(figures)
      return settle(&app)
    case .quoteForgotten(let key): return quoted.contains(key.sku) ? requestQuotes(&app) + requestWhole(&app) : []
    case .woke(let ticket):
      if ticket == counting, let counted {
        app.change = .parts([])
        return [.shop(.count(ticket, counted))]
      }
      if ticket == slowness {
        isSlow = true
      } else if !preview.awaits(ticket) {
        // The cursor has gone on since: nothing to draw.
        app.change = .parts([])
      }
      return preview.woke(ticket, on: selected, loads: layout(app).preview != nil, &app) + requestWhole(&app)
    case .productArrived(let ticket, let page):
      preview.arrived(ticket, page)
      return []
    case .catalogReloaded(.changed):
      preview = ShelfPreview()
      return search(app: &app, again: true) + settle(&app)
    case .categoriesArrived, .resized: return settle(&app)
    case .cartArrived, .cartRefused, .cartFailed, .failed:
      adding = 0
      return []
    case .started, .ratesArrived, .networkArrived, .networkFailed, .indexing, .settingsArrived, .quoteArrived, .placesArrived, .planArrived,
      .explained, .placed,
      .computed, .computingFailed, .scenarioNetworkArrived, .stockArrived, .stockFailed, .catalogReloaded,
      .ordersArrived, .orderRowsArrived, .orderArrived, .orderRefused, .actPreviewed, .actDone, .returnOffered, .papersWritten,
      .outlookArrived, .forecastsArrived, .promisesReported, .addressesArrived, .addressRefused, .draftArrived,
      .pictureArrived, .mapArrived, .languageArrived, .screenSaved, .screenShown, .preferencesArrived, .joinOffered, .joined,
      .splitsArrived, .reserved, .orderRepeated, .noted, .ledgerWaits:
      return []
    }
  }

  /// The row under the cursor.
  var selected: ProductSummary? { list.selection.flatMap { rows[$0] } }

  /// The row whose price and arrival are shown beside the list: the one that the cursor rests on.
  var previewed: ProductSummary? { selected.map { preview.rested ?? $0 } }

  func layout(_ app: AppState) -> ShelfLayout { ShelfLayout(body: app.pageRect, showsFacets: pane == .facets) }

  /// After every step: the panes fit the screen, and what they show and lack is asked for.
  private mutating func settle(_ app: inout AppState) -> [Effect] {
    let layout = layout(app)
    list.fit(height: layout.listHeight)
    list.setCount(rows.count)
    // A cursor that moves changes no line of the pane, and is what must cost least.
    if !hasOnlyMoved {
      let height = layout.facets?.height ?? layout.goods.height
      facets.arrange(filter, height: height, awaitsFigures: waiting != nil || counting != nil, app)
    }
    var effects = requestPage(&app)
    if !(hasOnlyMoved && areQuotesAsked(app)) { effects += requestQuotes(&app) }
    if layout.preview != nil || layout.summary != nil { effects += preview.follow(selected, &app) }
    return effects + requestWhole(&app)
  }

  public func title(_ app: AppState) -> PlainText { crumbs(app) }

  /// `Bicycles › Folding`.
  func crumbs(_ app: AppState) -> PlainText {
    guard let id = filter.category, let category = app.categories.first(where: { $0.id == id }) else { return app.text("shelf.allGoods") }
    let parent = category.parent.flatMap { id in app.categories.first { $0.id == id } }
    guard let parent else { return app.name(category.name) }
    return app.name(parent.name) + " " + app.glyphs.crumb + " " + app.name(category.name)
  }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    let arrows = app.glyphs.arrowUp + app.glyphs.arrowDown
    switch pane {
    case .search where offersSuggestions, .goods where offersSuggestions:
      return [
        KeyHint(arrows, "shelf.key.move"), KeyHint("Enter", "shelf.key.take"),
        pane == .search ? KeyHint("Esc", "shelf.key.clearText") : KeyHint("/", "shelf.key.search"),
      ]
    case .search:
      return [
        KeyHint(arrows, "shelf.key.move"), KeyHint("Enter", "shelf.key.toList"),
        KeyHint("Esc", field.isEmpty ? "shelf.key.leave" : "shelf.key.clearText"),
      ]
    case .facets:
      return [
        KeyHint(arrows, "shelf.key.move"), KeyHint("Enter", "shelf.key.choose"), KeyHint("x", "shelf.key.clear"),
        KeyHint("Tab", "shelf.key.toGoods"), KeyHint("/", "shelf.key.search"),
      ]
    case .goods:
      var hints = isSlow ? [KeyHint("Esc", "shelf.key.stop")] : []
      hints += [
        KeyHint(arrows, "shelf.key.move"), KeyHint("Enter", "shelf.key.open"), KeyHint("/", "shelf.key.search"),
        KeyHint("Tab", "shelf.key.filter"), KeyHint("a", "shelf.key.add"), KeyHint("s", "shelf.key.sort"), KeyHint("m", "shelf.key.mark"),
      ]
      if app.compared.count > 1 { hints.append(KeyHint("=", "shelf.key.compare")) }
      if filter.isNarrowed(wish: app.wish) { hints.append(KeyHint("x", "shelf.key.clear")) }
      if !filter.text.isEmpty, !app.understood(filter.text).conditions.isEmpty { hints.append(KeyHint("Backspace", "shelf.key.takeBack")) }
      if filter.showsUndelivered || rows.undelivered.total > 0 {
        hints.append(KeyHint("u", filter.showsUndelivered ? "shelf.key.hideUndelivered" : "shelf.key.showUndelivered"))
      }
      return hints + [KeyHint("d", "shelf.key.delivery")]
    }
  }
}
