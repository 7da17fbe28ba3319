import Catalog
import Delivery
import Primitives

/// A handful of goods that show each form that goods can have: options, contents, batteries, prices of a site, attributes, a category each.
struct StarterGoods {
  private struct Candidate {
    let page: ProductPage
    /// The names of the forms that no chosen product has yet.
    var forms: Set<String>
    let place: Int

    /// The one with the most new forms first, of equal ones that with the fewest rows, which is read most easily, then the most popular.
    func isBetter(than other: Candidate) -> Bool {
      (other.forms.count, rows, place) < (forms.count, other.rows, other.place)
    }

    private var rows: Int { page.product.variants.count + page.stock.count }
  }

  private(set) var pages: [ProductPage] = []
  private let parents: [CategoryID: CategoryID]
  private let kinds: [SiteID: SiteKind]

  /// So many products at most, of so many of the most popular.
  private static let (most, mostLookedAt) = (12, 5_000)

  init(_ goods: CatalogGoods, in network: DeliveryNetwork) {
    parents = Dictionary(
      goods.categories.compactMap { category in category.parent.map { (category.id, $0) } }, uniquingKeysWith: { first, _ in first })
    kinds = Dictionary(network.sites.values.map { ($0.id, $0.kind) }, uniquingKeysWith: { first, _ in first })
    var open = goods.pages.prefix(Self.mostLookedAt).enumerated().map { Candidate(page: $1, forms: forms(of: $1), place: $0) }
    while pages.count < Self.most, let next = open.indices.max(by: { open[$1].isBetter(than: open[$0]) }), !open[next].forms.isEmpty {
      let chosen = open.remove(at: next)
      pages.append(chosen.page)
      for index in open.indices { open[index].forms.subtract(chosen.forms) }
    }
  }

  private func forms(of page: ProductPage) -> Set<String> {
    let product = page.product
    var forms: Set<String> = ["category \(parents[product.category] ?? product.category)"]
    for variant in product.variants {
      forms.insert("options \(variant.choices.count)")
      if variant.price != product.variants[0].price { forms.insert("price-of-variant") }
      if variant.colour != nil { forms.insert("colour") }
      if let content = variant.content { forms.insert("content \(content.unit)") }
    }
    if let battery = product.battery { forms.insert("battery \(battery)") }
    if let danger = product.dangerousGoods { forms.insert("danger \(danger)") }
    for level in page.stock {
      if let kind = kinds[level.site] { forms.insert("site \(kind)") }
      if level.price != nil { forms.insert("price-of-site") }
    }
    for specification in product.specifications { forms.insert("attribute \(specification.attribute.kind)") }
    return forms
  }
}
