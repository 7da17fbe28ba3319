import Money
import Primitives
import Synchronization

/// Finds the ways from a site to a zone that a forwarder would weigh: by expected arrival, freight and CO2e together.
///
/// A label-setting search over services. Time on the way is the expected one: gates are asked at the expected hour, durations count by their
/// mean. A label is dropped that three others of the same site and customs state beat on all three, or one beats by more than a day and a half;
/// so near-twins stay few. What is exact (distributions, landed cost, the Pareto set) is worked out for the ways that remain.
public final class RoutePlanner: Sendable {
  /// A way that was found, its stages ready to fold.
  public struct Way: Sendable {
    public let route: Route
    public let stages: [Stage]
    public let legs: [Leg]
    /// Expected, in hours since 1970.
    public let expectedArrival: Double
    /// About the 90th percentile, in hours since 1970: as if the time were normal, with the variance of the durations alone.
    public let lateArrival: Double
    /// Expected freight in euros, for ranking.
    public let freightGuess: Double
    /// Grams of CO2e for a tonne of goods.
    public let co2GramsPerTonne: Double
  }

  /// How far a way has come. Labels are kept in one list and name the one they go on from.
  private struct Label {
    let parent: Int
    let node: Int?
    let service: Int
    let edge: WayGraph.Edge?
    let count: Int
    let time: Double
    let variance: Double
    /// About the 90th percentile, as if the time were normal.
    let late: Double
    let cost: Double
    let co2: Double

    init(
      parent: Int, node: Int?, service: Int, edge: WayGraph.Edge?, count: Int, time: Double, variance: Double, cost: Double, co2: Double
    ) {
      self.parent = parent
      self.node = node
      self.service = service
      self.edge = edge
      self.count = count
      self.time = time
      self.variance = variance
      late = time + StageDuration.z90 * variance.squareRoot()
      self.cost = cost
      self.co2 = co2
    }
  }

  /// What is known of a service for one load.
  private enum Standing {
    case unknown
    case barred
    case open(euros: Double)
  }

  /// The most services of a way.
  static let mostServices = 9
  /// How many others must beat a label before it is dropped.
  static let beatenBy = 3
  /// By how many expected hours one other must beat it to be dropped at once.
  static let clearlyLater = 36.0
  /// The most ways to one zone.
  static let mostWays = 12

  public let unfolder: RouteUnfolder
  public let estimator: Estimator
  let catalog: ServiceCatalog
  private let gramsPerTonneKilometre: [TransportMode: Double]
  private let graphs = Mutex<[WayContext: WayGraph]>([:])
  /// By zone: from which sites services lead there at all.
  private let leading = Mutex<[ZoneID: [Bool]]>([:])

  public init(unfolder: RouteUnfolder, estimator: Estimator) {
    self.unfolder = unfolder
    self.estimator = estimator
    catalog = ServiceCatalog(unfolder.network)
    gramsPerTonneKilometre = Dictionary(
      unfolder.network.emissions.map { ($0.mode, $0.gramsPerTonneKilometre) }, uniquingKeysWith: { first, _ in first })
  }

  /// Grams of CO2e of moving a tonne.
  public func emission(_ mode: TransportMode, kilometres: Double) -> Double { (gramsPerTonneKilometre[mode] ?? 0) * kilometres }

  /// The ways, best expected arrival first, and what was closed to the load on the way. `allows` says whether a service may be taken at all
  /// (what-if, modes). Freight is guessed for `pricing`, a load like this one, where its price holds. `euros` turns an amount of a currency into euros.
  public func ways(
    from site: Site, to zone: Zone, at hour: Hour, load: Load, regime: Regime, allows: (Service) -> Bool = { _ in true },
    pricing: Load? = nil, euros: (Double, Currency) -> Double
  ) -> (ways: [Way], closed: [ClosedService]) {
    let context = unfolder.context(site: site, zone: zone, regime: regime)
    let leading = sites(leadingTo: zone)
    guard let first = catalog.number(of: site.id), leading[first], let begin = unfolder.begin(at: site.id, context) else { return ([], []) }
    let graph = graph(context)
    var time = Double(hour.value)
    var variance = 0.0
    do {
      for stage in begin.stages { try ExpectedStep(stage, estimator).advance(&time, &variance) }
    } catch {
      return ([], [ClosedService(service: ServiceID(rawValue: site.id.rawValue), reason: ClosedReason(error))])
    }
    var labels = [
      Label(
        parent: -1, node: graph.number(of: WayGraph.Node(state: begin.state, isFirst: true)), service: -1, edge: nil, count: 0, time: time,
        variance: variance, cost: 0, co2: 0)
    ]
    var open = [0]
    var settled: [Int: [Int]] = [:]
    var found: [Int] = []
    var closed: [Int: ClosedReason] = [:]
    var standings = [Standing](repeating: .unknown, count: catalog.services.count)

    func standing(_ service: Int) -> Standing {
      if case .unknown = standings[service] {} else { return standings[service] }
      let row = catalog.services[service]
      if !allows(row) {
        standings[service] = .barred
      } else if let reason = load.reasonAgainst(row.limits) {
        closed[service] = reason
        standings[service] = .barred
      } else if let own = row.freightGuess(for: load) {
        let freight = pricing.flatMap { row.freightGuess(for: $0) } ?? own
        standings[service] = .open(euros: euros(freight.amount, freight.currency))
      } else {
        standings[service] = .barred
      }
      return standings[service]
    }

    func isOnTheWay(_ label: Int, _ service: Int, _ next: Int?) -> Bool {
      var at = label
      while at > 0 {
        if labels[at].service == service || (next != nil && catalog.origin(of: labels[at].service) == next) { return true }
        at = labels[at].parent
      }
      return false
    }

    while !open.isEmpty {
      // The earliest label first: nothing that comes later can beat it on time.
      let nearest = open.indices.min { labels[open[$0]].time < labels[open[$1]].time } ?? 0
      let current = open.remove(at: nearest)
      let label = labels[current]
      guard let node = label.node, label.count < Self.mostServices else { continue }
      if Self.isBeaten(label, by: settled[node] ?? [], labels) || Self.isBeaten(label, by: found, labels) { continue }
      settled[node, default: []].append(current)
      for service in graph.services(at: node) {
        let next = catalog.site(servedBy: service)
        guard next.map({ leading[$0] }) ?? serves(service, zone), !isOnTheWay(current, service, next),
          case .open(let freight) = standing(service), let edge = graph.edge(from: node, by: service, to: zone)
        else { continue }
        var time = label.time
        var variance = label.variance
        do {
          for step in edge.steps { try step.advance(&time, &variance) }
        } catch {
          closed[service] = ClosedReason(error)
          continue
        }
        let extended = Label(
          parent: current, node: edge.to, service: service, edge: edge, count: label.count + 1, time: time, variance: variance,
          cost: label.cost + freight, co2: label.co2 + emission(edge.addition.leg.mode, kilometres: edge.kilometres))
        if let to = edge.to {
          if Self.isBeaten(extended, by: settled[to] ?? [], labels) || Self.isBeaten(extended, by: found, labels) { continue }
          open.append(labels.count)
        } else {
          found.append(labels.count)
        }
        labels.append(extended)
      }
    }
    let ways = Self.distinct(found, labels)
    return (
      ways.map { way(endingWith: $0, labels, first: begin.stages, from: site, to: zone) },
      closed.map { ClosedService(service: catalog.services[$0.key].id, reason: $0.value) }.sorted { $0.service < $1.service }
    )
  }

  private func way(endingWith last: Int, _ labels: [Label], first stages: [Stage], from site: Site, to zone: Zone) -> Way {
    var edges: [WayGraph.Edge] = []
    var services: [ServiceID] = []
    var at = last
    while let edge = labels[at].edge {
      edges.append(edge)
      services.append(catalog.services[labels[at].service].id)
      at = labels[at].parent
    }
    let label = labels[last]
    return Way(
      route: Route(site: site.id, services: services.reversed(), zone: zone.id),
      stages: stages + edges.reversed().flatMap(\.addition.stages), legs: edges.reversed().map(\.addition.leg), expectedArrival: label.time,
      lateArrival: label.late, freightGuess: label.cost, co2GramsPerTonne: label.co2)
  }

  func graph(_ context: WayContext) -> WayGraph {
    graphs.withLock { graphs in
      if let known = graphs[context] { return known }
      let made = WayGraph(context, catalog: catalog, unfolder: unfolder, estimator: estimator)
      graphs[context] = made
      return made
    }
  }

  func sites(leadingTo zone: Zone) -> [Bool] {
    if let known = leading.withLock({ $0[zone.id] }) { return known }
    var leads = [Bool](repeating: false, count: catalog.siteCount)
    for site in unfolder.sites(leadingTo: zone) { if let number = catalog.number(of: site) { leads[number] = true } }
    leading.withLock { $0[zone.id] = leads }
    return leads
  }

  func serves(_ service: Int, _ zone: Zone) -> Bool {
    switch catalog.services[service].to {
    case .site: false
    case .zone(let id): id == zone.id
    case .country(let country): country == zone.country
    }
  }

  /// The ways worth working out exactly, earliest first: of all that fewer than three others beat, those that no other is a near-twin of. The
  /// earliest, the cheapest and the greenest always stay.
  private static func distinct(_ found: [Int], _ labels: [Label]) -> [Int] {
    let ranked = found.map { (label: $0, beats: beaten(labels[$0], by: found, labels)) }.filter { $0.beats < beatenBy }
      .sorted { ($0.beats, labels[$0.label].time, labels[$0.label].cost) < ($1.beats, labels[$1.label].time, labels[$1.label].cost) }
      .map(\.label)
    var kept: [Int] = []
    func keep(_ label: Int?) { if let label, !kept.contains(label) { kept.append(label) } }
    keep(ranked.min { (labels[$0].cost, labels[$0].late) < (labels[$1].cost, labels[$1].late) })
    keep(ranked.min { (labels[$0].co2, labels[$0].late) < (labels[$1].co2, labels[$1].late) })
    keep(ranked.min { (labels[$0].late, labels[$0].cost) < (labels[$1].late, labels[$1].cost) })
    for label in ranked where kept.count < mostWays {
      if !kept.contains(where: { isTwin(labels[label], of: labels[$0]) }) { keep(label) }
    }
    return kept.sorted { (labels[$0].time, labels[$0].cost) < (labels[$1].time, labels[$1].cost) }
  }

  /// Whether one way has nothing to offer beside another but a few hours, cents or grams.
  private static func isTwin(_ label: Label, of other: Label) -> Bool {
    other.time <= label.time + 4 && other.late <= label.late + 4 && other.cost <= label.cost * 1.02 + 0.3 && other.co2 <= label.co2 * 1.05
  }

  /// Whether enough others beat a label, or one by enough, for it to be dropped.
  private static func isBeaten(_ label: Label, by others: [Int], _ labels: [Label]) -> Bool {
    beaten(label, by: others, labels) >= beatenBy
  }

  /// How many others are no worse on all (expected and late arrival, cost, CO2e) and better on one, counted up to the limit; one that is clearly earlier counts for all.
  private static func beaten(_ label: Label, by others: [Int], _ labels: [Label]) -> Int {
    var count = 0
    for index in others {
      let other = labels[index]
      guard other.time <= label.time, other.late <= label.late, other.cost <= label.cost, other.co2 <= label.co2 else { continue }
      if other.time + clearlyLater < label.time, other.late + clearlyLater < label.late { return beatenBy }
      if other.time < label.time || other.cost < label.cost || other.co2 < label.co2 { count += 1 }
      if count >= beatenBy { break }
    }
    return count
  }
}

extension ClosedReason {
  package init(_ unavailable: Estimator.Unavailable) {
    switch unavailable {
    case .beyondCalendar(let id): self = .beyondCalendar(id)
    case .noStart: self = .noStart
    }
  }
}
