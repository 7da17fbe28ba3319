import Foundation
import Orders
import Primitives

/// A changed order to be saved in the ledger. It is data, so that no code of the shop runs inside a transaction.
public struct OrderChange: Hashable, Sendable {
  /// The order after the change.
  public let order: Order
  /// The version that was read before it was changed.
  public let ifVersion: Int
  /// What the shop's clock shows: reservations of others that have ended by then do not count. The order's own clock may be far ahead of it.
  public let now: Date
  /// Goods that go back to stock with the change.
  public let returning: [StockTake]
  /// Goods that are taken from stock with the change: those that are sent again.
  public let taking: [StockTake]
  /// What counts towards yearly allowances from now on; nil if that stays the same.
  public let imports: [ImportedGoods]?
  /// Shipments of which only a part counts towards yearly allowances from now on, as far as `imports` does not say it.
  public let importShares: [ImportShare]
  /// The yearly allowance that the price of what is left was computed with; nil if the change needs none.
  public let allowance: AllowanceCheck?
  /// The recipient, if it is another from now on; nil if it stays the same. Orders are kept without it.
  public let address: Address?

  /// A change with all its properties.
  public init(
    _ order: Order, ifVersion: Int, now: Date, returning: [StockTake] = [], taking: [StockTake] = [], imports: [ImportedGoods]? = nil,
    importShares: [ImportShare] = [], allowance: AllowanceCheck? = nil, address: Address? = nil
  ) {
    self.order = order
    self.ifVersion = ifVersion
    self.now = now
    self.returning = returning
    self.taking = taking
    self.imports = imports
    self.importShares = importShares
    self.allowance = allowance
    self.address = address
  }
}
