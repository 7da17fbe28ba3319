import Delivery
import Foundation
import Primitives

extension OrderLifecycle {
  /// Whether something of the order is still under way although its promised 90% date is over at the destination: a promise is a day, and is
  /// kept to its end.
  public func isLate(at now: Date, in timeZone: TimeZoneID) -> Bool {
    let zone = ZoneClock.named(timeZone)
    let clock = clock(at: now)
    // Most orders are told by their promise alone, without their journey.
    let late = order.shipments.indices.filter { index in
      clock > zone.lastHour(of: zone.date(of: order.shipments[index].promise.p90)).date
    }
    guard !late.isEmpty else { return false }
    let progress = progress(at: now)
    return late.contains { progress[$0].state.isUnderWay }
  }
}
