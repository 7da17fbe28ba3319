import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

@Suite("Itineraries that begin alike")
struct PrefixFolderTests {
  private func planned(_ network: SmallNetwork) -> (RoutePlanner, [Itinerary]) {
    let planner = RoutePlanner(over: network.network)
    return (planner, planner.itineraries(from: "CNSHA", to: SmallNetwork.ghent, at: SmallNetwork.ordered, of: .parcel))
  }

  @Test("Folding with what others began gives what folding alone gives", arguments: UInt64(1)...15)
  func sameAsAlone(seed: UInt64) {
    let random = RandomNetwork(seed: seed, .spread)
    var draw = random.ways
    let hour = draw.start()
    let planner = RoutePlanner(over: random.network)
    let folder = PrefixFolder(planner.estimator)
    var stages = 0
    for site in RandomNetwork.warehouses {
      for itinerary in planner.itineraries(from: site, to: RandomNetwork.zone, at: hour, of: .parcel) {
        stages += itinerary.stages.count
        let alone = try? planner.estimator.folds(itinerary.stages, from: hour)
        switch folder.arrival(of: itinerary, from: hour) {
        case .success(let arrival):
          #expect(arrival?.distribution == alone?.last?.end)
          #expect(arrival?.percentiles == alone?.last.map { ArrivalPercentiles($0.end) })
          #expect(arrival?.stages.map(\.endP90) == alone?.map { $0.end.percentile(0.9) })
        case .failure: #expect(alone == nil)
        }
      }
    }
    #expect(folder.foldCount <= stages)
  }

  @Test("What two have in common is folded once, and asked again nothing is folded")
  func shared() {
    let (planner, itineraries) = planned(SmallNetwork())
    #expect(Set(itineraries.map(\.id)) == [SmallNetwork.trainID, SmallNetwork.flightID])
    let folder = PrefixFolder(planner.estimator)
    for itinerary in itineraries { _ = folder.arrival(of: itinerary, from: SmallNetwork.ordered) }
    let all = itineraries.map(\.stages.count).reduce(0, +)
    #expect(folder.foldCount == all - 1, "both begin with the picking")
    for itinerary in itineraries { _ = folder.arrival(of: itinerary, from: SmallNetwork.ordered) }
    #expect(folder.foldCount == all - 1)
    _ = folder.arrival(of: itineraries[0], from: SmallNetwork.ordered + 1)
    #expect(folder.foldCount == all - 1 + itineraries[0].stages.count, "another hour has nothing in common")
  }

  @Test("One that can keep next to nothing answers the same")
  func small() {
    let (planner, itineraries) = planned(SmallNetwork())
    let (large, small) = (PrefixFolder(planner.estimator), PrefixFolder(planner.estimator, arrivals: 1, steps: 1))
    for _ in 0..<2 {
      for itinerary in itineraries {
        let one = try? large.arrival(of: itinerary, from: SmallNetwork.ordered).get()
        let other = try? small.arrival(of: itinerary, from: SmallNetwork.ordered).get()
        #expect(one?.distribution != nil && one?.distribution == other?.distribution)
      }
    }
  }
}
