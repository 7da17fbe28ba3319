import Orders
import Primitives

/// An order on its way into the ledger, with what has to hold for it.
public struct Placement: Hashable, Sendable {
  public let order: Order
  public let customer: CustomerID
  /// Unique for the customer.
  public let key: PlacementKey
  /// What was asked: the same key with the same terms is answered with the order that it placed.
  public let terms: PlacementTerms
  /// By SKU and site.
  public let taking: [StockTake]
  /// The `timesOrdered` of the cart whose lines the terms have; nil: they are not of the cart.
  public let timesOrdered: Int?
  /// What counts towards yearly allowances.
  public let imports: [ImportedGoods]
  /// What the price counted on of the customer's yearly allowance; nil: nothing.
  public let allowance: AllowanceCheck?

  public init(
    order: Order, customer: CustomerID, key: PlacementKey, terms: PlacementTerms, taking: [StockTake], timesOrdered: Int?,
    imports: [ImportedGoods] = [], allowance: AllowanceCheck? = nil
  ) {
    self.order = order
    self.customer = customer
    self.key = key
    self.terms = terms
    self.taking = taking.inOrder
    self.timesOrdered = timesOrdered
    self.imports = imports
    self.allowance = allowance
  }

  /// The same with another number for the order.
  func numbered(_ order: Order) -> Placement {
    Placement(
      order: order, customer: customer, key: key, terms: terms, taking: taking, timesOrdered: timesOrdered, imports: imports,
      allowance: allowance)
  }
}
