import Catalog
import OrderedJSON
import Primitives

/// What `search --facets` counts.
struct SearchFacetsJSON: Encodable {
  struct Count: Encodable {
    let value: String
    let count: Int
  }

  struct Band: Encodable {
    @OrNull var least: MoneyJSON?
    @OrNull var most: MoneyJSON?
    let count: Int
  }

  struct AttributeValues: Encodable {
    let id: String
    let name: NameJSON
    let values: [Count]
  }

  let categories: [Count]
  let brands: [Count]
  let sites: [Count]
  let attributes: [AttributeValues]
  /// Null without a destination.
  @OrNull var prices: [Band]?
  @OrNull var arrivals: [Count]?
  @OrNull var starts: [Count]?

  init(_ page: SearchPage) {
    categories = page.categories.map { Count(value: $0.key.rawValue, count: $0.value) }.sorted {
      ($1.count, $0.value) < ($0.count, $1.value)
    }
    brands = page.brands.map { Count(value: $0.value, count: $0.count) }
    sites = page.sites.map { Count(value: $0.value.rawValue, count: $0.count) }
    attributes = page.attributes.map { facet in
      AttributeValues(
        id: facet.attribute.id.rawValue, name: NameJSON(facet.attribute.name),
        values: facet.values.map { value in
          let specification = Specification(attribute: facet.attribute, value: value.value)
          return Count(value: GoodsFilterArguments.names(of: specification, []).first ?? "", count: value.count)
        })
    }
    prices = page.facets?.prices.map {
      Band(least: $0.value.least.map(MoneyJSON.init), most: $0.value.most.map(MoneyJSON.init), count: $0.count)
    }
    arrivals = page.facets?.arrivals.map { Count(value: "\($0.value)", count: $0.count) }
    starts = page.facets?.starts.map { Count(value: $0.value.rawValue, count: $0.count) }
  }
}
