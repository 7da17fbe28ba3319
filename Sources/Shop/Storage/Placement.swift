import Orders
import Primitives

/// An order to be placed in the ledger, with the conditions that have to be met.
public struct Placement: Hashable, Sendable {
  /// The order to place.
  public let order: Order
  /// The customer that it belongs to.
  public let customer: CustomerID
  /// The key, which is unique for the customer.
  public let key: PlacementKey
  /// The terms: the same key with the same terms gives the order that was placed before.
  public let terms: PlacementTerms
  /// The goods to take from stock, in the order of SKU and site.
  public let taking: [StockTake]
  /// The `timesOrdered` of the cart that the lines come from; nil if they are not from a cart.
  public let timesOrdered: Int?
  /// What the order counts towards yearly allowances.
  public let imports: [ImportedGoods]
  /// The yearly allowance that the price was computed with; nil if there is none.
  public let allowance: AllowanceCheck?

  /// A placement with all its properties.
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

  /// The same placement with an order of another number.
  func numbered(_ order: Order) -> Placement {
    Placement(
      order: order, customer: customer, key: key, terms: terms, taking: taking, timesOrdered: timesOrdered, imports: imports,
      allowance: allowance)
  }
}
