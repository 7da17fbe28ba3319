import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

extension Shop {
  /// What comes back if only some goods of a shipment are kept that has not been handed over: what was paid less what the rest costs by the same
  /// itinerary and the rules of the order's day. Where that cannot be computed any more, each line's share of what is cancelled.
  ///
  /// - Parameters:
  ///   - counts: By line of the shipment, how many pieces are kept.
  ///   - number: The shipment.
  ///   - order: The order.
  ///   - before: What was left after an earlier cancellation, with how many pieces of each line; nil if this is the first.
  ///   - until: The day by which the money has to be paid back; nil if none is known.
  /// - Throws: `ShopError` if the storage fails.
  public func cancellation(
    keeping counts: [Int], ofShipment number: Int, in order: Order, after before: (cancellation: PartialCancellation, counts: [Int])? = nil,
    until: LocalDate? = nil
  ) throws(ShopError) -> PartialCancellation {
    let shipment = order.shipments[number]
    let paid = before?.cancellation.remaining ?? shipment.cost
    let held = before?.counts ?? shipment.lines.map(\.quantity)
    guard counts.contains(where: { $0 > 0 }) else { return PartialCancellation(paid: paid, left: nil, counts: counts, until: until) }
    let goods = paid.lines.filter { $0.kind == .goods }.map(\.amount)
    let values = zip(goods, zip(counts, held)).map { value, pieces in
      value * Ratio(Int64(min(pieces.0, pieces.1)), Int64(max(1, pieces.1)))
    }
    if let rest = try rest(counts, held, paid, values, shipment, number, order) {
      return PartialCancellation(paid: paid, left: rest.cost, counts: counts, splits: rest.splits, until: until)
    }
    return PartialCancellation(
      splitting: paid, splits: before.map(\.cancellation.splits) ?? shipment.splits,
      goods: zip(shipment.lines, held).map { OrderPieces(sku: $0.sku, quantity: $1) }, counts: counts, until: until)
  }

  private func rest(
    _ counts: [Int], _ held: [Int], _ paid: LandedCost, _ values: [Money], _ shipment: Shipment, _ number: Int, _ order: Order
  ) throws(ShopError) -> (cost: LandedCost, splits: [CostSplit])? {
    var lines: [OptionLine] = []
    for (line, quantity) in zip(shipment.lines, held) {
      guard let product = try Self.stored({ try products.product(of: line.sku) }), let variant = product.variant(line.sku) else {
        return nil
      }
      lines.append(OptionLine(variant, of: product, quantity: quantity))
    }
    let hour = Hour(roundingUp: order.placedAt)
    let currency = paid.total.currency
    let counted = try countedOrders(zone: order.zone, currency: currency, hour: hour, besides: (order, number))
    // What was within a year's limit is so with less of it, whatever was ordered since.
    let isWithinYear = yearlyRow(zone: order.zone, hour: hour).map { $0.regime == paid.regime } ?? false
    let used = isWithinYear ? Money.zero(currency) : try usedThisYear(zone: order.zone, currency: currency, hour: hour)
    let request = OptionRequest(
      lines: lines, sources: [OptionSource(site: shipment.site, prices: shipment.lines.map(\.price))], zone: order.zone, hour: hour,
      currency: currency, usedToday: counted.today, usedThisMonth: counted.thisMonth, usedThisYear: used ?? counted.thisYear)
    return finder.cost(of: OptionFinder.Remainder(counts: counts, paid: paid, values: values), by: shipment.option, in: request)
  }
}
