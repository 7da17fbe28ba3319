import Foundation
import Orders
import Primitives

/// Lists of orders that may be long: all are known by number, few are read.
extension CustomerSession {
  /// All orders, late ones first, with some of them as a whole.
  ///
  /// - Parameters:
  ///   - places: Which places of the list are read.
  ///   - now: What the shop's clock shows.
  public func overview(reading places: Range<Int>, now: Date) throws(ShopError) -> OrderOverview {
    let directory = try Shop.stored { try ledger.directory(of: customer) }
    let overview = OrderOverview(directory, at: now) { shop.network.timeZone(of: $0) ?? .utc }
    return overview.with(try orders(Array(overview.ids[places.clamped(to: overview.ids.indices)]), now: now))
  }

  /// Some orders by their numbers, with what came back by their clocks written down, and the numbers of those that cannot be read.
  public func orders(_ ids: [OrderID], now: Date) throws(ShopError) -> OrderListing {
    let listing = try Shop.stored { try ledger.orders(ids, of: customer) }
    return OrderListing(
      orders: try listing.orders.map { order throws(ShopError) in try settled(order, now: now) }, unreadable: listing.unreadable)
  }

  /// What became of the promises of all orders: the shipments that have been delivered. Orders are read some at a time.
  ///
  /// - Parameter isCancelled: Nobody waits for the answer any more.
  /// - Returns: Nil if it was cancelled.
  public func promisedDeliveries(now: Date, isCancelled: () -> Bool = { false }) throws(ShopError) -> [PromisedDelivery]? {
    let ids = try Shop.stored { try ledger.directory(of: customer).entries.map(\.id) }
    var deliveries: [PromisedDelivery] = []
    for start in stride(from: 0, to: ids.count, by: Self.readTogether) {
      let some = Array(ids[start..<min(ids.count, start + Self.readTogether)])
      let listing = try Shop.stored { try ledger.orders(some, of: customer) }
      guard let found = shop.promisedDeliveries(of: listing.orders, at: now, isCancelled: isCancelled) else { return nil }
      deliveries += found
    }
    return deliveries
  }

  private static let readTogether = 64
}
