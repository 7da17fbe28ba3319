import Primitives

/// The customers.
public protocol CustomerStore: Sendable {
  /// Erases a customer for good, completely or not at all: cart, addresses, settings, reservations, keys and their terms. Orders stay for
  /// the accounts and for stock, without name, address and customer. Erasing again changes nothing.
  func erase(_ customer: CustomerID) throws(LedgerError)
}
