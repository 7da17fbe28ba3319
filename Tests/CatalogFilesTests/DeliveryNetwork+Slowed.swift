import Delivery
import Primitives

extension DeliveryNetwork {
  /// A network with one row that takes longer: a service, a border (`A>B`), or what is done at a site (`A import`), as lanes tell what they
  /// pass; nil if it has none of these.
  func slowed(_ passed: String, by hours: Double) -> DeliveryNetwork? {
    if let service = services[ServiceID(passed)], let slow = service.later(by: hours) {
      // In the order that a network wants them in.
      return with(services: services.values.sorted { $0.id < $1.id }.map { $0.id == service.id ? slow : $0 })
    }
    var isFound = false
    func slow(_ step: Step, _ names: String...) -> Step {
      guard names.contains(passed), let later = step.later(by: hours) else { return step }
      isFound = true
      return later
    }
    let crossings = crossings.map { row in
      Crossing(
        from: row.from, to: row.to, name: row.name, kilometres: row.kilometres, step: slow(row.step, "\(row.from)>\(row.to)"))
    }
    let handlings = handlings.map { row in
      Handling(
        site: row.site, activity: row.activity,
        step: slow(row.step, "\(row.site) \(row.activity == .pickPack ? "handling" : "transshipment")"))
    }
    let clearances = clearances.map { row in
      Clearance(
        site: row.site, direction: row.direction, regime: row.regime,
        step: slow(row.step, "\(row.site) \(row.direction == .import ? "import" : "export")"))
    }
    return isFound ? with(handlings: handlings, clearances: clearances, crossings: crossings) : nil
  }

  private func with(
    services: [Service]? = nil, handlings: [Handling]? = nil, clearances: [Clearance]? = nil, crossings: [Crossing]? = nil
  ) -> DeliveryNetwork {
    DeliveryNetwork(
      sites: Array(sites.values), zones: Array(zones.values), services: services ?? Array(self.services.values),
      calendars: Array(calendars.values), handlings: handlings ?? self.handlings, clearances: clearances ?? self.clearances,
      crossings: crossings ?? self.crossings, territories: territories)
  }
}

extension StageDuration {
  fileprivate func later(by hours: Double) -> StageDuration? {
    StageDuration(minHours: minHours + hours, p50Hours: p50Hours + hours, p90Hours: p90Hours + hours)
  }
}

extension Step {
  fileprivate func later(by hours: Double) -> Step? {
    duration.later(by: hours).map { Step(gate: gate, duration: $0, clock: clock, inspection: inspection) }
  }
}

extension Service {
  fileprivate func later(by hours: Double) -> Service? {
    duration.later(by: hours).map { duration in
      Service(
        id: id, name: name, operatorName: operatorName, mode: mode, from: from, to: to, kilometres: kilometres, gate: gate,
        duration: duration, clock: clock, limits: limits, kilogramsPerCubicMetre: kilogramsPerCubicMetre, clearanceFee: clearanceFee,
        prices: prices, source: source)
    }
  }
}
