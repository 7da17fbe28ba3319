import Foundation
import Primitives

/// Reservations of goods for a customer, which end by themselves at an instant. Reserved goods still count as left in stock; a reservation
/// only keeps others from reserving or ordering them. Every method is one transaction.
public protocol ReservationStore: Sendable {
  /// Reserves goods, in place of everything that the customer had reserved before; or changes nothing.
  ///
  /// - Parameters:
  ///   - goods: What is reserved.
  ///   - customer: The customer that it is reserved for.
  ///   - until: The instant at which the reservation ends.
  ///   - now: The present: reservations of others that have ended by then do not count.
  /// - Throws: `LedgerRefusal.outOfStock` if not enough is left that nobody else has reserved.
  func reserve(_ goods: [StockTake], for customer: CustomerID, until: Date, now: Date) throws(LedgerError)
  /// What other customers have reserved of some SKUs at an instant, by site; what nobody has reserved has no entry.
  ///
  /// - Parameters:
  ///   - skus: The variants.
  ///   - customer: Whose reservations do not count.
  ///   - now: The present: reservations that have ended by then do not count.
  func reserved(of skus: [SKU], besides customer: CustomerID, now: Date) throws(LedgerError) -> [SKU: [SiteID: Int]]
  /// Ends the reservation of a customer.
  func release(_ customer: CustomerID) throws(LedgerError)
}
