import Foundation
import Orders
import Primitives

/// The orders of customers. A customer never gets those of another. Every method is one transaction.
public protocol OrderStore: Sendable {
  /// Keeps an order, takes its goods from stock and removes its lines from the cart; or does none of it. A key that was used before with
  /// the same terms gives the order of that time, so that a placement whose outcome is not known can simply be placed again.
  ///
  /// - Throws: `LedgerError.refused` with `outOfStock`, `cartChanged`, `keyUsed`, `allowanceExceeded` or `numberTaken`.
  func place(_ placement: Placement) throws(LedgerError) -> Order
  /// Whether a lost answer is asked for again inside, for as long as that makes sense; else whoever places does it.
  var asksAgainByItself: Bool { get }
  /// The order that was placed with a key, with the terms of that time; nil if there is none.
  func placed(with key: PlacementKey, by customer: CustomerID) throws(LedgerError) -> PlacedOrder?
  /// The first order from the cart after a number of them; nil if there is none.
  func orderOfCart(after timesOrdered: Int, by customer: CustomerID) throws(LedgerError) -> OrderID?
  /// All orders, the newest first, and the numbers of those that cannot be read.
  func orders(of customer: CustomerID) throws(LedgerError) -> OrderListing
  /// Which orders there are, the newest first, without reading them.
  func directory(of customer: CustomerID) throws(LedgerError) -> OrderDirectory
  /// Some orders by their numbers, in the order of these, and the numbers of those that cannot be read. A number that the customer does not
  /// have is left out.
  func orders(_ ids: [OrderID], of customer: CustomerID) throws(LedgerError) -> OrderListing
  /// Orders of any customer of which something has happened by an instant that is not written down yet and counts elsewhere
  /// (`OrderDigest.dueAt`), at most so many.
  func due(at now: Date, most: Int) throws(LedgerError) -> [DueOrder]
  /// Those placed in a period that can be read, in any order.
  func orders(of customer: CustomerID, in period: OrderPeriod) throws(LedgerError) -> [Order]
  /// The order of a number; nil if the customer does not have it.
  func order(_ id: OrderID, of customer: CustomerID) throws(LedgerError) -> Order?
  /// Keeps a changed order in place of the version that was read, and returns it with its new version.
  ///
  /// - Throws: `LedgerError.refused` with `versionConflict` if somebody else has saved it meanwhile, with `unknownOrder`, with `outOfStock` if
  ///   goods that are taken are not there or kept aside for others, or with `allowanceExceeded`.
  func save(_ change: OrderChange, of customer: CustomerID) throws(LedgerError) -> Order
}

extension OrderStore {
  /// Not by itself.
  public var asksAgainByItself: Bool { false }

  /// Those placed in a period, from the list of all.
  public func orders(of customer: CustomerID, in period: OrderPeriod) throws(LedgerError) -> [Order] {
    try orders(of: customer).orders.filter { period.contains($0.placedAt) }
  }
}

/// An order of which something is to be written down.
public struct DueOrder: Hashable, Sendable {
  /// Its number.
  public let id: OrderID
  /// Whose it is.
  public let customer: CustomerID

  /// An order of a customer.
  public init(id: OrderID, customer: CustomerID) {
    self.id = id
    self.customer = customer
  }
}

/// An order with the terms by which it was placed.
public struct PlacedOrder: Hashable, Sendable {
  /// The order.
  public let order: Order
  /// The terms.
  public let terms: PlacementTerms

  /// A placed order with all its properties.
  public init(order: Order, terms: PlacementTerms) {
    self.order = order
    self.terms = terms
  }
}
