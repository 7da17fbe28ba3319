import Orders
import Primitives

/// What `order repeat` answers.
struct RepeatedOrderJSON: Encodable {
  struct Fewer: Encodable {
    let sku: SKU
    let ordered: Int
    let added: Int
  }

  struct Price: Encodable {
    let sku: SKU
    let was: MoneyJSON
    let price: MoneyJSON
  }

  let order: OrderID
  let added: [PiecesJSON]
  /// What is no longer in the catalog.
  let gone: [SKU]
  /// Of what fewer pieces went into the cart than were ordered.
  let fewer: [Fewer]
  /// What the seller asks another price for.
  let prices: [Price]
  let cart: [PiecesJSON]

  init(_ repeated: RepeatedOrder) {
    order = repeated.order
    added = repeated.added.map(PiecesJSON.init)
    cart = repeated.cart.lines.map { PiecesJSON(OrderPieces(sku: $0.sku, quantity: $0.quantity)) }
    var (gone, fewer, prices): ([SKU], [Fewer], [Price]) = ([], [], [])
    for difference in repeated.differences {
      switch difference {
      case .gone(let sku, _): gone.append(sku)
      case .fewer(let sku, _, let ordered, let added): fewer.append(Fewer(sku: sku, ordered: ordered, added: added))
      case .price(let sku, _, let was, let now): prices.append(Price(sku: sku, was: MoneyJSON(was), price: MoneyJSON(now)))
      }
    }
    self.gone = gone
    self.fewer = fewer
    self.prices = prices
  }
}
