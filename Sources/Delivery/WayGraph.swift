import Primitives
import Synchronization

/// The network under one customs context, laid out by number as a search reaches it: which services follow at a place, and what each adds.
///
/// What a service adds (stages, expected times, kilometres) depends on where the goods are, on what customs have done, and on the context, never
/// on the goods or the hour, so it is joined once and read by every later search.
final class WayGraph: Sendable {
  /// A place on the way, with what customs have done so far.
  struct Node: Hashable, Sendable {
    let state: RouteUnfolder.State
    /// At the first site nothing is transshipped.
    let isFirst: Bool
  }

  /// What a service adds after a node.
  final class Edge: Sendable {
    let addition: RouteUnfolder.Addition
    let steps: [ExpectedStep]
    /// The node it leads to; nil at the door.
    let to: Int?
    let kilometres: Double

    init(_ addition: RouteUnfolder.Addition, steps: [ExpectedStep], to: Int?) {
      self.addition = addition
      self.steps = steps
      self.to = to
      kilometres = addition.leg.kilometres + addition.crossingKilometres
    }
  }

  private struct EdgeKey: Hashable {
    let node: Int
    let service: Int
    /// Of the last mile, which takes what it is to the zone.
    let zone: ZoneID?
  }

  private struct Layout {
    var numbers: [Node: Int] = [:]
    var nodes: [Node] = []
    /// The services that can follow, by node.
    var services: [[Int]] = []
    /// A service that may not follow has nil.
    var edges: [EdgeKey: Edge?] = [:]
  }

  let context: WayContext
  let catalog: ServiceCatalog
  private let unfolder: RouteUnfolder
  private let estimator: Estimator
  private let layout = Mutex(Layout())

  init(_ context: WayContext, catalog: ServiceCatalog, unfolder: RouteUnfolder, estimator: Estimator) {
    self.context = context
    self.catalog = catalog
    self.unfolder = unfolder
    self.estimator = estimator
  }

  func number(of node: Node) -> Int {
    layout.withLock { layout in
      if let known = layout.numbers[node] { return known }
      layout.numbers[node] = layout.nodes.count
      layout.nodes.append(node)
      layout.services.append(node.state.site.map { unfolder.services(after: $0).compactMap { catalog.number(of: $0.id) } } ?? [])
      return layout.nodes.count - 1
    }
  }

  func node(_ number: Int) -> Node { layout.withLock { $0.nodes[number] } }

  /// The numbers of the services that can follow at a node.
  func services(at node: Int) -> [Int] { layout.withLock { $0.services[node] } }

  /// What a service adds after a node; nil if it may not follow.
  func edge(from node: Int, by service: Int, to zone: Zone) -> Edge? {
    let isLastMile = catalog.site(servedBy: service) == nil
    let key = EdgeKey(node: node, service: service, zone: isLastMile ? zone.id : nil)
    if let known = layout.withLock({ $0.edges[key] }) { return known }
    let here = self.node(node)
    let added = unfolder.extend(here.state, by: catalog.services[service], zone: zone, context, isFirst: here.isFirst)
    let edge = added.map { added in
      Edge(
        added, steps: added.stages.map { ExpectedStep($0, estimator) },
        to: added.state.site == nil ? nil : number(of: Node(state: added.state, isFirst: false)))
    }
    layout.withLock { $0.edges[key] = edge }
    return edge
  }
}

/// The services and sites of a network by number.
struct ServiceCatalog: Sendable {
  /// By id, rising.
  let services: [Service]
  private let numbers: [ServiceID: Int]
  private let siteNumbers: [SiteID: Int]
  /// By service: the number of the site it leads to; nil for a last mile.
  private let destinations: [Int?]
  private let origins: [Int]

  init(_ network: DeliveryNetwork) {
    services = network.services.values.sorted { $0.id < $1.id }
    numbers = Dictionary(services.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let sites = Dictionary(network.sites.keys.sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    siteNumbers = sites
    destinations = services.map { service in
      if case .site(let id) = service.to { sites[id] } else { nil }
    }
    origins = services.map { sites[$0.from] ?? -1 }
  }

  var siteCount: Int { siteNumbers.count }

  func number(of service: ServiceID) -> Int? { numbers[service] }
  func number(of site: SiteID) -> Int? { siteNumbers[site] }
  func site(servedBy service: Int) -> Int? { destinations[service] }
  func origin(of service: Int) -> Int { origins[service] }
}

/// A stage as a search sees it: its gate asked at the expected hour, its duration by mean and variance.
struct ExpectedStep: Sendable {
  private enum Start: Sendable {
    case atOnce
    case opening(CompiledCalendar, CalendarID)
    case departure(CompiledTimetable, Timetable)
    /// Its calendar is not known.
    case never(CalendarID)
  }

  private enum Clock: Sendable {
    case elapsed
    case working(CompiledCalendar, CalendarID)
    case never(CalendarID)
  }

  private let start: Start
  private let clock: Clock
  private let meanHours: Double
  private let variance: Double
  private let slowdowns: [Slowdown]

  init(_ stage: Stage, _ estimator: Estimator) {
    start =
      switch stage.gate {
      case .none: .atOnce
      case .opening(let id): estimator.store.calendar(id).map { .opening($0, id) } ?? .never(id)
      case .departures(let timetable): .departure(estimator.store.timetable(timetable), timetable)
      }
    clock =
      switch stage.clock {
      case .elapsed: .elapsed
      case .working(let id): estimator.store.calendar(id).map { .working($0, id) } ?? .never(id)
      }
    var mean = stage.duration.meanHours
    var variance = stage.duration.variance
    if let inspection = stage.inspection {
      let more = inspection.duration.meanHours
      mean += inspection.rate * more
      variance += inspection.rate * (inspection.duration.variance + (1 - inspection.rate) * more * more)
    }
    meanHours = mean
    self.variance = variance
    slowdowns = stage.slowdowns
  }

  /// Moves an expected hour and its variance past the stage.
  func advance(_ time: inout Double, _ spread: inout Double) throws(Estimator.Unavailable) {
    let ready = Int(time.rounded(.up))
    let begun: Int
    switch start {
    case .atOnce: begun = ready
    case .opening(let calendar, let id): begun = try Estimator.start(at: ready, in: calendar, id)
    case .departure(let compiled, let timetable): begun = try Estimator.start(at: ready, by: compiled, timetable)
    case .never(let id): throw .beyondCalendar(id)
    }
    var hours = meanHours
    var variance = variance
    if let slowdown = slowdowns.first(where: { ready >= $0.from.value && ready < $0.to.value }) {
      hours *= slowdown.factor
      variance *= slowdown.factor * slowdown.factor
    }
    spread += variance
    switch clock {
    case .elapsed: time = (begun > ready ? Double(begun) : time) + hours
    case .working(let calendar, let id):
      guard let index = calendar.index(at: begun), let last = calendar.openHour(index + max(1, Int(hours.rounded(.up))) - 1) else {
        throw .beyondCalendar(id)
      }
      time = Double(last + 1)
    case .never(let id): throw .beyondCalendar(id)
    }
  }
}
