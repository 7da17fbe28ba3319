import Delivery
import Primitives

/// Which sites lie behind a site, and which before a zone, in two networks at once: what changes elsewhere cannot matter between them.
struct NetworkReach {
  private let services: [Service]
  private var next: [SiteID: Set<SiteID>] = [:]
  private var previous: [SiteID: Set<SiteID>] = [:]

  init(_ networks: [DeliveryNetwork]) {
    services = networks.flatMap(\.services.values)
    func join(_ from: SiteID, _ to: SiteID) {
      next[from, default: []].insert(to)
      previous[to, default: []].insert(from)
    }
    for service in services { if case .site(let to) = service.to { join(service.from, to) } }
    for crossing in networks.flatMap(\.crossings) { join(crossing.from, crossing.to) }
  }

  /// The site and those that goods can come to from it.
  func after(_ site: SiteID) -> Set<SiteID> { Self.reached([site], next) }

  /// The sites from which goods can come to a zone.
  func before(_ zone: Zone) -> Set<SiteID> {
    Self.reached(services.filter { $0.leads(to: zone) }.map(\.from), previous)
  }

  private static func reached(_ starts: [SiteID], _ steps: [SiteID: Set<SiteID>]) -> Set<SiteID> {
    var reached = Set(starts)
    var open = starts
    while let site = open.popLast() {
      for other in steps[site] ?? [] where reached.insert(other).inserted { open.append(other) }
    }
    return reached
  }
}

extension Service {
  /// Whether it may deliver to a zone: its own, or one of its country.
  func leads(to zone: Zone) -> Bool {
    switch to {
    case .site: false
    case .zone(let id): id == zone.id
    case .country(let country): zone.isServed(by: country)
    }
  }
}
