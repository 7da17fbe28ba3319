import Delivery
import Foundation
import Primitives

/// How often promises were kept, over all orders and by mode, site and month.
public struct PromiseReport: Hashable, Sendable {
  /// The groups: all orders first, then by mode, by site and by month, each in the order of their keys.
  public let groups: [PromiseGroup]

  /// The report over deliveries.
  public init(_ deliveries: [PromisedDelivery]) {
    groups = PromiseGroup.Grouping.allCases.flatMap { grouping in
      Dictionary(grouping: deliveries) { grouping.key(of: $0) }.sorted { $0.key < $1.key }.map { key, deliveries in
        PromiseGroup(by: grouping, key: key, deliveries)
      }
    }
  }

  /// The report over orders at an instant of the shop's clock. Orders of which something is still to come do not count yet.
  ///
  /// - Parameter timeZone: That of a zone: promises are days at the destination.
  public init(_ orders: some Sequence<Order>, at now: Date, by estimator: Estimator, timeZone: (ZoneID) -> TimeZoneID) {
    self.init(orders.flatMap { PromisedDelivery.all(of: $0, at: now, in: timeZone($0.zone), by: estimator) })
  }
}

/// A shipment that was delivered, with what reports group it by.
public struct PromisedDelivery: Hashable, Sendable {
  /// The order.
  public let order: OrderID
  /// When the order was placed.
  public let placedAt: Date
  /// The site that the goods were sent from.
  public let site: SiteID
  /// The mode by which they went furthest.
  public let mode: TransportMode
  /// What became of the promise.
  public let kept: PromiseKept

  /// A delivery with all its properties.
  public init(order: OrderID, placedAt: Date, site: SiteID, mode: TransportMode, kept: PromiseKept) {
    self.order = order
    self.placedAt = placedAt
    self.site = site
    self.mode = mode
    self.kept = kept
  }

  /// The shipments of an order that were delivered, once none of it is waited for any more; the worst stage of those that came after the
  /// day of their median. Before that the order is neither kept nor missed, and counts for nothing.
  ///
  /// - Parameter timeZone: That of the destination.
  public static func all(of order: Order, at now: Date, in timeZone: TimeZoneID, by estimator: Estimator) -> [PromisedDelivery] {
    let lifecycle = OrderLifecycle(order)
    guard lifecycle.progress(at: now).allSatisfy({ $0.travel == .delivered || !$0.isAwaited }) else { return [] }
    return order.shipments.enumerated().compactMap { index, shipment in
      lifecycle.promiseKept(ofShipment: index, at: now, in: timeZone) { $0.kept50 ? nil : estimator }.map { kept in
        PromisedDelivery(
          order: order.id, placedAt: order.placedAt, site: shipment.site, mode: .main(of: shipment.stages.compactMap(\.mode)), kept: kept)
      }
    }
  }
}
