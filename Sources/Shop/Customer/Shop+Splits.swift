import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

extension Shop {
  /// How a cart can be divided among the sites that have its goods: as it is recommended line by line, then by each preference, in their order;
  /// none where nothing can be sent.
  ///
  /// Lines of one site travel together. What the law counts together is priced together, and goods of one order are never put into several
  /// parcels so that each stays under a limit for one order (China's), if they need not be.
  ///
  /// - Parameters:
  ///   - lines: The lines of the cart.
  ///   - zone: Where the goods go.
  ///   - hour: The hour of the order.
  ///   - currency: The currency of all amounts.
  ///   - preferences: What it is divided by.
  ///   - now: The present: what others have reserved is not offered; nil: reservations are left out of account.
  public func splits(
    _ lines: [CartLine], zone: ZoneID, hour: Hour, currency: Currency, by preferences: [SplitPreference] = SplitPreference.allCases,
    now: Date? = nil
  ) throws(ShopError) -> [CartSplit] {
    let base = try planBase(lines, zone: zone, hour: hour, currency: currency, now: now)
    let usual = plan(base, chosen: [:], sites: [:])
    let sent = usual.sites
    let priced = base.priced.filter { sent[$0.planned.sku] != nil }
    let skus = priced.map(\.planned.sku)
    func named(_ sites: [SiteID]) -> [SKU: SiteID] { Dictionary(zip(skus, sites), uniquingKeysWith: { first, _ in first }) }
    func offers(_ site: SiteID, _ numbers: [Int]) -> [SplitOffer] {
      let own = numbers.map { priced[$0] }
      let request = OptionRequest(
        lines: own.map(\.option), sources: sources(for: own).filter { $0.site == site }, zone: zone, hour: hour, currency: currency,
        usedToday: base.counted.all.today, usedThisMonth: base.counted.all.thisMonth,
        usedThisYear: base.used ?? base.counted.all.thisYear)
      guard !request.sources.isEmpty else { return [] }
      return finder.quote(request).options.filter { $0.cost.total.currency == currency }
        .map { SplitOffer(option: $0.id, total: $0.cost.total.minor, arrival: $0.distribution) }
    }
    let sites = priced.enumerated().map { number, line in sources(for: [line]).map(\.site).filter { !offers($0, [number]).isEmpty } }
    let start = skus.compactMap { sent[$0] }
    func price(_ choice: SplitChoice, allowsDividing: Bool) -> Int64? {
      let plan = plan(base, chosen: choice.options, sites: named(choice.sites))
      guard plan.shipments.count == choice.parcels, allowsDividing || !dividesBelowLimit(plan, zone: zone, hour: hour) else { return nil }
      return plan.total?.minor
    }
    var searches: [SplitSearch]
    if countsTogether(zone: zone, hour: hour) {
      // Where goods lie so that they have to be divided, they are.
      searches = [false, true].map { allows in SplitSearch(sites: sites, price: { price($0, allowsDividing: allows) }, offers: offers) }
    } else {
      searches = [SplitSearch(sites: sites, offers: offers)]
    }
    guard !usual.shipments.isEmpty else { return [] }
    // What is recommended is one of the ways: nothing that is offered beside it is worse by its own preference.
    let known = usual.total.flatMap { total in
      usual.allArrived.map { all in
        SplitChoice(
          sites: start,
          options: Dictionary(usual.shipments.map { ($0.site, $0.chosen) }, uniquingKeysWith: { first, _ in first }), total: total.minor,
          p90: all.p90)
      }
    }
    return [CartSplit(preference: nil, sites: [:], plan: usual)]
      + preferences.compactMap { preference in
        for index in searches.indices {
          guard let choice = searches[index].best(preference, from: start) else { continue }
          if let known, known.isBetter(than: choice, by: preference) {
            return CartSplit(preference: preference, sites: named(start), plan: usual)
          }
          let named = named(choice.sites)
          return CartSplit(preference: preference, sites: named, plan: plan(base, chosen: choice.options, sites: named))
        }
        return nil
      }
  }

  /// Whether the price of a parcel may hang on the others of the same order.
  private func countsTogether(zone id: ZoneID, hour: Hour) -> Bool {
    guard let zone = network.zones[id] else { return false }
    return !schedule.countedSpans(in: zone.place).isEmpty || yearlyRow(zone: id, hour: hour) != nil
  }

  /// Whether several parcels come under a regime with a limit for one order, although their goods together are above it.
  private func dividesBelowLimit(_ plan: CheckoutPlan, zone id: ZoneID, hour: Hour) -> Bool {
    guard let row = yearlyRow(zone: id, hour: hour), let zone = network.zones[id] else { return false }
    let costs = plan.shipments.compactMap(\.option?.cost).filter { $0.regime == row.regime }
    guard costs.count > 1, let currency = costs.first?.total.currency,
      let limit = counting(in: zone.place, ZoneClock.named(zone.timeZone).date(of: hour)).orderLimit(of: row, in: currency),
      let sum = costs.compactMap({ $0.value(row.base) }).sum(in: currency)
    else { return false }
    return sum.minor > limit.minor
  }
}
