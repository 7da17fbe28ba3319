import HeapModule
import Money
import Primitives

/// One label-setting search from a site to a zone.
///
/// The search computes with expected hours: a gate is asked at the expected hour, and a duration counts with its mean. A label is dropped
/// if three others at the same site and in the same customs state dominate it, or one that is more than a day and a half earlier; so there
/// are few near-twins.
struct ItinerarySearch {
  /// The state of an unfinished itinerary. Labels are kept in one list; each refers to the one before it by its index.
  struct Label {
    /// -1 for the first.
    let parent: Int32
    /// -1 at the door.
    let node: Int32
    let service: Int32
    /// The number of the site where that service begins; -1 if the network does not have it, and for the first.
    let origin: Int32
    /// The index of the service among the ways of the parent's node; -1 for the first.
    let index: Int32
    let count: Int32
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

  /// An edge to the door that the search has met.
  private struct Door {
    let index: Int
    let edge: ItineraryGraph.Edge
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
  /// The settled labels of every node, and those at the door.
  private var lists = LabelLists()
  private var nodes: [ItineraryGraph.Node]
  /// By node: the edges to the door that were met there.
  private var doors: [[Door]] = []
  private var closed: [Int: ClosedReason] = [:]
  /// By service: what it takes, in euros; infinite if it cannot be taken, not a number while it was not asked.
  private var freights: [Double]
  private var asked: [Int] = []
  private var drops: [Drop] = []

  init(_ graph: ItineraryGraph, _ catalog: ServiceCatalog, _ reach: ZoneReach, site: SiteID, zone: Zone, isTraced: Bool) {
    self.graph = graph
    self.catalog = catalog
    self.reach = reach
    self.site = site
    self.zone = zone
    self.isTraced = isTraced
    nodes = graph.nodes
    freights = Array(repeating: .nan, count: catalog.entries.count)
  }

  /// Runs the search.
  ///
  /// - Parameters:
  ///   - node: Where the goods are after the stages at the site.
  ///   - time: The expected hour at which they are there, in hours since 1970.
  ///   - variance: The variance of that hour, in square hours.
  ///   - standing: Whether a service can carry the load. It is asked once for each service that the search meets.
  mutating func run(from node: Int, at time: Double, _ variance: Double, standing: (_ number: Int, Service) -> ServiceStanding) {
    add(
      Label(parent: -1, node: Int32(node), service: -1, origin: -1, index: -1, count: 0, variance: variance),
      ItineraryFigures(time: time, variance: variance, cost: 0, co2: 0))
    var open: Heap<Open> = [Open(time: time, label: 0)]
    // The earliest label first: no label that is settled later can be earlier.
    while let current = open.popMin()?.label {
      let label = labels[current]
      guard label.count < RoutePlanner.mostServices else { continue }
      let (at, own) = (Int(label.node), figures[current])
      if isDropped(own, at: at, parent: label.parent, label.service) { continue }
      if isDropped(own, at: LabelLists.door, parent: label.parent, label.service) { continue }
      lists.append(current, at: at)
      if at >= nodes.count { nodes = graph.nodes }
      let node = nodes[at]
      let known = node.knownEdges
      for onward in reach.onward(from: node.site) {
        let index = Int(onward)
        let way = node.ways[index]
        guard !isOnTheWay(current, way) else { continue }
        var freight = freights[Int(way.service)]
        if freight.isNaN { freight = ask(Int(way.service), standing) }
        guard freight < .infinity, let edge = way.next < 0 ? door(of: node, at, index) : known.edge(at: index) ?? edge(from: node, index),
          let (variance, next) = extended(label, own, by: edge, Int(way.service), freight)
        else { continue }
        if edge.to >= 0 {
          if isDropped(next, at: edge.to, parent: Int32(current), way.service) { continue }
          if isDropped(next, at: LabelLists.door, parent: Int32(current), way.service) { continue }
          open.insert(Open(time: next.time, label: labels.count))
        }
        add(
          Label(
            parent: Int32(current), node: Int32(edge.to), service: way.service, origin: Int32(catalog.entries[Int(way.service)].origin),
            index: onward, count: label.count + 1, variance: variance), next)
        if edge.to < 0 { lists.append(labels.count - 1, at: LabelLists.door) }
      }
    }
  }

  private mutating func add(_ label: Label, _ own: ItineraryFigures) {
    labels.append(label)
    figures.append(own)
    lists.addLabel()
  }

  private func edge(from node: ItineraryGraph.Node, _ index: Int) -> ItineraryGraph.Edge? { graph.edge(from: node, at: index, to: zone) }

  /// The edge of a last mile. It is looked up once for each search: the graph keeps those to all zones.
  private mutating func door(of node: ItineraryGraph.Node, _ number: Int, _ index: Int) -> ItineraryGraph.Edge? {
    while doors.count <= number { doors.append([]) }
    if let known = doors[number].first(where: { $0.index == index }) { return known.edge }
    guard let edge = edge(from: node, index) else { return nil }
    doors[number].append(Door(index: index, edge: edge))
    return edge
  }

  /// What a service takes in euros; infinite if it cannot be taken.
  private mutating func ask(_ service: Int, _ standing: (_ number: Int, Service) -> ServiceStanding) -> Double {
    asked.append(service)
    switch standing(service, catalog.entries[service].service) {
    case .barred: freights[service] = .infinity
    case .closed(let reason):
      closed[service] = reason
      freights[service] = .infinity
    case .open(let euros): freights[service] = euros
    }
    return freights[service]
  }

  private mutating func extended(
    _ label: Label, _ own: ItineraryFigures, by edge: ItineraryGraph.Edge, _ service: Int, _ freight: Double
  ) -> (variance: Double, figures: ItineraryFigures)? {
    var time = own.time
    var variance = label.variance
    do {
      for stage in edge.compiled { try stage.advance(&time, &variance) }
    } catch {
      closed[service] = ClosedReason(error)
      return nil
    }
    return (
      variance, ItineraryFigures(time: time, variance: variance, cost: own.cost + freight, co2: own.co2 + edge.co2GramsPerTonne)
    )
  }

  /// Whether an itinerary has already taken a service, or has been at the site that it leads to.
  private func isOnTheWay(_ label: Int, _ way: ItineraryGraph.Way) -> Bool {
    var at = label
    while at > 0 {
      let taken = labels[at]
      if taken.service == way.service || (way.next >= 0 && taken.origin == way.next) { return true }
      at = Int(taken.parent)
    }
    return false
  }

  /// Whether a label is to be dropped at a node: enough others there dominate it, or one by enough. A traced search notes by which.
  private mutating func isDropped(_ label: ItineraryFigures, at node: Int, parent: Int32, _ service: Int32) -> Bool {
    var weight = 0
    var other = lists.first(at: node)
    while other >= 0 {
      weight += label.weight(of: figures[other])
      if weight >= ItineraryFigures.enough {
        if isTraced, let by = lists.labels(at: node).first(where: { label.weight(of: figures[$0]) > 0 }) {
          drops.append(Drop(parent: Int(parent), service: Int(service), by: by, step: .onTheWay))
        }
        return true
      }
      other = lists.next(after: other)
    }
    return false
  }

  /// The plan: of the itineraries found, those that `ItinerarySelection` keeps.
  mutating func plan(beginningWith stages: [NumberedStage]) -> ItineraryPlan {
    let found = lists.labels(at: LabelLists.door)
    let selection = ItinerarySelection(found.map { figures[$0] }, isTraced: isTraced)
    for drop in selection.drops {
      let label = found[drop.index]
      drops.append(
        Drop(parent: Int(labels[label].parent), service: Int(labels[label].service), by: found[drop.by], step: drop.step))
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
      services.append(catalog.entries[Int(labels[at].service)].service.id)
      at = Int(labels[at].parent)
    }
    return services.reversed()
  }

  private func route(_ services: [ServiceID]) -> Route { Route(site: site, services: services, zone: zone.id) }

  private func itinerary(endingWith last: Int, first stages: [NumberedStage]) -> Itinerary {
    var edges: [ItineraryGraph.Edge] = []
    var at = last
    while at > 0 {
      let label = labels[at]
      if let edge = edge(from: nodes[Int(labels[Int(label.parent)].node)], Int(label.index)) { edges.append(edge) }
      at = Int(label.parent)
    }
    edges.reverse()
    let figures = figures[last]
    return Itinerary(
      from: site, to: zone.id, by: edges, first: stages, expectedArrival: figures.time, lateArrival: figures.late,
      freightGuess: figures.cost, co2GramsPerTonne: figures.co2)
  }
}
