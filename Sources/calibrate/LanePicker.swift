import Delivery
import LandedCost
import Primitives
import Quotes

/// Picks lanes from the network as it stands, always the same ones: for each mode some, spread evenly over all pairs of site and zone that a
/// itinerary of that mode joins.
struct LanePicker: Sendable {
  private let network: DeliveryNetwork
  private let schedule: TariffSchedule
  private let planner: RoutePlanner
  /// Two kilograms in a shoebox: nothing refuses it.
  private let load = Load(
    boxes: [Load.Boxes(count: 1, weight: Grams(2000), box: Dimensions(330, 210, 120))], hasBatteries: false, hasDangerousGoods: false)
  private let day = LocalDate(days: CalendarSpan.from.days + 2 * 365 + 74)

  private static let sitesOfZone = 4

  init(_ world: World) {
    network = world.network
    schedule = world.tariffSchedule
    planner = RoutePlanner(expander: RouteExpander(network: network), estimator: Estimator(store: CalendarStore(network.calendars)))
  }

  func lanes() async -> [Lane] {
    let zones = network.zones.values
    let found = await withTaskGroup(of: (Int, [Lane]).self) { group in
      for (index, zone) in zones.enumerated() { group.addTask { (index, lanes(to: zone)) } }
      return await group.reduce(into: [Int: [Lane]]()) { $0[$1.0] = $1.1 }
    }
    let all = zones.indices.flatMap { found[$0] ?? [] }
    return TransportMode.allCases.flatMap { mode in
      let own = all.filter { $0.mode == mode }
      let count = min(own.count, Plan.lanesOfMode)
      return (0..<count).map { own[($0 * 2 + 1) * own.count / (2 * count)] }
    }
  }

  /// For each mode a few sites, so that a zone with many warehouses does not crowd out the others; which goes round from zone to zone.
  private func lanes(to zone: Zone) -> [Lane] {
    let sites = network.sites.values.filter(\.kind.holdsStock)
    let turn = zone.id.rawValue.utf8.reduce(0) { ($0 * 31 + Int($1)) % 997 }
    var byMode: [TransportMode: [Lane]] = [:]
    for index in sites.indices {
      let site = sites[(index + turn) % sites.count]
      let itineraries = planner.plan(
        from: site, to: zone, at: Hour(day.days * 24 + 8), load: load, regime: regime(site, zone), euros: { amount, _ in amount }
      ).itineraries
      var seen: Set<TransportMode> = []
      for itinerary in itineraries {
        guard let longest = itinerary.legs.max(by: { $0.kilometres < $1.kilometres }), seen.insert(longest.mode).inserted,
          byMode[longest.mode, default: []].count < Self.sitesOfZone
        else { continue }
        byMode[longest.mode, default: []].append(Lane(site: site.id, zone: zone, mode: longest.mode, stages: itinerary.stages))
      }
    }
    return TransportMode.allCases.flatMap { byMode[$0] ?? [] }
  }

  private func regime(_ site: Site, _ zone: Zone) -> Regime {
    let isAtHome = network.isAtHome(site.place, zone.place)
    if isAtHome, site.kind != .bondedWarehouse { return .localStock }
    return schedule.defaultRegime(of: zone.place, value: .zero(.euro), usedThisYear: .zero(.euro), on: day)?.regime ?? .standard
  }
}
