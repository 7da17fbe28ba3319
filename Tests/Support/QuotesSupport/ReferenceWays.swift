import Delivery
import DeliverySupport
import Primitives

/// Every way from the warehouses of a random network to its shopper that visits no site twice, found by trying all, with what it is: stages,
/// arrival, price and CO2e. Written from the rules of the design and of `RouteExpander`'s comment, without the planner, the expander, the
/// estimator or the calculator.
package struct ReferenceWays {
  package struct Way {
    package let id: String
    package let stages: [Stage]
    package let arrival: ReferenceEstimator.Masses
    package let p90: Int
    /// Goods, freight and 21% on both, in cents.
    package let cents: Int
    package let grams: Int

    /// In hours since 1970.
    package var mean: Double { arrival.reduce(0) { $0 + Double($1.key) * $1.value } }

    /// No worse on date, price and CO2e and better on one.
    package func isBetter(than other: Way) -> Bool {
      p90 <= other.p90 && cents <= other.cents && grams <= other.grams && (p90 < other.p90 || cents < other.cents || grams < other.grams)
    }

    /// Whether it has nothing to offer beside another but four hours, 2% and 30 cents of freight, 5% of CO2e: of such the planner keeps one. (The
    /// goods count into the total here, so that this is wider than the planner's rule by 2% of their price.)
    package func isNearTwin(of other: Way) -> Bool {
      other.p90 <= p90 + 4 && Double(other.cents) <= Double(cents) * 1.02 + 37 && Double(other.grams) <= Double(grams) * 1.05 + 1
    }

    /// No worse, and better on one; and on a full tie the smaller id.
    package func beats(_ other: Way) -> Bool {
      isBetter(than: other) || (p90 == other.p90 && cents == other.cents && grams == other.grams && id < other.id)
    }
  }

  private struct Position {
    var site: SiteID
    var isExported: Bool
    var isImported: Bool
    var visited: Set<SiteID>
    var services: [ServiceID] = []
    var stages: [Stage] = []
    var ready: ReferenceEstimator.Masses
    var euros: Int
    /// Of a tonne.
    var grams: Double
  }

  private let network: DeliveryNetwork
  private let reference: ReferenceEstimator
  private let hasBattery: Bool

  package init(_ network: DeliveryNetwork, hasBattery: Bool) {
    self.network = network
    self.hasBattery = hasBattery
    reference = ReferenceEstimator(network.calendars.values)
  }

  /// All of them, in no order; of those named, if some are.
  package func all(from hour: Hour, named names: Set<String>? = nil) -> [Way] {
    RandomNetwork.prices.flatMap { source -> [Way] in
      let bulk = (network.bulkLegs[source.site] ?? []).reduce(0.0) { $0 + $1.kilometres * (RandomNetwork.grams[$1.mode] ?? 0) }
      let isHere = territory(source.site) == "EU"
      var start = Position(
        site: source.site, isExported: isHere, isImported: isHere && network.sites[source.site]?.kind != .bondedWarehouse,
        visited: [source.site], ready: [hour.value: 1], euros: source.euros, grams: bulk)
      guard let packing = network.handlings.first(where: { $0.site == source.site && $0.activity == .pickPack }),
        take(stage(.handling, packing.step), &start)
      else { return [] }
      return clear(&start, origin: source.site) ? ways(on: start, origin: source.site, names) : []
    }
  }

  /// Those that no other beats.
  package static func unbeaten(_ ways: [Way]) -> [Way] { ways.filter { way in !ways.contains { $0.beats(way) } } }

  private func ways(on here: Position, origin: SiteID, _ names: Set<String>?) -> [Way] {
    network.services.values.flatMap { service -> [Way] in
      guard !hasBattery || service.limits.takesBatteries, !here.services.contains(service.id) else { return [] }
      var next = here
      next.services.append(service.id)
      let name = Self.name(origin, next.services)
      if let names, !names.contains(where: { $0 == name || $0.hasPrefix(name + "+") }) { return [] }
      if service.from != here.site {
        guard let border = network.crossings.first(where: { $0.from == here.site && $0.to == service.from }),
          mayGo(to: border.to, here, origin), take(stage(.border, border.step), &next)
        else { return [] }
        next.site = border.to
        next.visited.insert(border.to)
        next.grams += border.kilometres * (RandomNetwork.grams[service.mode] ?? 0)
        guard clear(&next, origin: origin) else { return [] }
      } else if here.site != origin,
        let handling = network.handlings.first(where: { $0.site == here.site && $0.activity == .transshipment }
        )
      {
        guard take(stage(.transshipment, handling.step), &next) else { return [] }
      }
      next.euros += Int(service.prices[0].fixed.doubleValue)
      next.grams += (service.kilometres ?? 0) * (RandomNetwork.grams[service.mode] ?? 0)
      func moving(failing secondAttempt: SecondAttempt? = nil) -> Stage {
        Stage(
          kind: .transit, from: .site(service.from), to: .site(service.from), service: service.id, gate: service.gate,
          duration: service.duration, clock: service.clock, secondAttempt: secondAttempt)
      }
      guard case .site(let to) = service.to else {
        let door = moving(failing: network.zones[RandomNetwork.zone]?.secondAttempt)
        guard next.isExported, next.isImported, take(door, &next) else { return [] }
        return [finished(next, origin)]
      }
      guard !next.visited.contains(to), mayGo(to: to, next, origin), take(moving(), &next) else { return [] }
      next.site = to
      next.visited.insert(to)
      return clear(&next, origin: origin) ? ways(on: next, origin: origin, names) : []
    }
  }

  private static func name(_ origin: SiteID, _ services: [ServiceID]) -> String {
    ([origin.rawValue] + services.map(\.rawValue)).joined(separator: "+")
  }

  private func finished(_ end: Position, _ origin: SiteID) -> Way {
    Way(
      id: Self.name(origin, end.services), stages: end.stages, arrival: end.ready,
      p90: ReferenceEstimator.percentile(0.9, of: end.ready), cents: end.euros * 121, grams: Int((end.grams / 100).rounded()))
  }

  /// Goods leave China only when exported, never come back to it, and never leave the Union again.
  private func mayGo(to next: SiteID, _ here: Position, _ origin: SiteID) -> Bool {
    switch (territory(here.site), territory(next)) {
    case ("CN", "CN"), ("EU", "EU"), ("KZ", "KZ"), ("KZ", "EU"): true
    case ("CN", _): here.isExported
    default: false
    }
  }

  private func territory(_ site: SiteID) -> String {
    let country = site.rawValue.prefix(2)
    return country == "BE" || country == "DE" ? "EU" : String(country)
  }

  /// Customs of the site, as far as they are due there.
  private func clear(_ here: inout Position, origin: SiteID) -> Bool {
    func step(_ direction: Clearance.Direction) -> Step? {
      network.clearances.first { $0.site == here.site && $0.direction == direction }?.step
    }
    if !here.isExported, territory(here.site) == "CN", let step = step(.export) {
      guard take(stage(.export, step), &here) else { return false }
      here.isExported = true
    }
    if here.isExported, !here.isImported, territory(here.site) == "EU", let step = step(.import) {
      guard take(stage(.import, step), &here) else { return false }
      here.isImported = true
    }
    return true
  }

  private func stage(_ kind: StageKind, _ step: Step) -> Stage {
    Stage(
      kind: kind, from: .site(""), to: .site(""), gate: step.gate, duration: step.duration, clock: step.clock, inspection: step.inspection)
  }

  private func take(_ stage: Stage, _ here: inout Position) -> Bool {
    guard let end = reference.end(of: stage, ready: here.ready) else { return false }
    here.ready = end
    here.stages.append(stage)
    return true
  }
}
