import Foundation
import Orders
import Primitives

/// The address books of customers. Addresses are kept apart from orders, so that they can be erased. A customer never gets or changes those
/// of another. Every method is one transaction.
public protocol AddressStore: Sendable {
  /// The address book of a customer, what was used last first, each address once, at most a hundred: what orders went to, and what was
  /// put in besides.
  func addressBook(of customer: CustomerID) throws(LedgerError) -> [KeptAddress]
  /// Puts an address into the book, or finds it there.
  ///
  /// - Parameters:
  ///   - address: The address.
  ///   - id: The one that it takes the place of; nil if it is a new one. Orders that went there keep theirs.
  ///   - isUsual: Whether it is the usual one of its country from now on; no other of the country is then. Nil: as the replaced one was.
  ///   - now: When it was used last.
  /// - Returns: What the book has; nil if the customer keeps no address of the number.
  func keep(_ address: Address, inPlaceOf id: AddressID?, isUsual: Bool?, of customer: CustomerID, now: Date) throws(LedgerError)
    -> KeptAddress?
  /// Takes an address out of the book; orders that went there keep it until the customer is erased. False if there is none of the number.
  func removeAddress(_ id: AddressID, of customer: CustomerID) throws(LedgerError) -> Bool
}

extension AddressStore {
  /// The addresses of a customer's book, what was used last first.
  public func addresses(of customer: CustomerID) throws(LedgerError) -> [Address] { try addressBook(of: customer).map(\.address) }
}

/// Checkouts that were begun. Every method is one transaction, which is on the disk when it returns.
public protocol DraftStore: Sendable {
  /// The checkout that a customer has begun; nil if there is none, or none that can be read.
  func draft(of customer: CustomerID) throws(LedgerError) -> CheckoutDraft?
  /// Keeps a checkout in place of the one before; nil removes it. Placing an order from the cart removes it too.
  func keep(_ draft: CheckoutDraft?, of customer: CustomerID) throws(LedgerError)
}
