import Foundation
import Money
import Orders
import Primitives

extension CustomerSession {
  /// The cart of the customer.
  public func cart() throws(ShopError) -> Cart { try Shop.stored { try ledger.cart(of: customer) } }

  /// Adds pieces of a SKU that the catalog has.
  ///
  /// - Parameters:
  ///   - sku: The variant.
  ///   - quantity: How many pieces are added.
  ///   - option: The option that the shopper chose; nil to keep that of the line, or take the recommended one for a new line.
  /// - Throws: `ShopError.beyondStock` if the cart would then have more pieces than all sites together have left.
  public func addToCart(_ sku: SKU, quantity: Int, option: OptionID? = nil) throws(ShopError) -> Cart {
    let (_, variant) = try shop.goods(sku.rawValue)
    let there = try cart().quantity(of: variant.sku)
    try refuseBeyondStock(variant.sku, wanted: quantity, inCart: there)
    guard there <= Cart.mostOfOne - quantity else {
      throw .cartFull(variant.sku, inCart: there, most: Cart.mostOfOne)
    }
    return try Shop.stored { try ledger.add(variant.sku, quantity: quantity, option: option, to: customer) }
  }

  /// Sets the quantity of a SKU in the cart; 0 removes its line.
  ///
  /// - Throws: `ShopError.beyondStock` if it is more than before and more than all sites together have left.
  public func setCart(_ sku: SKU, quantity: Int) throws(ShopError) -> Cart {
    if quantity > 0, try quantity > cart().quantity(of: sku) { try refuseBeyondStock(sku, wanted: quantity, inCart: 0) }
    return try Shop.stored { try ledger.set(sku, quantity: quantity, for: customer) }
  }

  private func refuseBeyondStock(_ sku: SKU, wanted: Int, inCart: Int) throws(ShopError) {
    let left = (try shop.levels(of: [sku])[sku] ?? []).reduce(0) { $0 + $1.quantity }
    guard wanted <= left - inCart else { throw .beyondStock(sku, wanted: wanted, inCart: inCart, left: left) }
  }

  /// Keeps a line of the cart for later, puts what is kept back into it, or forgets it, and returns the cart.
  public func move(_ sku: SKU, _ move: SavedMove) throws(ShopError) -> Cart {
    try Shop.stored { try ledger.move(sku, move, for: customer) }
  }

  /// Removes all lines, and returns the empty cart.
  public func clearCart() throws(ShopError) -> Cart { try Shop.stored { try ledger.clearCart(of: customer) } }

  /// The plan of the cart as it is now, with the chosen option for each site, and the site that each line was given.
  ///
  /// - Parameter now: The present: what others have reserved is not offered; nil: reservations are left out of account.
  public func planOfCart(
    zone: ZoneID?, hour: Hour, currency: Currency, chosen: [SiteID: OptionID], sites: [SKU: SiteID] = [:], now: Date? = nil
  ) throws(ShopError) -> CheckoutPlan {
    let cart = try cart()
    var plan = try shop.plan(cart.lines, zone: zone, hour: hour, currency: currency, chosen: chosen, sites: sites, now: now)
    if !cart.saved.isEmpty {
      // Each at the price of the site that it would be sent from, as it was in the cart and will be again.
      plan.saved = try shop.plan(cart.saved, zone: zone, hour: hour, currency: currency, chosen: [:], now: now).lines
    }
    plan.timesOrdered = cart.timesOrdered
    return plan
  }
}
