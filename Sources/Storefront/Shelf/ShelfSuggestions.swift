import Catalog
import Money
import Primitives
import Screen

/// What a search that found nothing may have meant, to be taken with a key or a click.
struct ShelfSuggestions: Hashable, Sendable {
  /// The search that they were made for.
  private(set) var request: SearchRequest?
  /// Best first.
  private(set) var queries: [String] = []
  /// How many goods there are without the filters; nil if nothing is filtered.
  private(set) var withoutFilters: Int?
  private(set) var selected = 0

  /// The answer to a search has come.
  mutating func take(_ page: SearchPage, for request: SearchRequest?) {
    self.request = request
    queries = page.total == 0 ? page.didYouMean : []
    withoutFilters = page.total == 0 ? page.withoutFilters : nil
    selected = 0
  }

  var current: String? { queries.indices.contains(selected) ? queries[selected] : nil }

  mutating func move(_ key: Key) {
    switch key {
    case .up: selected = max(0, selected - 1)
    case .down: selected = min(queries.count - 1, selected + 1)
    default: break
    }
  }

  mutating func select(_ index: Int) { if queries.indices.contains(index) { selected = index } }
}
