import Delivery
import LandedCost
import Primitives

/// Finds delivery options: the itineraries from every site that has the goods, with arrival and price, and of these the Pareto set on 90%
/// arrival, landed total and CO2e.
///
/// Each part is cached by what it depends on: arrivals by stages and hour (`PrefixFolder`), prices by itinerary, goods and date
/// (`ConsignmentPricer`), itineraries by the class of the load (`ItineraryFinder`). So a page of goods is mostly look-ups, and what several
/// threads ask for at the same time is computed once.
///
/// ```swift
/// let finder = OptionFinder(network: network, schedule: schedule)
/// let quote = finder.quote(request)
/// quote.recommended?.arrival.p90
/// ```
public final class OptionFinder: Sendable {
  /// The key of `sites(reaching:at:)`. Calendars and disruptions make the answer depend on the hour.
  private struct SitesKey: Hashable {
    let zone: ZoneID
    let hour: Hour
  }

  /// The network in which itineraries are found.
  public let network: DeliveryNetwork
  /// Computes the landed costs.
  public let calculator: LandedCostCalculator
  /// Computes the arrivals.
  public let estimator: Estimator
  /// Makes the stages of itineraries.
  public let expander: RouteExpander
  let planner: RoutePlanner
  let itineraries: ItineraryFinder
  let folder: PrefixFolder
  /// Each quote has the distributions of its options, some tens of kilobytes; who shows them keeps them.
  private let quotes = OnceCache<OptionRequest, Quote>(capacity: 100)
  /// Of requests with one source: what a matrix shows.
  let fastests = OnceCache<OptionRequest, MatrixCell.Fastest?>(capacity: 1_000)
  /// What is known of arrivals from an hour, for whole shelves.
  private let memos = OnceCache<Hour, ArrivalMemo>(capacity: 4)
  private let reaching = OnceCache<SitesKey, Set<SiteID>>(capacity: 200)
  private let rules = SharedRules()
  /// The results of `reach(of:to:at:)`.
  let reaches = OnceCache<ReachKey, Reach>(capacity: 16)

  /// A finder over a network and a schedule of taxes.
  ///
  /// - Parameters:
  ///   - network: The network in which itineraries are found.
  ///   - schedule: The tax rules and exchange rates.
  ///   - store: A store over the calendars of the network; nil for a new one. That of another finder does if it has all of them, and else one
  ///     beside it.
  public init(network: DeliveryNetwork, schedule: TariffSchedule, store: CalendarStore? = nil) {
    self.network = network
    calculator = LandedCostCalculator(schedule: schedule)
    estimator = Estimator(store: store ?? CalendarStore(network.calendars))
    expander = RouteExpander(network: network)
    planner = RoutePlanner(expander: expander, estimator: estimator)
    itineraries = ItineraryFinder(planner, rates: schedule.rates)
    folder = PrefixFolder(estimator)
  }

  /// Lets go of what weighs most and is found again within milliseconds: distributions, of stages that the goods of a page share and in quotes, and
  /// rules of taxes. Itineraries and the dates that are known of them stay.
  package func pause() {
    quotes.removeAll()
    fastests.removeAll()
    rules.forget()
    folder.forget()
    estimator.store.forgetDurations()
  }

  /// Lets go of all that was found and can be found again: some megabytes after an hour of browsing.
  package func forget() {
    quotes.removeAll()
    fastests.removeAll()
    memos.removeAll()
    reaching.removeAll()
    reaches.removeAll()
    rules.forget()
    itineraries.forget()
    folder.forget()
    planner.forget()
    estimator.store.forget()
  }

  /// The options of a request; none if no itinerary leads to the zone. `closed` has the services that cannot carry the goods.
  public func quote(_ request: OptionRequest) -> Quote { quote(request, notesArrivals: true) }

  /// The same.
  ///
  /// - Parameter notesArrivals: Whether more goods are likely to be asked for from the same hour, as those of a list are: then the 90th
  ///   percentiles are noted for all of them, which takes far less than to keep the distributions.
  func quote(_ request: OptionRequest, notesArrivals: Bool) -> Quote {
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
      return search.recommended(notesArrivals ? memo(from: request.hour) : nil) ?? search.quote()
    }
  }

  /// The itineraries of a request that planning drops before their arrival is computed, and why. Those that are dropped later are among the
  /// options if the request has `includesDominated`.
  public func dropped(_ request: OptionRequest) -> [DroppedItinerary] {
    guard let zone = network.zones[request.zone] else { return [] }
    var pricer = pricer(request, to: zone)
    let filter = ItineraryFinder.Filter(modes: request.modes, without: request.without)
    return request.sources.compactMap { pricer.goods(from: $0) }.flatMap { goods in
      itineraries.tracedPlan(
        from: goods.site, to: zone, at: request.hour, load: pricer.load, regime: goods.regime, filter
      ).dropped
    }
  }

  /// Why an itinerary is not among the options of a request: which option dominates it, and at which step it was dropped. Nil for an option
  /// of the Pareto set, and for an itinerary whose services cannot carry the goods.
  public func dominance(of id: OptionID, in request: OptionRequest) -> Dominance? {
    var all = request
    all.extent = .all
    if let option = quote(all).options.first(where: { $0.id == id }) { return option.dominatedBy }
    let dropped = dropped(request)
    return (dropped.first { $0.isWhole && $0.id == id } ?? dropped.first { id.rawValue.hasPrefix($0.id.rawValue + "+") })?.dominance
  }

  /// The sites from which a small parcel can be delivered to a zone, for an order at an hour. Computed once for each zone and hour.
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

  /// What is known of arrivals from an hour.
  func memo(from hour: Hour) -> ArrivalMemo { memos.value(for: hour) { ArrivalMemo(from: hour) } }

  func pricer(_ request: OptionRequest, to zone: Zone) -> ConsignmentPricer {
    ConsignmentPricer(request, to: zone, network, planner.catalog, calculator, rules) { [planner] mode, kilometres in
      planner.emission(mode, kilometres: kilometres)
    }
  }
}
