import Foundation
import Orders
import Primitives
import Shop

extension ServerLedger: OrderStore {
  /// A server is asked again by its own ledger, for as long as it may take to come back.
  public var asksAgainByItself: Bool { true }

  public func place(_ placement: Placement) throws(LedgerError) -> Order {
    try ask { store throws(LedgerError) in try store.place(placement) }
  }
  public func placed(with key: PlacementKey, by customer: CustomerID) throws(LedgerError) -> PlacedOrder? {
    try ask { store throws(LedgerError) in try store.placed(with: key, by: customer) }
  }
  public func orderOfCart(after timesOrdered: Int, by customer: CustomerID) throws(LedgerError) -> OrderID? {
    try ask { store throws(LedgerError) in try store.orderOfCart(after: timesOrdered, by: customer) }
  }
  public func orders(of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try ask { store throws(LedgerError) in try store.orders(of: customer) }
  }
  public func directory(of customer: CustomerID) throws(LedgerError) -> OrderDirectory {
    try ask { store throws(LedgerError) in try store.directory(of: customer) }
  }
  public func orders(_ ids: [OrderID], of customer: CustomerID) throws(LedgerError) -> OrderListing {
    try ask { store throws(LedgerError) in try store.orders(ids, of: customer) }
  }
  public func due(at now: Date, most: Int) throws(LedgerError) -> [DueOrder] {
    try browse({ store throws(LedgerError) in try store.due(at: now, most: most) }, without: { [] })
  }
  public func orders(of customer: CustomerID, in period: OrderPeriod) throws(LedgerError) -> [Order] {
    try browse({ store throws(LedgerError) in try store.orders(of: customer, in: period) }, without: { [] })
  }
  public func order(_ id: OrderID, of customer: CustomerID) throws(LedgerError) -> Order? {
    try ask { store throws(LedgerError) in try store.order(id, of: customer) }
  }
  public func save(_ change: OrderChange, of customer: CustomerID) throws(LedgerError) -> Order {
    try ask { store throws(LedgerError) in try store.save(change, of: customer) }
  }
}
