import CatalogFiles
import CatalogSupport
import CoreSupport
import Delivery
import Foundation
import Primitives
import Testing

@Suite("The United States and Canada in the shipped catalog")
struct NorthAmericaTests {
  private static let network = ReadCatalog.shipped.world.network
  private static let planner = RoutePlanner(
    expander: RouteExpander(network: network), estimator: Estimator(store: CalendarStore(network.calendars)))
  private static let zones = network.zones.values.filter { ["US", "CA"].contains($0.country) }.sorted { $0.id < $1.id }

  @Test("Every ZIP code leads to one zone, but for those of territories, of the forces' post, of island states and of nobody")
  func zipCodes() {
    #expect(Self.zones.count { $0.country == "US" } >= 20)
    let nobody = [
      0...4, 99...99, 269...269, 343...343, 345...345, 348...348, 428...429, 517...519, 529...529, 568...568, 589...589, 659...659,
      694...699,
      715...715, 839...839, 848...849, 866...869, 886...888, 899...899, 969...969, 987...987,
    ]
    for number in 0...999 {
      let postcode = String(format: "%03d77", number)
      let zone = Self.network.zone(ofPostcode: postcode, in: "US")
      let isApart = Self.network.territory(ofPostcode: postcode, in: "US")?.isServed == false
      let isNobodys = nobody.contains { $0.contains(number) }
      #expect((zone == nil) == (isApart || isNobodys), "\(postcode)")
    }
    let named: [(String, ZoneID)] = [
      ("10001", "US-NYC"), ("02108", "US-BOS"), ("20500", "US-WAS"), ("60601", "US-CHI"), ("33139", "US-MIA"), ("75201", "US-DAL"),
      ("77002", "US-HOU"), ("80202", "US-DEN"), ("90001", "US-LAX"), ("94103", "US-SFO"), ("98101", "US-SEA"), ("99501", "US-ANC"),
      ("96813", "US-HNL"), ("84101", "US-SLC"), ("85001", "US-PHX"), ("04101", "US-BOS"), ("40202", "US-LUI"), ("78701", "US-HOU"),
    ]
    for (postcode, zone) in named { #expect(Self.network.zone(ofPostcode: postcode, in: "US")?.id == zone, "\(postcode)") }
  }

  @Test("Every first half of a Canadian postcode leads to one zone")
  func forwardSortationAreas() {
    #expect(Self.zones.count { $0.country == "CA" } >= 8)
    for letter in "ABCEGHJKLMNPRSTVXY" {
      for digit in 0...9 {
        for last in "ABCEGHJKLMNPRSTVWXYZ" {
          let area = "\(letter)\(digit)\(last)"
          #expect(Self.network.zone(ofPostcode: area, in: "CA") != nil, "\(area)")
        }
      }
    }
    let named: [(String, ZoneID)] = [
      ("K1A 0B1", "CA-OTT"), ("J8X 1A1", "CA-GTN"), ("J4B 1A1", "CA-MTR"), ("H3Z 2Y7", "CA-MTR"), ("G1R 4P5", "CA-QUE"),
      ("M5V 3L9", "CA-TOR"), ("N6A 1A1", "CA-LOD"), ("R3C 4A5", "CA-WNP"), ("S7K 0J5", "CA-SAK"), ("T2P 2M5", "CA-CAL"),
      ("T5J 2R7", "CA-EDM"), ("T0A 0A0", "CA-EDM"), ("V6B 4Y8", "CA-VAN"), ("B3J 2K9", "CA-HAL"), ("A1C 5M2", "CA-YYT"),
    ]
    for (postcode, zone) in named { #expect(Self.network.zone(ofPostcode: postcode, in: "CA")?.id == zone, "\(postcode)") }
  }

  @Test("A country alone means its capital")
  func capitals() {
    #expect(Self.network.capitalZone(of: "US")?.id == "US-WAS")
    #expect(Self.network.capitalZone(of: "CA")?.id == "CA-OTT")
  }

  @Test(
    "A bicycle from Shanghai comes to every zone by sea in four to eight weeks, and by air in one to two and a half: no road, no sea",
    arguments: zones)
  func gateways(zone: Zone) throws {
    let bicycle = try #require(ReadCatalog.shipped.world.network.sites["CNSHA-MW"])
    let load = Load(
      boxes: [.init(count: 1, weight: Grams(17_000), box: Dimensions(1_400, 200, 800))], hasBatteries: false, hasDangerousGoods: false)
    let hour = at("2026-09-08T02:00+00:00")
    func days(without mode: TransportMode) throws -> Double? {
      let plan = Self.planner.plan(
        from: bicycle, to: zone, at: hour, load: load, regime: .standard, allows: { $0.mode != mode }, euros: { amount, _ in amount })
      return plan.itineraries.map(\.expectedArrival).min().map { ($0 - Double(hour.value)) / 24 }
    }
    let isByAirOnly = Self.inbound(zone).allSatisfy { $0.mode == .air }
    let isFar = isByAirOnly || Self.far.contains(zone.id)
    let sea = try days(without: .air)
    #expect(isByAirOnly == (sea == nil), "\(zone.id)")
    if let sea { #expect((22...(isFar ? 56 : 46)).contains(sea), "\(zone.id) by sea: \(sea) days") }
    let air = try #require(try days(without: .sea), "\(zone.id)")
    #expect((5...(isFar ? 22 : 16)).contains(air), "\(zone.id) by air: \(air) days")
  }

  /// Zones behind a sea crossing, a northern highway or the second trunk after the gateway.
  private static let far: Set<ZoneID> = [
    "US-HNL", "US-ANC", "US-FAI", "US-JNU", "US-KTN", "US-OGG", "US-ITO", "US-LIH", "CA-YYT", "CA-YXY", "CA-YDA", "CA-YZF", "CA-YHY",
    "CA-YYR", "CA-CBK", "CA-YQX", "CA-SEI", "CA-GPE", "CA-YPR", "CA-YXJ", "CA-YTS",
  ]

  /// The services that bring goods to the depot of a zone.
  private static func inbound(_ zone: Zone) -> [Service] {
    let depots = Set(network.services.values.filter { $0.to == .zone(zone.id) }.map(\.from))
    return network.services.values.filter { service in depots.contains { service.to == .site($0) } }
  }

  @Test(
    "What is published of a lane holds for its row",
    arguments: [
      ("sha-lax-sea", 13.0, 18.0), ("ngb-lax-sea", 13, 18), ("ytn-lax-sea", 15, 20), ("nsa-lax-sea", 15, 20), ("tao-lax-sea", 18, 25),
      ("txg-lax-sea", 18, 25), ("sha-lax-clx-sea", 11, 11.5), ("ytn-sav-sea", 28, 29.5), ("ytn-chs-sea", 28, 30), ("ytn-nyc-sea", 28, 40),
      ("ytn-hou-sea", 28, 40), ("sha-van-sea", 15, 20), ("sha-prr-sea", 13.5, 14.5), ("ytn-hal-sea", 28, 32), ("ngb-mtr-sea", 25, 35),
      ("lax-hnl-sea", 4, 4.5), ("sea-anc-sea", 3, 3.2), ("van-tor-box-rail", 5.1, 5.7), ("prr-chi-box-rail", 4.5, 5.5),
    ])
  func published(id: String, low: Double, high: Double) throws {
    let service = try #require(Self.network.services[ServiceID(id)])
    #expect((low...high).contains(service.duration.p50Hours / 24), "\(service.duration.p50Hours / 24) days")
  }

  @Test("The post rests on federal holidays, carriers on six of them, Canada on its provinces' days too")
  func holidays() throws {
    func closed(_ id: CalendarID, _ text: String) throws -> Bool {
      try #require(Self.network.calendars[id]).closed[try #require(LocalDate(text))] != nil
    }
    for day in ["2026-11-26", "2027-05-31", "2027-12-25"] {
      #expect(try closed("us-post-eastern", day) && closed("us-delivery-eastern", day) && closed("us-haulage", day), "\(day)")
    }
    for day in ["2026-10-12", "2026-11-11", "2027-01-18", "2027-06-19"] {
      #expect(try closed("us-post-pacific", day) && closed("us-customs-pacific", day), "\(day)")
      #expect(try !closed("us-delivery-pacific", day), "\(day)")
    }
    #expect(try closed("ca-delivery-quebec", "2027-06-24") && !closed("ca-delivery-eastern", "2027-06-24"))
    #expect(try closed("ca-delivery-pacific", "2027-08-02") && !closed("ca-delivery-mountain", "2027-08-02"))
    #expect(try closed("ca-delivery-atlantic", "2027-02-15") && closed("ca-delivery-atlantic", "2027-07-01"))
  }
}
