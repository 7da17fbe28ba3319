import Money
import Primitives

/// Finds the itineraries from a site to a zone that are worth considering, by expected arrival, late arrival, freight and CO2e.
///
/// It runs a label-setting search over services (`ItinerarySearch`) and then selects at most twelve of the itineraries found
/// (`ItinerarySelection`). Whoever uses them computes what is exact (distributions, landed cost, the Pareto set) for these alone.
///
/// ```swift
/// let planner = RoutePlanner(
///   expander: RouteExpander(network: network), estimator: Estimator(store: CalendarStore(network.calendars)))
/// let plan = planner.plan(from: site, to: zone, at: hour, load: load, regime: .standard) { amount, currency in
///   amount / (perEuro[currency] ?? 1)
/// }
/// for itinerary in plan.itineraries { print(itinerary.id, itinerary.expectedArrival) }
/// ```
public final class RoutePlanner: Sendable {
  /// The most services that an itinerary may have.
  static let mostServices = 9

  /// Makes the stages of the itineraries.
  public let expander: RouteExpander
  /// Has the calendars that gates and clocks are looked up in.
  public let estimator: Estimator
  /// The services by number.
  package let catalog: ServiceCatalog
  private let gramsPerTonneKilometre: [TransportMode: Double]
  private let numbering = Numbering()
  private let graphs = Lock<[CustomsContext: ItineraryGraph]>([:])

  /// A planner over the network of an expander.
  ///
  /// - Parameters:
  ///   - expander: Makes the stages, and has the network.
  ///   - estimator: An estimator over the calendars of the same network.
  public init(expander: RouteExpander, estimator: Estimator) {
    self.expander = expander
    self.estimator = estimator
    catalog = expander.catalog
    gramsPerTonneKilometre = Dictionary(
      expander.network.emissions.map { ($0.mode, $0.gramsPerTonneKilometre) }, uniquingKeysWith: { first, _ in first })
  }

  /// Lets go of what can be made again.
  package func forget() { graphs.withLock { $0.removeAll() } }

  /// Grams of CO2e for moving a tonne of goods.
  public func emission(_ mode: TransportMode, kilometres: Double) -> Double { (gramsPerTonneKilometre[mode] ?? 0) * kilometres }

  /// The itineraries of a load, and the services that cannot carry it.
  ///
  /// - Parameters:
  ///   - site: Where the load is in stock.
  ///   - zone: Where it is delivered.
  ///   - hour: The hour of the order.
  ///   - load: The boxes.
  ///   - regime: The regime under which it is imported.
  ///   - allows: Whether a service may be taken at all; a scenario or a choice of modes excludes some.
  ///   - pricing: A load whose freight is used to rank itineraries, instead of that of `load`, wherever a service has a price for it. Loads
  ///     of one class of weight are ranked alike by giving the same one for all.
  ///   - isTraced: Whether the plan also has what was dropped, and why.
  ///   - euros: Converts an amount of a currency, in units, to euros.
  public func plan(
    from site: Site, to zone: Zone, at hour: Hour, load: Load, regime: Regime, allows: (Service) -> Bool = { _ in true },
    pricing: Load? = nil, isTraced: Bool = false, euros: (Double, Currency) -> Double
  ) -> ItineraryPlan {
    plan(from: site, to: zone, at: hour, regime: regime, isTraced: isTraced) { _, service in
      guard allows(service) else { return .barred }
      return service.standing(for: load, pricing: pricing, euros: euros)
    }
  }

  /// The same for whoever knows how services stand to a load.
  ///
  /// - Parameter standing: Whether a service can carry the load, by its number and itself. It is asked once for each service that the search
  ///   meets.
  package func plan(
    from site: Site, to zone: Zone, at hour: Hour, regime: Regime, isTraced: Bool = false,
    standing: (_ number: Int, Service) -> ServiceStanding
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
    search.run(from: begin.node, at: time, variance, standing: standing)
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

  func reach(of zone: Zone) -> ZoneReach { expander.network.layout.reach(of: zone) }
}

extension ClosedReason {
  /// The reason that an error of the estimator gives.
  package init(_ unavailable: Estimator.Unavailable) {
    switch unavailable {
    case .beyondCalendar(let id): self = .beyondCalendar(id)
    case .noStart: self = .noStart
    }
  }
}
