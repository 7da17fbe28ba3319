import Money
import Primitives

/// Finds the itineraries from a site to a zone that a forwarder would weigh: by expected arrival, freight and CO2e together.
///
/// A label-setting search over services (`ItinerarySearch`), and of what arrives at the door a selection (`ItinerarySelection`). What is exact
/// (distributions, landed cost, the Pareto set) is worked out for the itineraries that remain.
public final class RoutePlanner: Sendable {
  /// The most services of an itinerary.
  static let mostServices = 9

  public let expander: RouteExpander
  public let estimator: Estimator
  package let catalog: ServiceCatalog
  private let gramsPerTonneKilometre: [TransportMode: Double]
  private let numbering = Numbering()
  private let graphs = Lock<[CustomsContext: ItineraryGraph]>([:])
  private let reaches = Lock<[ZoneID: ZoneReach]>([:])

  public init(expander: RouteExpander, estimator: Estimator) {
    self.expander = expander
    self.estimator = estimator
    catalog = expander.catalog
    gramsPerTonneKilometre = Dictionary(
      expander.network.emissions.map { ($0.mode, $0.gramsPerTonneKilometre) }, uniquingKeysWith: { first, _ in first })
  }

  /// Grams of CO2e of moving a tonne.
  public func emission(_ mode: TransportMode, kilometres: Double) -> Double { (gramsPerTonneKilometre[mode] ?? 0) * kilometres }

  /// The itineraries, best expected arrival first, and what was closed to the load on the way.
  ///
  /// - Parameters:
  ///   - allows: Whether a service may be taken at all (scenarios, modes).
  ///   - pricing: Freight is guessed for this load, one like `load`, where its price holds.
  ///   - isTraced: Whether the plan also says what was dropped, and why.
  ///   - euros: Turns an amount of a currency into euros.
  public func plan(
    from site: Site, to zone: Zone, at hour: Hour, load: Load, regime: Regime, allows: (Service) -> Bool = { _ in true },
    pricing: Load? = nil, isTraced: Bool = false, euros: (Double, Currency) -> Double
  ) -> ItineraryPlan {
    let reach = reach(of: zone)
    guard let first = catalog.number(of: site.id), reach.leads[first] else { return .nothing() }
    let graph = graph(expander.context(site: site, zone: zone, regime: regime))
    guard let begin = graph.begin(at: site.id) else { return .nothing() }
    var time = Double(hour.value)
    var variance = 0.0
    do {
      for stage in begin.stages { try stage.compiled.advance(&time, &variance) }
    } catch {
      return .nothing([ClosedService(service: ServiceID(rawValue: site.id.rawValue), reason: ClosedReason(error))])
    }
    var search = ItinerarySearch(graph, catalog, reach, site: site.id, zone: zone, isTraced: isTraced)
    search.run(from: begin.node, at: time, variance) { entry in
      guard allows(entry.service) else { return .barred }
      if let reason = load.reasonAgainst(entry.service.limits) { return .closed(reason) }
      guard let own = entry.service.freightGuess(for: load) else { return .barred }
      let freight = pricing.flatMap { entry.service.freightGuess(for: $0) } ?? own
      return .open(euros: euros(freight.amount, freight.currency))
    }
    return search.plan(beginningWith: begin.stages)
  }

  func graph(_ context: CustomsContext) -> ItineraryGraph {
    graphs.withLock { graphs in
      if let known = graphs[context] { return known }
      let made = ItineraryGraph(
        context, catalog: catalog, expander: expander, store: estimator.store, numbering: numbering, emissions: gramsPerTonneKilometre)
      graphs[context] = made
      return made
    }
  }

  func reach(of zone: Zone) -> ZoneReach {
    reaches.withLock { reaches in
      if let known = reaches[zone.id] { return known }
      let made = ZoneReach(zone, catalog, expander)
      reaches[zone.id] = made
      return made
    }
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
