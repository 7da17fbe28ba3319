import Delivery
import Money
import Primitives

/// Small networks drawn at random, the same in every run: makers, terminals, an airport and a border in China, one country between, terminals,
/// hubs, an overseas and a bonded warehouse in Europe, and one shopper. Which services, clearances and transshipments there are is drawn, and
/// so are their gates, timetables, durations, clocks, inspections, prices and distances.
package struct RandomNetwork {
  /// How the figures are drawn.
  package enum Kind {
    /// Durations with a spread, and inspections.
    case spread
    /// Constant durations only: then the expected arrival is the arrival, and no pruning by it can be wrong.
    case certain
  }

  package static let zone: ZoneID = "BE-GNE"
  /// Where the goods lie: with their makers, beside the shopper, and in bond.
  package static let warehouses: [SiteID] = ["CNMAK-W", "BELOC-W", "BEBON-W"]
  /// Every way that goods might take; the last three lead to the shopper.
  private static let edges: [(from: SiteID, to: [SiteID])] = [
    ("CNMAK-W", ["CNTER-A", "CNTER-B", "CNAIR-A"]), ("CNTER-A", ["CNTER-B", "CNBOR-X", "DETER-A"]), ("CNTER-B", ["CNBOR-X", "DETER-A"]),
    ("CNAIR-A", ["BEHUB-A"]), ("KZBOR-X", ["KZTER-A", "DETER-A"]), ("KZTER-A", ["DETER-A"]), ("DETER-A", ["BEHUB-A", "BEHUB-B"]),
    ("BEHUB-A", ["BEHUB-B"]), ("BEHUB-B", ["BEHUB-A"]), ("BELOC-W", ["BEHUB-A"]), ("BEBON-W", ["BEHUB-B"]),
  ]

  package private(set) var ways: RandomWays
  package let calendars: [WorkingCalendar]
  private let kind: Kind
  package private(set) var services: [Service] = []
  package private(set) var handlings: [Handling] = []
  package private(set) var clearances: [Clearance] = []
  package private(set) var crossings: [Crossing] = []
  private var failure = 0.0

  package init(seed: UInt64, _ kind: Kind) {
    var drawn = RandomWays(seed: seed)
    calendars = (0..<3).map { drawn.calendar(CalendarID(rawValue: "calendar-\($0)")) }
    if kind == .spread { failure = drawn.failure() }
    ways = drawn
    self.kind = kind
    for (from, sites) in Self.edges { for to in sites { addServices(from, .site(to)) } }
    for from: SiteID in ["BEHUB-A", "BEHUB-B", "BELOC-W"] { addServices(from, ways.chance(0.5) ? .zone(Self.zone) : .country("BE")) }
    for site in Self.warehouses {
      handlings.append(Handling(site: site, activity: .pickPack, step: step(upTo: 8)))
    }
    for site: SiteID in ["CNTER-A", "CNTER-B", "KZTER-A", "DETER-A", "BEHUB-A", "BEHUB-B"] where ways.chance(0.6) {
      handlings.append(Handling(site: site, activity: .transshipment, step: step(upTo: 8)))
    }
    for (site, share) in [("CNMAK-W", 0.2), ("CNTER-A", 0.7), ("CNTER-B", 0.8), ("CNAIR-A", 0.9), ("CNBOR-X", 0.5)] as [(SiteID, Double)]
    where ways.chance(share) {
      clearances.append(Clearance(site: site, direction: .export, regime: nil, step: step(upTo: 12)))
    }
    for (site, share) in [("DETER-A", 0.4), ("BEHUB-A", 0.8), ("BEHUB-B", 0.8), ("BEBON-W", 0.5)] as [(SiteID, Double)]
    where ways.chance(share) {
      clearances.append(
        Clearance(site: site, direction: .import, regime: ways.chance(0.5) ? .standard : nil, step: step(upTo: 12)))
    }
    crossings = [Crossing(from: "CNBOR-X", to: "KZBOR-X", name: LocalizedName("Border"), kilometres: 100, step: step(upTo: 20))]
  }

  /// None, one or two services between two places; now and then a third, the twin of another.
  private mutating func addServices(_ from: SiteID, _ to: ServiceDestination) {
    for _ in 0..<[0, 1, 1, 1, 2, 2][ways.int(0...5)] { services.append(service(from, to)) }
    if let last = services.last, last.from == from, last.to == to, ways.chance(0.1) { services.append(twin(of: last)) }
  }

  private mutating func service(_ from: SiteID, _ to: ServiceDestination) -> Service {
    let step = step(upTo: 24)
    return SmallNetwork.service(
      name(), TransportMode.allCases[ways.int(0...4)], from, to, Double(ways.int(1...40)) * 100, euros: ways.int(1...40), step: step,
      limits: ServiceLimits(takesBatteries: ways.chance(0.85), takesDangerousGoods: true))
  }

  private mutating func twin(of service: Service) -> Service {
    let step = Step(gate: service.gate, duration: service.duration, clock: service.clock)
    return SmallNetwork.service(
      name(), service.mode, service.from, service.to, service.kilometres ?? 0, euros: Int(service.prices[0].fixed.doubleValue), step: step,
      limits: service.limits)
  }

  /// Names in no order of their own, so that no rule leans on the order of drawing.
  private mutating func name() -> ServiceID { ServiceID(rawValue: "s\(ways.int(100...999))-\(services.count)") }

  private mutating func step(upTo longest: Int) -> Step {
    let stage = ways.stage(calendars.map(\.id), upTo: longest)
    guard kind == .certain else {
      return Step(gate: stage.gate, duration: stage.duration, clock: stage.clock, inspection: stage.inspection)
    }
    return Step(gate: stage.gate, duration: StageDuration(constant: Double(ways.int(4...longest * 4)) / 4), clock: stage.clock)
  }

  private static func site(_ id: SiteID) -> Site {
    let kind: SiteKind =
      switch id {
      case "CNMAK-W": .warehouse
      case "BELOC-W": .overseasWarehouse
      case "BEBON-W": .bondedWarehouse
      default: .railTerminal
      }
    return Site(
      id: id, name: LocalizedName(id.rawValue), kind: kind, country: CountryCode(rawValue: String(id.rawValue.prefix(2))),
      coordinate: Coordinate(latitude: 50, longitude: 4), timeZone: "Europe/Brussels", source: "test")
  }

  package var network: DeliveryNetwork {
    let ends: [SiteID] = ["CNBOR-X"]
    return DeliveryNetwork(
      sites: (Self.edges.map(\.from) + ends).map(Self.site),
      zones: [
        Zone(
          id: Self.zone, name: LocalizedName("Ghent"), country: "BE", coordinate: Coordinate(latitude: 51, longitude: 4),
          timeZone: "Europe/Brussels", postcodes: ["90-99"], isCapital: true, secondAttempt: SecondAttempt(rate: failure), source: "test")
      ],
      services: services, calendars: calendars, handlings: handlings, clearances: clearances, crossings: crossings,
      emissions: RandomNetwork.grams.map { EmissionFactor(mode: $0.key, gramsPerTonneKilometre: $0.value, source: "test") },
      bulkLegs: ["BELOC-W": [BulkLeg(mode: .sea, kilometres: 5000)], "BEBON-W": [BulkLeg(mode: .rail, kilometres: 1000)]],
      territories: ["BE": ["EU"], "DE": ["EU"]])
  }

  package static let grams: [TransportMode: Double] = [.road: 100, .rail: 20, .air: 600, .sea: 10, .parcel: 200]
}

extension SmallNetwork {
  package static func service(
    _ id: ServiceID, _ mode: TransportMode, _ from: SiteID, _ to: ServiceDestination, _ kilometres: Double, euros: Int, step: Step,
    limits: ServiceLimits
  ) -> Service {
    let plain = service(id, mode, from, to, kilometres, 1, euros: "\(euros)", gate: step.gate, limits: limits)
    return Service(
      id: id, name: plain.name, operatorName: plain.operatorName, mode: mode, from: from, to: to, kilometres: kilometres, gate: step.gate,
      duration: step.duration, clock: step.clock, limits: limits, kilogramsPerCubicMetre: plain.kilogramsPerCubicMetre, clearanceFee: nil,
      prices: plain.prices, source: "test")
  }
}
