import Orders
import Primitives

/// The carts of customers. They are kept when the program ends, and shared by all windows of a customer. Every method is one transaction.
///
/// Adding twice adds twice: if the outcome of `add` is not known, read the cart and show it, and do not add again.
public protocol CartStore: Sendable {
  /// The cart of a customer; empty if there is none.
  func cart(of customer: CustomerID) throws(LedgerError) -> Cart
  /// Adds pieces to the cart as it is now (another window may have added some too) and returns it.
  ///
  /// - Parameters:
  ///   - sku: The variant.
  ///   - quantity: How many pieces are added.
  ///   - option: The option that the shopper chose; nil to keep that of the line.
  ///   - customer: The customer whose cart it is.
  func add(_ sku: SKU, quantity: Int, option: OptionID?, to customer: CustomerID) throws(LedgerError) -> Cart
  /// Sets the quantity of one line and returns the cart; 0 or less removes the line.
  func set(_ sku: SKU, quantity: Int, for customer: CustomerID) throws(LedgerError) -> Cart
  /// Keeps one line for later, or puts it back into the cart, or forgets what is kept of it, and returns the cart.
  func move(_ sku: SKU, _ move: SavedMove, for customer: CustomerID) throws(LedgerError) -> Cart
  /// Removes all lines and returns the empty cart; what is kept for later stays.
  func clearCart(of customer: CustomerID) throws(LedgerError) -> Cart
}
