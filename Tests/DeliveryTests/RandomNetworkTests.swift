import DeliverySupport
import Foundation
import Testing

@testable import Delivery
@testable import Primitives

/// Laws of the estimate over the ways of random networks, as the expander joins their tables.
struct RandomNetworkTests {
  private static let percentiles = [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.97, 0.99]

  private struct Case {
    let estimator: Estimator
    let simulator: ShipmentSimulator
    let ways: [[Stage]]
    let hour: Hour
    var ran: RandomWays

    /// Some ways of the network, the longest among them.
    init(_ seed: UInt64) {
      let random = RandomNetwork(seed: seed, .spread)
      let network = random.network
      let planner = RoutePlanner(over: network)
      ran = random.ways
      hour = ran.start()
      let itineraries = RandomNetwork.warehouses.flatMap { [hour] site in
        planner.itineraries(from: site, to: RandomNetwork.zone, at: hour, of: .parcel)
      }
      ways = Array(itineraries.map(\.stages).sorted { $0.count > $1.count }.prefix(2))
      estimator = planner.estimator
      simulator = ShipmentSimulator(calendars: network.calendars)
    }

    func arrival(_ stages: [Stage], _ hour: Hour) throws -> ArrivalDistribution {
      try #require(estimator.folds(stages, from: hour).last).end
    }
  }

  @Test(
    "Probabilities are none below zero and sum to one after every stage, and no stage ends before it is reached",
    arguments: UInt64(400)..<425)
  func sums(seed: UInt64) throws {
    let made = Case(seed)
    for stages in made.ways {
      for fold in try made.estimator.folds(stages, from: made.hour) {
        #expect(abs(fold.end.masses.reduce(0, +) - 1) < 1e-9)
        #expect(fold.end.masses.allSatisfy { $0 >= 0 })
        #expect(fold.start.first >= fold.ready.first && fold.end.first >= fold.start.first)
      }
    }
  }

  @Test("A later order never arrives earlier at any percentile", arguments: UInt64(425)..<445)
  func laterOrder(seed: UInt64) throws {
    var made = Case(seed)
    for stages in made.ways {
      var hour = made.hour
      var before = try made.arrival(stages, hour).percentiles(Self.percentiles)
      for step in [1, 2, made.ran.int(3...24), made.ran.int(25...200)] {
        hour = hour + step
        let after = try made.arrival(stages, hour).percentiles(Self.percentiles)
        #expect(zip(before, after).allSatisfy { $0 <= $1 }, "network \(seed), \(step) hours later")
        before = after
      }
    }
  }

  @Test("A stage whose three figures all grow by the same whole hours never arrives earlier", arguments: UInt64(445)..<465)
  func longerStage(seed: UInt64) throws {
    var made = Case(seed)
    for var stages in made.ways {
      let before = try made.arrival(stages, made.hour).percentiles(Self.percentiles)
      let index = made.ran.int(0...stages.count - 1)
      stages[index] = stages[index].grown(by: Double(made.ran.int(1...60)))
      let after = try made.arrival(stages, made.hour).percentiles(Self.percentiles)
      #expect(zip(before, after).allSatisfy { $0 <= $1 }, "network \(seed), stage \(index)")
    }
  }

  /// Kolmogorov's distance of so many draws from their own law exceeds 2.2 divided by the root of their number once in 8,000 (twice the sum of
  /// the alternating series begins with 2 exp(-2 * 2.2²)); steps make it smaller still.
  @Test("Journeys drawn are distributed as the estimate says, within Kolmogorov's band", arguments: UInt64(465)..<473)
  func simulated(seed: UInt64) throws {
    let made = Case(seed)
    let stages = try #require(made.ways.first)
    let folds = try made.estimator.folds(stages, from: made.hour)
    let medians = folds.map { $0.ready.percentile(0.5) }
    var random = SplitMix64(seed: seed)
    let draws = 2_000
    var drawn: ReferenceEstimator.Masses = [:]
    for _ in 0..<draws {
      let journey = try #require(made.simulator.journey(stages, from: made.hour, medianReady: medians, using: &random))
      drawn[journey[journey.count - 1].end.value, default: 0] += 1 / Double(draws)
    }
    let distance = try #require(folds.last).end.distance(from: drawn)
    #expect(distance < 2.2 / Double(draws).squareRoot(), "network \(seed)")
  }
}
