/// Finds the ways from a site to a zone that a forwarder would weigh: by expected arrival, freight and CO2e together.
///
/// A label-setting search over services. Time on the way is the expected one: gates are asked at the expected hour, durations count by their
/// mean. A label that three others of the same site and customs state beat on all three is dropped, so near-twins stay few; what is exact
/// (distributions, landed cost, the Pareto set) is worked out for the ways that remain.
public struct RoutePlanner: Sendable {
  /// A way that was found, its stages ready to fold.
  public struct Way: Sendable {
    public let route: Route
    public let stages: [Stage]
    public let legs: [Leg]
    /// Expected, in hours since 1970.
    public let expectedArrival: Double
    /// Expected freight in euros, for ranking.
    public let freightGuess: Double
    /// Grams of CO2e for a tonne of goods.
    public let co2GramsPerTonne: Double
  }

  struct Label {
    let state: RouteUnfolder.State
    let services: [ServiceID]
    let stages: [Stage]
    let legs: [Leg]
    let time: Double
    let cost: Double
    let co2: Double
  }

  /// The most services of a way.
  static let mostServices = 9
  /// How many others must beat a label before it is dropped.
  static let beatenBy = 3
  /// The most ways to one zone.
  static let mostWays = 12

  public let unfolder: RouteUnfolder
  public let estimator: Estimator
  private let gramsPerTonneKilometre: [TransportMode: Double]

  public init(unfolder: RouteUnfolder, estimator: Estimator) {
    self.unfolder = unfolder
    self.estimator = estimator
    gramsPerTonneKilometre = Dictionary(
      unfolder.network.emissions.map { ($0.mode, $0.gramsPerTonneKilometre) }, uniquingKeysWith: { first, _ in first })
  }

  /// Grams of CO2e of moving a tonne.
  public func emission(_ mode: TransportMode, kilometres: Double) -> Double { (gramsPerTonneKilometre[mode] ?? 0) * kilometres }

  /// The ways, best expected arrival first, and what was closed to the load on the way. `allows` says whether a service may be taken at all
  /// (what-if, modes). `euros` turns an amount of a currency into euros.
  public func ways(
    from site: Site, to zone: Zone, at hour: Hour, load: Load, regime: Regime, allows: (Service) -> Bool = { _ in true },
    euros: (Double, Currency) -> Double
  ) -> (ways: [Way], closed: [ClosedService]) {
    let context = unfolder.context(site: site, zone: zone, regime: regime)
    let leading = unfolder.sites(leadingTo: zone)
    guard leading.contains(site.id), let begin = unfolder.begin(at: site.id, context) else { return ([], []) }
    var refusal: ClosedReason?
    guard let began = advance(Double(hour.value), through: begin.stages, closing: { refusal = $0 }) else {
      return ([], [ClosedService(service: ServiceID(rawValue: site.id.rawValue), reason: refusal ?? .noStart)])
    }
    var open = [
      Label(state: begin.state, services: [], stages: begin.stages, legs: [], time: began, cost: 0, co2: 0)
    ]
    var settled: [RouteUnfolder.State: [Label]] = [:]
    var found: [Label] = []
    var closed: [ServiceID: ClosedReason] = [:]
    while !open.isEmpty {
      // The earliest label first: nothing that comes later can beat it on time.
      let nearest = open.indices.min { open[$0].time < open[$1].time } ?? 0
      let label = open.remove(at: nearest)
      guard let here = label.state.site, label.services.count < Self.mostServices else { continue }
      if Self.isBeaten(label, by: settled[label.state] ?? []) { continue }
      settled[label.state, default: []].append(label)
      for service in unfolder.services(after: here) where allows(service) && !label.services.contains(service.id) {
        guard leads(service, to: zone, through: leading) else { continue }
        if let reason = load.reasonAgainst(service.limits) {
          closed[service.id] = reason
          continue
        }
        guard
          let more = unfolder.extend(label.state, by: service, zone: zone, context, isFirst: label.services.isEmpty),
          let freight = service.freightGuess(for: load)
        else { continue }
        if let next = more.state.site, label.legs.contains(where: { unfolder.network.services[$0.service]?.from == next }) { continue }
        guard let time = advance(label.time, through: more.stages, closing: { closed[service.id] = $0 }) else { continue }
        let extended = Label(
          state: more.state, services: label.services + [service.id], stages: label.stages + more.stages,
          legs: label.legs + [more.leg], time: time, cost: label.cost + euros(freight.amount, freight.currency),
          co2: label.co2 + emission(service.mode, kilometres: more.leg.kilometres + more.crossingKilometres))
        if extended.state.site == nil {
          found.append(extended)
        } else if !Self.isBeaten(extended, by: settled[extended.state] ?? []) {
          open.append(extended)
        }
      }
    }
    // Those that nothing beats come first; near ones fill up to the limit, since what is exact may judge otherwise.
    let ranked = found.map { (label: $0, beats: Self.beaten($0, by: found)) }.filter { $0.beats < Self.beatenBy }
    let ways = ranked.sorted { ($0.beats, $0.label.time, $0.label.cost) < ($1.beats, $1.label.time, $1.label.cost) }
      .prefix(Self.mostWays).map(\.label).sorted { ($0.time, $0.cost) < ($1.time, $1.cost) }
    return (
      ways.map {
        Way(
          route: Route(site: site.id, services: $0.services, zone: zone.id), stages: $0.stages, legs: $0.legs, expectedArrival: $0.time,
          freightGuess: $0.cost, co2GramsPerTonne: $0.co2)
      },
      closed.map { ClosedService(service: $0.key, reason: $0.value) }.sorted { $0.service < $1.service }
    )
  }

  private func leads(_ service: Service, to zone: Zone, through leading: Set<SiteID>) -> Bool {
    switch service.to {
    case .site(let id): leading.contains(id)
    case .zone(let id): id == zone.id
    case .country(let country): country == zone.country
    }
  }

  /// Whether enough others beat a label for it to be dropped.
  private static func isBeaten(_ label: Label, by others: [Label]) -> Bool { beaten(label, by: others) >= beatenBy }

  /// How many others are no worse on all three and better on one, counted up to the limit.
  private static func beaten(_ label: Label, by others: [Label]) -> Int {
    var count = 0
    for other in others
    where other.time <= label.time && other.cost <= label.cost && other.co2 <= label.co2
      && (other.time < label.time || other.cost < label.cost || other.co2 < label.co2)
    {
      count += 1
      if count >= beatenBy { break }
    }
    return count
  }

  /// The expected hour at which stages end; nil if a gate never opens.
  private func advance(_ time: Double, through stages: [Stage], closing: (ClosedReason) -> Void = { _ in }) -> Double? {
    var time = time
    for stage in stages {
      let ready = Int(time.rounded(.up))
      let start: Int
      do {
        start = try estimator.start(at: ready, gate: stage.gate)
      } catch {
        closing(ClosedReason(error))
        return nil
      }
      let begun = start > ready ? Double(start) : time
      var hours = stage.duration.meanHours
      if let slowdown = stage.slowdowns.first(where: { ready >= $0.from.value && ready < $0.to.value }) { hours *= slowdown.factor }
      if let inspection = stage.inspection { hours += inspection.rate * inspection.duration.meanHours }
      switch stage.clock {
      case .elapsed: time = begun + hours
      case .working(let id):
        guard let calendar = estimator.store.calendar(id), let index = calendar.index(at: start) else {
          closing(.beyondCalendar(id))
          return nil
        }
        let worked = max(1, Int(hours.rounded(.up)))
        guard let last = calendar.openHour(index + worked - 1) else {
          closing(.beyondCalendar(id))
          return nil
        }
        time = Double(last + 1)
      }
    }
    return time
  }
}

extension ClosedReason {
  init(_ unavailable: Estimator.Unavailable) {
    switch unavailable {
    case .beyondCalendar(let id): self = .beyondCalendar(id)
    case .noStart: self = .noStart
    }
  }
}
