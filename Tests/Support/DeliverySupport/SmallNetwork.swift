import CoreSupport
import Delivery
import Money
import Primitives

/// A network of one shopper in Ghent: a warehouse in Shanghai with a train by Xi'an, the Kazakh border and Duisburg to Liège, a flight by Pudong
/// to Brussels, and an overseas warehouse in Ghent. Distances and figures are round and invented.
package struct SmallNetwork {
  package static let ghent: ZoneID = "BE-GNE"
  package static let train: [ServiceID] = ["lorry-xian", "train-border", "train-duisburg", "lorry-liege", "van-ghent"]
  package static let flight: [ServiceID] = ["lorry-pudong", "flight", "van-brussels"]
  package static let local: [ServiceID] = ["van-local"]

  package var services: [Service]
  package var handlings: [Handling]
  package var clearances: [Clearance]
  package var crossings: [Crossing]

  package init() {
    services = [
      Self.service("lorry-xian", .road, "CNSHA", .site("CNXAN"), 1000, 20, euros: "5"),
      Self.service(
        "train-border", .rail, "CNXAN", .site("CNALA"), 3000, 72, euros: "5", gate: .weekly("fri 18", in: "Asia/Shanghai", cutoff: 4)),
      Self.service("train-duisburg", .rail, "KZDOS", .site("DEDUI"), 7000, 168, euros: "20"),
      Self.service("lorry-liege", .road, "DEDUI", .site("BELGG"), 200, 6, euros: "3"),
      Self.service("van-ghent", .parcel, "BELGG", .zone("BE-GNE"), 150, 12, euros: "6"),
      Self.service("lorry-pudong", .road, "CNSHA", .site("CNPVG"), 50, 4, euros: "2"),
      Self.service(
        "flight", .air, "CNPVG", .site("BEBRU"), 9000, 14, euros: "70",
        limits: ServiceLimits(weight: Grams(30_000), length: 1200, takesBatteries: false, takesDangerousGoods: false)),
      Self.service("van-brussels", .parcel, "BEBRU", .country("BE"), 60, 12, euros: "6"),
      Self.service("van-local", .parcel, "BEGNE-W", .country("BE"), 20, 12, euros: "5"),
    ]
    handlings = [
      Handling(site: "CNSHA", activity: .pickPack, step: Step(gate: .none, duration: StageDuration(constant: 4))),
      Handling(site: "BEGNE-W", activity: .pickPack, step: Step(gate: .none, duration: StageDuration(constant: 2))),
      Handling(site: "CNXAN", activity: .transshipment, step: Step(gate: .none, duration: StageDuration(constant: 3))),
      Handling(site: "DEDUI", activity: .transshipment, step: Step(gate: .none, duration: StageDuration(constant: 5))),
    ]
    clearances = [
      Clearance(site: "CNXAN", direction: .export, regime: nil, step: Step(gate: .none, duration: StageDuration(constant: 6))),
      Clearance(site: "CNPVG", direction: .export, regime: nil, step: Step(gate: .none, duration: StageDuration(constant: 6))),
      Clearance(site: "BELGG", direction: .import, regime: nil, step: Step(gate: .none, duration: StageDuration(constant: 8))),
      Clearance(site: "BEBRU", direction: .import, regime: nil, step: Step(gate: .none, duration: StageDuration(constant: 8))),
    ]
    crossings = [
      Crossing(
        from: "CNALA", to: "KZDOS", name: LocalizedName("Gauge change"), kilometres: 12,
        step: Step(gate: .none, duration: StageDuration(constant: 24)))
    ]
  }

  package static func service(
    _ id: ServiceID, _ mode: TransportMode, _ from: SiteID, _ to: ServiceDestination, _ kilometres: Double, _ hours: Double, euros: String,
    gate: Gate = .none, limits: ServiceLimits = ServiceLimits(takesBatteries: true, takesDangerousGoods: true), upTo: Grams? = nil
  ) -> Service {
    let price = FreightPrice(
      className: "all", upTo: upTo, currency: .euro, fixed: Ratio(decimal: euros)!, perKilogram: .zero, minimum: .zero, fuel: .zero,
      oversizeOver: nil, oversizeFee: .zero, source: "test")
    return Service(
      id: id, name: LocalizedName(id.rawValue), operatorName: "test", mode: mode, from: from, to: to, kilometres: kilometres, gate: gate,
      duration: StageDuration(constant: hours), clock: .elapsed, limits: limits, kilogramsPerCubicMetre: 167, clearanceFee: nil,
      prices: [price],
      source: "test")
  }

  private static func site(_ id: SiteID, _ kind: SiteKind, _ country: CountryCode, _ timeZone: TimeZoneID) -> Site {
    Site(
      id: id, name: LocalizedName(id.rawValue), kind: kind, country: country, coordinate: Coordinate(latitude: 50, longitude: 4),
      timeZone: timeZone, source: "test")
  }

  package var network: DeliveryNetwork {
    DeliveryNetwork(
      sites: [
        Self.site("CNSHA", .warehouse, "CN", "Asia/Shanghai"), Self.site("CNXAN", .railTerminal, "CN", "Asia/Shanghai"),
        Self.site("CNALA", .borderCrossing, "CN", "Asia/Shanghai"), Self.site("KZDOS", .borderCrossing, "KZ", "Asia/Almaty"),
        Self.site("DEDUI", .railTerminal, "DE", "Europe/Berlin"), Self.site("BELGG", .sortingCentre, "BE", "Europe/Brussels"),
        Self.site("CNPVG", .airport, "CN", "Asia/Shanghai"), Self.site("BEBRU", .airport, "BE", "Europe/Brussels"),
        Self.site("BEGNE-W", .overseasWarehouse, "BE", "Europe/Brussels"),
      ],
      zones: [
        Zone(
          id: "BE-GNE", name: LocalizedName("Ghent", ["zh-Hans": "根特"]), country: "BE", coordinate: Coordinate(latitude: 51, longitude: 4),
          timeZone: "Europe/Brussels", postcodes: ["90-99"], isCapital: false, source: "test")
      ],
      services: services,
      calendars: [WorkingCalendar("day", in: "Asia/Almaty", open: [opening(8, 20)])], handlings: handlings, clearances: clearances,
      crossings: crossings,
      emissions: [(.road, 100), (.rail, 20), (.air, 600), (.sea, 10), (.parcel, 200)].map { (mode: TransportMode, grams: Double) in
        EmissionFactor(mode: mode, gramsPerTonneKilometre: grams, source: "test")
      },
      bulkLegs: ["BEGNE-W": [BulkLeg(mode: .sea, kilometres: 20_000), BulkLeg(mode: .road, kilometres: 100)]],
      territories: ["BE": ["EU"], "DE": ["EU"]])
  }

  package static let ordered = at("2026-11-24T08:00+08:00")
  package static let trainID: OptionID = "CNSHA+lorry-xian+train-border+train-duisburg+lorry-liege+van-ghent"
  package static let flightID: OptionID = "CNSHA+lorry-pudong+flight+van-brussels"
  package static let localID: OptionID = "BEGNE-W+van-local"
}
