import Foundation
import LandedCost
import Money
import Orders
import Primitives

/// How a year's allowance stands for an order of which something is cancelled: what other orders have used, and what its own shipments count.
///
/// Nothing of it has been declared yet: customs will see the parcel as it is when it is handed over. What is left of a shipment that was above
/// the limit for one order may then come under the regime with the yearly limit, and uses the allowance; but only if that is still there. Where
/// others have used it meanwhile the parcel stays what it was. A shipment that was counted stays counted, whatever was ordered since: its part
/// was its own from the placing on.
struct OrderAllowance {
  private let shop: Shop
  private let order: Order
  private let row: RegimeRow
  private let yearly: YearlyAllowance
  /// What is kept of each shipment.
  private let kept: [Int: ImportedGoods]
  /// What other orders have used, in yuan.
  private let others: Money
  /// What each shipment counts from now on, as far as it is known.
  private var now: [Int: ImportedGoods]
  /// The shipments whose part was counted anew.
  private(set) var counted: Set<Int> = []

  /// - Throws: `ShopError` if the storage fails.
  init?(of order: Order, in shop: Shop) throws(ShopError) {
    let hour = Hour(roundingUp: order.placedAt)
    guard let customer = shop.customer, let row = shop.yearlyRow(zone: order.zone, hour: hour),
      let yearly = try shop.yearlyAllowance(zone: order.zone, hour: hour)
    else { return nil }
    self.shop = shop
    self.order = order
    self.row = row
    self.yearly = yearly
    let stored = try Shop.stored { () throws(LedgerError) in try shop.ledger.imports(of: order.id, by: customer) }
    kept = Dictionary(stored.map { ($0.shipment, $0) }, uniquingKeysWith: { first, _ in first })
    now = kept
    let own = Self.sum(kept.values, under: row.regime)
    others = yearly.used - own ?? .zero(.yuan)
  }

  private static func sum(_ imports: some Sequence<ImportedGoods>, under regime: Regime) -> Money {
    imports.filter { $0.regime == regime }.map(\.goods).sum(in: .yuan) ?? .zero(.yuan)
  }

  /// Whether a shipment has counted towards the allowance so far.
  func isCounted(_ shipment: Int) -> Bool { kept[shipment]?.regime == row.regime }

  /// What all but one shipment have used, in yuan.
  private func used(besides shipment: Int) -> Money {
    let own = Self.sum(now.filter { $0.key != shipment }.values, under: row.regime)
    return others + own ?? others
  }

  /// What has been used before a shipment, in a currency: nothing before one that was counted.
  func used(before shipment: Int, in currency: Currency) -> Money? {
    isCounted(shipment) ? .zero(currency) : shop.counted(used(besides: shipment), of: order, in: currency)
  }

  /// Counts what is left of a shipment.
  mutating func count(_ cost: LandedCost, pieces: Int, ofShipment shipment: Int) {
    counted.insert(shipment)
    let goods = shop.imported(cost, of: order, by: row)
    let within = yearly.limit.map { limit in (used(besides: shipment) + goods).map { $0.minor <= limit.minor } ?? false } ?? false
    let counts = shop.countsTowardsYear(cost.regime, pieces: pieces, of: order) && within
    now[shipment] = ImportedGoods(shipment: shipment, regime: counts ? row.regime : cost.regime, goods: goods)
  }

  /// What the order counts from now on.
  var imports: [ImportedGoods] { now.values.sorted { $0.shipment < $1.shipment } }

  /// The check for the transaction that saves the order. What the order has used itself is among what is used there.
  var check: AllowanceCheck? {
    yearly.limit.flatMap { $0 + Self.sum(kept.values, under: row.regime) }.map {
      AllowanceCheck(regime: row.regime, period: yearly.period, seen: yearly.used, limit: $0)
    }
  }
}
