import CatalogFiles
import CatalogSupport
import Delivery
import Primitives
import Testing

@Suite("The shipped network answers to what was published")
struct EvidenceTests {
  private static let network = ReadCatalog.shipped.world.network
  private static let lanes = ReadCatalog.shipped.folder.readEvidence(in: network).value

  @Test("Every lane lies inside, or its row says why not; a reason that is no longer true is none")
  func verdicts() {
    let estimator = LaneEstimator(network: Self.network, period: .usual)
    #expect(Self.lanes.count >= 108)
    for lane in Self.lanes {
      let comparison = estimator.comparison(of: lane)
      let figures = "\(lane.name): \((try? comparison.times.get().p50Days) ?? -1) days, outside by \(comparison.byDays ?? -1)"
      #expect(comparison.verdict != .unexplained, "\(figures), and no reason")
      #expect(comparison.verdict != .outdated, "\(figures), though its row says why it lies outside")
    }
  }

  @Test("Every lane has a source, of every segment and kind there are some, and what does not count says why")
  func rows() {
    #expect(Self.lanes.allSatisfy { !$0.source.isEmpty })
    #expect(Set(Self.lanes.map(\.segment)) == Set(LaneSegment.allCases))
    #expect(Self.lanes.contains { if case .mean = $0.figure { true } else { false } })
    #expect(Self.lanes.contains { if case .share = $0.figure { true } else { false } })
    #expect(Self.lanes.allSatisfy { $0.counts || $0.reason != nil })
  }

  /// What every lane takes in a network, by name.
  private func verdicts(_ network: DeliveryNetwork, _ names: Set<String>) -> [String: LaneComparison.Verdict] {
    let estimator = LaneEstimator(network: network, period: .usual)
    let lanes = Self.lanes.filter { names.contains($0.name) }
    return Dictionary(lanes.map { ($0.name, estimator.comparison(of: $0).verdict) }, uniquingKeysWith: { first, _ in first })
  }

  @Test("A service whose row is wrong puts the lanes that go by it outside, with nobody to explain them")
  func wrongServices() throws {
    for (service, names) in [
      ("maa-bud-rail", ["Xi'an–Budapest by train", "Xiamen–Budapest"]), ("sha-rtm-cape", ["Shanghai–Rotterdam by the Cape"]),
      ("bak-tbs-rail", []), ("cn-urc-express", ["Urumqi bonded warehouse – a door in Urumqi"]),
      ("sha-nsa-sea", ["Shanghai–Nhava Sheva"]),
    ] as [(ServiceID, Set<String>)] {
      let before = verdicts(Self.network, names)
      #expect(before.count == names.count && before.values.allSatisfy { $0 == .inside }, "\(service): \(before)")
      let after = verdicts(try Self.network.slowed(service, by: 240), names)
      #expect(after.values.allSatisfy { $0 == .unexplained }, "\(service): \(after)")
    }
  }

  @Test("So does a border whose row is wrong")
  func wrongCrossing() {
    let names: Set = ["Saryagash – Keles, rail", "Jinhua–Tashkent by Altynkol"]
    let network = Self.network
    let crossings = network.crossings.map { crossing in
      guard crossing.from == "KZSAR-X", let duration = crossing.step.duration.later(by: 120) else { return crossing }
      let step = Step(gate: crossing.step.gate, duration: duration, clock: crossing.step.clock, inspection: crossing.step.inspection)
      return Crossing(from: crossing.from, to: crossing.to, name: crossing.name, kilometres: crossing.kilometres, step: step)
    }
    #expect(verdicts(network, names).values.allSatisfy { $0 == .inside })
    #expect(verdicts(network.with(crossings: crossings), names).values.allSatisfy { $0 == .unexplained })
  }
}

extension StageDuration {
  fileprivate func later(by hours: Double) -> StageDuration? {
    StageDuration(minHours: minHours + hours, p50Hours: p50Hours + hours, p90Hours: p90Hours + hours)
  }
}

extension DeliveryNetwork {
  /// A network with one service that takes longer.
  fileprivate func slowed(_ id: ServiceID, by hours: Double) throws -> DeliveryNetwork {
    let old = try #require(services[id])
    let duration = try #require(old.duration.later(by: hours))
    let new = Service(
      id: id, name: old.name, operatorName: old.operatorName, mode: old.mode, from: old.from, to: old.to, kilometres: old.kilometres,
      gate: old.gate, duration: duration, clock: old.clock, limits: old.limits, kilogramsPerCubicMetre: old.kilogramsPerCubicMetre,
      clearanceFee: old.clearanceFee, prices: old.prices, source: old.source)
    return with(services: services.values.map { $0.id == id ? new : $0 })
  }

  fileprivate func with(services: [Service]? = nil, crossings: [Crossing]? = nil) -> DeliveryNetwork {
    DeliveryNetwork(
      sites: Array(sites.values), zones: Array(zones.values), services: services ?? Array(self.services.values),
      calendars: Array(calendars.values), handlings: handlings, clearances: clearances, crossings: crossings ?? self.crossings,
      territories: territories)
  }
}
