import Foundation
import Orders
import Primitives

extension CustomerSession {
  /// How long goods are kept for a customer who looks at the order before placing it, in seconds.
  public static let reservationTime: TimeInterval = 15 * 60

  /// Keeps goods for the customer, in place of all that was kept before, until an instant that is returned. Until then nobody else can reserve
  /// or order them; after it the reservation has ended by itself.
  ///
  /// - Parameters:
  ///   - goods: How many pieces of each SKU at each site.
  ///   - now: What the shop's clock shows.
  /// - Throws: `ShopError.outOfStock` if others have reserved or ordered too much of it meanwhile: nothing is kept then that was not before.
  public func reserve(_ goods: [SiteID: [SKU: Int]], now: Date) throws(ShopError) -> Date {
    let takes = goods.flatMap { site, pieces in pieces.map { StockTake(sku: $0.key, site: site, quantity: $0.value) } }.inOrder
    let until = now.addingTimeInterval(Self.reservationTime)
    do {
      try ledger.reserve(takes, for: customer, until: until, now: now)
      return until
    } catch {
      if case .refused(.outOfStock(let sku, let site, let available)) = error {
        throw .outOfStock(sku, wanted: takes.first { $0.sku == sku && $0.site == site }?.quantity ?? 1, available: available)
      }
      throw Shop.failure(error)
    }
  }

  /// Gives back what is kept for the customer.
  public func releaseReservation() throws(ShopError) { try Shop.stored { try ledger.release(customer) } }
}
