import Catalog
import Money
import Orders
import Primitives
import Screen

extension ShelfPage {
  /// Asks for the first page, if what is asked differs from what was asked last.
  ///
  /// - Parameter again: Also if it does not: the goods are others now.
  mutating func search(app: inout AppState, again: Bool = false) -> [Effect] {
    let request = filter.request(offset: 0, app)
    guard again || request != asked || failure != nil else { return [] }
    // Another destination or currency changes figures, not what is looked at.
    let restarts = asked.map { !Self.isSameQuestion($0, request) } ?? true
    asked = request
    failure = nil
    let ticket = app.ticket()
    waiting = (ticket, restarts || (waiting?.restarts ?? false))
    pages = [:]
    (counting, counted) = (nil, nil)
    isSlow = false
    slowness = nil
    guard request.needsFigures else {
      return [.shop(.search(ticket, request))]
    }
    // Arrivals and all-paid prices of all goods may take a while: then the heading says so.
    let late = app.ticket()
    slowness = late
    return [.shop(.search(ticket, request)), .wake(late, afterMilliseconds: Self.patienceMilliseconds)]
  }

  /// How long a search may take before it is said that it works.
  static let patienceMilliseconds = 120

  /// Gives up a search that takes long: what made it so goes.
  mutating func stopEstimating(_ app: inout AppState) -> [Effect] {
    app.wish = nil
    filter.price = nil
    filter.sort = .relevance
    return search(app: &app)
  }

  /// Asks for prices and dates of all that was found, where a plain search did not know them: they come later and fill their places.
  mutating func countFigures(_ app: inout AppState) -> [Effect] {
    guard waiting == nil, failure == nil, facets.figures == nil, let asked, asked.zone != nil, counted != asked,
      (1...Self.mostCounted).contains(rows.count)
    else { return [] }
    counted = asked
    let ticket = app.ticket()
    counting = ticket
    return [.wake(ticket, afterMilliseconds: Self.calmMilliseconds)]
  }

  /// How long nobody types before prices and dates are counted: what a row shows comes first.
  private static let calmMilliseconds = 300

  /// Of more goods prices and dates are not worked out unasked; it takes some seconds for these.
  static let mostCounted = 20_000

  private static func isSameQuestion(_ one: SearchRequest, _ other: SearchRequest) -> Bool {
    var one = one
    (one.zone, one.currency) = (other.zone, other.currency)
    return one == other
  }

  /// The text in the field is what is searched for.
  mutating func searchText(_ app: inout AppState) -> [Effect] {
    filter.text = field.text.string
    return search(app: &app)
  }

  /// Nothing was found for what stands in the field now, and something near it would be.
  var offersSuggestions: Bool { waiting == nil && failure == nil && suggestions.request == asked && suggestions.current != nil }

  /// Searches for the suggestion under the cursor.
  mutating func takeSuggestion(_ app: inout AppState) -> [Effect] {
    guard let text = suggestions.current else { return [] }
    field.clear()
    field.insert(PlainText(text))
    pane = .goods
    return searchText(&app)
  }

  /// Takes an answer; one to an older question is dropped.
  mutating func take(_ ticket: Ticket, _ result: Result<SearchPage, ShopError>) {
    if let offset = pages.removeValue(forKey: ticket) {
      if case .success(let page) = result { rows.add(page, at: offset, near: list.selected) }
      return
    }
    guard let waiting, waiting.ticket == ticket else { return }
    self.waiting = nil
    isSlow = false
    slowness = nil
    switch result {
    case .success(let page):
      rows.restart(with: page)
      suggestions.take(page, for: asked)
      facets.count(page)
      list.setCount(rows.count)
      if waiting.restarts { list.select(0) }
      preview.found(selected)
    case .failure(let reason): failure = reason
    }
  }

  /// What a row's price and date depend on: where sites are chosen, the option that starts from one of them.
  func entry(_ row: ProductSummary, _ app: AppState) -> QuoteCache.Entry? {
    app.quoteKey(row.sku, extent: .recommended, sites: filter.sites).flatMap { app.quotes[$0] }
  }

  /// The whole quote of a row if it is there, else what the list shows of it.
  func wholeEntry(_ row: ProductSummary, _ app: AppState) -> QuoteCache.Entry? {
    let whole = app.quoteKey(row.sku, sites: filter.sites).flatMap { app.quotes[$0] }
    switch whole {
    case .ready, .failed: return whole
    case .pending, nil: return entry(row, app)
    }
  }

  /// Asks for all options of the row that the cursor rests on: the pane beside the list tells of the others too.
  func requestWhole(_ app: inout AppState) -> [Effect] {
    guard layout(app).preview != nil, let row = preview.rested, row.sku == selected?.sku,
      let key = app.quoteKey(row.sku, sites: filter.sites)
    else { return [] }
    return app.quotes.request([key])
  }

  /// Asks for the page that a visible row, or one a screen further, lies in.
  mutating func requestPage(_ app: inout AppState) -> [Effect] {
    guard waiting == nil, failure == nil else { return [] }
    let visible = list.visible
    guard let offset = rows.missingPage(in: visible) ?? rows.missingPage(in: visible.upperBound..<(visible.upperBound + visible.count)),
      !pages.values.contains(offset)
    else { return [] }
    // Whoever searches answers only the newest question, so an older one may be asked again.
    pages = [:]
    let ticket = app.ticket()
    pages[ticket] = offset
    return [.shop(.search(ticket, filter.request(offset: offset, app)))]
  }

  /// Whether the quotes of the visible rows have been asked for, and nothing that they depend on has changed since.
  func areQuotesAsked(_ app: AppState) -> Bool {
    guard let quotedRows, quotedRows.rows == list.visible, let row = rows[list.visible.lowerBound] else { return false }
    return app.quoteKey(row.sku, extent: .recommended, sites: filter.sites) == quotedRows.first && app.quotes[quotedRows.first] != nil
  }

  /// Asks for the quotes of the visible rows. After a leap those of the rows left behind are not waited for.
  mutating func requestQuotes(_ app: inout AppState) -> [Effect] {
    let skus = list.visible.compactMap { rows[$0]?.sku }
    let keys = skus.compactMap { app.quoteKey($0, extent: .recommended, sites: filter.sites) }
    guard !keys.isEmpty else { return [] }
    let before = quoted
    quoted = Set(skus)
    quotedRows = keys.first.map { (list.visible, $0) }
    let effects = app.quotes.request(keys)
    guard !effects.isEmpty, !before.isEmpty, before.isDisjoint(with: quoted) else { return effects }
    return [.shop(.forgetQuotes)] + effects
  }
}
