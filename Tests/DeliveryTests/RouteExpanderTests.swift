import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

struct RouteExpanderTests {
  private var small = SmallNetwork()

  private func expand(_ network: SmallNetwork, _ services: [ServiceID], from site: SiteID = "CNSHA") -> (stages: [Stage], legs: [Leg])? {
    RouteExpander(network: network.network).expand(Route(site: site, services: services, zone: SmallNetwork.ghent), regime: .standard)
  }

  private func kinds(_ services: [ServiceID]) -> [String]? {
    expand(small, services)?.stages.map { stage in
      "\(stage.kind.rawValue) \(stage.from.id)" + (stage.from == stage.to ? "" : " \(stage.to.id)")
    }
  }

  @Test("The train's stages come in the order in which goods pass them")
  func train() {
    #expect(
      kinds(SmallNetwork.train) == [
        "handling CNSHA", "transit CNSHA CNXAN", "export CNXAN", "transshipment CNXAN", "transit CNXAN CNALA", "border CNALA KZDOS",
        "transit KZDOS DEDUI", "transshipment DEDUI", "transit DEDUI BELGG", "import BELGG", "delivery BELGG BE-GNE",
      ])
  }

  @Test("The flight's stages too, with the last mile of the whole country")
  func flight() {
    #expect(
      kinds(SmallNetwork.flight) == [
        "handling CNSHA", "transit CNSHA CNPVG", "export CNPVG", "transit CNPVG BEBRU", "import BEBRU", "delivery BEBRU BE-GNE",
      ])
  }

  @Test("What is cleared in bulk needs no customs: pick and pack, then the door")
  func overseas() {
    #expect(expand(small, SmallNetwork.local, from: "BEGNE-W")?.stages.map(\.kind) == [.handling, .delivery])
  }

  @Test("Goods under T1 pass Germany uncleared; a German customs office on the way clears them there, once")
  func transitProcedure() {
    var cleared = small
    cleared.clearances.append(
      Clearance(site: "DEDUI", direction: .import, regime: nil, step: Step(gate: .none, duration: StageDuration(constant: 8))))
    let imports = expand(cleared, SmallNetwork.train)?.stages.filter { $0.kind == .import }.map(\.from)
    #expect(imports == [.site("DEDUI")])
  }

  @Test("Goods that were not cleared for export cannot leave the country, nor be delivered without import")
  func uncleared() {
    var withoutExport = small
    withoutExport.clearances.removeAll { $0.site == "CNXAN" }
    #expect(expand(withoutExport, SmallNetwork.train) == nil)
    #expect(expand(withoutExport, SmallNetwork.flight) != nil, "Pudong still clears")
    var withoutImport = small
    withoutImport.clearances.removeAll { $0.site == "BEBRU" }
    #expect(expand(withoutImport, SmallNetwork.flight) == nil)
  }

  @Test("A clearance for the regime outranks the one for all")
  func regimeRow() {
    var network = small
    network.clearances.append(
      Clearance(site: "BEBRU", direction: .import, regime: .standard, step: Step(gate: .none, duration: StageDuration(constant: 1))))
    let row = expand(network, SmallNetwork.flight)?.stages.first { $0.kind == .import }
    #expect(row?.duration == StageDuration(constant: 1))
  }

  @Test("Goods that stay in their customs territory do not leave it on the way, by lorry or over a border")
  func staysAtHome() {
    var network = small
    // By Almaty and back, which would be there first.
    network.services += [
      SmallNetwork.service("van-xian", .parcel, "CNXAN", .zone("CN-SIA"), 10, 50, euros: "5"),
      SmallNetwork.service("lorry-out", .road, "CNXAN", .site("KZDOS"), 10, 1, euros: "1"),
      SmallNetwork.service("lorry-back", .road, "KZDOS", .site("CNPVG"), 10, 1, euros: "1"),
      SmallNetwork.service("van-pudong", .parcel, "CNPVG", .zone("CN-SIA"), 10, 1, euros: "1"),
      SmallNetwork.service("train-near", .rail, "CNXAN", .site("CNALA"), 10, 1, euros: "1"),
    ]
    let all = network.network
    let zone = Zone(
      id: "CN-SIA", name: LocalizedName("Xi'an"), country: "CN", coordinate: Coordinate(latitude: 34, longitude: 109),
      timeZone: "Asia/Shanghai",
      postcodes: [], isCapital: false, source: "test")
    let expander = RouteExpander(
      network: DeliveryNetwork(
        sites: Array(all.sites.values), zones: Array(all.zones.values) + [zone], services: network.services, calendars: [],
        handlings: network.handlings, clearances: network.clearances, crossings: network.crossings, emissions: [], bulkLegs: [:],
        territories: ["BE": ["EU"], "DE": ["EU"]]))
    func expand(_ services: [ServiceID]) -> [StageKind]? {
      expander.expand(Route(site: "CNSHA", services: services, zone: "CN-SIA"), regime: .localStock)?.stages.map(\.kind)
    }
    #expect(expand(["lorry-xian", "van-xian"]) == [.handling, .transit, .transshipment, .delivery], "no customs at home")
    #expect(expand(["lorry-pudong", "van-pudong"]) == [.handling, .transit, .delivery])
    #expect(expand(["lorry-xian", "lorry-out", "lorry-back", "van-pudong"]) == nil)
    #expect(expand(["lorry-xian", "train-near", "lorry-back", "van-pudong"]) == nil, "the crossing at CNALA leads out as well")
  }

  @Test("Services that do not meet, a wrong zone and a way that ends before the door do not hold together")
  func broken() {
    #expect(expand(small, ["lorry-xian", "flight", "van-brussels"]) == nil)
    #expect(expand(small, ["lorry-pudong", "flight"]) == nil)
    #expect(expand(small, ["no-such"]) == nil)
    #expect(expand(small, SmallNetwork.flight + ["van-brussels"]) == nil)
    #expect(expand(small, SmallNetwork.train, from: "CNXAN") == nil, "nothing is packed at Xi'an")
    var elsewhere = small
    elsewhere.services.append(SmallNetwork.service("van-brussels-city", .parcel, "BEBRU", .zone("BE-BRU"), 5, 5, euros: "1"))
    #expect(expand(elsewhere, ["lorry-pudong", "flight", "van-brussels-city"]) == nil)
  }

  @Test("Legs up to the entry border are told from those after it")
  func legs() {
    let legs = expand(small, SmallNetwork.train)?.legs
    #expect(legs?.map(\.isBeforeBorder) == [true, true, true, false, false])
    #expect(legs?.map(\.kilometres) == [1000, 3000, 7000, 200, 150])
    #expect(expand(small, SmallNetwork.local, from: "BEGNE-W")?.legs.map(\.isBeforeBorder) == [false])
  }

  @Test("The stage of a crossing carries its name, that of a service its service and mode")
  func names() {
    let stages = expand(small, SmallNetwork.train)?.stages ?? []
    #expect(stages.first { $0.kind == .border }?.ownName == LocalizedName("Gauge change"))
    #expect(stages.compactMap(\.service) == SmallNetwork.train)
    #expect(stages.last?.mode == .parcel)
  }

  @Test("An option's id is its site and its services joined by plus signs")
  func ids() {
    #expect(Route(site: "CNSHA", services: SmallNetwork.train, zone: SmallNetwork.ghent).id == SmallNetwork.trainID)
  }

  @Test("Sites from which nothing leads to a zone are known as such")
  func leading() throws {
    let network = small.network
    let zone = try #require(network.zones[SmallNetwork.ghent])
    let expander = RouteExpander(network: network)
    #expect(expander.sites(leadingTo: zone).count == network.sites.count)
    var cut = small
    cut.crossings = []
    #expect(RouteExpander(network: cut.network).sites(leadingTo: zone).isDisjoint(with: ["CNXAN", "CNALA"]))
  }

  @Test("What leads to a zone is known once for a network and all that are disrupted from it")
  func disruptedLayout() throws {
    let network = small.network
    let train = try #require(network.services.keys.sorted().first { network.services[$0]?.mode == .rail })
    let late = Disruption(
      id: "late", name: LocalizedName("Late"), kind: .suspension, target: .service(train), from: date("2026-11-01"), to: date("2026-11-30"),
      factor: 1, source: "")
    let disrupted = network.disrupted(by: [late])
    #expect(disrupted.layout === network.layout)
    #expect(disrupted.services.values.map(\.id) == network.services.values.map(\.id))
    #expect(disrupted.services.values.allSatisfy { disrupted.services[$0.id] === $0 })
    #expect(disrupted.services[train] !== network.services[train])
    let zone = try #require(network.zones[SmallNetwork.ghent])
    let expander = RouteExpander(network: disrupted)
    for site in network.sites.keys {
      let indices = expander.catalog.number(of: site).map { network.layout.reach(of: zone).onward(from: $0).map { Int($0) } } ?? []
      let following = expander.services(after: site)
      let leading = expander.sites(leadingTo: zone)
      let onward = following.indices.filter { index in
        switch expander.catalog.entries[following[index]].service.to {
        case .site(let next): leading.contains(next)
        case .zone(let id): id == zone.id
        case .country(let country): country == zone.country
        }
      }
      #expect(indices == onward)
    }
  }
}
