@testable import Delivery
@testable import LandedCost
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Quotes
@testable import Storefront

extension ProductFixture {
  /// What the shop answers: the white one is sold out, and nothing leads anywhere but to Ghent.
  static func answer(_ key: QuoteKey) -> Result<Quote, ShopError> {
    if key.sku == "FH-SWIFT20-WHT" { return .failure(.outOfStock(key.sku, wanted: 1, available: 0)) }
    guard key.zone == zone else { return .failure(.noRoute(to: ghent.name, closed: [air])) }
    return .success(quote)
  }

  static let air = ClosedService(service: "pvg-lgg", reason: .tooLong(limitMillimetres: 1_200))

  static let quote = Quote(options: [road, rail, sea], closed: [air], orderedAt: hour)

  static let road = option(
    "BELGG-OW+lgg-gne", [.fastest, .recommended], "BELGG-OW", [.road], cost: local, co2: 4_400,
    stages: [
      Stage(
        kind: .handling, from: .site("BELGG-OW"), to: .site("BELGG-OW"), gate: .opening("be-delivery"), duration: duration(1, 3, 6),
        source: "assumed: as run warehouses do"),
      Stage(
        kind: .delivery, from: .site("BELGG-OW"), to: .zone(zone), service: "lgg-gne", mode: .road,
        gate: departures("mon 6", "tue 6", "wed 6", "thu 6", "fri 6", zone: "Europe/Brussels", calendar: "be-delivery"),
        duration: duration(4, 7, 14), clock: .working("be-delivery"), source: "carrier's promise"),
    ])

  /// Another way from the same site that wins some grams of CO2e and nothing else.
  static let twin = DeliveryOption(
    id: "BELGG-OW+twin", site: road.site, zone: zone, services: road.services, modes: road.modes, distribution: road.distribution,
    arrival: road.arrival, stages: road.stages, cost: road.cost, co2Grams: road.co2Grams - 40)

  static let rail = option(
    "CNSIA-MW+sia-hrs+alt-lgg", [], "CNSIA-MW", [.rail, .road], cost: imported, co2: 3_800,
    stages: [
      Stage(
        kind: .handling, from: .site("CNSIA-MW"), to: .site("CNSIA-MW"),
        gate: departures("mon 14", "tue 14", "wed 14", "thu 14", "fri 14", "sat 14", zone: "Asia/Shanghai", calendar: "cn-warehouse"),
        duration: duration(2, 3.5, 9), source: "assumed: an afternoon wave"),
      Stage(
        kind: .export, from: .site("CNSIA-RT"), to: .site("CNSIA-RT"), gate: .opening("cn-warehouse"), duration: duration(1, 3, 12),
        inspection: Inspection(rate: 0.03, duration: duration(8, 20, 48)), source: "assumed: electronic declaration"),
      Stage(
        kind: .transit, from: .site("CNSIA-RT"), to: .site("CNHRS-X"), service: "sia-hrs", mode: .rail,
        gate: departures("wed 22", "sat 22", zone: "Asia/Shanghai", cutoff: 12, calendar: "cn-rail"), duration: duration(66, 84, 118),
        source: "operator's timetable, July 2026"),
      Stage(
        kind: .border, from: .site("CNHRS-X"), to: .site("KZALT-X"),
        ownName: LocalizedName("Khorgos – Altynkol, gauge change", ["zh-Hans": "霍尔果斯口岸换轨"]),
        gate: .none, duration: duration(6, 22, 66), inspection: Inspection(rate: 0.02, duration: duration(12, 24, 60)),
        source: "railturkey.org"),
      Stage(
        kind: .transit, from: .site("KZALT-X"), to: .site("BELGG-RT"), service: "alt-lgg", mode: .rail, gate: .none,
        duration: duration(216, 252, 330), source: "operator"),
      Stage(
        kind: .import, from: .site("BELGG-RT"), to: .site("BELGG-RT"), gate: .opening("be-customs"), duration: duration(1, 4, 14),
        clock: .working("be-customs"), inspection: Inspection(rate: 0.04, duration: duration(6, 16, 40)), source: "assumed"),
      Stage(
        kind: .delivery, from: .site("BELGG-RT"), to: .zone(zone), service: "lgg-gne", mode: .road,
        gate: departures("mon 6", "tue 6", "wed 6", "thu 6", "fri 6", zone: "Europe/Brussels", calendar: "be-delivery"),
        duration: duration(4, 7, 14), clock: .working("be-delivery"), source: "carrier's promise"),
    ])

  static let sea = option(
    "CNSHA-MW+sha-anr", [.cheapest, .greenest], "CNSHA-MW", [.sea, .road], cost: cheap, co2: 3_100,
    stages: [
      Stage(
        kind: .handling, from: .site("CNSHA-MW"), to: .site("CNSHA-MW"), gate: .opening("cn-warehouse"), duration: duration(2, 4, 22)),
      Stage(
        kind: .transit, from: .site("CNSHA-P"), to: .site("BEANR-P"), service: "sha-anr", mode: .sea,
        gate: departures("fri 20", zone: "Asia/Shanghai", cutoff: 48), duration: duration(816, 888, 1_000), source: "line's schedule"),
      Stage(
        kind: .delivery, from: .site("BEANR-P"), to: .zone(zone), service: "lgg-gne", mode: .road, gate: .opening("be-delivery"),
        duration: duration(4, 7, 14), clock: .working("be-delivery")),
    ])

  // MARK: Parts

  private static func duration(_ least: Double, _ median: Double, _ surely: Double) -> StageDuration {
    StageDuration(minHours: least, p50Hours: median, p90Hours: surely) ?? StageDuration(constant: least)
  }

  private static func departures(_ codes: String..., zone: TimeZoneID, cutoff: Double = 0, calendar: CalendarID? = nil) -> Gate {
    .departures(Timetable(weekly: codes.compactMap { Departure($0) }, timeZone: zone, cutoffHours: cutoff, calendar: calendar))
  }

  private static func option(
    _ id: OptionID, _ labels: Set<OptionLabel>, _ site: SiteID, _ modes: [TransportMode], cost: LandedCost, co2: Int, stages: [Stage]
  ) -> DeliveryOption {
    let estimator = Estimator(store: CalendarStore(network.calendars))
    let folds = (try? estimator.folds(stages, from: hour)) ?? []
    let distribution = folds.last?.end ?? ArrivalDistribution(certain: hour)
    return DeliveryOption(
      id: id, labels: labels, site: site, zone: zone, services: stages.compactMap(\.service), modes: modes, distribution: distribution,
      arrival: ArrivalPercentiles(distribution), stages: folds.map { StageEstimate($0, after: nil) }, cost: cost, co2Grams: co2)
  }

  // MARK: Costs

  static func euro(_ cents: Int64) -> Money { Money(minor: cents, currency: .euro) }

  static let local = LandedCost(
    regime: .localStock, terms: .ddp,
    lines: [
      CostLine(kind: .goods, label: .goods, amount: euro(31_900)), CostLine(kind: .freight, label: .freight, amount: euro(1_442)),
      CostLine(
        kind: .vat, label: .rule(LocalizedName("VAT, Belgium", ["zh-Hans": "增值税（比利时）"]), isDefaultOfHeading: false),
        base: Ratio(33_342, 100),
        rate: .share(Ratio(21, 100)), amount: euro(7_002), rule: "be-vat", source: "Belgian VAT code, art. 37"),
    ], total: euro(40_344), unknown: [])

  static let imported = LandedCost(
    regime: .standard, terms: .ddp,
    lines: [
      CostLine(kind: .goods, label: .goods, amount: euro(18_900)),
      CostLine(kind: .freight, label: .freightToBorder, amount: euro(3_412)),
      CostLine(kind: .freight, label: .freightInland, amount: euro(708)),
      CostLine(
        kind: .duty, label: .rule(LocalizedName("customs duty 8712 00", ["zh-Hans": "关税 8712 00"]), isDefaultOfHeading: false),
        base: Ratio(22_312, 100),
        rate: .share(Ratio(14, 100)), amount: euro(3_124), rule: "eu-duty", source: "Common Customs Tariff"),
      CostLine(
        kind: .antidumping,
        label: .rule(LocalizedName("anti-dumping duty, bicycles from China", ["zh-Hans": "反倾销税（中国自行车）"]), isDefaultOfHeading: false),
        base: Ratio(22_312, 100), rate: .share(Ratio(485, 1000)), amount: euro(10_821), rule: "eu-dumping",
        source: "Regulation (EU) 2019/1379",
        note: LocalizedName(
          "Companies named in the regulation pay less; the shop takes the rate of all others.", ["zh-Hans": "条例列名企业税率较低；本店按其他企业税率计。"])),
      CostLine(
        kind: .vat, label: .rule(LocalizedName("VAT, Belgium", ["zh-Hans": "增值税（比利时）"]), isDefaultOfHeading: false),
        base: Ratio(36_965, 100),
        rate: .share(Ratio(21, 100)), amount: euro(7_763), rule: "be-vat", source: "Belgian VAT code, art. 37"),
    ], total: euro(44_728), unknown: [])

  static let cheap = LandedCost(
    regime: .standard, terms: .ddp,
    lines: [
      CostLine(kind: .goods, label: .goods, amount: euro(18_900)), CostLine(kind: .freight, label: .freight, amount: euro(1_800)),
      CostLine(
        kind: .vat, label: .rule(LocalizedName("VAT, Belgium", ["zh-Hans": "增值税（比利时）"]), isDefaultOfHeading: false),
        base: Ratio(20_700, 100),
        rate: .share(Ratio(21, 100)), amount: euro(4_347)),
    ], total: euro(25_047), unknown: [])

  /// Nobody knows the taxes.
  static let untaxed = LandedCost(
    regime: .standard, terms: .dap, lines: [CostLine(kind: .goods, label: .goods, amount: euro(18_900))], total: euro(18_900),
    unknown: [.duty, .vat])
}
