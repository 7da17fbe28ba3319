import Catalog
import Delivery
import Money
import Primitives

/// Finds itineraries for loads and caches the plans by what they depend on: site, zone, hour, regime, filter, the weight class of the load,
/// and which of the services that the search asked take the load. Loads that only other services would treat differently share a plan.
final class ItineraryFinder: Sendable {
  private struct PlanKey: Hashable {
    let site: SiteID
    let zone: ZoneID
    let hour: Hour
    let regime: Regime
    /// The class of the weight, on which it depends which itinerary is cheap.
    let weightClass: WeightClass
    let modes: Set<TransportMode>?
    let without: Set<ServiceID>
  }

  /// The plans of one key: one for each set of answers that the services give to a load.
  private final class Variants: Sendable {
    struct Variant: Sendable {
      let result: LoadTests.Result
      /// The tests of the services that the search asked.
      let tests: BitMask
      let plan: ItineraryPlan
    }

    /// The lock is held while a plan is searched for: whoever asks for the same waits for it.
    let known = Lock<[Variant]>([])
  }

  /// What narrows a search.
  struct Filter {
    /// The modes of the line-haul; nil for all.
    let modes: Set<TransportMode>?
    /// Services that may not be taken.
    let without: Set<ServiceID>

    func allows(_ service: Service) -> Bool {
      guard !without.contains(service.id) else { return false }
      guard let modes else { return true }
      return modes.contains(service.mode) || service.mode == .road || service.mode == .parcel
    }

    /// Whether the longest leg has a mode that is wanted.
    func wants(_ legs: [Leg]) -> Bool {
      guard let modes, let longest = legs.max(by: { $0.kilometres < $1.kilometres }) else { return true }
      return modes.contains(longest.mode)
    }
  }

  let planner: RoutePlanner
  private let rates: ExchangeRates
  private let tests: LoadTests
  private let plans = OnceCache<PlanKey, Variants>(capacity: 1_000)
  private let guesses = OnceCache<WeightClass, FreightGuesses>(capacity: 20)

  init(_ planner: RoutePlanner, rates: ExchangeRates) {
    self.planner = planner
    self.rates = rates
    tests = planner.catalog.loadTests
  }

  /// Lets go of what can be found again.
  func forget() {
    plans.removeAll()
    guesses.removeAll()
  }

  /// Which tests of the services a load passes.
  func result(of load: Load) -> LoadTests.Result { tests.result(of: load) }

  /// The itineraries of a load that pass the filter.
  ///
  /// - Parameters:
  ///   - result: The result of the load in the tests.
  ///   - weightClass: That of other loads which services treat alike, in place of the load's own.
  func plan(
    from site: Site, to zone: Zone, at hour: Hour, load: Load, _ result: LoadTests.Result, regime: Regime, _ filter: Filter,
    weightClass: WeightClass? = nil
  ) -> ItineraryPlan {
    let weightClass = weightClass ?? WeightClass(of: load)
    let key = PlanKey(
      site: site.id, zone: zone.id, hour: hour, regime: regime, weightClass: weightClass, modes: filter.modes, without: filter.without)
    let variants = plans.value(for: key) { Variants() }
    return variants.known.withLock { known in
      if let same = known.first(where: { $0.result.agrees(with: result, on: $0.tests) }) { return same.plan }
      let plan = search(from: site, to: zone, at: hour, load: load, result, regime: regime, filter, weightClass, isTraced: false)
      known.append(Variants.Variant(result: result, tests: tests.tests(of: plan.asked), plan: plan))
      return plan
    }
  }

  /// The same from a new search, with all itineraries that planning drops.
  func tracedPlan(from site: Site, to zone: Zone, at hour: Hour, load: Load, regime: Regime, _ filter: Filter) -> ItineraryPlan {
    search(from: site, to: zone, at: hour, load: load, result(of: load), regime: regime, filter, WeightClass(of: load), isTraced: true)
  }

  private func search(
    from site: Site, to zone: Zone, at hour: Hour, load: Load, _ result: LoadTests.Result, regime: Regime, _ filter: Filter,
    _ weightClass: WeightClass, isTraced: Bool
  ) -> ItineraryPlan {
    let guesses = guesses.value(for: weightClass) { FreightGuesses(weightClass, services: planner.catalog.count) }
    func euros(_ amount: Double, _ currency: Currency) -> Double { amount / (rates.rate(of: currency.code)?.perEuro.doubleValue ?? 1) }
    let plan = planner.plan(from: site, to: zone, at: hour, regime: regime, isTraced: isTraced) { number, service in
      guard filter.allows(service) else { return .barred }
      if tests.passes(number, result), let known = guesses.euros(of: number, service, euros) { return .open(euros: known) }
      return service.standing(for: load, pricing: weightClass.load(like: load), euros: euros)
    }
    return ItineraryPlan(
      itineraries: plan.itineraries.filter { filter.wants($0.legs) }, closed: plan.closed, dropped: plan.dropped, asked: plan.asked)
  }
}
