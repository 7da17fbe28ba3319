import Primitives

/// The network under one customs context, laid out by number as a search reaches it: which services follow at a place, and what each adds.
///
/// What a service adds (stages, expected times, kilometres) depends on where the goods are, on what customs have done, and on the context, never
/// on the goods or the hour, so it is joined once and read by every later search.
final class ItineraryGraph: Sendable {
  /// Where goods are, with what customs have done so far.
  struct Standing: Hashable, Sendable {
    let state: RouteExpander.State
    /// At the first site nothing is transshipped.
    let isFirst: Bool
  }

  /// What a service adds after a node.
  final class Edge: Sendable {
    let leg: Leg
    let stages: [NumberedStage]
    let compiled: [CompiledStage]
    /// The number of the node it leads to; -1 at the door.
    let to: Int
    /// Grams of CO2e for a tonne.
    let co2GramsPerTonne: Double

    init(_ addition: RouteExpander.Addition, stages: [NumberedStage], to: Int, gramsPerTonneKilometre: Double) {
      leg = addition.leg
      self.stages = stages
      compiled = stages.map(\.compiled)
      self.to = to
      co2GramsPerTonne = gramsPerTonneKilometre * (addition.leg.kilometres + addition.crossingKilometres)
    }
  }

  /// A place in the graph.
  final class Node: Sendable {
    /// The edges to sites that are known so far, read without a lock.
    struct KnownEdges {
      fileprivate let slots: [Slot]

      /// That of the service at an index; nil if it is a last mile's, not known or not to be taken.
      func edge(at index: Int) -> Edge? {
        if case .open(let edge) = slots[index] { edge } else { nil }
      }
    }

    /// What is known of a service's edge.
    fileprivate enum Slot: Sendable {
      case unknown
      case barred
      case open(Edge)
    }

    let standing: Standing
    /// The numbers of the services that can follow.
    let services: [Int]
    /// By service, in their order, those that lead to a site.
    fileprivate let transits: Lock<[Slot]>
    /// Last miles take what they are to the zone.
    fileprivate let lastMiles = Lock<[LastMile: Slot]>([:])

    var knownEdges: KnownEdges { KnownEdges(slots: transits.withLock { $0 }) }

    fileprivate init(_ standing: Standing, services: [Int]) {
      self.standing = standing
      self.services = services
      transits = Lock([Slot](repeating: .unknown, count: services.count))
    }
  }

  fileprivate struct LastMile: Hashable {
    let service: Int
    let zone: ZoneID
  }

  private struct Layout {
    var numbers: [Standing: Int] = [:]
    var nodes: [Node] = []
    var stages: [NumberedStage.Key: NumberedStage] = [:]
  }

  let context: CustomsContext
  private let catalog: ServiceCatalog
  private let expander: RouteExpander
  private let store: CalendarStore
  private let numbering: Numbering
  private let emissions: [TransportMode: Double]
  private let layout = Lock(Layout())

  /// - Parameter emissions: Grams of CO2e for a tonne and a kilometre.
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

  func node(_ number: Int) -> Node { layout.withLock { $0.nodes[number] } }

  /// What goods begin with at a site: the stages there and the node that services follow; nil if nothing is packed there.
  func begin(at site: SiteID) -> (stages: [NumberedStage], node: Int)? {
    guard let begin = expander.begin(at: site, context) else { return nil }
    return layout.withLock { layout in
      (begin.stages.map { stage($0, &layout) }, number(of: Standing(state: begin.state, isFirst: true), &layout))
    }
  }

  /// What a service adds after a node, of whose services it is the one at `index`; nil if it may not follow.
  func edge(from node: Node, at index: Int, to zone: Zone) -> Edge? {
    let service = node.services[index]
    let isLastMile = catalog.entries[service].next < 0
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
        added, stages: added.stages.map { stage($0, &layout) },
        to: added.state.site == nil ? -1 : number(of: Standing(state: added.state, isFirst: false), &layout),
        gramsPerTonneKilometre: emissions[added.leg.mode] ?? 0)
    }
  }

  private func number(of standing: Standing, _ layout: inout Layout) -> Int {
    if let known = layout.numbers[standing] { return known }
    let number = layout.nodes.count
    layout.numbers[standing] = number
    let services = standing.state.site.map { expander.services(after: $0) } ?? []
    layout.nodes.append(Node(standing, services: services))
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
