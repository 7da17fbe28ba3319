import Foundation
import Money
import Primitives

/// What customers imported, for allowances that a person has for a year.
public protocol AllowanceStore: Sendable {
  /// Goods' value that a customer ordered since an instant under a regime, in yuan; what was cancelled does not count.
  func importedGoods(of customer: CustomerID, since: Date, regime: Regime) throws(LedgerError) -> Money
}

/// What one shipment of an order counts towards a yearly allowance.
public struct ImportedGoods: Hashable, Sendable {
  /// From 0.
  public let shipment: Int
  public let regime: Regime
  /// In yuan, at the rate of the day of the order.
  public let goods: Money

  public init(shipment: Int, regime: Regime, goods: Money) {
    self.shipment = shipment
    self.regime = regime
    self.goods = goods
  }
}

/// What an order's price counted on of the customer's yearly allowance. The transaction that places it looks again: two windows that saw the
/// same rest cannot both have it.
public struct AllowanceCheck: Hashable, Sendable {
  public let regime: Regime
  /// When the year began.
  public let since: Date
  /// Used so far, as the price was made, in yuan.
  public let seen: Money
  /// Of a year, in yuan.
  public let limit: Money

  public init(regime: Regime, since: Date, seen: Money, limit: Money) {
    self.regime = regime
    self.since = since
    self.seen = seen
    self.limit = limit
  }

  /// Whether an order may still be placed as it was priced: no more was used than was seen, or what it adds fits all the same.
  /// - Parameters:
  ///   - used: what is used now, in yuan.
  ///   - imports: of the order.
  public func holds(used: Money, adding imports: [ImportedGoods]) -> Bool {
    guard used.currency == seen.currency, used.minor > seen.minor else { return true }
    let added = imports.filter { $0.regime == regime }.map(\.goods).sum(in: seen.currency)
    guard let added, let sum = used + added else { return false }
    return sum.currency == limit.currency && sum.minor <= limit.minor
  }
}
