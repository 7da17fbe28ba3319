import CatalogFiles
import CatalogSupport
import Delivery
import Primitives
import Testing

@Suite("The shipped network answers to what was published")
struct EvidenceTests {
  private static let network = ReadCatalog.shipped.world.network
  private static let lanes = ReadCatalog.shipped.folder.readEvidence(in: network).value
  private static let today = comparisons(of: lanes, in: network)

  private static func comparisons(of lanes: [PublishedLane], in network: DeliveryNetwork) -> [LaneComparison] {
    let estimator = LaneEstimator(network: network, period: .usual)
    return lanes.map(estimator.comparison)
  }

  @Test("Every lane lies inside, or its row says why not; a reason that is no longer true is none")
  func verdicts() {
    #expect(Self.lanes.count >= 108)
    for comparison in Self.today {
      let figures =
        "\(comparison.lane.name.base): \((try? comparison.times.get().p50Days) ?? -1) days, outside by \(comparison.byDays ?? -1)"
      #expect(comparison.verdict != .unexplained, "\(figures), and no reason that goes so far")
      #expect(comparison.verdict != .outdated, "\(figures), though its row says why it lies outside")
    }
  }

  @Test("Every lane has a source, of every segment and kind there are some, and what does not count says why")
  func rows() {
    #expect(Self.lanes.allSatisfy { !$0.source.isEmpty })
    #expect(Set(Self.lanes.map(\.segment)) == Set(LaneSegment.allCases))
    let kinds = Set(
      Self.lanes.map { lane in
        switch lane.figure {
        case .range: "range"
        case .single: "single"
        case .mean: "mean"
        case .share: "share"
        }
      })
    #expect(kinds == ["range", "single", "mean", "share"])
    #expect(Self.lanes.allSatisfy { $0.counts || $0.reason != nil })
  }

  @Test("A reason says on which side and up to how many days it explains")
  func reach() {
    for lane in Self.lanes where lane.counts { #expect(lane.reason == nil || lane.reason?.byDays != nil, "\(lane.name.base)") }
  }

  @Test("What a lane is computed from stands in its row, so that it cannot change over to something else")
  func held() throws {
    for comparison in Self.today where comparison.lane.counts {
      let services = try comparison.times.get().passed.filter { Self.network.services[ServiceID($0)] != nil }
      #expect(Set(services).isSubset(of: comparison.lane.via), "\(comparison.lane.name.base)")
    }
  }

  /// All that counted lanes pass: services, borders, and what is done at sites.
  private static let passed = Set(
    today.filter(\.lane.counts).flatMap { (try? $0.times.get().passed) ?? [] }
  ).sorted()

  @Test(
    "Whatever a lane passes, made wrong by ten days and the width of its range, leaves a lane with nobody to explain it", arguments: passed)
  func wrongRow(_ passed: String) throws {
    // The shortest first: one is enough.
    let lanes = Self.today.filter { $0.lane.counts && (try? $0.times.get().passed.contains(passed)) == true }
      .sorted { ((try? $0.times.get().passed.count) ?? 0) < ((try? $1.times.get().passed.count) ?? 0) }.map(\.lane)
    let widths = lanes.map { lane -> Double in
      if case .share = lane.figure { return 0 }
      return lane.figure.bounds.upperBound - lane.figure.bounds.lowerBound
    }
    let hours = 240 + 24 * (try #require(widths.min()))
    let network = try #require(Self.network.slowed(passed, by: hours), "no row of the network is \(passed)")
    let estimator = LaneEstimator(network: network, period: .usual)
    #expect(lanes.contains { [.unexplained, .outdated].contains(estimator.comparison(of: $0).verdict) }, "\(lanes.map(\.name.base))")
  }

  @Test("A service whose row is wrong puts the lanes that go by it outside, each of them, with nobody to explain them")
  func wrongServices() throws {
    for (service, names) in [
      ("maa-bud-rail", ["Xi'an–Budapest by train", "Xiamen–Budapest", "Chongqing–Budapest, fixed timetable"]),
      ("sha-rtm-cape", ["Shanghai–Rotterdam by the Cape"]), ("bak-tbs-rail", ["Xi'an–Georgia"]),
      ("cn-urc-express", ["Urumqi bonded warehouse – a door in Urumqi"]), ("sha-nsa-sea", ["Shanghai–Nhava Sheva"]),
    ] as [(String, Set<String>)] {
      let before = Self.today.filter { names.contains($0.lane.name.base) }
      #expect(before.count == names.count && before.allSatisfy { [.inside, .explained].contains($0.verdict) }, "\(service)")
      let after = Self.comparisons(of: before.map(\.lane), in: try #require(Self.network.slowed(service, by: 240)))
      #expect(after.count == names.count && after.allSatisfy { $0.verdict == .unexplained }, "\(service): \(after.map(\.verdict))")
    }
  }

  @Test("So does a border whose row is wrong")
  func wrongCrossing() throws {
    let names: Set = ["Saryagash – Keles, rail", "Jinhua–Tashkent by Altynkol"]
    let before = Self.today.filter { names.contains($0.lane.name.base) }
    #expect(before.map(\.verdict) == [.inside, .inside])
    let after = Self.comparisons(of: before.map(\.lane), in: try #require(Self.network.slowed("KZSAR-X>UZKEL-X", by: 120)))
    #expect(after.map(\.verdict) == [.unexplained, .unexplained])
  }
}
