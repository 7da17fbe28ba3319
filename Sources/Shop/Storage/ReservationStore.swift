import Foundation
import Primitives

/// Goods kept aside for a customer for a while: a reservation ends by itself. What is shown as left is what was not sold; a reservation is
/// met by whoever reserves or orders what is in it. Every method is one transaction.
public protocol ReservationStore: Sendable {
  /// Keeps goods aside, in place of all that the customer had reserved before, or changes nothing.
  /// - Parameters:
  ///   - until: the instant at which the reservation ends by itself.
  ///   - now: reservations of others that have ended by then do not count.
  /// - Throws: `LedgerRefusal.outOfStock` if too little is left that nobody else has reserved.
  func reserve(_ goods: [StockTake], for customer: CustomerID, until: Date, now: Date) throws(LedgerError)
  /// Gives back what the customer has reserved.
  func release(_ customer: CustomerID) throws(LedgerError)
}
