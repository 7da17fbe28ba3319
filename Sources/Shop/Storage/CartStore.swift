import Orders
import Primitives

/// Carts that outlive the program and are shared by a customer's windows. Every method is one transaction.
///
/// Adding twice adds twice: where the outcome of `add` is not known, the cart is read and shown, not added to again.
public protocol CartStore: Sendable {
  func cart(of customer: CustomerID) throws(LedgerError) -> Cart
  /// Adds to what is there now (another window may have added too) and returns the cart.
  /// - Parameter option: the itinerary by which the shopper wants it; nil: as the line has it.
  func add(_ sku: SKU, quantity: Int, option: OptionID?, to customer: CustomerID) throws(LedgerError) -> Cart
  /// Sets one line and returns the cart; nothing or less removes the line.
  func set(_ sku: SKU, quantity: Int, for customer: CustomerID) throws(LedgerError) -> Cart
  func clearCart(of customer: CustomerID) throws(LedgerError) -> Cart
}
