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
    try cancellation(
      keeping: counts, ofShipment: number, in: RepricedOrder(order), OrderAllowance(of: order, in: self), after: before, until: until)
  }

  /// The same of an order of which other shipments change too.
  ///
  /// - Parameters:
  ///   - repriced: The order, with what its other shipments come to.
  ///   - allowance: How the year's allowance stands for it; nil if there is none.
  func cancellation(
    keeping counts: [Int], ofShipment number: Int, in repriced: RepricedOrder, _ allowance: OrderAllowance?,
    after before: (cancellation: PartialCancellation, counts: [Int])?, until: LocalDate?
  ) throws(ShopError) -> PartialCancellation {
    let shipment = repriced.order.shipments[number]
    let paid = before?.cancellation.remaining ?? shipment.cost
    guard counts.contains(where: { $0 > 0 }) else { return PartialCancellation(paid: paid, left: nil, counts: counts, until: until) }
    if let rest = try rest(counts, of: shipment, number, under: paid.regime, in: repriced, allowance) {
      return PartialCancellation(paid: paid, left: rest.cost, counts: counts, splits: rest.splits, until: until)
    }
    return PartialCancellation(
      splitting: paid, splits: before.map(\.cancellation.splits) ?? shipment.splits,
      goods: zip(shipment.lines, before?.counts ?? shipment.lines.map(\.quantity)).map { OrderPieces(sku: $0.sku, quantity: $1) },
      counts: counts, until: until)
  }

  /// What the rest of a shipment costs: always as a part of what was ordered and paid for it, so that what is left decides and not the steps in
  /// which the other goods were cancelled.
  private func rest(
    _ counts: [Int], of shipment: Shipment, _ number: Int, under regime: Regime, in repriced: RepricedOrder, _ allowance: OrderAllowance?
  ) throws(ShopError) -> (cost: LandedCost, splits: [CostSplit])? {
    let order = repriced.order
    var lines: [OptionLine] = []
    for line in shipment.lines {
      guard let product = try Self.stored({ try products.product(of: line.sku) }), let variant = product.variant(line.sku) else {
        return nil
      }
      lines.append(OptionLine(variant, of: product, quantity: line.quantity))
    }
    let values = zip(shipment.cost.lines.filter { $0.kind == .goods }.map(\.amount), zip(shipment.lines, counts)).map { value, line in
      value * Ratio(Int64(min(line.1, line.0.quantity)), Int64(max(1, line.0.quantity)))
    }
    let hour = Hour(roundingUp: order.placedAt)
    let currency = shipment.cost.total.currency
    let counted = try countedOrders(zone: order.zone, currency: currency, hour: hour, besides: (repriced, number))
    // What was within a year's limit is so with less of it, whatever was ordered since.
    let isWithinYear = yearlyRow(zone: order.zone, hour: hour).map { $0.regime == regime } ?? false
    let used = isWithinYear ? Money.zero(currency) : allowance?.used(before: number, in: currency)
    let request = OptionRequest(
      lines: lines, sources: [OptionSource(site: shipment.site, prices: shipment.lines.map(\.price))], zone: order.zone, hour: hour,
      currency: currency, usedToday: counted.all.today, usedThisMonth: counted.all.thisMonth, usedThisYear: used ?? counted.all.thisYear,
      later: counted.later)
    return finder.cost(of: OptionFinder.Remainder(counts: counts, paid: shipment.cost, values: values), by: shipment.option, in: request)
  }
}
