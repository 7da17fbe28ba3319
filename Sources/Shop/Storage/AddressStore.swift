import Orders
import Primitives

/// Addresses that a customer typed before. They stand apart from the orders that went there, so that they can be erased.
public protocol AddressStore: Sendable {
  /// The latest first, each once, at most a hundred.
  func addresses(of customer: CustomerID) throws(LedgerError) -> [Address]
}
