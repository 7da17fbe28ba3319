import Delivery
import Primitives

/// Computes one quote: finds and prices the itineraries of every source, drops those that cannot be among the best, estimates the others
/// exactly, and takes the Pareto set of these.
struct OptionSearch {
  private let request: OptionRequest
  private let zone: Zone
  private let finder: OptionFinder
  private var pricer: ConsignmentPricer
  /// The itineraries with their prices, the earliest expected arrival first.
  private var candidates: [Candidate] = []
  private var closed: [ServiceID: ClosedReason] = [:]

  init(_ request: OptionRequest, to zone: Zone, _ finder: OptionFinder) {
    self.request = request
    self.zone = zone
    self.finder = finder
    pricer = finder.pricer(request, to: zone)
  }

  /// Computes the quote.
  mutating func quote() -> Quote {
    findCandidates()
    var options = folded()
    options.sort { ($0.arrival.p90, $0.cost.total.minor, $0.co2Grams, $0.id) < ($1.arrival.p90, $1.cost.total.minor, $1.co2Grams, $1.id) }
    options.markDominated()
    options.label(orderedAt: request.hour)
    // A service that is part of an option is open, even if another itinerary with it was closed.
    for service in options.flatMap(\.services) { closed[service] = nil }
    for service in request.without where finder.network.services[service] != nil { closed[service] = .leftOut }
    if request.includesDominated { nameSteps(&options) } else { options.removeAll(where: \.isDominated) }
    return Quote(
      options: options, closed: closed.map { ClosedService(service: $0.key, reason: $0.value) }.sorted { $0.service < $1.service },
      orderedAt: request.hour, sources: Set(candidates.map(\.site)))
  }

  private mutating func findCandidates() {
    let filter = ItineraryFinder.Filter(modes: request.modes, without: request.without)
    let result = finder.itineraries.result(of: pricer.load)
    for source in request.sources {
      guard let goods = pricer.goods(from: source) else { continue }
      let plan = finder.itineraries.plan(
        from: goods.site, to: zone, at: request.hour, load: pricer.load, result, regime: goods.regime, filter)
      for service in plan.closed { closed[service.service] = reason(service) }
      for itinerary in plan.itineraries {
        guard let (cost, co2Grams) = pricer.price(itinerary, goods) else { continue }
        candidates.append(Candidate(itinerary: itinerary, site: goods.site.id, cost: cost, co2Grams: co2Grams))
      }
    }
    candidates.sort { $0.itinerary.expectedArrival < $1.itinerary.expectedArrival }
  }

  /// The options that are worth an exact estimate, or all if the dominated ones are asked for.
  private mutating func folded() -> [DeliveryOption] {
    var options: [DeliveryOption] = []
    // If a candidate turns out to have no arrival, those that were dropped because of it are looked at again.
    var waiting = candidates
    var isSettled = false
    while !isSettled {
      isSettled = true
      let round = waiting
      waiting = []
      for candidate in round {
        if !request.includesDominated,
          !MeansDominance.dominators(of: candidate, among: candidates).isEmpty
            || MeansDominance.forerunner(of: candidate, among: options) != nil
        {
          waiting.append(candidate)
          continue
        }
        switch finder.folder.arrival(of: candidate.itinerary, from: request.hour) {
        case .success(let arrival): options.append(DeliveryOption(candidate, arrival, to: zone.id))
        case .failure(let failure):
          let service = Self.service(of: candidate.itinerary, at: failure.stage)
          closed[service] = reason(ClosedService(service: service, reason: ClosedReason(failure.reason)))
          candidates.removeAll { $0.itinerary.id == candidate.itinerary.id }
          isSettled = false
        }
      }
    }
    return options
  }

  /// The service to name for a stage where goods are held up: the next one of the itinerary.
  private static func service(of itinerary: Itinerary, at stage: Int) -> ServiceID {
    itinerary.numberedStages.dropFirst(stage).lazy.compactMap(\.compiled.stage.service).first ?? itinerary.route.services.last ?? ""
  }

  /// Notes for each dominated option the first step at which a request for the Pareto set alone would drop it, and one of its dominators
  /// there which also dominates it by the exact figures.
  private func nameSteps(_ options: inout [DeliveryOption]) {
    let byID = Dictionary(options.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // The earlier options that such a request would estimate exactly.
    var folded: [DeliveryOption] = []
    var steps: [OptionID: Dominance] = [:]
    for candidate in candidates {
      guard let option = byID[candidate.itinerary.id] else { continue }
      let others = MeansDominance.dominators(of: candidate, among: candidates).compactMap { byID[candidates[$0].itinerary.id] }
      if !others.isEmpty {
        if let by = others.first(where: { $0.dominates(option) }) { steps[option.id] = Dominance(option: by.id, step: .byMeans) }
      } else if let by = MeansDominance.forerunner(of: candidate, among: folded) {
        if by.dominates(option) { steps[option.id] = Dominance(option: by.id, step: .afterArrival) }
      } else {
        folded.append(option)
      }
    }
    for index in options.indices where options[index].isDominated {
      if let step = steps[options[index].id] { options[index].dominatedBy = step }
    }
  }

  /// The reason to give for a closed service. If it has no start because of a disruption, that is the reason. Plans are shared by loads
  /// that fail the same tests, so that the reason against this load is looked up again.
  private func reason(_ closed: ClosedService) -> ClosedReason {
    switch closed.reason {
    case .battery, .dangerousGoods, .tooHeavy, .tooLong, .tooBulky:
      return finder.network.services[closed.service].flatMap { pricer.load.reasonAgainst($0.limits) } ?? closed.reason
    case .beyondCalendar, .noStart:
      let disruption = finder.network.disruptions.first {
        $0.target == closed.service.rawValue && $0.kind == .suspension && $0.to >= pricer.date
      }
      return disruption.map { .suspended($0.name) } ?? closed.reason
    default: return closed.reason
    }
  }
}

extension DeliveryOption {
  init(_ candidate: Candidate, _ arrival: Arrival, to zone: ZoneID) {
    self.init(
      id: candidate.itinerary.id, site: candidate.site, zone: zone, services: candidate.itinerary.route.services,
      modes: Self.shownModes(candidate.itinerary.legs), distribution: arrival.distribution, arrival: arrival.percentiles,
      stages: arrival.stages, cost: candidate.cost, co2Grams: candidate.co2Grams)
  }

  /// The modes of the line-haul and the last mile, in order, without repetitions; a pick-up by road is not mentioned.
  static func shownModes(_ legs: [Leg]) -> [TransportMode] {
    var modes: [TransportMode] = []
    for leg in legs where modes.last != leg.mode { modes.append(leg.mode) }
    if modes.count > 1, modes[0] == .road, modes.dropFirst().contains(where: { $0 != .road && $0 != .parcel }) { modes.removeFirst() }
    return modes
  }
}
