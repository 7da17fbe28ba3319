import Primitives

/// The network as a graph for searches, under one customs context: the nodes are places, the edges are services with the stages that they
/// add.
///
/// What a service adds (stages, kilometres) depends on where the goods are, on what customs have done so far and on the context, but never
/// on the goods or the hour. So an edge is made once, when a search first reaches it, and read by every later search.
final class ItineraryGraph: Sendable {
  /// Where the goods are, and what customs have done so far.
  struct Standing: Hashable, Sendable {
    let state: RouteExpander.State
    /// Whether no service has been taken yet: nothing is transshipped at the first site.
    let isFirst: Bool
  }

  /// A service taken from a node.
  final class Edge: Sendable {
    // What a search reads of every edge lies together, before the leg, which is large.
    /// The number of the node that it leads to; -1 for the door.
    let to: Int
    /// Grams of CO2e for a tonne of goods.
    let co2GramsPerTonne: Double
    let compiled: [CompiledStage]
    /// The number of the service.
    let service: Int
    let stages: [NumberedStage]
    let leg: Leg

    init(_ service: Int, _ addition: RouteExpander.Addition, stages: [NumberedStage], to: Int, gramsPerTonneKilometre: Double) {
      self.service = service
      leg = addition.leg
      self.stages = stages
      compiled = stages.map(\.compiled)
      self.to = to
      co2GramsPerTonne = gramsPerTonneKilometre * (addition.leg.kilometres + addition.crossingKilometres)
    }
  }

  /// A service that can be taken from a node.
  struct Way: Sendable {
    /// The number of the service.
    let service: Int32
    /// The number of the site that it leads to; -1 for a last mile.
    let next: Int32
  }

  /// A place in the graph.
  final class Node: Sendable {
    /// A snapshot of the edges to sites that are known so far, which is read without a lock.
    struct KnownEdges {
      fileprivate let slots: [Slot]

      /// The edge of the service at an index; nil for a last mile, and for an edge that is unknown or barred.
      func edge(at index: Int) -> Edge? {
        if case .open(let edge) = slots[index] { edge } else { nil }
      }
    }

    /// What is known about the edge of a service.
    fileprivate enum Slot: Sendable {
      case unknown
      case barred
      case open(Edge)
    }

    let standing: Standing
    /// The number of its site.
    let site: Int
    /// The services that can follow.
    let ways: [Way]
    /// The edges to sites, in the order of `ways`.
    fileprivate let transits: Lock<[Slot]>
    /// The edges to the door, which differ from zone to zone.
    fileprivate let lastMiles = Lock<[LastMile: Slot]>([:])

    var knownEdges: KnownEdges { KnownEdges(slots: transits.withLock { $0 }) }

    fileprivate init(_ standing: Standing, site: Int, ways: [Way]) {
      self.standing = standing
      self.site = site
      self.ways = ways
      transits = Lock([Slot](repeating: .unknown, count: ways.count))
    }
  }

  fileprivate struct LastMile: Hashable {
    let service: Int
    let zone: ZoneID
  }

  /// The beginning of every itinerary from a site: the stages there and the node after them.
  struct Beginning {
    let stages: [NumberedStage]
    let node: Int
  }

  private struct Layout {
    var numbers: [Standing: Int] = [:]
    var nodes: [Node] = []
    var beginnings: [SiteID: Beginning] = [:]
    var stages: [NumberedStage.Key: NumberedStage] = [:]
  }

  let context: CustomsContext
  private let catalog: ServiceCatalog
  private let expander: RouteExpander
  private let store: CalendarStore
  private let numbering: Numbering
  private let emissions: [TransportMode: Double]
  private let layout = Lock(Layout())

  /// - Parameter emissions: Grams of CO2e for a tonne and a kilometre, by mode.
  init(
    _ context: CustomsContext, catalog: ServiceCatalog, expander: RouteExpander, store: CalendarStore, numbering: Numbering,
    emissions: [TransportMode: Double]
  ) {
    self.context = context
    self.catalog = catalog
    self.expander = expander
    self.store = store
    self.numbering = numbering
    self.emissions = emissions
  }

  /// The nodes that are known so far, by number.
  var nodes: [Node] { layout.withLock { $0.nodes } }

  /// Nil if nothing is packed at the site.
  func begin(at site: SiteID) -> Beginning? {
    if let known = layout.withLock({ $0.beginnings[site] }) { return known }
    guard let begin = expander.begin(at: site, context) else { return nil }
    return layout.withLock { layout in
      let made = Beginning(
        stages: begin.stages.map { stage($0, &layout) }, node: number(of: Standing(state: begin.state, isFirst: true), &layout))
      layout.beginnings[site] = made
      return made
    }
  }

  /// The edge of one of a node's services; nil if that service cannot follow there.
  ///
  /// - Parameter index: The index of the service in `node.ways`.
  func edge(from node: Node, at index: Int, to zone: Zone) -> Edge? {
    let service = Int(node.ways[index].service)
    let isLastMile = node.ways[index].next < 0
    let key = LastMile(service: service, zone: zone.id)
    let known: Node.Slot =
      isLastMile ? node.lastMiles.withLock { $0[key] ?? .unknown } : node.transits.withLock { $0[index] }
    switch known {
    case .open(let edge): return edge
    case .barred: return nil
    case .unknown: break
    }
    let edge = edge(from: node, by: service, to: zone)
    let slot: Node.Slot = edge.map { .open($0) } ?? .barred
    if isLastMile { node.lastMiles.withLock { $0[key] = slot } } else { node.transits.withLock { $0[index] = slot } }
    return edge
  }

  private func edge(from node: Node, by service: Int, to zone: Zone) -> Edge? {
    let standing = node.standing
    guard
      let added = expander.extend(
        standing.state, by: catalog.entries[service].service, zone: zone, context, isFirst: standing.isFirst)
    else { return nil }
    return layout.withLock { layout in
      Edge(
        service, added, stages: added.stages.map { stage($0, &layout) },
        to: added.state.site == nil ? -1 : number(of: Standing(state: added.state, isFirst: false), &layout),
        gramsPerTonneKilometre: emissions[added.leg.mode] ?? 0)
    }
  }

  private func number(of standing: Standing, _ layout: inout Layout) -> Int {
    if let known = layout.numbers[standing] { return known }
    let number = layout.nodes.count
    layout.numbers[standing] = number
    let site = standing.state.site ?? ""
    let ways = expander.services(after: site).map { Way(service: Int32($0), next: Int32(catalog.entries[$0].next)) }
    layout.nodes.append(Node(standing, site: catalog.number(of: site) ?? -1, ways: ways))
    return number
  }

  private func stage(_ stage: Stage, _ layout: inout Layout) -> NumberedStage {
    let key = NumberedStage.Key(stage)
    if let known = layout.stages[key] { return known }
    let made = NumberedStage(number: numbering.next(), CompiledStage(stage, store))
    layout.stages[key] = made
    return made
  }
}
