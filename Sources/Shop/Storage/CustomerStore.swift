import Primitives

/// The customers themselves.
public protocol CustomerStore: Sendable {
  /// Forgets a customer: cart, addresses, settings, reservations, keys and what they were asked for with are gone for good, all or nothing.
  /// Orders stay for the books and for stock, without name and address and as nobody's. Erasing twice is erasing once.
  func erase(_ customer: CustomerID) throws(LedgerError)
}
