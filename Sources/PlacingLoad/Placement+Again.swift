import Money
import Orders
import Primitives
import Shop

extension Order {
  /// The same order under another number.
  package func renumbered(_ id: String) -> Order {
    Order(
      id: OrderID(rawValue: id), placedAt: placedAt, zone: zone, address: address, shipments: shipments, total: total, seed: seed,
      journey: journey, log: log, reached: reached)
  }
}

extension Placement {
  /// An order as it is placed past the cart, with its number as its key.
  package init(pastTheCart order: Order, to address: Address, by customer: CustomerID) {
    let takes = order.shipments.flatMap { shipment in
      shipment.lines.map { StockTake(sku: $0.sku, site: shipment.site, quantity: $0.quantity) }
    }
    self.init(
      order: order, customer: customer, key: PlacementKey(rawValue: order.id.rawValue),
      terms: PlacementTerms(
        lines: order.lines.map { CartLine(sku: $0.sku, quantity: $0.quantity) }, isFromCart: false,
        options: order.shipments.map(\.option), address: address, currency: order.total.currency.code),
      taking: takes, timesOrdered: nil,
      imports: order.shipments.indices.map { ImportedGoods(shipment: $0, regime: .standard, goods: .zero(.yuan)) })
  }
}
