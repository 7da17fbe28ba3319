import Delivery
import LandedCost
import Primitives

/// Computes one quote: finds and prices the itineraries of every source, drops those that cannot be among the best, estimates the others
/// exactly, and takes the Pareto set of these.
struct OptionSearch {
  let request: OptionRequest
  private let zone: Zone
  let finder: OptionFinder
  private var pricer: ConsignmentPricer
  /// Earliest expected first.
  var candidates: [Candidate] = []
  /// The reasons of whoever asked first, which may be another load.
  private var closed: [ServiceID: ClosedReason] = [:]
  /// What comes to the door as far as it was folded.
  private var taken: [Itinerary] = []

  /// Finds the candidates; what is asked of them comes then.
  init(_ request: OptionRequest, to zone: Zone, _ finder: OptionFinder) {
    self.request = request
    self.zone = zone
    self.finder = finder
    pricer = finder.pricer(request, to: zone)
    findCandidates()
  }

  /// The sites from which the goods can come.
  var sources: Set<SiteID> { Set(candidates.map(\.goods.site.id)) }

  /// Computes the quote.
  mutating func quote() -> Quote {
    let all = folded()
    var folded = all
    // A service that some itinerary takes is open, whatever kept another that takes it.
    for itinerary in taken where !closed.isEmpty { for service in itinerary.route.services { closed[service] = nil } }
    for service in request.without where finder.network.services[service] != nil { closed[service] = .leftOut }
    if request.extent != .all {
      folded = ParetoFront(of: all.map(\.figures)) { $0.dominates($1) }.members.map { all[$0] }
    }
    var options: [DeliveryOption] = []
    for found in folded { if let option = option(found) { options.append(option) } }
    options.sort { ($0.arrival.p90, $0.cost.total.minor, $0.co2Grams, $0.id) < ($1.arrival.p90, $1.cost.total.minor, $1.co2Grams, $1.id) }
    if request.extent == .all {
      options.markDominated()
      nameSteps(of: all, in: &options)
    }
    options.label(orderedAt: request.hour)
    return Quote(
      options: options,
      closed: closed.map { ClosedService(service: $0.key, reason: reason($0.key, $0.value)) }.sorted { $0.service < $1.service },
      orderedAt: request.hour, sources: sources)
  }

  /// A candidate with its price line by line.
  mutating func option(_ found: FoldedCandidate) -> DeliveryOption? {
    pricer.cost(found.candidate.itinerary, found.candidate.goods).map { DeliveryOption(found.candidate, found.arrival, $0, to: zone.id) }
  }

  private mutating func findCandidates() {
    let filter = ItineraryFinder.Filter(modes: request.modes, without: request.without)
    let result = finder.itineraries.result(of: pricer.load)
    for source in request.sources {
      guard let goods = pricer.goods(from: source) else { continue }
      // Freight may take the goods over a limit that counts it: what comes under another regime is cleared as that one asks.
      var regimes = [goods.regime]
      var cleared: [Candidate] = []
      var clearedOtherwise: [Candidate] = []
      var next = 0
      while next < regimes.count {
        let regime = regimes[next]
        let plan = finder.itineraries.plan(
          from: goods.site, to: zone, at: request.hour, load: pricer.load, result, regime: regime, filter)
        for service in plan.closed { closed[service.service] = service.reason }
        for itinerary in plan.itineraries {
          guard let priced = pricer.total(itinerary, goods) else { continue }
          let candidate = Candidate(itinerary: itinerary, goods: goods, total: priced.total, co2Grams: priced.co2Grams)
          if priced.regime == regime {
            cleared.append(candidate)
          } else {
            if next == 0 { clearedOtherwise.append(candidate) }
            if !regimes.contains(priced.regime) { regimes.append(priced.regime) }
          }
        }
        next += 1
      }
      candidates += cleared.isEmpty ? clearedOtherwise : cleared
    }
    candidates.sort { $0.itinerary.expectedArrival < $1.itinerary.expectedArrival }
  }

  /// What is worth folding, or all that is asked for.
  private mutating func folded() -> [FoldedCandidate] {
    var folded: [FoldedCandidate] = []
    // What was left out beside one that then finds no date is looked at again without it.
    var waiting = candidates
    var isSettled = false
    while !isSettled {
      isSettled = true
      let round = waiting
      waiting = []
      for candidate in round {
        if request.extent != .all,
          !MeansDominance.dominators(of: candidate, among: candidates).isEmpty
            || MeansDominance.forerunner(of: candidate, among: folded) != nil
        {
          waiting.append(candidate)
          continue
        }
        let latest = request.extent == .all ? nil : MeansDominance.latest(for: candidate, among: folded)
        switch finder.folder.arrival(of: candidate.itinerary, from: request.hour, until: latest) {
        case .success(let arrival):
          taken.append(candidate.itinerary)
          if let arrival { folded.append(FoldedCandidate(candidate: candidate, arrival: arrival)) }
        case .failure(let failure):
          leaveOut(candidate.itinerary, failure)
          isSettled = false
        }
      }
    }
    return folded
  }

  /// Takes out an itinerary that has no date: it dominates nothing any more.
  mutating func leaveOut(_ itinerary: Itinerary, _ failure: PrefixFolder.Failure) {
    closed[Self.service(of: itinerary, at: failure.stage)] = ClosedReason(failure.reason)
    candidates.removeAll { $0.itinerary === itinerary }
  }

  /// The service to name for a stage where goods are held up: the next one of the itinerary.
  private static func service(of itinerary: Itinerary, at stage: Int) -> ServiceID {
    itinerary.numberedStages.dropFirst(stage).lazy.compactMap(\.compiled.stage.service).first ?? itinerary.route.services.last ?? ""
  }

  /// Names for each dominated option the first step at which a question for the Pareto set alone drops it, and of those that dominate it there
  /// one that does so by the exact figures too.
  private func nameSteps(of all: [FoldedCandidate], in options: inout [DeliveryOption]) {
    let byID = Dictionary(all.map { ($0.candidate.itinerary.id, $0) }, uniquingKeysWith: { first, _ in first })
    // Which of the earlier ones such a question folds.
    var folded: [FoldedCandidate] = []
    var steps: [OptionID: Dominance] = [:]
    for candidate in candidates {
      guard let exact = byID[candidate.itinerary.id] else { continue }
      let others = MeansDominance.dominators(of: candidate, among: candidates).compactMap { byID[candidates[$0].itinerary.id] }
      let step: Dominance.Step = others.isEmpty ? .afterArrival : .byMeans
      let dominators = others.isEmpty ? MeansDominance.forerunner(of: candidate, among: folded).map { [$0] } ?? [] : others
      if dominators.isEmpty {
        folded.append(exact)
      } else if let by = dominators.first(where: { $0.figures.dominates(exact.figures) }) {
        steps[candidate.itinerary.id] = Dominance(option: by.candidate.itinerary.id, step: step)
      }
    }
    for index in options.indices where options[index].isDominated {
      if let step = steps[options[index].id] { options[index].dominatedBy = step }
    }
  }

  /// A service that finds no start because of a disruption is closed for that. Plans are shared by loads that the same limits refuse, each for a
  /// reason of its own.
  private func reason(_ service: ServiceID, _ reason: ClosedReason) -> ClosedReason {
    switch reason {
    case .battery, .dangerousGoods, .tooHeavy, .tooLong, .tooBulky:
      return finder.network.services[service].flatMap { pricer.load.reasonAgainst($0.limits) } ?? reason
    case .beyondCalendar, .noStart:
      let disruption = finder.network.disruptions.first {
        $0.target == .service(service) && $0.kind == .suspension && $0.to >= pricer.date
      }
      return disruption.map { .suspended($0.name) } ?? reason
    default: return reason
    }
  }
}

extension DeliveryOption {
  init(_ candidate: Candidate, _ arrival: Arrival, _ cost: LandedCost, to zone: ZoneID) {
    self.init(
      id: candidate.itinerary.id, site: candidate.goods.site.id, zone: zone, services: candidate.itinerary.route.services,
      modes: Self.shownModes(candidate.itinerary.legs), distribution: arrival.distribution, arrival: arrival.percentiles,
      stages: arrival.stages, cost: cost, co2Grams: candidate.co2Grams)
  }

  /// The modes of the line-haul and the last mile, in order, without repetitions; a pick-up by road is not mentioned.
  static func shownModes(_ legs: [Leg]) -> [TransportMode] {
    var modes: [TransportMode] = []
    for leg in legs where modes.last != leg.mode { modes.append(leg.mode) }
    if modes.count > 1, modes[0] == .road, modes.dropFirst().contains(where: { $0 != .road && $0 != .parcel }) { modes.removeFirst() }
    return modes
  }
}
