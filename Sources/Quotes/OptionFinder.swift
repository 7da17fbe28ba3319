import Delivery
import LandedCost
import Money
import Primitives
import Synchronization

/// Where arrival and price meet: every site that holds the goods, every sensible way from there, and of these the Pareto set on 90% arrival,
/// landed total and CO2e.
///
/// What an arrival depends on is its way and the hour; what a price depends on is its way, the goods and the day. Each is kept by just that, so
/// that a page of goods costs a page of look-ups.
public final class OptionFinder: Sendable {
  /// When a way arrives.
  struct Arrival: Sendable {
    let stages: [StageEstimate]
    let distribution: ArrivalDistribution
    let percentiles: ArrivalPercentiles
  }

  private struct PlanKey: Hashable {
    let site: SiteID
    let zone: ZoneID
    let hour: Hour
    let regime: Regime
    /// Which of the network's limits the load passes.
    let passes: BitMask
    /// Which of its heaviest price classes hold for the load.
    let priced: BitMask
    /// About the weight, as it decides which way is cheap.
    let weightClass: WeightClass
    let modes: Set<TransportMode>?
    let without: Set<ServiceID>
  }

  private struct Plan: Sendable {
    let ways: [RoutePlanner.Way]
    let closed: [ClosedService]
  }

  /// What an arrival depends on.
  private struct ArrivalKey: Hashable {
    let route: OptionID
    let zone: ZoneID
    let hour: Hour
    let regime: Regime
  }

  private struct Cache {
    var plans: [PlanKey: Plan] = [:]
    var arrivals: [ArrivalKey: Arrival] = [:]
    var quotes: [OptionRequest: Quote] = [:]
    var reaching: [SitesKey: Set<SiteID>] = [:]
    var bounds: [BoundsKey: Bounds] = [:]
    var folded: [FoldedKey: [Folded]] = [:]
    var foldedCount = 0
  }

  /// Which calendars hold and which disruptions are past depends on the hour.
  private struct SitesKey: Hashable {
    let zone: ZoneID
    let hour: Hour
  }

  private struct BoundsKey: Hashable {
    let site: SiteID
    let zone: ZoneID
  }

  /// What decides which services take a load and have a price for it.
  private struct Bounds {
    var limits: [ServiceLimits] = []
    var prices: [PriceLimit] = []
  }

  /// Ways of one key begin with the same stages.
  private struct FoldedKey: Hashable {
    let site: SiteID
    let hour: Hour
    let regime: Regime
  }

  /// A way that was folded, for others that begin as it does.
  private struct Folded {
    let stages: [Stage]
    let folds: [Estimator.Fold]
    let estimates: [StageEstimate]
  }

  /// What the rules that hold for a request's goods depend on besides the request.
  private struct RuleKey: Hashable {
    let values: [Money]
    let regime: Regime
  }

  /// A way with its price, before it is known exactly when it arrives.
  private struct Candidate {
    let way: RoutePlanner.Way
    let site: SiteID
    let regime: Regime
    let cost: LandedCost
    let co2Grams: Int
  }

  /// Up to which chargeable weight services have a price.
  private struct PriceLimit: Hashable {
    let kilogramsPerCubicMetre: Double
    let upTo: Grams
  }

  /// An expected hour may be wrong by the gap between two departures where the mean just misses one: one way beats another by far if it is
  /// expected a week earlier.
  private static let farLater = 168.0
  /// Expected hours closer than this say nothing of which way is earlier.
  private static let nearlyEqual = 36.0
  /// By how many hours an exactly known option must have arrived before a way may be expected to. With this none of 4,800 options over all zones
  /// was lost that folding everything finds.
  private static let surelyLater = 96.0
  /// A way's 90th percentile lies less than so many hours before what its variance makes expected (measured over all zones: 48 of 3,539 ways by
  /// more than 50 hours).
  private static let guessedWithin = 60.0
  /// The most zones and hours of which it is kept which sites reach them.
  private static let reachCapacity = 200
  /// The most plans that are kept; then all are forgotten.
  private static let planCapacity = 2_000
  /// The most folded ways that are kept for others that begin as they do: each holds the distributions of all its stages.
  private static let foldedCapacity = 60
  /// The most arrivals and quotes that are kept: each holds whole distributions, some tens of kilobytes.
  private static let capacity = 500

  public let network: DeliveryNetwork
  public let calculator: LandedCostCalculator
  public let estimator: Estimator
  public let unfolder: RouteUnfolder
  let planner: RoutePlanner
  private let cache = Mutex(Cache())
  /// What was found out by `reach(of:to:at:)`, the latest of it.
  let reaches = Mutex<[ReachKey: Reach]>([:])

  /// `store` may be that of another finder whose network has the same calendars and more.
  public init(network: DeliveryNetwork, schedule: TariffSchedule, store: CalendarStore? = nil) {
    self.network = network
    calculator = LandedCostCalculator(schedule: schedule)
    estimator = Estimator(store: store ?? CalendarStore(network.calendars))
    unfolder = RouteUnfolder(network: network)
    planner = RoutePlanner(unfolder: unfolder, estimator: estimator)
  }

  /// The options of a request. Empty where nothing leads there; `closed` says what is closed to the goods.
  public func quote(_ request: OptionRequest) -> Quote {
    if let known = cache.withLock({ $0.quotes[request] }) { return known }
    let quote = make(request)
    cache.withLock { cache in
      if cache.quotes.count >= Self.capacity { cache.quotes = [:] }
      cache.quotes[request] = quote
    }
    return quote
  }

  /// The sites from which a small parcel can come to a zone, ordered at an hour; found out once for each zone and hour.
  public func sites(reaching id: ZoneID, at hour: Hour) -> Set<SiteID> {
    let key = SitesKey(zone: id, hour: hour)
    if let known = cache.withLock({ $0.reaching[key] }) { return known }
    guard let zone = network.zones[id] else { return [] }
    let date = ZoneClock.named(zone.timeZone).date(of: hour)
    let load = Load(
      boxes: [Load.Boxes(count: 1, weight: Grams(100), box: Dimensions(100, 100, 100))], hasBatteries: false, hasDangerousGoods: false)
    var reaching: Set<SiteID> = []
    for site in network.sites.values where site.kind.holdsStock {
      let regime = regime(site: site, zone: zone, value: .zero(.euro), used: nil, date: date)
      let ways = planner.ways(from: site, to: zone, at: hour, load: load, regime: regime, euros: { amount, _ in amount }).ways
      if !ways.isEmpty { reaching.insert(site.id) }
    }
    cache.withLock { cache in
      if cache.reaching.count >= Self.reachCapacity { cache.reaching = [:] }
      cache.reaching[key] = reaching
    }
    return reaching
  }

  private func make(_ request: OptionRequest) -> Quote {
    guard let zone = network.zones[request.zone] else { return Quote(options: [], closed: [], orderedAt: request.hour) }
    let load = Load(
      boxes: request.lines.map { Load.Boxes(count: $0.quantity, weight: $0.weight, box: $0.box) },
      hasBatteries: request.lines.contains(where: \.hasBattery), hasDangerousGoods: request.lines.contains(where: \.isDangerous))
    let date = ZoneClock.named(zone.timeZone).date(of: request.hour)
    var candidates: [Candidate] = []
    var closed: [ServiceID: ClosedReason] = [:]
    var rules: [RuleKey: LandedCostCalculator.HoldingRules] = [:]
    for source in request.sources {
      guard let site = network.sites[source.site], source.prices.count == request.lines.count else { continue }
      // Goods whose currency has no rate have no price here.
      let values = zip(source.prices, request.lines).compactMap { price, line in
        calculator.schedule.rates.convert(price * line.quantity, to: request.currency)
      }
      guard values.count == request.lines.count else { continue }
      guard let value = values.sum(in: request.currency) else { continue }
      let regime = regime(site: site, zone: zone, value: value, used: request.usedThisYear, date: date)
      let plan = plan(site: site, zone: zone, load: load, regime: regime, request)
      for service in plan.closed { closed[service.service] = reason(service, for: load, on: date) }
      let bulk = (network.bulkWays[site.id] ?? []).reduce(0.0) { $0 + planner.emission($1.mode, kilometres: $1.kilometres) }
      for way in plan.ways {
        guard let consignment = consignment(way, site: site, zone: zone, load: load, values: values, regime: regime, date: date, request)
        else {
          continue
        }
        let key = RuleKey(values: values, regime: regime)
        let holding = rules[key] ?? calculator.rules(for: consignment)
        rules[key] = holding
        let co2 = (way.co2GramsPerTonne + bulk) * Double(load.weight.value) / 1e6
        candidates.append(
          Candidate(
            way: way, site: site.id, regime: regime, cost: calculator.cost(of: consignment, by: holding), co2Grams: Int(co2.rounded())))
      }
    }
    var options: [DeliveryOption] = []
    candidates.sort { $0.way.expectedArrival < $1.way.expectedArrival }
    // What was left out beside a way that then finds no date is looked at again without it.
    var waiting = candidates
    var isSettled = false
    while !isSettled {
      isSettled = true
      let round = waiting
      waiting = []
      for candidate in round {
        if !request.includesBeaten, Self.isHopeless(candidate, among: candidates) || Self.isTooLate(candidate, after: options) {
          waiting.append(candidate)
          continue
        }
        switch arrival(candidate, zone: zone.id, hour: request.hour) {
        case .success(let arrival): options.append(option(candidate, arrival, zone: zone.id))
        case .failure(let service):
          closed[service.service] = reason(service, for: load, on: date)
          candidates.removeAll { $0.way.route == candidate.way.route }
          isSettled = false
        }
      }
    }
    options.sort { ($0.arrival.p90, $0.cost.total.minor, $0.co2Grams, $0.id) < ($1.arrival.p90, $1.cost.total.minor, $1.co2Grams, $1.id) }
    Self.markBeaten(&options)
    Self.label(&options, orderedAt: request.hour)
    // A service that some way takes is open, whatever kept another way that takes it.
    for service in options.flatMap(\.services) { closed[service] = nil }
    for service in request.without where network.services[service] != nil { closed[service] = .leftOut }
    if !request.includesBeaten { options.removeAll(where: \.isBeaten) }
    return Quote(
      options: options, closed: closed.map { ClosedService(service: $0.key, reason: $0.value) }.sorted { $0.service < $1.service },
      orderedAt: request.hour, sources: Set(candidates.map(\.site)))
  }

  /// A service that finds no start because of a disruption is closed for that. Plans are shared by loads that the same limits refuse, each for a
  /// reason of its own.
  private func reason(_ closed: ClosedService, for load: Load, on date: LocalDate) -> ClosedReason {
    switch closed.reason {
    case .battery, .dangerousGoods, .tooHeavy, .tooLong, .tooBulky:
      return network.services[closed.service].flatMap { load.reasonAgainst($0.limits) } ?? closed.reason
    case .beyondCalendar, .noStart:
      let disruption = network.disruptions.first { $0.target == closed.service.rawValue && $0.kind == .suspension && $0.to >= date }
      return disruption.map { .suspended($0.name) } ?? closed.reason
    default: return closed.reason
    }
  }

  /// How the goods are taxed: local stock needs no border, bonded goods and imports take the destination's default for their value.
  private func regime(site: Site, zone: Zone, value: Money, used: Money?, date: LocalDate) -> Regime {
    let isAtHome = network.territory(of: site.country) == network.territory(of: zone.country)
    if isAtHome, site.kind != .bondedWarehouse { return .localStock }
    return calculator.schedule.defaultRegime(of: zone.country, value: value, usedThisYear: used ?? .zero(value.currency), on: date)?.regime
      ?? .standard
  }

  /// The limits and heaviest price classes of all services that may be on a way from a site to a zone; found out once for each pair.
  private func bounds(from site: Site, to zone: Zone) -> Bounds {
    let key = BoundsKey(site: site.id, zone: zone.id)
    if let known = cache.withLock({ $0.bounds[key] }) { return known }
    var bounds = Bounds()
    for service in unfolder.services(from: site.id, to: zone) {
      if !bounds.limits.contains(service.limits) { bounds.limits.append(service.limits) }
      if let upTo = service.prices.last?.upTo {
        let bound = PriceLimit(kilogramsPerCubicMetre: service.kilogramsPerCubicMetre, upTo: upTo)
        if !bounds.prices.contains(bound) { bounds.prices.append(bound) }
      }
    }
    cache.withLock { $0.bounds[key] = bounds }
    return bounds
  }

  private func plan(site: Site, zone: Zone, load: Load, regime: Regime, _ request: OptionRequest) -> Plan {
    let bounds = bounds(from: site, to: zone)
    var passes = BitMask()
    for (index, limit) in bounds.limits.enumerated() where load.reasonAgainst(limit) == nil { passes.insert(index) }
    var priced = BitMask()
    for (index, limit) in bounds.prices.enumerated()
    where load.chargeable(kilogramsPerCubicMetre: limit.kilogramsPerCubicMetre) <= limit.upTo { priced.insert(index) }
    let weightClass = WeightClass(of: load)
    let key = PlanKey(
      site: site.id, zone: zone.id, hour: request.hour, regime: regime, passes: passes, priced: priced, weightClass: weightClass,
      modes: request.modes, without: request.without)
    if let known = cache.withLock({ $0.plans[key] }) { return known }
    let rates = calculator.schedule.rates
    let (ways, closed) = planner.ways(
      from: site, to: zone, at: request.hour, load: load, regime: regime,
      allows: { service in
        guard !request.without.contains(service.id) else { return false }
        guard let modes = request.modes else { return true }
        return modes.contains(service.mode) || service.mode == .road || service.mode == .parcel
      },
      pricing: weightClass.load(like: load),
      euros: { amount, currency in amount / (rates.rate(of: currency.code)?.perEuro.doubleValue ?? 1) })
    let wanted = ways.filter { way in
      guard let modes = request.modes, let longest = way.legs.max(by: { $0.kilometres < $1.kilometres }) else { return true }
      return modes.contains(longest.mode)
    }
    let plan = Plan(ways: wanted, closed: closed)
    cache.withLock { cache in
      if cache.plans.count >= Self.planCapacity { cache.plans = [:] }
      cache.plans[key] = plan
    }
    return plan
  }

  /// Whether three others beat a way by what is known before it is folded (price, CO2e, expected and late arrival), or one by far.
  private static func isHopeless(_ candidate: Candidate, among others: [Candidate]) -> Bool {
    var count = 0
    for other in others
    where other.cost.mayDrop(candidate.cost) && other.cost.total.minor <= candidate.cost.total.minor && other.co2Grams <= candidate.co2Grams
      && other.way.expectedArrival + nearlyEqual < candidate.way.expectedArrival
      && other.way.lateArrival + nearlyEqual < candidate.way.lateArrival
    {
      if other.way.expectedArrival + farLater < candidate.way.expectedArrival, other.way.lateArrival + farLater < candidate.way.lateArrival
      {
        return true
      }
      count += 1
      if count == 3 { return true }
    }
    return false
  }

  /// Whether an option that is known exactly has almost surely arrived before this way may be expected to, for no more money and CO2e.
  private static func isTooLate(_ candidate: Candidate, after options: [DeliveryOption]) -> Bool {
    options.contains { option in
      option.cost.mayDrop(candidate.cost) && option.cost.total.minor <= candidate.cost.total.minor && option.co2Grams <= candidate.co2Grams
        && Double(option.arrival.p90.value) + surelyLater <= max(candidate.way.expectedArrival, candidate.way.lateArrival - guessedWithin)
    }
  }

  /// Folds a way exactly; stages that it shares with an earlier one from its start on are folded once.
  private func arrival(_ candidate: Candidate, zone: ZoneID, hour: Hour) -> Result<Arrival, ClosedService> {
    let way = candidate.way
    let key = ArrivalKey(route: way.route.id, zone: zone, hour: hour, regime: candidate.regime)
    let beginning = FoldedKey(site: candidate.site, hour: hour, regime: candidate.regime)
    let (known, earlier) = cache.withLock { ($0.arrivals[key], $0.folded[beginning] ?? []) }
    if let known { return .success(known) }
    var folds: [Estimator.Fold] = []
    var estimates: [StageEstimate] = []
    for earlier in earlier {
      var shared = 0
      while shared < min(earlier.folds.count, way.stages.count), Self.isSame(earlier.stages[shared], way.stages[shared]) { shared += 1 }
      if shared > folds.count {
        folds = Array(earlier.folds.prefix(shared))
        estimates = Array(earlier.estimates.prefix(shared))
      }
    }
    defer { keep(Folded(stages: way.stages, folds: folds, estimates: estimates), for: beginning) }
    var ready = folds.last?.end ?? ArrivalDistribution(certain: hour)
    for stage in way.stages.dropFirst(folds.count) {
      do {
        let fold = try estimator.fold(stage, ready: ready, after: folds.last?.run)
        estimates.append(StageEstimate(fold, after: estimates.last))
        folds.append(fold)
        ready = fold.end
      } catch {
        // What happens before a service is what keeps that service's goods.
        let service = way.stages.dropFirst(folds.count).lazy.compactMap(\.service).first ?? way.route.services.last
        return .failure(ClosedService(service: service ?? "", reason: ClosedReason(error)))
      }
    }
    let arrival = Arrival(stages: estimates, distribution: ready, percentiles: ArrivalPercentiles(ready))
    cache.withLock { cache in
      if cache.arrivals.count >= Self.capacity { cache.arrivals = [:] }
      cache.arrivals[key] = arrival
    }
    return .success(arrival)
  }

  private func keep(_ folded: Folded, for key: FoldedKey) {
    cache.withLock { cache in
      if cache.foldedCount >= Self.foldedCapacity {
        cache.folded = [:]
        cache.foldedCount = 0
      }
      cache.folded[key, default: []].append(folded)
      cache.foldedCount += 1
    }
  }

  /// Stages of one network are the same if they are of the same kind, place and service.
  private static func isSame(_ left: Stage, _ right: Stage) -> Bool {
    left.kind == right.kind && left.from == right.from && left.to == right.to && left.service == right.service
  }

  /// What a way carries, with its freight; nil where a service has no price for the load, or none in a currency with a rate.
  private func consignment(
    _ way: RoutePlanner.Way, site: Site, zone: Zone, load: Load, values: [Money], regime: Regime, date: LocalDate, _ request: OptionRequest
  ) -> Consignment? {
    let currency = request.currency
    var toBorder: [Money] = []
    var inland: [Money] = []
    var fees: [Money] = []
    let crossesBorder = network.territory(of: site.country) != network.territory(of: zone.country)
    for leg in way.legs {
      guard let service = network.services[leg.service], let freight = service.freight(for: load),
        let amount = calculator.schedule.rates.convert(freight, to: currency)
      else { return nil }
      if leg.isBeforeBorder { toBorder.append(amount) } else { inland.append(amount) }
      if crossesBorder, let own = service.clearanceFee {
        guard let converted = calculator.schedule.rates.convert(own, to: currency) else { return nil }
        fees.append(converted)
      }
    }
    guard let toBorder = toBorder.sum(in: currency), let inland = inland.sum(in: currency), let fee = fees.sum(in: currency) else {
      return nil
    }
    let items = zip(request.lines, values).map { line, value in
      CostItem(
        description: line.product.rawValue, hsCode: line.hsCode, origin: line.origin, value: value, quantity: line.quantity,
        content: line.content, weight: line.weight * line.quantity)
    }
    return Consignment(
      items: items, freightToBorder: toBorder, freightInland: inland, clearanceFee: fee, isDomestic: !crossesBorder,
      destination: zone.country, regime: regime, date: date, usedThisYear: request.usedThisYear)
  }

  private func option(_ candidate: Candidate, _ arrival: Arrival, zone: ZoneID) -> DeliveryOption {
    DeliveryOption(
      id: candidate.way.route.id, site: candidate.site, zone: zone, services: candidate.way.route.services,
      modes: Self.shownModes(candidate.way.legs), distribution: arrival.distribution, arrival: arrival.percentiles, stages: arrival.stages,
      cost: candidate.cost, co2Grams: candidate.co2Grams)
  }

  /// The line-haul and last mile, in order, without repeats; a pick-up by road goes without saying.
  static func shownModes(_ legs: [Leg]) -> [TransportMode] {
    var modes: [TransportMode] = []
    for leg in legs where modes.last != leg.mode { modes.append(leg.mode) }
    if modes.count > 1, modes[0] == .road, modes.dropFirst().contains(where: { $0 != .road && $0 != .parcel }) { modes.removeFirst() }
    return modes
  }

  /// B is beaten if another is no worse on all three and better on one; on a full tie the smaller id stays. A price of which a part is unknown
  /// beats none that is complete: it only looks smaller.
  static func markBeaten(_ options: inout [DeliveryOption]) {
    for index in options.indices {
      let b = options[index]
      options[index].isBeaten = options.contains { a in
        guard a.id != b.id, a.cost.mayDrop(b.cost), a.arrival.p90 <= b.arrival.p90, a.cost.total.minor <= b.cost.total.minor,
          a.co2Grams <= b.co2Grams
        else {
          return false
        }
        let isBetter = a.arrival.p90 < b.arrival.p90 || a.cost.total.minor < b.cost.total.minor || a.co2Grams < b.co2Grams
        return isBetter || a.id < b.id
      }
    }
  }

  /// Fastest, cheapest, greenest of the Pareto set, and recommended: the least landed total plus 1% of the goods' value for each day to the
  /// 90th percentile (Hummels and Schaur, Time as a Trade Barrier, 2013: a day in transit is worth 0.6 to 2.1% of a good's value). Where some
  /// prices are complete, the cheapest and the recommended are among these: the others only look cheap.
  static func label(_ options: inout [DeliveryOption], orderedAt hour: Hour) {
    let kept = options.indices.filter { !options[$0].isBeaten }
    let complete = kept.filter { options[$0].cost.isComplete }
    let priced = complete.isEmpty ? kept : complete
    func mark(_ label: OptionLabel, among kept: [Int], _ isBefore: (DeliveryOption, DeliveryOption) -> Bool) {
      if let best = kept.min(by: { isBefore(options[$0], options[$1]) }) { options[best].labels.insert(label) }
    }
    func weighed(_ option: DeliveryOption) -> Double {
      let goods = option.cost.sum(.goods).doubleValue
      return option.cost.total.doubleValue + goods * 0.01 * Double(option.arrival.p90 - hour) / 24
    }
    mark(.fastest, among: kept) { ($0.arrival.p90, $0.cost.total.minor, $0.id) < ($1.arrival.p90, $1.cost.total.minor, $1.id) }
    mark(.cheapest, among: priced) { ($0.cost.total.minor, $0.arrival.p90, $0.id) < ($1.cost.total.minor, $1.arrival.p90, $1.id) }
    mark(.greenest, among: kept) { ($0.co2Grams, $0.arrival.p90, $0.id) < ($1.co2Grams, $1.arrival.p90, $1.id) }
    mark(.recommended, among: priced) { (weighed($0), $0.id) < (weighed($1), $1.id) }
  }
}
