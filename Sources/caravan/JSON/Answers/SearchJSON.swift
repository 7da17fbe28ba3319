import Catalog
import Money
import OrderedJSON
import Primitives

/// What `search` answers.
struct SearchJSON: Encodable {
  struct Result: Encodable {
    let sku: SKU
    let name: NameJSON
    let category: CategoryID
    let price: MoneyJSON
    /// Whether the price is all paid to the destination, not the seller's.
    let landed: Bool
    @OrNull var arrivalP90: InstantJSON?

    init(_ row: ProductSummary, landed total: Money?, arrival: Hour?) {
      sku = row.sku
      name = NameJSON(row.name)
      category = row.category
      price = MoneyJSON(total ?? row.price)
      landed = total != nil
      arrivalP90 = arrival.map(InstantJSON.init)
    }
  }

  let total: Int
  let results: [Result]
  let didYouMean: [String]
  /// What the results are for, where nothing matches the query.
  @OrNull var showing: String?
  /// Only where it is asked for.
  var facets: SearchFacetsJSON?
}
