import Orders
import Primitives

/// A changed order on its way into the ledger: data, so that no code of the shop runs inside a transaction.
public struct OrderChange: Hashable, Sendable {
  public let order: Order
  /// The version that was read and changed.
  public let ifVersion: Int
  /// Goods that go back to stock with it.
  public let returning: [StockTake]
  /// What counts towards yearly allowances from now on; nil: as it was.
  public let imports: [ImportedGoods]?

  public init(_ order: Order, ifVersion: Int, returning: [StockTake] = [], imports: [ImportedGoods]? = nil) {
    self.order = order
    self.ifVersion = ifVersion
    self.returning = returning
    self.imports = imports
  }
}
