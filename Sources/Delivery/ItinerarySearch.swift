import HeapModule
import Money
import Primitives

/// One label-setting search from a site to a zone.
///
/// The search computes with expected hours: a gate is asked at the expected hour, and a duration counts with its mean. A label is dropped
/// if three others at the same site and in the same customs state dominate it, or one that is more than a day and a half earlier; so there
/// are few near-twins.
struct ItinerarySearch {
  /// Whether a service can carry the load.
  enum Standing {
    /// It is not to be taken, for no reason that a shopper is told.
    case barred
    case closed(ClosedReason)
    case open(euros: Double)
  }

  /// The state of an unfinished itinerary. Labels are kept in one list; each refers to the one before it by its index.
  struct Label {
    /// -1 for the first.
    let parent: Int
    /// -1 at the door.
    let node: Int
    let service: Int
    /// The index of the service among those of the parent's node; -1 for the first.
    let index: Int
    let count: Int
    let variance: Double
  }

  /// A label that was dropped.
  struct Drop {
    /// The label before it, from which it took a service.
    let parent: Int
    let service: Int
    /// A label that dominates it.
    let by: Int
    let step: Dominance.Step
  }

  /// A label in the open list. The earliest comes first; of equal times, the one found first.
  private struct Open: Comparable {
    let time: Double
    let label: Int

    static func < (left: Open, right: Open) -> Bool { (left.time, left.label) < (right.time, right.label) }
  }

  private enum Known {
    case unknown
    case barred
    case open(euros: Double)
  }

  private let graph: ItineraryGraph
  private let catalog: ServiceCatalog
  private let reach: ZoneReach
  private let site: SiteID
  private let zone: Zone
  private let isTraced: Bool
  private var labels: [Label] = []
  /// By label.
  private var figures: [ItineraryFigures] = []
  /// By node: its settled labels.
  private var settled: [[Int]] = []
  /// The labels at the door.
  private var found: [Int] = []
  private var closed: [Int: ClosedReason] = [:]
  private var standings: [Known]
  private var asked: [Int] = []
  private var drops: [Drop] = []

  init(_ graph: ItineraryGraph, _ catalog: ServiceCatalog, _ reach: ZoneReach, site: SiteID, zone: Zone, isTraced: Bool) {
    self.graph = graph
    self.catalog = catalog
    self.reach = reach
    self.site = site
    self.zone = zone
    self.isTraced = isTraced
    standings = Array(repeating: .unknown, count: catalog.entries.count)
  }

  /// Runs the search.
  ///
  /// - Parameters:
  ///   - node: Where the goods are after the stages at the site.
  ///   - time: The expected hour at which they are there, in hours since 1970.
  ///   - variance: The variance of that hour, in square hours.
  ///   - standing: Whether a service can carry the load. It is asked once for each service that the search meets.
  mutating func run(from node: Int, at time: Double, _ variance: Double, standing: (Service) -> Standing) {
    labels.append(Label(parent: -1, node: node, service: -1, index: -1, count: 0, variance: variance))
    figures.append(ItineraryFigures(time: time, variance: variance, cost: 0, co2: 0))
    var open: Heap<Open> = [Open(time: time, label: 0)]
    let services = catalog.entries
    // The earliest label first: no label that is settled later can be earlier.
    while let current = open.popMin()?.label {
      let (at, count) = (labels[current].node, labels[current].count)
      guard count < RoutePlanner.mostServices else { continue }
      while settled.count <= at { settled.append([]) }
      if isDropped(figures[current], among: settled[at], parent: labels[current].parent, labels[current].service) { continue }
      if isDropped(figures[current], among: found, parent: labels[current].parent, labels[current].service) { continue }
      settled[at].append(current)
      let node = graph.node(at)
      let known = node.knownEdges
      for index in reach.onward(from: node.site).lazy.map({ Int($0) }) {
        let service = node.services[index]
        guard !isOnTheWay(current, service, services[service].next) else { continue }
        let freight: Double
        switch standings[service] {
        case .barred: continue
        case .open(let euros): freight = euros
        case .unknown:
          guard let euros = ask(service, standing) else { continue }
          freight = euros
        }
        guard let edge = known.edge(at: index) ?? graph.edge(from: node, at: index, to: zone),
          let next = extended(current, by: edge, index, service, freight)
        else { continue }
        if edge.to >= 0 {
          if edge.to < settled.count, isDropped(next.figures, among: settled[edge.to], parent: current, service) { continue }
          if isDropped(next.figures, among: found, parent: current, service) { continue }
          open.insert(Open(time: next.figures.time, label: labels.count))
        } else {
          found.append(labels.count)
        }
        labels.append(next.label)
        figures.append(next.figures)
      }
    }
  }

  private mutating func ask(_ service: Int, _ standing: (Service) -> Standing) -> Double? {
    asked.append(service)
    switch standing(catalog.entries[service].service) {
    case .barred: standings[service] = .barred
    case .closed(let reason):
      closed[service] = reason
      standings[service] = .barred
    case .open(let euros):
      standings[service] = .open(euros: euros)
      return euros
    }
    return nil
  }

  private mutating func extended(
    _ current: Int, by edge: ItineraryGraph.Edge, _ index: Int, _ service: Int, _ freight: Double
  ) -> (label: Label, figures: ItineraryFigures)? {
    var time = figures[current].time
    var variance = labels[current].variance
    do {
      for stage in edge.compiled { try stage.advance(&time, &variance) }
    } catch {
      closed[service] = ClosedReason(error)
      return nil
    }
    let label = Label(
      parent: current, node: edge.to, service: service, index: index, count: labels[current].count + 1, variance: variance)
    let after = ItineraryFigures(
      time: time, variance: variance, cost: figures[current].cost + freight, co2: figures[current].co2 + edge.co2GramsPerTonne)
    return (label, after)
  }

  /// Whether an itinerary has already taken a service, or has been at the site that it leads to.
  private func isOnTheWay(_ label: Int, _ service: Int, _ next: Int) -> Bool {
    var at = label
    while at > 0 {
      let taken = labels[at].service
      if taken == service || (next >= 0 && catalog.entries[taken].origin == next) { return true }
      at = labels[at].parent
    }
    return false
  }

  /// Whether a label is to be dropped: enough others dominate it, or one by enough. A traced search notes by which.
  private mutating func isDropped(_ label: ItineraryFigures, among others: [Int], parent: Int, _ service: Int) -> Bool {
    var weight = 0
    for index in others {
      weight += label.weight(of: figures[index])
      guard weight >= ItineraryFigures.enough else { continue }
      if isTraced, let by = others.first(where: { label.weight(of: figures[$0]) > 0 }) {
        drops.append(Drop(parent: parent, service: service, by: by, step: .onTheWay))
      }
      return true
    }
    return false
  }

  /// The plan: of the itineraries found, those that `ItinerarySelection` keeps.
  mutating func plan(beginningWith stages: [NumberedStage]) -> ItineraryPlan {
    let selection = ItinerarySelection(found.map { figures[$0] }, isTraced: isTraced)
    for drop in selection.drops {
      let label = found[drop.index]
      drops.append(Drop(parent: labels[label].parent, service: labels[label].service, by: found[drop.by], step: drop.step))
    }
    return ItineraryPlan(
      itineraries: selection.kept.map { itinerary(endingWith: found[$0], first: stages) },
      closed: closed.map { ClosedService(service: catalog.entries[$0.key].service.id, reason: $0.value) }
        .sorted { $0.service < $1.service },
      dropped: drops.map { drop in
        DroppedItinerary(
          id: route(services(to: drop.parent) + [catalog.entries[drop.service].service.id]).id,
          isWhole: catalog.entries[drop.service].next < 0,
          dominance: Dominance(option: route(services(to: drop.by)).id, step: drop.step))
      }, asked: asked)
  }

  private func services(to label: Int) -> [ServiceID] {
    var services: [ServiceID] = []
    var at = label
    while at > 0 {
      services.append(catalog.entries[labels[at].service].service.id)
      at = labels[at].parent
    }
    return services.reversed()
  }

  private func route(_ services: [ServiceID]) -> Route { Route(site: site, services: services, zone: zone.id) }

  private func itinerary(endingWith last: Int, first stages: [NumberedStage]) -> Itinerary {
    var edges: [ItineraryGraph.Edge] = []
    var at = last
    while at > 0 {
      let label = labels[at]
      if let edge = graph.edge(from: graph.node(labels[label.parent].node), at: label.index, to: zone) { edges.append(edge) }
      at = label.parent
    }
    edges.reverse()
    let figures = figures[last]
    return Itinerary(
      from: site, to: zone.id, by: edges, first: stages, expectedArrival: figures.time, lateArrival: figures.late,
      freightGuess: figures.cost, co2GramsPerTonne: figures.co2)
  }
}
