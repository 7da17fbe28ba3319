import CoreSupport
import Delivery
import DeliverySupport
import LandedCost
import LandedCostSupport
import Money
import Primitives
import Quotes

extension SmallShop {
  static let flight: OptionID = "CNSHA+flight+van-brussels"
  static let train: OptionID = "CNSHA+train+van-brussels"
  static let local: OptionID = "BEGNE-W+van-ghent"

  static let world = World(
    baseNetwork: network, rates: rates, currencies: [:], taxRules: taxRules, regimes: regimes, returnLaws: returnLaws,
    territories: [
      TaxPlace(country: "BE", territory: "EU", currency: .euro), TaxPlace(country: "CN", territory: "CN", currency: .yuan),
    ],
    countries: [
      "BE": Country(code: "BE", name: LocalizedName("Belgium", ["zh-Hans": "比利时"]), capital: "Brussels", currency: .euro),
      "CN": Country(code: "CN", name: LocalizedName("China", ["zh-Hans": "中国"]), capital: "Beijing", currency: .yuan),
      "MN": Country(code: "MN", name: LocalizedName("Mongolia", ["zh-Hans": "蒙古"]), capital: "Ulaanbaatar", currency: nil),
    ])

  /// The shop takes everything back for two weeks; customs of China give the year's allowance back if that is asked for within 30 days.
  private static let returnLaws = ReturnLaws(
    laws: [ReturnLaw(places: [], basis: .own, days: 14, confidence: .assumed, validFrom: date("2020-01-01"), source: "")],
    exceptions: [
      ReturnException(
        places: [], hs: ["9503"], isForOpened: true, reason: .worthLess, confidence: .assumed, validFrom: date("2020-01-01"), source: "")
    ])

  private static let rates = ExchangeRates([
    .init(currency: .euro, perEuro: .one, date: date("2020-01-01"), source: ""),
    .init(currency: .yuan, perEuro: Ratio(8), date: date("2020-01-01"), source: ""),
  ])

  private static let taxRules: TaxRules = [
    rule("duty", .duty, in: "EU", regime: .standard, of: .customsValue, rate: "0.1"),
    rule("vat", .vat, in: "BE", of: .vatBase, rate: "0.2"),
    rule("cn-duty", .duty, in: "CN", regime: .cbec, of: .customsValue, rate: "0"),
    rule("cn-vat", .vat, in: "CN", regime: .cbec, of: .valueAndFreight, rate: "0.091"),
  ]

  private static let regimes = [
    regime(.standard, in: "EU", order: 1), regime(.cbec, in: "CN", order: 1, upTo: "5000", yearTo: "26000", asksIdentity: true, .yuan),
  ]

  private static let network = routes()

  /// The network, and besides other warehouses in China with a train to Brussels.
  static func routes(besides others: [SiteID] = []) -> DeliveryNetwork {
    DeliveryNetwork(
      sites: [
        site("CNSHA", .warehouse, "CN", "Asia/Shanghai"), site("BEGNE-W", .overseasWarehouse, "BE", "Europe/Brussels"),
        site("BEBRU", .airport, "BE", "Europe/Brussels"), site("CNHGH-B", .bondedWarehouse, "CN", "Asia/Shanghai"),
      ] + others.map { site($0, .warehouse, "CN", "Asia/Shanghai") },
      zones: [
        zone("BE-GNE", "BE", "Ghent", "根特", 51.05, 3.72, ["90-99"], false),
        zone("BE-BRU", "BE", "Brussels", "布鲁塞尔", 50.85, 4.35, ["10-19"], true),
        zone("BE-VIL", "BE", "Vilvoorde", "菲尔福尔德", 50.93, 4.43, ["1800"], false),
        zone("CN-HGH", "CN", "Hangzhou", "杭州", 30, 120, ["31"], true),
      ],
      services: [
        service("flight", .air, "CNSHA", .site("BEBRU"), hours: 20, price: "40", batteries: false),
        service("train", .rail, "CNSHA", .site("BEBRU"), hours: 400, price: "10", batteries: false),
        service("van-brussels", .parcel, "BEBRU", .country("BE"), hours: 10, price: "5"),
        service("van-ghent", .parcel, "BEGNE-W", .country("BE"), hours: 6, price: "8"),
        service("van-hangzhou", .parcel, "CNHGH-B", .country("CN"), hours: 12, price: "1"),
      ] + others.map { service(ServiceID(rawValue: "train-\($0)"), .rail, $0, .site("BEBRU"), hours: 400, price: "10", batteries: false) },
      handlings: (["CNSHA", "BEGNE-W", "CNHGH-B"] + others).map { Handling(site: $0, activity: .pickPack, step: step(4)) },
      clearances: [
        Clearance(site: "CNSHA", direction: .export, regime: nil, step: step(6)),
        Clearance(site: "BEBRU", direction: .import, regime: nil, step: step(8)),
        Clearance(site: "CNHGH-B", direction: .import, regime: nil, step: step(1)),
      ] + others.map { Clearance(site: $0, direction: .export, regime: nil, step: step(6)) },
      emissions: [
        EmissionFactor(mode: .air, gramsPerTonneKilometre: 600, source: ""),
        EmissionFactor(mode: .rail, gramsPerTonneKilometre: 20, source: ""),
        EmissionFactor(mode: .parcel, gramsPerTonneKilometre: 200, source: ""),
      ], territories: ["BE": ["EU"]])
  }

  private static func step(_ hours: Double) -> Step { Step(gate: .none, duration: StageDuration(constant: hours)) }

  private static func site(_ id: SiteID, _ kind: SiteKind, _ country: CountryCode, _ timeZone: TimeZoneID) -> Site {
    Site(
      id: id, name: LocalizedName(id.rawValue), kind: kind, country: country, coordinate: Coordinate(latitude: 0, longitude: 0),
      timeZone: timeZone,
      source: "")
  }

  private static func zone(
    _ id: ZoneID, _ country: CountryCode, _ english: String, _ chinese: String, _ latitude: Double, _ longitude: Double,
    _ postcodes: [String],
    _ isCapital: Bool
  ) -> Zone {
    Zone(
      id: id, name: LocalizedName(english, ["zh-Hans": chinese]), country: country,
      coordinate: Coordinate(latitude: latitude, longitude: longitude),
      timeZone: country == "BE" ? "Europe/Brussels" : "Asia/Shanghai", postcodes: postcodes, isCapital: isCapital, source: "")
  }

  private static func service(
    _ id: ServiceID, _ mode: TransportMode, _ from: SiteID, _ to: ServiceDestination, hours: Double, price: String, batteries: Bool = true
  ) -> Service {
    SmallNetwork.service(
      id, mode, from, to, 1000, hours, euros: price, limits: ServiceLimits(takesBatteries: batteries, takesDangerousGoods: true))
  }
}
