import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives

/// What a customer has ordered besides, where the law of the destination counts it together with what is ordered now.
struct CountedOrders: Hashable {
  /// All of it: what thresholds count.
  var all = CountedValues()
  /// Of it, parcels of the same order that come after: these have used nothing of what is free.
  var later = CountedValues()

  /// With more that was ordered.
  ///
  /// - Parameter isLater: Whether it is a parcel of the same order that comes after.
  func adding(_ other: CountedValues, isLater: Bool = false) -> CountedOrders {
    CountedOrders(all: all.adding(other), later: isLater ? later.adding(other) : later)
  }
}

/// An order whose shipments are priced anew, with what each of them comes to as far as that is known.
struct RepricedOrder {
  let order: Order
  /// By shipment; nil where nothing is left of it.
  var costs: [LandedCost?]

  /// The order as its log says.
  init(_ order: Order) {
    self.order = order
    costs = order.costsLeft
  }
}

extension Shop {
  /// What the shop's customer has ordered for a zone on the day, in the month and in the year of an hour, as far as the law there counts it together. What
  /// was cancelled and what crossed no border does not count.
  ///
  /// - Parameter own: A shipment that does not count, nor what was ordered after it, since its price is asked anew; nil for goods that are
  ///   not ordered yet. The other shipments of its order count as they are told here, not as they are stored.
  func countedOrders(
    zone id: ZoneID, currency: Currency, hour: Hour, besides own: (order: RepricedOrder, shipment: Int)? = nil
  ) throws(ShopError) -> CountedOrders {
    var counted = CountedOrders()
    guard let customer, let zone = network.zones[id] else { return counted }
    let spans = schedule.countedSpans(in: zone.place)
    guard !spans.isEmpty else { return counted }
    let clock = ZoneClock.named(zone.timeZone)
    let widest: ThresholdSpan = spans[.year] != nil ? .year : spans[.month] != nil ? .month : .day
    guard let period = OrderPeriod(widest, of: hour, by: clock) else { return counted }
    let rates = counting(in: zone.place, clock.date(of: hour)).customsRates
    let orders = try Self.stored { try ledger.orders(of: customer, in: period) }
    for order in try earlier(orders, than: own?.order.order, of: customer) where network.zones[order.zone]?.country == zone.country {
      let placed = Hour(roundingUp: order.placedAt)
      for cost in order.costsLeft {
        guard let cost, cost.regime != .localStock else { continue }
        func value(_ span: ThresholdSpan) -> Money? {
          guard clock.isSame(span, placed, hour) else { return nil }
          return spans[span].flatMap { cost.value($0) }.flatMap { rates.convert($0, to: currency) }
        }
        counted = counted.adding(CountedValues(today: value(.day), thisMonth: value(.month), thisYear: value(.year)))
      }
    }
    guard let own else { return counted }
    for (number, cost) in own.order.costs.enumerated() where number != own.shipment {
      if let cost { counted = counted.adding(counts(cost, in: zone.place), isLater: number > own.shipment) }
    }
    return counted
  }

  /// Those of some orders of a customer that were placed before one of them; all of them where none is named.
  private func earlier(_ orders: [Order], than own: Order?, of customer: CustomerID) throws(ShopError) -> [Order] {
    guard let own else { return orders }
    var earlier = orders.filter { $0.placedAt < own.placedAt }
    let same = orders.filter { $0.placedAt == own.placedAt && $0.id != own.id }
    if !same.isEmpty {
      // Of one instant: the list of all has the newest first.
      let ids = try Self.stored { try ledger.directory(of: customer).entries.map(\.id) }
      let before = Set(ids.drop { $0 != own.id })
      earlier += same.filter { before.contains($0.id) }
    }
    return earlier
  }

  /// What a shipment counts towards the others of its order; nothing if it crosses no border.
  func counts(_ cost: LandedCost, in code: PlaceCode) -> CountedValues {
    guard cost.regime != .localStock else { return CountedValues() }
    let spans = schedule.countedSpans(in: code)
    func value(_ span: ThresholdSpan) -> Money? { spans[span].flatMap { cost.value($0) } }
    return CountedValues(today: value(.day), thisMonth: value(.month), thisYear: value(.year))
  }
}
