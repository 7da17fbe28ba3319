import Money
import Primitives

/// What customers have imported, for allowances that a person has for a year.
public protocol AllowanceStore: Sendable {
  /// The dutiable price of what a customer has ordered in a period under a regime, in yuan. Cancelled orders do not count.
  func importedGoods(of customer: CustomerID, in period: OrderPeriod, regime: Regime) throws(LedgerError) -> Money
  /// What an order of a customer counts, shipment by shipment; empty if the customer does not have it.
  func imports(of order: OrderID, by customer: CustomerID) throws(LedgerError) -> [ImportedGoods]
}

/// What one shipment of an order counts towards a yearly allowance.
public struct ImportedGoods: Hashable, Sendable {
  /// The index of the shipment.
  public let shipment: Int
  /// The regime under which it is imported.
  public let regime: Regime
  /// What it counts in yuan, at the exchange rate on the date of the order.
  public let goods: Money

  /// An import with all its properties.
  public init(shipment: Int, regime: Regime, goods: Money) {
    self.shipment = shipment
    self.regime = regime
    self.goods = goods
  }
}

/// How much of what a shipment counted towards a yearly allowance it counts after some of its goods came back: `now` of `before`.
public struct ImportShare: Hashable, Sendable {
  /// The index of the shipment.
  public let shipment: Int
  /// What its goods came to before the change, in minor units.
  public let before: Int64
  /// What they come to after it.
  public let now: Int64

  /// A share with all its properties.
  public init(shipment: Int, before: Int64, now: Int64) {
    self.shipment = shipment
    self.before = before
    self.now = now
  }

  /// The share of an amount, rounded half up; nothing where nothing was before.
  public func of(_ amount: Money) -> Money {
    guard before > 0, now > 0 else { return .zero(amount.currency) }
    let (twice, by) = (Int128(amount.minor) * Int128(now) * 2 + Int128(before), Int128(before) * 2)
    return Money(minor: Int64(clamping: twice / by), currency: amount.currency)
  }
}

/// How much of the customer's yearly allowance the price of an order was computed with. The transaction that places or changes the order checks
/// it again, so that two windows that saw the same rest cannot both use it.
public struct AllowanceCheck: Hashable, Sendable {
  /// The regime that the allowance is for.
  public let regime: Regime
  /// The year.
  public let period: OrderPeriod
  /// How much had been used when the price was computed, in yuan.
  public let seen: Money
  /// The limit for a year, in yuan; of an order that is changed, with what it used before.
  public let limit: Money

  /// A check with all its properties.
  public init(regime: Regime, period: OrderPeriod, seen: Money, limit: Money) {
    self.regime = regime
    self.period = period
    self.seen = seen
    self.limit = limit
  }

  /// Whether an order can still have its price: no more has been used since, or the order fits into the allowance all the same.
  ///
  /// - Parameters:
  ///   - used: How much is used now, in yuan.
  ///   - imports: What the order adds.
  public func holds(used: Money, adding imports: [ImportedGoods]) -> Bool {
    guard used.currency == seen.currency, used.minor > seen.minor else { return true }
    let added = imports.filter { $0.regime == regime }.map(\.goods).sum(in: seen.currency)
    guard let added, let sum = used + added else { return false }
    return sum.currency == limit.currency && sum.minor <= limit.minor
  }
}
