import Catalog
import Delivery
import Primitives
import Synchronization

/// The key by which a reach is cached.
struct ReachKey: Hashable {
  let zone: ZoneID
  let date: LocalDate
  /// The loads in stock, which differ from catalog to catalog.
  let loads: Set<StockedLoad>
}

extension OptionFinder {
  /// Which loads can be delivered to a zone on the date of an hour. It takes no quote: one itinerary is enough, whatever it costs.
  ///
  /// A load counts if it can be delivered under any of the destination's regimes for imports. Which of these applies depends on the price
  /// of the goods, and nothing that might be delivered is to be hidden.
  public func reach(of loads: some Sequence<StockedLoad>, to id: ZoneID, at hour: Hour) -> Reach {
    guard let zone = network.zones[id] else { return Reach(zone: id, reached: [], barred: [:], sites: []) }
    let date = ZoneClock.named(zone.timeZone).date(of: hour)
    let key = ReachKey(zone: id, date: date, loads: Set(loads))
    return reaches.value(for: key) { reach(key, to: zone, at: hour) }
  }

  private func reach(_ key: ReachKey, to zone: Zone, at hour: Hour) -> Reach {
    let regimes = calculator.schedule.regimes(of: zone.place, on: key.date)
    var reached: Set<StockedLoad> = []
    var barred: [StockedLoad: UndeliveredReason] = [:]
    // A load so small and harmless that no service refuses it.
    let anything = StockedLoad(site: "", weight: Grams(1), box: Dimensions(1, 1, 1), hasBattery: false, isDangerous: false)
    for (id, loads) in Dictionary(grouping: key.loads, by: \.site) {
      guard let site = network.sites[id] else { continue }
      func comes(_ load: StockedLoad) -> Bool {
        self.regimes(from: site, to: zone, among: regimes).contains {
          planner.leads(from: site, to: zone, at: hour, load: load.load, regime: $0)
        }
      }
      guard comes(anything) else {
        let reason = UndeliveredReason(nothingFrom: site, to: zone, in: network)
        for load in loads { barred[load] = reason }
        continue
      }
      for load in loads {
        if comes(load) { reached.insert(load) } else { barred[load] = Self.reason(against: load, comes: comes) }
      }
    }
    let sites = Set(reached.map(\.site)).compactMap { network.sites[$0] }
      .map { (id: $0.id, kilometres: $0.coordinate.kilometres(to: zone.coordinate)) }
      .sorted { ($0.kilometres, $0.id) < ($1.kilometres, $1.id) }
    return Reach(zone: zone.id, reached: reached, barred: barred, sites: sites.map(\.id))
  }

  /// The regimes under which goods from a site may come to a zone.
  private func regimes(from site: Site, to zone: Zone, among imports: [Regime]) -> [Regime] {
    let isAtHome = network.isAtHome(site.place, zone.place)
    return isAtHome && site.kind != .bondedWarehouse ? [.localStock] : imports
  }

  /// The property of a load that keeps it from being delivered: without it, it could be.
  private static func reason(against load: StockedLoad, comes: (StockedLoad) -> Bool) -> UndeliveredReason {
    func with(weight: Grams? = nil, box: Dimensions? = nil, battery: Bool? = nil, dangerous: Bool? = nil) -> StockedLoad {
      StockedLoad(
        site: load.site, weight: weight ?? load.weight, box: box ?? load.box, hasBattery: battery ?? load.hasBattery,
        isDangerous: dangerous ?? load.isDangerous)
    }
    if load.hasBattery, comes(with(battery: false)) { return .battery }
    if load.isDangerous, comes(with(dangerous: false)) { return .dangerousGoods }
    if comes(with(weight: Grams(1))) { return .tooHeavy }
    if comes(with(box: Dimensions(1, 1, 1))) { return .tooLarge }
    // Several properties together keep it: what is dangerous comes first.
    if load.hasBattery { return .battery }
    if load.isDangerous { return .dangerousGoods }
    return .tooHeavy
  }
}
