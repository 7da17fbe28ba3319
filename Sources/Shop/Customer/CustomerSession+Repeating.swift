import Catalog
import Foundation
import Money
import Orders
import Primitives

extension CustomerSession {
  /// Puts the goods of an order into the cart once more, as many of them as there are, beside what it holds.
  ///
  /// Nothing is added to the cart unless the order can be read; what is gone, short or has another price is told.
  ///
  /// - Parameters:
  ///   - text: The number of the order.
  ///   - now: What the shop's clock shows.
  public func repeatOrder(_ text: String, now: Date) throws(ShopError) -> RepeatedOrder {
    let order = try order(text)
    var cart = try cart()
    var added: [OrderPieces] = []
    var differences: [RepeatedOrder.Difference] = []
    let wanted = order.lines.map { OrderPieces(sku: $0.sku, quantity: $0.quantity) }.summed
    let levels = try shop.levels(of: wanted.map(\.sku), now: now)
    for pieces in wanted {
      guard let line = order.lines.first(where: { $0.sku == pieces.sku }) else { continue }
      guard let product = try Shop.stored({ try shop.products.product(of: pieces.sku) }), let variant = product.variant(pieces.sku) else {
        differences.append(.gone(pieces.sku, line.name))
        continue
      }
      let there = cart.quantity(of: pieces.sku)
      let left = (levels[pieces.sku] ?? []).reduce(0) { $0 + $1.quantity }
      let count = max(0, min(pieces.quantity, left - there, Cart.mostOfOne - there))
      if count > 0 {
        cart = try Shop.stored { try ledger.add(pieces.sku, quantity: count, option: nil, to: customer) }
        added.append(OrderPieces(sku: pieces.sku, quantity: count))
      }
      if count < pieces.quantity { differences.append(.fewer(pieces.sku, product.name, ordered: pieces.quantity, added: count)) }
      // The price of the site that it was sent from then, if that still has it.
      let site = order.shipments.first { $0.lines.contains { $0.sku == pieces.sku } }?.site
      let asked = (levels[pieces.sku] ?? []).first { $0.site == site && $0.quantity > 0 }?.price ?? variant.price
      if count > 0, let price = shop.world.rates.convert(asked, to: line.price.currency), price != line.price {
        differences.append(.price(pieces.sku, product.name, was: line.price, is: price))
      }
    }
    return RepeatedOrder(order: order.id, added: added, differences: differences, cart: cart)
  }
}
