import Primitives

/// What disruptions leave as it is in a network: its sites and services by number, and which of them lead where.
///
/// It is made once for a network. All that are disrupted from one share it, so that a scenario, too, finds which services lead to a zone where
/// another question has left it.
final class NetworkLayout: Sendable {
  /// Where a service begins and ends.
  struct Ends: Sendable {
    /// The number of the site where it begins; -1 if the network does not have that site.
    let origin: Int32
    /// The number of the site that it leads to; -1 for a last mile, and if the network does not have that site.
    let next: Int32
  }

  /// How many sites the network has.
  let siteCount: Int
  /// By the number of a service.
  let ends: [Ends]
  /// The sites by number. After those of the network stand those that only a row of another table names.
  private let sites: [SiteID]
  private let siteNumbers: [SiteID: Int]
  /// By the number of a site: the services that begin there, or on the far side of a crossing.
  private let after: FlatLists<Int32>
  /// By the number of a site: the sites from which a service or a crossing leads to it.
  private let before: FlatLists<Int32>
  /// The services that are last miles, by what they serve.
  private let lastMiles: [ServiceDestination: [Int]]
  /// By the number of a service.
  private let services: [Service]
  private let reaches = Lock<[ZoneID: ZoneReach]>([:])
  private let tests = Lock<LoadTests?>(nil)

  /// - Parameters:
  ///   - sites: The ids of the network's sites.
  ///   - services: In the order of their ids.
  init(sites: some Sequence<SiteID>, services: [Service], crossings: [Crossing]) {
    var known = sites.sorted()
    siteCount = known.count
    var numbers = Dictionary(known.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func number(_ site: SiteID) -> Int {
      if let number = numbers[site] { return number }
      numbers[site] = known.count
      known.append(site)
      return known.count - 1
    }
    let origins = services.map { number($0.from) }
    let nexts: [Int?] = services.map { if case .site(let id) = $0.to { number(id) } else { nil } }
    let borders = crossings.map { (from: number($0.from), to: number($0.to)) }
    let count = siteCount
    ends = zip(origins, nexts).map { Ends(origin: $0 < count ? Int32($0) : -1, next: $1.map { $0 < count ? Int32($0) : -1 } ?? -1) }
    var begin = [[Int]](repeating: [], count: known.count)
    var before = begin
    var lastMiles: [ServiceDestination: [Int]] = [:]
    for service in services.indices {
      begin[origins[service]].append(service)
      if let next = nexts[service] {
        before[next].append(origins[service])
      } else {
        lastMiles[services[service].to, default: []].append(service)
      }
    }
    var after = begin
    for border in borders {
      after[border.from] += begin[border.to]
      before[border.to].append(border.from)
    }
    self.sites = known
    siteNumbers = numbers
    self.after = FlatLists(after.map { $0.map(Int32.init) })
    self.before = FlatLists(before.map { $0.map(Int32.init) })
    self.lastMiles = lastMiles
    self.services = services
  }

  /// Nil if the network does not have the site.
  func number(of site: SiteID) -> Int? { siteNumbers[site].flatMap { $0 < siteCount ? $0 : nil } }

  /// The numbers of the services that goods at a site can take next: those that begin there, or on the far side of a crossing.
  func services(after site: SiteID) -> [Int] { siteNumbers[site].map { after[$0].map { Int($0) } } ?? [] }

  /// The last miles to a zone.
  private func lastMiles(to zone: Zone) -> [Int] {
    let own = lastMiles[.zone(zone.id)] ?? []
    return zone.isServed(by: zone.country) ? own + (lastMiles[.country(zone.country)] ?? []) : own
  }

  /// The sites from which a zone can be reached at all, whatever the goods and the hour.
  func sites(leadingTo zone: Zone) -> Set<SiteID> {
    let leads = leads(to: zone)
    return Set(sites.indices.lazy.filter { leads[$0] }.map { self.sites[$0] })
  }

  /// By the number of a site, whether a zone can be reached from there.
  private func leads(to zone: Zone) -> [Bool] {
    var leads = [Bool](repeating: false, count: sites.count)
    var open: [Int] = []
    func reach(_ site: Int) {
      guard !leads[site] else { return }
      leads[site] = true
      open.append(site)
    }
    for service in lastMiles(to: zone) { if let site = siteNumbers[services[service].from] { reach(site) } }
    while let site = open.popLast() { for before in before[site] { reach(Int(before)) } }
    return leads
  }

  /// Which services can be part of an itinerary to a zone. It is found once for each zone.
  func reach(of zone: Zone) -> ZoneReach {
    reaches.withLock { reaches in
      if let known = reaches[zone.id] { return known }
      let leads = leads(to: zone)
      var goesOn = ends.map { $0.next >= 0 && leads[Int($0.next)] }
      for service in lastMiles(to: zone) { goesOn[service] = true }
      let made = ZoneReach(leads: Array(leads.prefix(siteCount)), goesOn: goesOn, after: after)
      reaches[zone.id] = made
      return made
    }
  }

  /// The tests that the services put a load to. They are collected once, when a load is first put to them.
  var loadTests: LoadTests {
    tests.withLock { tests in
      if let tests { return tests }
      let made = LoadTests(services)
      tests = made
      return made
    }
  }
}
