import Catalog
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Shop

/// Orders and placements to try a ledger with.
package enum Sample {
  package static let address = Address(name: "An", street: "Veldstraat 1", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")

  /// When orders are placed and changed.
  package static let now = Date(timeIntervalSince1970: 1_800_000_000)

  /// Two pieces of A for 1,200 yuan each.
  package static func order(_ id: OrderID, at seconds: Double = 1_800_000_000, to address: Address = address, regime: Regime = .standard)
    -> Order
  {
    let price = Money(minor: 120_000, currency: .yuan)
    let promise = Promise(p50: Hour(500_000), p90: Hour(500_100))
    let shipment = Shipment(
      option: "CNSHA-W+a+b", site: "CNSHA-W", lines: [OrderLine(sku: "A", name: LocalizedName("A"), quantity: 2, price: price)],
      cost: LandedCost(regime: regime, terms: .ddp, lines: [], total: price * 2, unknown: []), promise: promise, stages: [], co2Grams: 10)
    return Order(
      id: id, placedAt: Date(timeIntervalSince1970: seconds), zone: address.zone, address: address, shipments: [shipment], total: price * 2,
      seed: 7, journey: .told(events: []))
  }

  /// The same as a ledger gives it back when it was saved so often.
  package static func kept(_ order: Order, by customer: CustomerID = "an", version: Int = 1) -> Order {
    var order = order
    (order.customer, order.version) = (customer, version)
    return order
  }

  /// An order that something was done to.
  package static func changed(_ order: Order, hours: Double = 1) -> Order {
    let lifecycle = OrderLifecycle(order)
    return lifecycle.advanced(to: lifecycle.clock(at: order.placedAt).addingTimeInterval(hours * 3600), at: order.placedAt)
  }

  package static func street(_ street: String) -> Address {
    Address(name: "An", street: street, postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")
  }

  package static func take(_ quantity: Int, _ sku: SKU = "A", at site: SiteID = "CNSHA-W") -> [StockTake] {
    [StockTake(sku: sku, site: site, quantity: quantity)]
  }

  package static func imports(_ yuan: Int64, _ regime: Regime = .cbec) -> [ImportedGoods] {
    [ImportedGoods(shipment: 0, regime: regime, goods: Money(minor: yuan * 100, currency: .yuan))]
  }

  package static func yuan(_ amount: Int64) -> Money { Money(minor: amount * 100, currency: .yuan) }

  /// - Parameters:
  ///   - lines: of the cart; empty: the order is past the cart.
  ///   - seen: how often the cart had been ordered when it was seen.
  package static func placement(
    _ order: Order, taking: [StockTake] = [], lines: [CartLine] = [], seen: Int = 0, key: PlacementKey? = nil,
    by customer: CustomerID = "an",
    imports: [ImportedGoods] = [], allowance: AllowanceCheck? = nil
  ) -> Placement {
    let terms = PlacementTerms(
      lines: lines.isEmpty ? taking.map { CartLine(sku: $0.sku, quantity: $0.quantity) } : lines, isFromCart: !lines.isEmpty, options: [],
      address: order.address ?? address, currency: "CNY")
    return Placement(
      order: order, customer: customer, key: key ?? PlacementKey("key-\(order.id)"), terms: terms, taking: taking,
      timesOrdered: lines.isEmpty ? nil : seen, imports: imports, allowance: allowance)
  }
}

extension CartLine {
  package init(_ sku: SKU, _ quantity: Int = 1) { self.init(sku: sku, quantity: quantity) }
}

/// What a catalog gave to sell.
package struct GivenStock: CatalogStock {
  let levels: [StockLevel]

  package init(levels: [StockLevel] = GivenStock.ten) { self.levels = levels }

  package func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]] {
    Dictionary(grouping: levels.filter { skus.contains($0.sku) }, by: \.sku)
  }

  /// So many pieces of A, B and C at one site.
  package static func one(_ quantity: Int) -> [StockLevel] {
    ["A", "B", "C"].map { StockLevel(sku: SKU(rawValue: $0), site: "CNSHA-W", quantity: quantity, price: nil) }
  }

  package static let ten = one(10)
}
