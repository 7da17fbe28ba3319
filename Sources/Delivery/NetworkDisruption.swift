import Primitives

extension DeliveryNetwork {
  /// The network with disruptions worked into it: those of the catalog, or those of a planner's scenario.
  ///
  /// A closure closes dates in the gates of everything that happens at the site or departs from it, a suspension in the gate of the
  /// service. A slowdown is added to the steps at its site, or to its service. Everything else stays as it is. The `disruptions` of the
  /// result are those that this network had before and these. A target that is not in the network changes nothing.
  public func applying(_ disruptions: [Disruption]) -> DeliveryNetwork {
    var change = NetworkChange(self)
    for disruption in disruptions { change.apply(disruption) }
    return change.network
  }
}

extension DeliveryNetwork {
  /// The network without its disruptions, to compare with.
  ///
  /// A calendar that a disruption derived has the id of the original in its own, so that each gate gets its original back.
  public var undisturbed: DeliveryNetwork {
    var change = NetworkChange(self)
    change.lift()
    return change.network
  }
}

/// A network's parts while disruptions are worked into them.
private struct NetworkChange {
  /// Separates the id of a calendar from that of the disruption that closes it; ids of the catalog do not contain it.
  private static let mark: Character = "~"
  private static let markByte = UInt8(ascii: "~")
  private static let allHours = "all-hours-"

  private let original: DeliveryNetwork
  private var services: [ServiceID: Service]
  private var calendars: [CalendarID: WorkingCalendar]
  private var handlings: [Handling]
  private var clearances: [Clearance]
  private var crossings: [Crossing]
  private var disruptions: [Disruption]

  init(_ network: DeliveryNetwork) {
    original = network
    services = network.services
    calendars = network.calendars
    handlings = network.handlings
    clearances = network.clearances
    crossings = network.crossings
    disruptions = network.disruptions
  }

  var network: DeliveryNetwork {
    DeliveryNetwork(
      sites: Array(original.sites.values), zones: Array(original.zones.values), services: Array(services.values),
      calendars: Array(calendars.values), handlings: handlings, clearances: clearances, crossings: crossings,
      emissions: original.emissions, bulkLegs: original.bulkLegs, disruptions: disruptions, partners: original.partners,
      territories: original.territories, specialTerritories: original.specialTerritories, addressFormats: original.addressFormats)
  }

  /// Removes all disruptions.
  mutating func lift() {
    disruptions = []
    for service in services.values where !service.slowdowns.isEmpty || isDerived(service.gate) {
      services[service.id] = service.with(gate: lifted(service.gate), slowdowns: [])
    }
    for (index, old) in handlings.enumerated() where isDisturbed(old.step) {
      handlings[index] = Handling(site: old.site, activity: old.activity, step: lifted(old.step))
    }
    for (index, old) in clearances.enumerated() where isDisturbed(old.step) {
      clearances[index] = Clearance(site: old.site, direction: old.direction, regime: old.regime, step: lifted(old.step))
    }
    for (index, old) in crossings.enumerated() where isDisturbed(old.step) { crossings[index] = old.with(step: lifted(old.step)) }
    calendars = calendars.filter { !$0.key.rawValue.utf8.contains(Self.markByte) }
  }

  private func isDisturbed(_ step: Step) -> Bool { !step.slowdowns.isEmpty || isDerived(step.gate) }

  private func isDerived(_ gate: Gate) -> Bool { gate.calendar?.rawValue.utf8.contains(Self.markByte) ?? false }

  private func lifted(_ step: Step) -> Step {
    Step(
      gate: lifted(step.gate), duration: step.duration, clock: step.clock, inspection: step.inspection, slowdowns: [], source: step.source)
  }

  private func lifted(_ gate: Gate) -> Gate {
    switch gate {
    case .none: return .none
    case .opening(let id): return original(id).map { .opening($0) } ?? .none
    case .departures(let timetable):
      return .departures(
        Timetable(
          weekly: timetable.weekly, timeZone: timetable.timeZone, cutoffHours: timetable.cutoffHours,
          calendar: timetable.calendar.flatMap(original)))
    }
  }

  /// The calendar that another was derived from; the same one if it is not derived; nil for an always open one, made where there was none.
  private func original(_ id: CalendarID) -> CalendarID? {
    guard let mark = id.rawValue.firstIndex(of: Self.mark) else { return id }
    let base = id.rawValue[..<mark]
    return base.hasPrefix(Self.allHours) ? nil : CalendarID(base)
  }

  mutating func apply(_ disruption: Disruption) {
    if !disruptions.contains(disruption) { disruptions.append(disruption) }
    switch disruption.kind {
    case .closure: close(SiteID(rawValue: disruption.target), disruption)
    case .suspension: suspend(ServiceID(rawValue: disruption.target), disruption)
    case .slowdown: slow(disruption)
    }
  }

  private mutating func close(_ id: SiteID, _ disruption: Disruption) {
    guard let site = original.sites[id] else { return }
    for index in handlings.indices where handlings[index].site == id {
      let old = handlings[index]
      let gate = gate(old.step.gate, at: site.timeZone, closedBy: disruption)
      handlings[index] = Handling(site: old.site, activity: old.activity, step: old.step.with(gate: gate))
    }
    for index in clearances.indices where clearances[index].site == id {
      let old = clearances[index]
      let gate = gate(old.step.gate, at: site.timeZone, closedBy: disruption)
      clearances[index] = Clearance(site: old.site, direction: old.direction, regime: old.regime, step: old.step.with(gate: gate))
    }
    for index in crossings.indices where crossings[index].from == id || crossings[index].to == id {
      let old = crossings[index]
      let gate = gate(old.step.gate, at: site.timeZone, closedBy: disruption)
      crossings[index] = old.with(step: old.step.with(gate: gate))
    }
    for service in services.values where service.from == id {
      services[service.id] = service.with(gate: gate(service.gate, at: site.timeZone, closedBy: disruption))
    }
  }

  private mutating func suspend(_ id: ServiceID, _ disruption: Disruption) {
    // From a site that is not in the network nothing travels: there is nothing to close.
    guard let service = services[id], let site = original.sites[service.from] else { return }
    services[id] = service.with(gate: gate(service.gate, at: site.timeZone, closedBy: disruption))
  }

  private mutating func slow(_ disruption: Disruption) {
    if let service = services[ServiceID(rawValue: disruption.target)], let site = original.sites[service.from] {
      let slowdown = Slowdown(disruption, timeZone: site.timeZone)
      services[service.id] = service.with(slowdowns: service.slowdowns + [slowdown])
    }
    let id = SiteID(rawValue: disruption.target)
    guard let site = original.sites[id] else { return }
    let slowdown = Slowdown(disruption, timeZone: site.timeZone)
    for index in handlings.indices where handlings[index].site == id {
      let old = handlings[index]
      handlings[index] = Handling(site: old.site, activity: old.activity, step: old.step.with(slowdown: slowdown))
    }
    for index in clearances.indices where clearances[index].site == id {
      let old = clearances[index]
      clearances[index] = Clearance(site: old.site, direction: old.direction, regime: old.regime, step: old.step.with(slowdown: slowdown))
    }
    for index in crossings.indices where crossings[index].from == id || crossings[index].to == id {
      crossings[index] = crossings[index].with(step: crossings[index].step.with(slowdown: slowdown))
    }
  }

  /// The gate, closed on the dates of the disruption. One that was always open gets a calendar that is open at all hours on all other
  /// dates.
  private mutating func gate(_ gate: Gate, at timeZone: TimeZoneID, closedBy disruption: Disruption) -> Gate {
    switch gate {
    case .none:
      return .opening(calendar(allHoursIn: timeZone, closedBy: disruption))
    case .opening(let id):
      return .opening(calendar(id, closedBy: disruption) ?? id)
    case .departures(let timetable):
      let calendar =
        if let id = timetable.calendar { calendar(id, closedBy: disruption) ?? id } else {
          calendar(allHoursIn: timetable.timeZone, closedBy: disruption)
        }
      return .departures(
        Timetable(weekly: timetable.weekly, timeZone: timetable.timeZone, cutoffHours: timetable.cutoffHours, calendar: calendar))
    }
  }

  /// A calendar with the dates of a disruption closed; nil if the network does not have the calendar.
  private mutating func calendar(_ id: CalendarID, closedBy disruption: Disruption) -> CalendarID? {
    guard let base = calendars[id] else { return nil }
    return derive(from: base, closedBy: disruption)
  }

  private mutating func calendar(allHoursIn timeZone: TimeZoneID, closedBy disruption: Disruption) -> CalendarID {
    let day = OpeningInterval(from: 0, to: 24).map { [$0] } ?? []
    let base = WorkingCalendar(
      id: CalendarID(rawValue: "\(Self.allHours)\(timeZone)"), name: LocalizedName("All hours", ["zh-Hans": "全天"]), timeZone: timeZone,
      week: Array(repeating: day, count: 7))
    return derive(from: base, closedBy: disruption)
  }

  private mutating func derive(from base: WorkingCalendar, closedBy disruption: Disruption) -> CalendarID {
    let id = CalendarID(rawValue: "\(base.id)\(Self.mark)\(disruption.id)")
    guard calendars[id] == nil else { return id }
    var closed = base.closed
    var extra = base.extra
    var date = max(disruption.from, base.from)
    while date <= min(disruption.to, base.to) {
      closed[date] = disruption.name
      extra[date] = nil
      date = date + 1
    }
    calendars[id] = WorkingCalendar(
      id: id, name: base.name, timeZone: base.timeZone, week: base.week, closed: closed, extra: extra, from: base.from, to: base.to)
    return id
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
  func firstHour(of date: LocalDate) -> Hour {
    let midnight = second(of: date, minute: 0) ?? second(of: date, minute: 60) ?? date.days * 86_400
    return Hour(midnight >= 0 ? (midnight + 3599) / 3600 : -(-midnight / 3600))
  }
}

extension Step {
  fileprivate func with(gate: Gate? = nil, slowdown: Slowdown? = nil) -> Step {
    Step(
      gate: gate ?? self.gate, duration: duration, clock: clock, inspection: inspection,
      slowdowns: slowdowns + (slowdown.map { [$0] } ?? []), source: source)
  }
}

extension Crossing {
  fileprivate func with(step: Step) -> Crossing { Crossing(from: from, to: to, name: name, kilometres: kilometres, step: step) }
}

extension Service {
  fileprivate func with(gate: Gate? = nil, slowdowns: [Slowdown]? = nil) -> Service {
    Service(
      id: id, name: name, operatorName: operatorName, mode: mode, from: from, to: to, kilometres: kilometres, gate: gate ?? self.gate,
      duration: duration, clock: clock, limits: limits, kilogramsPerCubicMetre: kilogramsPerCubicMetre, clearanceFee: clearanceFee,
      prices: prices, slowdowns: slowdowns ?? self.slowdowns, source: source)
  }
}
