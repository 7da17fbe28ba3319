import Delivery
import LandedCost
import Money
import Primitives

/// Two worlds beside each other, to tell for which goods and destinations prices and dates can differ at all. It may say so where they do not; where it
/// says that they cannot, they are the same.
public struct WorldComparison: Sendable {
  /// Something on which every price or date may depend is not the same.
  private let changesAll: Bool
  /// The destinations of tax rows that are not the same.
  private let taxed: Set<String>
  private let zones: Set<ZoneID>
  /// The places in the network at which something is not the same.
  private let sites: Set<SiteID>
  /// The services that are not the same, of either network.
  private let services: [Service]
  private let reach: NetworkReach
  private let places: [PlaceCode: TaxPlace]
  private let behind = OnceCache<SiteID, Set<SiteID>>(capacity: 10_000)
  private let ahead = OnceCache<ZoneID, Set<SiteID>>(capacity: 10_000)
  private let known = OnceCache<Pair, Bool>(capacity: 100_000)

  private struct Pair: Hashable, Sendable {
    let site: SiteID
    let zone: ZoneID
  }

  /// A comparison of what was and what is.
  public init(_ was: World, _ now: World) {
    let (old, new) = (was.network, now.network)
    func currencies(_ world: World) -> [String: Currency] { world.currencies.mapValues(\.currency) }
    func rates(_ world: World) -> [ExchangeRates.Rate?] { world.rates.currencies.map { world.rates.rate(of: $0.code) } }
    changesAll =
      rates(was) != rates(now) || was.publishedRates != now.publishedRates || was.customsRateRows != now.customsRateRows
      || currencies(was) != currencies(now) || was.territories != now.territories || old.emissions != new.emissions
      || old.specialTerritories != new.specialTerritories || old.territories != new.territories
    taxed = Self.changed(Array(was.taxRules), Array(now.taxRules)) { $0.destination }
      .union(Self.changed(was.regimes, now.regimes) { $0.destination })
      .union(Self.changed(was.regimeGoods, now.regimeGoods) { $0.destination })
      .union(Self.changed(was.waivers, now.waivers) { $0.destination })
    zones = Self.changed(old.zones.values, new.zones.values) { $0.id }
    let calendars = Self.changed(Array(old.calendars.values), Array(new.calendars.values)) { $0.id }
    let moved = Self.changed(old.services.values, new.services.values) { $0.id }
    services = (old.services.values + new.services.values).filter { service in
      moved.contains(service.id) || !calendars.isDisjoint(with: Step.calendars(service.gate, service.clock))
    }
    var sites = Self.changed(old.sites.values, new.sites.values) { $0.id }
    sites.formUnion(Self.changed(old.handlings, new.handlings) { $0.site })
    sites.formUnion(Self.changed(old.clearances, new.clearances) { $0.site })
    sites.formUnion(Self.changed(old.crossings, new.crossings) { $0.from })
    sites.formUnion(old.bulkLegs.keys.filter { old.bulkLegs[$0] != new.bulkLegs[$0] })
    sites.formUnion(new.bulkLegs.keys.filter { old.bulkLegs[$0] != new.bulkLegs[$0] })
    for network in [old, new] {
      func meets(_ step: Step) -> Bool { !calendars.isDisjoint(with: Step.calendars(step.gate, step.clock)) }
      sites.formUnion(network.handlings.filter { meets($0.step) }.map(\.site))
      sites.formUnion(network.clearances.filter { meets($0.step) }.map(\.site))
      sites.formUnion(network.crossings.filter { meets($0.step) }.map(\.from))
    }
    self.sites = sites
    reach = NetworkReach([old, new])
    places = Dictionary(now.territories.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether goods that did not change themselves may cost something else, or arrive at another time.
  ///
  /// - Parameters:
  ///   - site: Where they are in stock.
  ///   - zone: Where they go to.
  public func mayDiffer(from site: SiteID, to zone: Zone) -> Bool {
    if changesAll || zones.contains(zone.id) || mayDiffer(taxesOf: zone.place) { return true }
    guard !sites.isEmpty || !services.isEmpty else { return false }
    return known.value(for: Pair(site: site, zone: zone.id)) { waysDiffer(from: site, to: zone) }
  }

  /// Whether anything that is not the same lies on a way between them.
  private func waysDiffer(from site: SiteID, to zone: Zone) -> Bool {
    let after = behind.value(for: site) { reach.after(site) }
    let before = ahead.value(for: zone.id) { reach.before(zone) }
    if sites.contains(where: { after.contains($0) && before.contains($0) }) { return true }
    return services.contains { service in
      guard after.contains(service.from) else { return false }
      if case .site(let to) = service.to { return before.contains(to) }
      return service.leads(to: zone)
    }
  }

  private func mayDiffer(taxesOf code: PlaceCode) -> Bool {
    guard !taxed.isEmpty else { return false }
    // A row for a wide territory holds in all its places.
    let place = places[code]
    let wide = (place?.customs ?? []) + (place?.vat ?? []) + (place?.fees ?? []) + (place?.rival?.customs ?? [])
    return (wide + [code.rawValue, String(code.rawValue.prefix(2))]).contains(where: taxed.contains)
  }

  /// What the rows that are only in one of two tables are of. Their order counts only where rows are of the same thing.
  private static func changed<Row: Hashable, ID: Hashable>(_ was: [Row], _ now: [Row], _ id: (Row) -> ID) -> Set<ID> {
    if was == now { return [] }
    let (old, new) = (Dictionary(grouping: was, by: id), Dictionary(grouping: now, by: id))
    return Set(Set(old.keys).union(new.keys).filter { old[$0] != new[$0] })
  }
}

extension Step {
  /// The calendars that a gate and a clock ask.
  fileprivate static func calendars(_ gate: Gate, _ clock: StageClock) -> Set<CalendarID> {
    var calendars: Set<CalendarID> = []
    switch gate {
    case .none: break
    case .opening(let id): calendars.insert(id)
    case .departures(let timetable): if let id = timetable.calendar { calendars.insert(id) }
    }
    if case .working(let id) = clock { calendars.insert(id) }
    return calendars
  }
}
