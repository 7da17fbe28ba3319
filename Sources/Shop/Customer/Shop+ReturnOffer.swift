import Delivery
import Foundation
import LandedCost
import Orders
import Primitives
import Quotes

extension Shop {
  /// On which terms goods could be given back that are ordered now; nil for a zone that is not in the catalog.
  func plannedReturns(of goods: [SKU: ReturnGoods], to zone: ZoneID, at hour: Hour) -> PlannedReturns? {
    guard let zone = network.zones[zone] else { return nil }
    let terms = world.returnTerms(to: zone, orderedAt: hour.date)
    return PlannedReturns(terms: terms, exceptions: goods.compactMapValues { terms.toldExceptions(for: $0) }.filter { !$0.value.isEmpty })
  }

  /// On which terms the goods of an order can be given back now; nil if its zone has left the catalog, so that nobody knows the law.
  ///
  /// - Throws: `ShopError` if the catalog cannot be read.
  public func returnOffer(of order: Order, at now: Date) throws(ShopError) -> ReturnOffer? {
    guard let zone = network.zones[order.zone] else { return nil }
    var goods: [SKU: ReturnGoods] = [:]
    for sku in Set(order.lines.map(\.sku)) {
      guard let product = try Self.stored({ try products.product(of: sku) }) else { continue }
      goods[sku] = try returnGoods(of: product)
    }
    return ReturnOffer(
      OrderLifecycle(order), terms: world.returnTerms(to: zone, orderedAt: order.placedAt), goods: goods, at: now
    ) { zone.date(of: $0) }
  }
}
