import CatalogFiles
import OrderedJSON
import Primitives
import Quotes

/// What `catalog diff` answers.
struct CatalogDiffJSON: Encodable {
  struct Change: Encodable {
    let file: String
    let id: String
    /// Null where a whole row came or went; `was` or `is` is then the row.
    @OrNull var field: String?
    @OrNull var was: String?
    @OrNull var `is`: String?
  }

  struct Goods: Encodable {
    let sku: String
    let country: String
    /// Landed, by the recommended option; null where the goods cannot be had.
    @OrNull var priceWas: MoneyJSON?
    @OrNull var priceIs: MoneyJSON?
    @OrNull var p90Was: InstantJSON?
    @OrNull var p90Is: InstantJSON?
    /// Whether something that may fall is not in the price, since it is not known.
    let completeWas: Bool
    let completeIs: Bool
  }

  let changes: [Change]
  let goods: [Goods]

  init(_ changes: [CatalogChange], _ goods: [GoodsDifference]) {
    self.changes = changes.map { Change(file: $0.file, id: $0.id, field: $0.field, was: $0.was, is: $0.is) }
    self.goods = goods.map { difference in
      Goods(
        sku: difference.sku.rawValue, country: difference.country.rawValue, priceWas: difference.was.map { MoneyJSON($0.total) },
        priceIs: difference.now.map { MoneyJSON($0.total) }, p90Was: difference.was.map { InstantJSON($0.p90) },
        p90Is: difference.now.map { InstantJSON($0.p90) }, completeWas: difference.was?.isComplete ?? false,
        completeIs: difference.now?.isComplete ?? false)
    }
  }
}
