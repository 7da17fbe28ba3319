import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// A fold that is given up early, against the whole one.
@Suite("Arrivals that come too late")
struct ArrivalBoundTests {
  @Test("No bound lies after the exact 90th percentile, whatever has been folded", arguments: UInt64(500)..<530)
  func bound(seed: UInt64) throws {
    let random = RandomNetwork(seed: seed, seed % 5 == 0 ? .certain : .spread)
    var draw = random.ways
    let planner = RoutePlanner(over: random.network)
    for _ in 0..<3 {
      let hour = draw.start()
      for site in RandomNetwork.warehouses {
        for itinerary in planner.itineraries(from: site, to: RandomNetwork.zone, at: hour, of: .parcel) {
          guard let folds = try? planner.estimator.folds(itinerary.stages, from: hour), let end = folds.last?.end else { continue }
          let exact = end.percentile(0.9)
          for (index, fold) in folds.enumerated() {
            let bound = ArrivalBound.p90(of: fold.ready, through: itinerary.numberedStages[index...])
            #expect(bound.map { $0 <= exact } ?? true, "network \(seed): \(itinerary.id) from stage \(index)")
          }
          #expect(ArrivalBound.p90(of: end, through: []).map { $0 <= exact } == true)
        }
      }
    }
  }

  @Test("Where every time is constant, the bound is the arrival", arguments: UInt64(0)..<10)
  func certain(seed: UInt64) throws {
    let random = RandomNetwork(seed: seed, .certain)
    var draw = random.ways
    let planner = RoutePlanner(over: random.network)
    let hour = draw.start()
    for itinerary in planner.itineraries(from: "CNMAK-W", to: RandomNetwork.zone, at: hour, of: .parcel) {
      guard let end = try? planner.estimator.folds(itinerary.stages, from: hour).last?.end else { continue }
      let bound = ArrivalBound.p90(of: ArrivalDistribution(certain: hour), through: itinerary.numberedStages[...])
      #expect(bound == end.percentile(0.9), "network \(seed): \(itinerary.id)")
    }
  }

  @Test("An arrival is given up only if it is later than asked for, and then fewer stages are folded", arguments: UInt64(600)..<615)
  func givenUp(seed: UInt64) throws {
    let random = RandomNetwork(seed: seed, .spread)
    var draw = random.ways
    let planner = RoutePlanner(over: random.network)
    let hour = draw.start()
    for site in RandomNetwork.warehouses {
      for itinerary in planner.itineraries(from: site, to: RandomNetwork.zone, at: hour, of: .parcel) {
        let whole = PrefixFolder(planner.estimator)
        guard let exact = try? whole.arrival(of: itinerary, from: hour).get() else { continue }
        let p90 = exact.percentiles.p90
        let kept = try PrefixFolder(planner.estimator).arrival(of: itinerary, from: hour, until: p90).get()
        #expect(kept?.distribution == exact.distribution && kept?.percentiles == exact.percentiles)
        // Before the order nothing arrives.
        let folder = PrefixFolder(planner.estimator)
        #expect(try folder.arrival(of: itinerary, from: hour, until: hour + -1).get() == nil && folder.foldCount == 0)
        // What was given up is no answer for who asks without a limit, and what is known is told whatever the limit.
        #expect(try folder.arrival(of: itinerary, from: hour).get()?.distribution == exact.distribution)
        #expect(try folder.arrival(of: itinerary, from: hour, until: hour + -1).get()?.percentiles == exact.percentiles)
      }
    }
  }
}
