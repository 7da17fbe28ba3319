import Catalog
import Phrases
import Primitives
import Shop

/// What a search counted, as text for people: a line for each property.
struct FacetsText {
  private let lines: [String]

  init(_ page: SearchPage, _ shop: Shop, _ language: Language, _ names: [CategoryID: LocalizedName]) {
    func line(_ heading: String, _ values: [(text: String, count: Int)]) -> String? {
      guard !values.isEmpty else { return nil }
      let listed = values.map { language("search.facet", ["value": $0.text, "n": language.number($0.count)]) }
      return language("search.facets", ["name": heading, "values": listed.joined(separator: language("search.facets.separator"))])
    }
    func site(_ id: SiteID) -> String { shop.network.sites[id].map { language.name($0.name) } ?? id.rawValue }
    let categories = page.categories.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var found = [
      line(language("search.facets.categories"), categories.map { (names[$0.key].map(language.name) ?? $0.key.rawValue, $0.value) }),
      line(
        language("search.facets.brands"),
        page.brands.map { (shop.world.properNames[$0.value].map(language.name) ?? $0.value, $0.count) }),
    ]
    found += page.attributes.map { facet in
      line(
        language.name(facet.attribute.name),
        facet.values.map { (language.value(of: Specification(attribute: facet.attribute, value: $0.value)), $0.count) })
    }
    found.append(line(language("search.facets.sites"), page.sites.map { (site($0.value), $0.count) }))
    if let facets = page.facets {
      found.append(line(language("search.facets.prices"), facets.prices.map { (language.prices($0.value), $0.count) }))
      found.append(line(language("search.facets.arrivals"), facets.arrivals.map { (language.day($0.value), $0.count) }))
      found.append(line(language("search.facets.starts"), facets.starts.map { (site($0.value), $0.count) }))
    }
    lines = found.compactMap { $0 }
  }

  func print() { for line in lines { Output.print(line) } }
}
