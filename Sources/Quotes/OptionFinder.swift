import Delivery
import LandedCost
import Primitives

/// Where arrival and price meet: every site that holds the goods, every sensible itinerary from there, and of these the Pareto set on 90%
/// arrival, landed total and CO2e.
///
/// What an arrival depends on is its stages and the hour (`PrefixFolder`); what a price depends on is its itinerary, the goods and the day
/// (`ConsignmentPricer`); which itineraries there are depends on the load's class (`ItineraryFinder`). Each is kept by just that, so that a page
/// of goods costs a page of look-ups, and what several ask for at the same time is worked out once.
///
/// ```swift
/// let finder = OptionFinder(network: network, schedule: schedule)
/// let quote = finder.quote(request)
/// quote.recommended?.arrival.p90
/// ```
public final class OptionFinder: Sendable {
  /// Which calendars hold and which disruptions are past depends on the hour.
  private struct SitesKey: Hashable {
    let zone: ZoneID
    let hour: Hour
  }

  public let network: DeliveryNetwork
  public let calculator: LandedCostCalculator
  public let estimator: Estimator
  public let expander: RouteExpander
  let planner: RoutePlanner
  let itineraries: ItineraryFinder
  let folder: PrefixFolder
  /// Each holds the distributions of its options, some tens of kilobytes.
  private let quotes = OnceCache<OptionRequest, Quote>(capacity: 500)
  private let reaching = OnceCache<SitesKey, Set<SiteID>>(capacity: 200)
  /// What was found out by `reach(of:to:at:)`.
  let reaches = OnceCache<ReachKey, Reach>(capacity: 16)

  /// `store` may be that of another finder whose network has the same calendars and more.
  public init(network: DeliveryNetwork, schedule: TariffSchedule, store: CalendarStore? = nil) {
    self.network = network
    calculator = LandedCostCalculator(schedule: schedule)
    estimator = Estimator(store: store ?? CalendarStore(network.calendars))
    expander = RouteExpander(network: network)
    planner = RoutePlanner(expander: expander, estimator: estimator)
    itineraries = ItineraryFinder(planner, rates: schedule.rates)
    folder = PrefixFolder(estimator)
  }

  /// The options of a request. Empty where nothing leads there; `closed` says what is closed to the goods.
  public func quote(_ request: OptionRequest) -> Quote {
    quotes.value(for: request) {
      guard let zone = network.zones[request.zone] else { return Quote(options: [], closed: [], orderedAt: request.hour) }
      guard request.extent == .recommended else {
        var search = OptionSearch(request, to: zone, self)
        return search.quote()
      }
      var whole = request
      whole.extent = .undominated
      if let known = quotes.known(for: whole) { return known.recommendedOnly }
      var search = OptionSearch(request, to: zone, self)
      // Where nothing comes, the quote says what keeps the goods.
      return search.recommended() ?? search.quote()
    }
  }

  /// What planning drops of a request before anything is folded, and why; what is folded and dominated is among the options of a request that
  /// includes the dominated.
  public func dropped(_ request: OptionRequest) -> [DroppedItinerary] {
    guard let zone = network.zones[request.zone] else { return [] }
    let pricer = pricer(request, to: zone)
    let filter = ItineraryFinder.Filter(modes: request.modes, without: request.without)
    return request.sources.compactMap { pricer.goods(from: $0) }.flatMap { goods in
      itineraries.tracedPlan(
        from: goods.site, to: zone, at: request.hour, load: pricer.load, regime: goods.regime, filter
      ).dropped
    }
  }

  /// Why an itinerary is not among the options of a request: dominated by which, at which step. Nil for an option of the Pareto set, and for
  /// what no service may take.
  public func dominance(of id: OptionID, in request: OptionRequest) -> Dominance? {
    var all = request
    all.extent = .all
    if let option = quote(all).options.first(where: { $0.id == id }) { return option.dominatedBy }
    let dropped = dropped(request)
    return (dropped.first { $0.isWhole && $0.id == id } ?? dropped.first { id.rawValue.hasPrefix($0.id.rawValue + "+") })?.dominance
  }

  /// The sites from which a small parcel can come to a zone, ordered at an hour; found out once for each zone and hour.
  public func sites(reaching id: ZoneID, at hour: Hour) -> Set<SiteID> {
    guard let zone = network.zones[id] else { return [] }
    return reaching.value(for: SitesKey(zone: id, hour: hour)) {
      let date = ZoneClock.named(zone.timeZone).date(of: hour)
      let load = Load(
        boxes: [Load.Boxes(count: 1, weight: Grams(100), box: Dimensions(100, 100, 100))], hasBatteries: false, hasDangerousGoods: false)
      var reaching: Set<SiteID> = []
      for site in network.sites.values where site.kind.holdsStock {
        let regime = calculator.regime(from: site, to: zone, value: .zero(.euro), usedThisYear: nil, on: date, in: network)
        let plan = planner.plan(from: site, to: zone, at: hour, load: load, regime: regime, euros: { amount, _ in amount })
        if !plan.itineraries.isEmpty { reaching.insert(site.id) }
      }
      return reaching
    }
  }

  func pricer(_ request: OptionRequest, to zone: Zone) -> ConsignmentPricer {
    ConsignmentPricer(request, to: zone, network, calculator) { [planner] mode, kilometres in
      planner.emission(mode, kilometres: kilometres)
    }
  }
}
