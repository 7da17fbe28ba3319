@testable import Catalog
@testable import Delivery
@testable import Money
@testable import Primitives
@testable import Storefront

extension ProductFixture {
  // MARK: Calendars

  static let calendars: [WorkingCalendar] = [
    calendar("be-delivery", "Deliveries in Belgium", "比利时派送", "Europe/Brussels", days: 0...5, 8, 18, closed: belgian),
    calendar("be-customs", "Customs in Belgium", "比利时海关", "Europe/Brussels", days: 0...4, 8, 17, closed: belgian),
    calendar("cn-warehouse", "Warehouses in China", "中国物流仓", "Asia/Shanghai", days: 0...5, 8, 20),
    calendar(
      "cn-rail", "Trains from China", "中欧班列", "Asia/Shanghai", days: 0...6, 0, 24,
      closed: ["2026-11-28": LocalizedName("Track works", ["zh-Hans": "线路施工"])]),
  ]

  private static let belgian = [
    "2026-12-25": LocalizedName("Christmas Day", ["zh-Hans": "圣诞节"]), "2027-01-01": LocalizedName("New Year's Day", ["zh-Hans": "元旦"]),
  ]

  private static func calendar(
    _ id: CalendarID, _ english: String, _ chinese: String, _ zone: TimeZoneID, days: ClosedRange<Int>, _ from: Int, _ to: Int,
    closed: [String: LocalizedName] = [:]
  ) -> WorkingCalendar {
    let hours = OpeningInterval(from: from, to: to).map { [$0] } ?? []
    let dates = closed.compactMap { text, name in LocalDate(text).map { ($0, name) } }
    return WorkingCalendar(
      id: id, name: LocalizedName(english, ["zh-Hans": chinese]), timeZone: zone, week: (0..<7).map { days.contains($0) ? hours : [] },
      closed: ClosedDays(Dictionary(uniqueKeysWithValues: dates)))
  }

  // MARK: Network

  static let network = DeliveryNetwork(
    sites: [
      site("CNSIA-MW", "Xi'an consolidation warehouse", "西安集货仓", .warehouse, "CN", 34.42, 109.05, "Asia/Shanghai"),
      site("CNSIA-RT", "Xi'an international port station", "西安国际港站", .railTerminal, "CN", 34.4, 109.06, "Asia/Shanghai"),
      site("CNHRS-X", "Khorgos", "霍尔果斯", .borderCrossing, "CN", 44.2, 80.4, "Asia/Shanghai"),
      site("KZALT-X", "Altynkol", "阿腾科里", .borderCrossing, "KZ", 44.2, 80.3, "Asia/Almaty"),
      site("BELGG-RT", "Liège Logistics Intermodal", "列日铁路场站", .railTerminal, "BE", 50.65, 5.65, "Europe/Brussels"),
      site("BELGG-OW", "Liège overseas warehouse", "列日海外仓", .overseasWarehouse, "BE", 50.63, 5.45, "Europe/Brussels"),
      site("CNSHA-MW", "Shanghai bicycle makers' warehouse", "上海自行车厂商仓", .warehouse, "CN", 31.17, 121.5, "Asia/Shanghai"),
      site("CNSHA-P", "Port of Shanghai", "上海港", .port, "CN", 30.6, 122.1, "Asia/Shanghai"),
      site("BEANR-P", "Port of Antwerp", "安特卫普港", .port, "BE", 51.3, 4.3, "Europe/Brussels"),
      site("CNPVG-A", "Shanghai Pudong airport", "上海浦东机场", .airport, "CN", 31.15, 121.8, "Asia/Shanghai"),
    ],
    zones: [
      Zone(
        id: zone, name: LocalizedName("Ghent", ["zh-Hans": "根特"]), country: "BE", coordinate: Coordinate(latitude: 51.05, longitude: 3.72),
        timeZone: "Europe/Brussels", postcodes: ["90-99"], isCapital: true, source: "test")
    ],
    services: [
      service("lgg-gne", "Liège – Ghent", "列日—根特", "Van carrier", .road, "BELGG-OW", .zone(zone)),
      service("sia-hrs", "Xi'an – Khorgos", "西安—霍尔果斯", "China Railway", .rail, "CNSIA-RT", .site("CNHRS-X")),
      service("alt-lgg", "Altynkol – Liège", "阿腾科里—列日", "KTZ and RZD", .rail, "KZALT-X", .site("BELGG-RT")),
      service("sha-anr", "Shanghai – Antwerp", "上海—安特卫普", "Container line", .sea, "CNSHA-P", .site("BEANR-P")),
      service("pvg-lgg", "Shanghai Pudong airport – Liège airport", "上海浦东—列日机场", "Freighter", .air, "CNPVG-A", .site("BELGG-OW")),
    ],
    calendars: calendars, addressFormats: formats)

  /// Belgium's and China's; Kazakhstan's is left out, and Hong Kong has no postcodes.
  static let formats: [CountryCode: AddressFormat] = [
    "BE": format(
      "BE", #"\d{4}"#, "4000", phone: PhoneForm(example: "+32 470 12 34 56", lengths: [8, 9], trunkPrefix: "0", isNeeded: false)),
    "CN": AddressFormat(
      country: "CN", layout: "%Z%n%S%C%D%n%A%n%O%n%N", latinLayout: "%N%n%O%n%A%n%D%n%C%n%S, %Z", required: "ACSZ", capitals: "S",
      postcodePattern: #"\d{6}"#, areaPattern: nil, postcodeExample: "266033", names: AddressFormat.PartNames(district: .district),
      phone: PhoneForm(example: "+86 131 2345 6789", lengths: [11], trunkPrefix: "0", isNeeded: true)),
    "HK": format("HK", nil, nil),
  ]

  private static func format(_ country: CountryCode, _ pattern: String?, _ example: String?, phone: PhoneForm? = nil) -> AddressFormat {
    AddressFormat(
      country: country, layout: "%N%n%A%n%Z %C", required: pattern == nil ? "AC" : "ACZ", postcodePattern: pattern, areaPattern: nil,
      postcodeExample: example, phone: phone)
  }

  private static func site(
    _ id: SiteID, _ english: String, _ chinese: String, _ kind: SiteKind, _ country: CountryCode, _ latitude: Double, _ longitude: Double,
    _ timeZone: TimeZoneID
  ) -> Site {
    Site(
      id: id, name: LocalizedName(english, ["zh-Hans": chinese]), kind: kind, country: country,
      coordinate: Coordinate(latitude: latitude, longitude: longitude), timeZone: timeZone, source: "test")
  }

  private static func service(
    _ id: ServiceID, _ english: String, _ chinese: String, _ operatorName: String, _ mode: TransportMode, _ from: SiteID,
    _ to: ServiceDestination
  ) -> Service {
    Service(
      id: id, name: LocalizedName(english, ["zh-Hans": chinese]), operatorName: operatorName, mode: mode, from: from, to: to,
      kilometres: nil,
      gate: .none,
      duration: StageDuration(constant: 1), clock: .elapsed, limits: ServiceLimits(takesBatteries: true, takesDangerousGoods: true),
      kilogramsPerCubicMetre: 250, clearanceFee: nil, prices: [], source: "test")
  }

  // MARK: Goods

  static let page: ProductPage = {
    let colours: [(SKU, String, String, UInt32)] = [
      (red, "Red", "红色", 0xC0272D), (green, "Bottle green", "墨绿", 0x1F4D3A), ("FH-SWIFT20-WHT", "White", "白色", 0xF2F2EE),
      ("FH-SWIFT20-BLU", "Blue", "蓝色", 0x2F6DB5),
    ]
    let variants = colours.map { sku, english, chinese, colour in
      Variant(
        sku: sku,
        choices: [
          OptionChoice(
            option: "colour", optionName: LocalizedName("Colour", ["zh-Hans": "颜色"]), value: LocalizedName(english, ["zh-Hans": chinese]))
        ],
        price: Money(minor: 145_000, currency: .yuan), weight: Grams(13_400), box: Dimensions(820, 370, 630), content: nil, colour: colour)
    }
    let product = Product(
      handle: "fenghuang-swift-20", category: "folding", brand: "Fenghuang",
      name: LocalizedName("Fenghuang Swift 20", ["zh-Hans": "凤凰 疾风 20 折叠自行车"]),
      text: LocalizedName(
        "7-speed hub gear, 20 x 1.5 in tyres, mudguards and rack; folds to 80 x 35 x 60 cm. One size for riders of 145 to 190 cm.",
        ["zh-Hans": "内七速花鼓，20×1.5 英寸轮胎，带挡泥板与货架；折叠后 80×35×60 厘米。均码，适合身高 145 至 190 厘米。"]),
      hsCode: "87120030", origin: "CN", battery: nil, batteryWattHours: nil, dangerousGoods: nil, picture: "bicycle-folding",
      popularity: 965,
      variants: variants, specifications: specifications)
    let stock = [
      StockLevel(sku: red, site: "CNSHA-MW", quantity: 62, price: nil), StockLevel(sku: red, site: "CNSIA-MW", quantity: 47, price: nil),
      StockLevel(sku: red, site: "BELGG-OW", quantity: 21, price: Money(minor: 31_900, currency: .euro)),
      StockLevel(sku: green, site: "CNSHA-MW", quantity: 2, price: nil),
      StockLevel(sku: "FH-SWIFT20-BLU", site: "CNSIA-MW", quantity: 40, price: nil),
    ]
    return ProductPage(product: product, stock: stock)
  }()

  private static let specifications: [Specification] = {
    let gears = Attribute(id: "gears", name: LocalizedName("Gears", ["zh-Hans": "变速"]), kind: .number)
    let wheel = Attribute(
      id: "wheel-size", name: LocalizedName("Wheel", ["zh-Hans": "车轮"]), kind: .number, unit: LocalizedName("in", ["zh-Hans": "英寸"]))
    let height = Attribute(
      id: "rider-height", name: LocalizedName("Rider height", ["zh-Hans": "适合身高"]), kind: .range,
      unit: LocalizedName("cm", ["zh-Hans": "厘米"]))
    let fitted = Attribute(id: "equipment", name: LocalizedName("Fitted", ["zh-Hans": "配备"]), kind: .choice)
    let tyre = Attribute(id: "tyre-size", name: LocalizedName("Tyre", ["zh-Hans": "轮胎"]), kind: .code)
    return [
      Specification(attribute: gears, value: .number(Ratio(7))), Specification(attribute: wheel, value: .number(Ratio(20))),
      Specification(attribute: height, value: .range(Ratio(145), Ratio(190))),
      Specification(attribute: fitted, value: .choice("rack", LocalizedName("Rack", ["zh-Hans": "货架"]))),
      Specification(attribute: fitted, value: .choice("mudguards", LocalizedName("Mudguards", ["zh-Hans": "挡泥板"]))),
      Specification(attribute: tyre, value: .code("20x1.5")),
    ]
  }()

  static func summary(_ sku: SKU = red) -> ProductSummary { page.summary(of: sku) ?? fallback }

  private static let fallback = ProductSummary(
    handle: "none", category: "folding", brand: "", name: LocalizedName("None"), sku: "NONE", choices: [], price: .zero(.euro),
    weight: Grams(1), origin: "CN", colour: nil, picture: "bicycle-folding", sites: [], variantCount: 1)
}
