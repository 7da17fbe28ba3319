import Orders
import Primitives

/// The addresses that customers have used. They are kept apart from orders, so that they can be erased.
public protocol AddressStore: Sendable {
  /// The addresses of a customer, the latest first, each once, at most a hundred.
  func addresses(of customer: CustomerID) throws(LedgerError) -> [Address]
}
