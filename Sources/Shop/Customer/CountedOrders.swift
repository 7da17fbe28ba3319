import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives

/// What a customer has ordered besides, where the law of the destination counts it together with what is ordered now.
struct CountedOrders: Hashable {
  /// On the same day; nil if nothing counts.
  var today: Money?
  /// In the same calendar month, that day included; nil if nothing counts.
  var thisMonth: Money?
  /// In the same calendar year, that day included; nil if nothing counts.
  var thisYear: Money?

  /// With more that was ordered.
  func adding(_ other: CountedOrders) -> CountedOrders {
    func sum(_ one: Money?, _ other: Money?) -> Money? {
      guard let one, let other else { return one ?? other }
      return one + other
    }
    return CountedOrders(
      today: sum(today, other.today), thisMonth: sum(thisMonth, other.thisMonth), thisYear: sum(thisYear, other.thisYear))
  }
}

extension Shop {
  /// What the shop's customer has ordered for a zone on the day, in the month and in the year of an hour, as far as the law there counts it together. What
  /// was cancelled and what crossed no border does not count.
  ///
  /// - Parameter own: A shipment that does not count, nor what was ordered after it, since its price is asked anew; nil for goods that are
  ///   not ordered yet.
  func countedOrders(
    zone id: ZoneID, currency: Currency, hour: Hour, besides own: (order: Order, shipment: Int)? = nil
  ) throws(ShopError) -> CountedOrders {
    var counted = CountedOrders()
    guard let customer, let zone = network.zones[id] else { return counted }
    let spans = schedule.countedSpans(in: zone.place)
    guard !spans.isEmpty else { return counted }
    let clock = ZoneClock.named(zone.timeZone)
    let date = clock.date(of: hour)
    let (year, month, _) = date.parts
    let day: LocalDate? =
      spans[.year] != nil
      ? LocalDate(year: year, month: 1, day: 1) : spans[.month] != nil ? LocalDate(year: year, month: month, day: 1) : date
    guard let first = day,
      let second = clock.second(of: first, minute: 0)
    else { return counted }
    let since = Date(timeIntervalSince1970: Double(second))
    let rates = counting(in: zone.place, date).customsRates
    for order in try Self.stored({ try ledger.orders(of: customer, since: since) })
    where network.zones[order.zone]?.country == zone.country && own.map({ order.placedAt <= $0.order.placedAt }) != false {
      let placed = clock.date(of: Hour(roundingUp: order.placedAt))
      let isThisMonth = (placed.parts.year, placed.parts.month) == (year, month)
      let lifecycle = OrderLifecycle(order)
      for (number, shipment) in order.shipments.enumerated()
      where shipment.cost.regime != .localStock && own.map({ $0.order.id == order.id && $0.shipment == number }) != true
        && lifecycle.status(ofShipment: number, at: hour.date) != .cancelled
      {
        func value(_ span: ThresholdSpan) -> Money? {
          spans[span].flatMap { shipment.cost.value($0) }.flatMap { rates.convert($0, to: currency) }
        }
        counted = counted.adding(
          CountedOrders(today: placed == date ? value(.day) : nil, thisMonth: isThisMonth ? value(.month) : nil, thisYear: value(.year)))
      }
    }
    return counted
  }

  /// What a shipment of a cart counts towards the others of the cart; nothing if it crosses no border.
  func counts(_ cost: LandedCost, in code: PlaceCode) -> CountedOrders {
    guard cost.regime != .localStock else { return CountedOrders() }
    let spans = schedule.countedSpans(in: code)
    func value(_ span: ThresholdSpan) -> Money? { spans[span].flatMap { cost.value($0) } }
    return CountedOrders(today: value(.day), thisMonth: value(.month), thisYear: value(.year))
  }
}
