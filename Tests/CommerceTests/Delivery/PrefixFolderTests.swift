import Testing

@testable import Delivery
@testable import Primitives

@Suite("Itineraries that begin alike")
struct PrefixFolderTests {
  private let load = Load(
    boxes: [Load.Boxes(count: 1, weight: Grams(2_000), box: Dimensions(300, 200, 100))], hasBatteries: false, hasDangerousGoods: false)

  private func planned(_ network: DeliveryNetwork, from site: SiteID, at hour: Hour) throws -> (RoutePlanner, [Itinerary]) {
    let planner = RoutePlanner(expander: RouteExpander(network: network), estimator: Estimator(store: CalendarStore(network.calendars)))
    let plan = planner.plan(
      from: try #require(network.sites[site]), to: try #require(network.zones[SmallNetwork.ghent]), at: hour, load: load, regime: .standard,
      euros: { amount, _ in amount })
    return (planner, plan.itineraries)
  }

  @Test("Folding with what others began gives what folding alone gives", arguments: UInt64(1)...15)
  func sameAsAlone(seed: UInt64) throws {
    let random = RandomNetwork(seed: seed, .spread)
    var draw = random.ways
    let request = RandomNetwork.request(at: draw.start())
    let zone = try #require(random.network.zones[request.zone])
    let planner = RoutePlanner(
      expander: RouteExpander(network: random.network), estimator: Estimator(store: CalendarStore(random.network.calendars)))
    let folder = PrefixFolder(planner.estimator)
    var stages = 0
    for source in request.sources {
      guard let site = random.network.sites[source.site] else { continue }
      let plan = planner.plan(from: site, to: zone, at: request.hour, load: load, regime: .standard, euros: { amount, _ in amount })
      for itinerary in plan.itineraries {
        stages += itinerary.stages.count
        let alone = try? planner.estimator.folds(itinerary.stages, from: request.hour)
        switch folder.arrival(of: itinerary, from: request.hour) {
        case .success(let arrival):
          #expect(arrival.distribution == alone?.last?.end)
          #expect(arrival.percentiles == alone?.last.map { ArrivalPercentiles($0.end) })
          #expect(arrival.stages.map(\.endP90) == alone?.map { $0.end.percentile(0.9) })
        case .failure: #expect(alone == nil)
        }
      }
    }
    #expect(folder.foldCount <= stages)
  }

  @Test("What two have in common is folded once, and asked again nothing is folded")
  func shared() throws {
    let (planner, itineraries) = try planned(SmallNetwork().network, from: "CNSHA", at: SmallNetwork.ordered)
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
  func small() throws {
    let (planner, itineraries) = try planned(SmallNetwork().network, from: "CNSHA", at: SmallNetwork.ordered)
    let (large, small) = (PrefixFolder(planner.estimator), PrefixFolder(planner.estimator, arrivals: 1, steps: 1))
    for _ in 0..<2 {
      for itinerary in itineraries {
        let one = try? large.arrival(of: itinerary, from: SmallNetwork.ordered).get()
        let other = try? small.arrival(of: itinerary, from: SmallNetwork.ordered).get()
        #expect(one != nil && one?.distribution == other?.distribution)
      }
    }
  }
}
