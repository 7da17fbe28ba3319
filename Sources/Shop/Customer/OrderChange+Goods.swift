import Foundation
import Orders
import Primitives

extension OrderChange {
  /// The change from an order as it was read to what it is now: what its new events give back to stock, take from it, and count no more
  /// towards allowances.
  ///
  /// - Parameters:
  ///   - now: What the shop's clock shows.
  ///   - late: By shipment, the returns that came too late for customs to give the year's allowance back: their goods may be sold again and
  ///     count all the same.
  ///   - allowance: What the order counts towards a year's allowance where something of it was cancelled; nil if nothing is told: then each
  ///     shipment counts the part that is left of it.
  init(from before: Order, to order: Order, now clock: Date, late: [Set<Int>] = [], allowance: OrderAllowance? = nil) {
    let (was, now) = (before.recorded, order.recorded)
    var returning: [StockTake] = []
    var taking: [StockTake] = []
    var shares: [ImportShare] = []
    for (index, shipment) in order.shipments.enumerated() {
      for sku in Set(shipment.lines.map(\.sku)).sorted() {
        func take(_ quantity: Int) -> StockTake { StockTake(sku: sku, site: shipment.site, quantity: quantity) }
        let back = now[index].counts(of: sku).givenBack - was[index].counts(of: sku).givenBack
        if back > 0 { returning.append(take(back)) }
        let again = now[index].sentAgain(sku) - was[index].sentAgain(sku)
        if again > 0 { taking.append(take(again)) }
      }
      let kept = late.indices.contains(index) ? late[index] : []
      let (counted, counts) = (shipment.counted(was[index], kept), shipment.counted(now[index], kept))
      // What was counted anew is told whole.
      if counts < counted, allowance?.counted.contains(index) != true {
        shares.append(ImportShare(shipment: index, before: counted, now: counts))
      }
    }
    self.init(
      order, ifVersion: before.version, now: clock, returning: returning, taking: taking, imports: allowance?.imports,
      importShares: shares, allowance: allowance?.check, address: order.address == before.address ? nil : order.address)
  }
}

extension Shipment {
  /// The price of the goods that were not given back, or were by one of some returns, in minor units.
  fileprivate func counted(_ progress: ShipmentProgress, _ kept: Set<Int>) -> Int64 {
    Set(lines.map(\.sku)).reduce(0) { sum, sku in
      let counts = progress.counts(of: sku)
      let price = lines.first { $0.sku == sku }?.price.minor ?? 0
      let counted = progress.returns.filter { kept.contains($0.number) }.reduce(0) { $0 + $1.resaleable.quantity(of: sku) }
      let (value, isBeyond) = price.multipliedReportingOverflow(by: Int64(counts.ordered - counts.givenBack + counted))
      return isBeyond ? sum : sum &+ value
    }
  }
}

extension Order {
  /// How many pieces are sent again that were not before.
  func wanted(_ sku: SKU, since before: Order) -> Int {
    zip(recorded, before.recorded).reduce(0) { $0 + $1.0.sentAgain(sku) - $1.1.sentAgain(sku) }
  }
}
