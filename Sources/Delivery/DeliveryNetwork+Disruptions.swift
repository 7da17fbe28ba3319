import Primitives

extension DeliveryNetwork {
  /// The network as it is while things go wrong. What the catalog's disruptions do and what a planner's scenario adds is the same kind of change,
  /// and all of it is worked in here, at one go.
  ///
  /// A closure or suspension becomes closed dates in the gates of what happens at its site or leaves it, or of its service: a gate asks a calendar
  /// derived from the one that it had, and one that was always open asks a calendar of all hours. A slowdown is noted at the steps of its site or
  /// at its service; of several that hold at once the first of the list counts. What no disruption meets is taken over as it is.
  ///
  /// This network does not change, so what a disruption does is seen by asking both:
  ///
  /// ```swift
  /// let storm = Disruption(
  ///   id: "storm", name: LocalizedName("Sandstorm"), kind: .closure, target: .site("KZALT-X"), from: first, to: last, factor: 1, source: "")
  /// let stormy = network.disrupted(by: [storm])
  /// ```
  ///
  /// - Parameter disruptions: In the order in which they are told. One that stands there twice counts once; one whose site or service the network
  ///   does not know changes nothing.
  /// - Returns: The network with these disruptions beside those that it had, in `disruptions`.
  public func disrupted(by disruptions: [Disruption]) -> DeliveryNetwork {
    var known = Set(self.disruptions)
    let new = disruptions.filter { known.insert($0).inserted }
    guard !new.isEmpty else { return self }
    var work = NetworkDisruption(self, by: new)
    work.disrupt()
    return work.network
  }
}

/// Disruptions on their way into a network.
private struct NetworkDisruption {
  private(set) var network: DeliveryNetwork
  private let disruptions: [Disruption]
  /// Where those of a target stand in the list.
  private var indices: [Disruption.Target: [Int]] = [:]
  /// Of the targets that the network knows: of the site, or of the one that the service leaves.
  private var timeZones: [Disruption.Target: TimeZoneID] = [:]
  private var calendars: DerivedCalendars

  init(_ network: DeliveryNetwork, by disruptions: [Disruption]) {
    self.network = network
    self.disruptions = disruptions
    calendars = DerivedCalendars(of: network.calendars)
    for (index, disruption) in disruptions.enumerated() {
      let site: SiteID? =
        switch disruption.target {
        case .site(let id): id
        case .service(let id): network.services[id]?.from
        }
      guard let timeZone = site.flatMap({ network.sites[$0]?.timeZone }) else { continue }
      timeZones[disruption.target] = timeZone
      indices[disruption.target, default: []].append(index)
    }
  }

  mutating func disrupt() {
    network.disruptions += disruptions
    guard !indices.isEmpty else { return }
    for index in network.handlings.indices {
      let old = network.handlings[index]
      guard let step = disrupted(old.step, at: old.site, old.site) else { continue }
      network.handlings[index] = Handling(site: old.site, activity: old.activity, step: step)
    }
    for index in network.clearances.indices {
      let old = network.clearances[index]
      guard let step = disrupted(old.step, at: old.site, old.site) else { continue }
      network.clearances[index] = Clearance(site: old.site, direction: old.direction, regime: old.regime, step: step)
    }
    for index in network.crossings.indices {
      let old = network.crossings[index]
      guard let step = disrupted(old.step, at: old.from, old.to) else { continue }
      network.crossings[index] = Crossing(from: old.from, to: old.to, name: old.name, kilometres: old.kilometres, step: step)
    }
    // By their ids, so that calendars are derived in the same order in every run.
    let services = network.services.values.filter { indices[.service($0.id)] != nil || indices[.site($0.from)] != nil }
    for service in services.sorted(by: { $0.id < $1.id }) { disrupt(service) }
    network.calendars = calendars.all
  }

  /// A step with what happens at its sites worked in; nil if nothing does.
  private mutating func disrupted(_ step: Step, at one: SiteID, _ other: SiteID) -> Step? {
    let own = indices[.site(one)] ?? []
    let met = other == one ? own : (own + (indices[.site(other)] ?? [])).sorted()
    guard !met.isEmpty else { return nil }
    let happening = met.map { disruptions[$0] }
    return Step(
      gate: gate(step.gate, closedBy: happening.filter { $0.kind != .slowdown }), duration: step.duration, clock: step.clock,
      inspection: step.inspection,
      slowdowns: step.slowdowns + happening.filter { $0.kind == .slowdown }.compactMap(slowdown), source: step.source)
  }

  /// What happens to the service itself, and the closures of the site that it leaves; how slow that site is delays what is done there, not the
  /// service.
  private mutating func disrupt(_ service: Service) {
    let own = indices[.service(service.id)] ?? []
    let ofSite = (indices[.site(service.from)] ?? []).filter { disruptions[$0].kind != .slowdown }
    let happening = (own + ofSite).sorted().map { disruptions[$0] }
    guard !happening.isEmpty else { return }
    network.replace(
      by: service.with(
        gate: gate(service.gate, closedBy: happening.filter { $0.kind != .slowdown }),
        slowdowns: service.slowdowns + happening.filter { $0.kind == .slowdown }.compactMap(slowdown)))
  }

  private func slowdown(_ disruption: Disruption) -> Slowdown? {
    timeZones[disruption.target].map { Slowdown(disruption, timeZone: $0) }
  }

  /// The gate with the dates of some disruptions closed.
  private mutating func gate(_ gate: Gate, closedBy closures: [Disruption]) -> Gate {
    guard let first = closures.first, let timeZone = timeZones[first.target] else { return gate }
    switch gate {
    case .none:
      return .opening(calendars.allHours(in: timeZone, closedBy: closures))
    case .opening(let id):
      return .opening(calendars.calendar(id, closedBy: closures))
    case .departures(let timetable):
      let calendar =
        timetable.calendar.map { calendars.calendar($0, closedBy: closures) }
        ?? calendars.allHours(in: timetable.timeZone, closedBy: closures)
      return .departures(
        Timetable(weekly: timetable.weekly, timeZone: timetable.timeZone, cutoffHours: timetable.cutoffHours, calendar: calendar))
    }
  }
}

extension Slowdown {
  /// From local midnight of the disruption's first date up to the midnight after its last, in whole hours.
  init(_ disruption: Disruption, timeZone: TimeZoneID) {
    let clock = ZoneClock.named(timeZone)
    self.init(
      from: clock.firstHour(of: disruption.from), to: clock.firstHour(of: disruption.to + 1), factor: disruption.factor,
      name: disruption.name)
  }
}

extension ZoneClock {
  /// The first whole hour that is not before the beginning of a date.
  package func firstHour(of date: LocalDate) -> Hour {
    let midnight = second(of: date, minute: 0) ?? second(of: date, minute: 60) ?? date.days * 86_400
    return Hour(midnight >= 0 ? (midnight + 3599) / 3600 : -(-midnight / 3600))
  }
}

extension Service {
  fileprivate func with(gate: Gate, slowdowns: [Slowdown]) -> Service {
    Service(
      id: id, name: name, operatorName: operatorName, mode: mode, from: from, to: to, kilometres: kilometres, gate: gate,
      duration: duration, clock: clock, limits: limits, kilogramsPerCubicMetre: kilogramsPerCubicMetre, clearanceFee: clearanceFee,
      prices: prices, slowdowns: slowdowns, source: source)
  }
}
