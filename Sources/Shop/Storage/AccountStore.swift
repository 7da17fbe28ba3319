import Foundation
import Orders
import Primitives

/// Which customer comes in by which SSH key. A key has one customer; a customer may have several keys. Every method is one transaction.
public protocol AccountStore: Sendable {
  /// The customer of a key. A key that was never seen gets the one that is offered, at once and for good: two windows that open with one new
  /// key at the same time get the same customer. What was put aside for a customer that was joined to this one (by a window that was still
  /// open) is brought along.
  ///
  /// - Parameters:
  ///   - key: The key.
  ///   - new: Who it will be if the key was never seen: a new id (`CustomerID.random()`).
  ///   - now: The present.
  func customer(of key: KeyFingerprint, orNew new: CustomerID, now: Date) throws(LedgerError) -> CustomerID
  /// The keys of a customer, the oldest first.
  func keys(of customer: CustomerID) throws(LedgerError) -> [AccountKey]
  /// Keeps a code that another key may be joined with, in place of the customer's code before. False if another customer has that code: then
  /// nothing was changed, and another has to be drawn. Codes of anybody that have ended by `now` are forgotten.
  func keep(_ offer: JoinOffer, of customer: CustomerID, now: Date) throws(LedgerError) -> Bool
  /// Redeems a code with a key. The key's customer is joined to the code's: all keys, cart lines, goods kept for later, addresses, orders (with
  /// what they count towards allowances) and reservations are the code's customer's from then on, who keeps an own draft and own settings
  /// and takes those of the other where there are none. All of it or nothing is done, and the code is used up. A wrong code changes nothing
  /// but the count of the key's tries (`JoinTries`).
  ///
  /// Carts are joined by `Cart.joined(with:)`. An order that comes along is past the cart (`of_cart`); its key goes if the customer has used
  /// the same. Of two rows of one address one stays; one country has one usual address, that of the code's customer.
  func join(_ key: KeyFingerprint, by code: JoinCode, now: Date) throws(LedgerError) -> JoinOutcome
}
