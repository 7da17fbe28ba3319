import Catalog
import Primitives

/// What the shelf is narrowed to, apart from the date, which all pages share as the shopper's wish.
struct GoodsFilter: Hashable, Sendable {
  var text = ""
  var category: CategoryID?
  var brands: Set<String> = []
  var sites: Set<SiteID> = []
  /// Of each attribute one of some values.
  var attributes: [AttributeID: Set<Specification.Value>] = [:]
  var price: PriceBounds?
  var sort: SearchRequest.Sort = .relevance
  /// Also what is not delivered to the destination.
  var showsUndelivered = false

  /// Something that can be cleared, beside the category.
  func isNarrowed(wish: LocalDate?) -> Bool {
    !text.isEmpty || !brands.isEmpty || !sites.isEmpty || !attributes.isEmpty || price != nil || wish != nil
  }

  func request(offset: Int, _ app: AppState) -> SearchRequest {
    let request = SearchRequest(
      text: text, category: category, brands: brands, attributes: attributes, sites: sites, by: app.wish, price: price,
      sort: sort, offset: offset, limit: GoodsRows.pageSize,
      zone: app.settings.destination?.zone, currency: app.settings.currency,
      delivery: showsUndelivered ? .any : .delivered)
    return app.understood(text).applied(to: request)
  }

  /// Chooses a category. What another one's goods are chosen by goes.
  mutating func choose(_ id: CategoryID?) {
    if id != category { attributes = [:] }
    category = id
  }

  /// Chooses a value of an attribute, or takes the choice back.
  mutating func toggle(_ specification: Specification) {
    let id = specification.attribute.id
    attributes[id, default: []].formSymmetricDifference([specification.value])
    if attributes[id]?.isEmpty ?? false { attributes[id] = nil }
  }

  /// The next way of sorting. Without a destination there is no arrival to sort by.
  mutating func cycleSort(hasDestination: Bool) {
    let sorts = SearchRequest.Sort.allCases.filter { hasDestination || $0 != .arrival }
    let index = sorts.firstIndex(of: sort) ?? 0
    sort = sorts[(index + 1) % sorts.count]
  }
}
