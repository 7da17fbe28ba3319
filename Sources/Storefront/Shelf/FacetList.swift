import Catalog
import Phrases
import Primitives
import Screen

/// One line of the shelf's left pane.
enum Facet: Hashable, Sendable {
  case blank
  case heading(String)
  case allGoods
  case category(CategoryID, depth: Int)
  case priceHeading
  /// Prices; nil: any.
  case price(PriceBounds?)
  /// The place of prices that are being counted, by its number.
  case pricePending(Int)
  case arrival(ArrivalChoice)
  case site(SiteID)
  case brand(String)
  case attributeHeading(Attribute)
  case attribute(Specification)

  var isSelectable: Bool {
    switch self {
    case .blank, .heading, .priceHeading, .pricePending, .attributeHeading: false
    default: true
    }
  }
}

/// The shelf's left pane: categories as a tree, then what the goods can be narrowed to. Which lines there are follows from what was found
/// and chosen; kept is only where the cursor stands and which branch is open.
struct FacetList: Sendable {
  /// Sites and brands offered, in the order of the counts; chosen ones always.
  static let leastOffered = 8
  static let mostOffered = 20
  /// The attributes that are offered, and the values of each; chosen ones always.
  static let mostAttributes = 8
  static let mostValues = 8
  /// So many bands of prices there are as a rule (`PriceBands`): until they are counted for the first time their lines are kept free.
  private static let usualBands = 4

  var list = ScrollingList()
  private(set) var open: CategoryID?
  private(set) var facets: [Facet] = []
  /// Counts of the last search.
  private(set) var categories: [CategoryID: Int] = [:]
  private(set) var brands: [FacetCount<String>] = []
  private(set) var sites: [FacetCount<SiteID>] = []
  private(set) var attributes: [AttributeFacet] = []
  /// Prices and dates; nil while they are not counted.
  private(set) var figures: GoodsFacets?
  /// The prices that were counted last: they stay where they are while they are counted anew.
  private var bands: [PriceBounds] = []

  /// Takes the counts of what was found.
  mutating func count(_ page: SearchPage) {
    (categories, brands, sites, attributes) = (page.categories, page.brands, page.sites, page.attributes)
    count(page.facets)
  }

  /// Takes the counts of prices and dates.
  mutating func count(_ figures: GoodsFacets?) {
    self.figures = figures
    if let figures { bands = figures.prices.map(\.value) }
  }

  /// Opens a top category and closes the others; nil closes all.
  mutating func open(_ id: CategoryID?) { open = id }

  /// Lays the lines out anew; the cursor stays on its line if that is still there.
  ///
  /// - Parameter awaitsFigures: Whether prices are going to be counted.
  mutating func arrange(_ filter: GoodsFilter, height: Int, awaitsFigures: Bool, _ app: AppState) {
    let selected = current
    var facets: [Facet] = [.allGoods]
    for top in app.categories where top.parent == nil {
      facets.append(.category(top.id, depth: 0))
      guard open == top.id else { continue }
      facets += app.categories.filter { $0.parent == top.id }.map { .category($0.id, depth: 1) }
    }
    let hasDestination = app.settings.destination != nil
    if hasDestination || filter.price != nil {
      var prices: [PriceBounds?] = [nil] + bands
      if let own = filter.price, !bands.contains(own) { prices.insert(own, at: 1) }
      facets += [.blank, .priceHeading] + prices.map { .price($0) }
      if bands.isEmpty, awaitsFigures, hasDestination { facets += (0..<Self.usualBands).map { .pricePending($0) } }
    }
    facets += [.blank, .heading("shelf.arrivesBy")] + app.arrivalChoices.map { .arrival($0) }
    // A tall window has room for more of both.
    let most = min(Self.mostOffered, max(Self.leastOffered, (height - facets.count - 4) / 2))
    let shownSites = Self.offered(sites.map(\.value), chosen: filter.sites, most: most)
    if !shownSites.isEmpty { facets += [.blank, .heading("shelf.shipsFrom")] + shownSites.map { .site($0) } }
    let shownBrands = Self.offered(brands.map(\.value), chosen: filter.brands, most: most)
    if !shownBrands.isEmpty { facets += [.blank, .heading("shelf.brand")] + shownBrands.map { .brand($0) } }
    for facet in attributes.prefix(Self.mostAttributes) { facets += Self.lines(facet, chosen: filter.attributes[facet.attribute.id] ?? []) }
    self.facets = facets
    list.fit(height: height)
    list.setCount(facets.count)
    if let selected, let index = facets.firstIndex(of: selected) { list.select(index) }
    settle(forward: true)
  }

  /// An attribute with its values; nothing where there is nothing to choose.
  private static func lines(_ facet: AttributeFacet, chosen: Set<Specification.Value>) -> [Facet] {
    guard facet.values.count > 1 || !chosen.isEmpty else { return [] }
    let shown = facet.values.enumerated().filter { $0.offset < mostValues || chosen.contains($0.element.value) }
    return [.blank, .attributeHeading(facet.attribute)]
      + shown.map { .attribute(Specification(attribute: facet.attribute, value: $0.element.value)) }
  }

  /// The first values and all that are chosen.
  private static func offered<Value: Hashable & Comparable>(_ found: [Value], chosen: Set<Value>, most: Int) -> [Value] {
    let first = Array(found.prefix(most))
    let rest = chosen.subtracting(first)
    return first + found.filter { rest.contains($0) } + rest.subtracting(found).sorted()
  }

  /// The line under the cursor.
  var current: Facet? { list.selection.flatMap { facets.indices.contains($0) ? facets[$0] : nil } }

  func facet(at index: Int) -> Facet? { facets.indices.contains(index) ? facets[index] : nil }

  /// Moves over blanks and headings.
  mutating func move(_ move: ListMove) {
    list.move(move)
    switch move {
    case .up, .pageUp, .end: settle(forward: false)
    default: settle(forward: true)
    }
  }

  private mutating func settle(forward: Bool) {
    guard let selected = list.selection, facets.indices.contains(selected), !facets[selected].isSelectable else { return }
    let after = facets.indices.first { $0 > selected && facets[$0].isSelectable }
    let before = facets.indices.last { $0 < selected && facets[$0].isSelectable }
    if let index = forward ? after ?? before : before ?? after { list.select(index) }
  }

  /// How many goods of a line were found; nil where nobody counted.
  func count(of facet: Facet, _ app: AppState) -> Int? {
    switch facet {
    case .allGoods:
      guard !categories.isEmpty else { return nil }
      return app.categories.filter { $0.parent == nil }.reduce(0) { $0 + (categories[$1.id] ?? 0) }
    case .category(let id, _): return categories.isEmpty ? nil : categories[id] ?? 0
    case .site(let id): return sites.first { $0.value == id }?.count ?? 0
    case .brand(let brand): return brands.first { $0.value == brand }?.count ?? 0
    case .price(let bounds?): return figures?.prices.first { $0.value == bounds }?.count
    case .arrival(let choice): return choice.date.flatMap { figures?.arriving(by: $0) }
    case .attribute(let specification):
      let values = attributes.first { $0.attribute == specification.attribute }?.values
      return values?.first { $0.value == specification.value }?.count ?? 0
    case .price(nil), .pricePending, .blank, .heading, .priceHeading, .attributeHeading: return nil
    }
  }
}
