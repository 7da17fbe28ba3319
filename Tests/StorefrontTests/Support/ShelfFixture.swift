import Foundation
import Orders

@testable import Catalog
@testable import Delivery
@testable import Money
@testable import Phrases
@testable import Primitives
@testable import Quotes
@testable import Screen
@testable import Storefront

/// A small shelf made by hand: bicycles and cosmetics, found, counted and quoted as the shop would.
enum ShelfFixture {
  static let categories: [Catalog.Category] = [
    Category(id: "bicycles", parent: nil, name: LocalizedName("Bicycles", ["zh-Hans": "自行车"]), picture: "bicycle-city"),
    Category(id: "city", parent: "bicycles", name: LocalizedName("City", ["zh-Hans": "城市"]), picture: "bicycle-city"),
    Category(id: "folding", parent: "bicycles", name: LocalizedName("Folding", ["zh-Hans": "折叠"]), picture: "bicycle-folding"),
    Category(id: "cosmetics", parent: nil, name: LocalizedName("Cosmetics", ["zh-Hans": "化妆品"]), picture: "cream"),
    Category(id: "serum", parent: "cosmetics", name: LocalizedName("Serums", ["zh-Hans": "精华"]), picture: "serum"),
  ]

  static let goods: [ProductSummary] = [
    ProductFixture.summary(),
    good("FH-MINI16-WHT", "Fenghuang Mini 16", "凤凰 迷你 16 折叠自行车", "Fenghuang", "folding", "White", "白色", 98_000, 12_100, ["CNSIA-MW"]),
    good("LF-FOLD20E-SLT", "Lotus Fold 20 e", "莲花 折叠 20 助力车", "Lotus", "folding", "Slate", "石板灰", 389_000, 19_800, ["BELGG-OW"]),
    good(
      "HL-COMP20-NVY", "Harbour Lane Compact 20", "港湾里 小巧 20 寸折叠自行车", "Harbour Lane", "folding", "Navy", "藏青", 212_000, 13_300, ["CNSHA-MW"]
    ),
    good(
      "FH-CITY28-BLK", "Fenghuang City Classic 28", "凤凰 城市经典 28 寸自行车", "Fenghuang", "city", "Black", "黑色", 118_000, 18_200,
      ["BELGG-OW", "CNSHA-MW"]),
    good(
      "FH-COUR20-BLK", "Fenghuang Courier 20 with a cargo rack and a child's seat", "凤凰 信使 20 寸载货折叠自行车", "Fenghuang", "folding", "Black",
      "黑色", 168_000, 16_300, ["CNSIA-MW"]),
    good(
      "AB-SNOW-30", "Maison Aubrelle snow lotus serum", "奥贝莱 雪莲精华", "Maison Aubrelle", "serum", "30 ml", "30 毫升", 28_900, 118, ["CNSHA-MW"]),
    good(
      "SR-ALPC-15", "Seraneige Alpine C vitamin serum", "瑟兰雪 阿尔卑斯 C 维生素精华", "Seraneige", "serum", "15 g", "15 克", 21_500, 48, ["CNSHA-MW"]),
    good("FH-SWIFT20-WHT", "Fenghuang Swift 20 (older frame)", "凤凰 疾风 20 旧款", "Fenghuang", "folding", "White", "白色", 121_000, 13_000, []),
    good(
      "PR-BELT16-PLM", "Plum Rain Belt 16", "梅雨 皮带传动 16 寸折叠自行车", "Plum Rain", "folding", "Plum", "梅紫", 206_000, 11_400,
      ["CNSHA-MW", "BELGG-OW"]),
    good("FH-CANAL7-NVY", "Fenghuang Canal 7", "凤凰 运河 7 速城市自行车", "Fenghuang", "city", "Navy", "藏青", 189_000, 17_800, ["BELGG-OW"]),
    good("FH-ROAD28-BLK", "Fenghuang Roadster 28", "凤凰 载重款 28 寸自行车", "Fenghuang", "city", "Black", "黑色", 146_000, 20_800, ["BELGG-OW"]),
  ]

  /// How many of them are delivered to Ghent: all but the cosmetics, which lie in China for buyers there.
  static let delivered = 10

  private static func good(
    _ sku: SKU, _ english: String, _ chinese: String, _ brand: String, _ category: CategoryID, _ choice: String, _ choiceChinese: String,
    _ fen: Int64, _ grams: Int, _ sites: [SiteID]
  ) -> ProductSummary {
    ProductSummary(
      handle: ProductHandle(rawValue: sku.rawValue.lowercased()), category: category, brand: brand,
      name: LocalizedName(english, ["zh-Hans": chinese]),
      sku: sku,
      choices: [
        OptionChoice(
          option: "colour", optionName: LocalizedName("Colour", ["zh-Hans": "颜色"]), value: LocalizedName(choice, ["zh-Hans": choiceChinese])
        )
      ],
      price: Money(minor: fen, currency: .yuan), weight: Grams(grams), origin: "CN", colour: 0x2F6DB5,
      picture: category == "serum" ? "serum" : "bicycle-folding", sites: sites, variantCount: 2)
  }

  /// What the shelf answers; `copies` repeats the goods to fill more pages.
  static func search(_ request: SearchRequest, copies: Int = 1) -> SearchPage {
    let all = (0..<copies).flatMap { _ in goods }
    func isIn(_ good: ProductSummary, _ category: CategoryID) -> Bool {
      good.category == category || categories.first { $0.id == good.category }?.parent == category
    }
    let found = all.filter { good in
      (request.text.isEmpty || good.name.base.lowercased().contains(request.text.lowercased())
        || good.name.text(in: "zh-Hans").contains(request.text))
        && (request.brands.isEmpty || request.brands.contains(good.brand))
        && (request.sites.isEmpty || !request.sites.isDisjoint(with: good.sites))
    }
    let matching = request.delivery == .delivered ? found.filter { $0.category != "serum" } : found
    let left = found.filter { good in !matching.contains { $0.sku == good.sku } && (request.category.map { isIn(good, $0) } ?? true) }.count
    var shown = request.category.map { category in matching.filter { isIn($0, category) } } ?? matching
    if let by = request.by {
      shown = shown.filter { good in
        guard case .success(let quote) = answer(key(good.sku)), let option = quote.recommended else { return false }
        return ZoneClock.named("Europe/Brussels").date(of: option.arrival.p90) <= by
      }
    }
    if let price = request.price {
      shown = shown.filter { good in
        guard let total = (try? answer(key(good.sku)).get())?.recommended?.cost.total.minor else { return false }
        return total >= price.least?.minor ?? .min && total <= price.most?.minor ?? .max
      }
    }
    let wheels = [
      FacetCount(value: inches(16), count: shown.count { wheel(of: $0) == inches(16) }),
      FacetCount(value: inches(20), count: shown.count { wheel(of: $0) == inches(20) }),
    ]
    if let wanted = request.attributes[wheel.id] { shown = shown.filter { wanted.contains(wheel(of: $0)) } }
    let counts = Dictionary(
      categories.map { category in (category.id, matching.count { isIn($0, category.id) }) }, uniquingKeysWith: { first, _ in first })
    let brands = Dictionary(grouping: all, by: \.brand).map { FacetCount(value: $0.key, count: $0.value.count) }
    let sites = Dictionary(grouping: all.flatMap(\.sites), by: \.self).map { FacetCount(value: $0.key, count: $0.value.count) }
    let near = matching.isEmpty ? Self.near[request.text.lowercased()] ?? [] : []
    let isNarrowed = request.category != nil || !request.brands.isEmpty || !request.sites.isEmpty || request.by != nil
    let named = all.count { $0.name.base.lowercased().contains(request.text.lowercased()) || request.text.isEmpty }
    return SearchPage(
      total: shown.count, rows: Array(shown.dropFirst(request.offset).prefix(request.limit)), categories: counts,
      brands: brands.sorted { ($1.count, $0.value) < ($0.count, $1.value) },
      attributes: request.category == "folding" ? [AttributeFacet(attribute: wheel, values: wheels)] : [],
      sites: sites.sorted { ($1.count, $0.value) < ($0.count, $1.value) },
      undelivered: Undelivered(total: left, reasons: left > 0 ? [FacetCount(value: .bondedOnly("CN"), count: left)] : []), didYouMean: near,
      withoutFilters: shown.isEmpty && isNarrowed ? named : nil)
  }

  static let wheel = Attribute(
    id: "wheel-size", name: LocalizedName("Wheel", ["zh-Hans": "车轮"]), kind: .number, unit: LocalizedName("in", ["zh-Hans": "英寸"]))

  static func inches(_ number: Int64) -> Specification.Value { .number(Ratio(number)) }

  private static func wheel(of good: ProductSummary) -> Specification.Value { inches(good.name.base.contains("16") ? 16 : 20) }

  /// Prices and dates of some goods, counted.
  static func facets(_ goods: [ProductSummary]) -> GoodsFacets {
    let options = goods.compactMap { good in try? answer(key(good.sku)).get().recommended }
    func euros(_ amount: Int64) -> Money { Money(minor: amount * 100, currency: .euro) }
    func below(_ amount: Int64) -> Money { Money(minor: amount * 100 - 1, currency: .euro) }
    let bands = [
      PriceBounds(most: below(200)), PriceBounds(least: euros(200), most: below(500)), PriceBounds(least: euros(500)),
    ]
    let prices = bands.map { band in
      FacetCount(
        value: band,
        count: options.count { $0.cost.total.minor >= band.least?.minor ?? .min && $0.cost.total.minor <= band.most?.minor ?? .max })
    }
    let clock = ZoneClock.named("Europe/Brussels")
    let dates = Dictionary(grouping: options) { clock.date(of: $0.arrival.p90) }.mapValues(\.count)
    return GoodsFacets(
      prices: prices.filter { $0.count > 0 }, arrivals: dates.sorted { $0.key < $1.key }.map { FacetCount(value: $0.key, count: $0.value) })
  }

  /// What mistyped words may have meant.
  private static let near = ["fenghaung": ["fenghuang", "fenghuang mini"], "凤皇": ["凤凰", "凤凰 迷你"]]

  static func key(_ sku: SKU) -> QuoteKey { QuoteKey(sku: sku, zone: ProductFixture.zone, hour: ProductFixture.hour, currency: .euro) }

  /// What is in Liège comes from there in two days; cosmetics get nowhere; the rest comes by train.
  static func answer(_ key: QuoteKey) -> Result<Quote, ShopError> {
    guard let good = goods.first(where: { $0.sku == key.sku }) else { return .failure(.unknownSKU(key.sku.rawValue, near: [])) }
    if good.sites.isEmpty { return .failure(.outOfStock(key.sku, wanted: 1, available: 0)) }
    if good.category == "serum" { return .failure(.noRoute(to: ProductFixture.ghent.name, closed: [ProductFixture.air])) }
    var options = [ProductFixture.road, ProductFixture.rail, ProductFixture.sea]
    if !good.sites.contains("BELGG-OW") {
      options.removeFirst()
      options[0].labels.insert(.recommended)
    }
    return .success(Quote(options: options, closed: [ProductFixture.air], orderedAt: ProductFixture.hour))
  }

  static let places: [PlaceMatch] = [
    place("BE-GNE", "BE", "Ghent", "根特", "Belgium", "比利时"), place("KZ-ALA", "KZ", "Almaty", "阿拉木图", "Kazakhstan", "哈萨克斯坦"),
    place("CN-URC", "CN", "Urumqi", "乌鲁木齐", "China", "中国"), place("HU-BUD", "HU", "Budapest", "布达佩斯", "Hungary", "匈牙利"),
    place("SK-BTS", "SK", "Bratislava", "布拉迪斯拉发", "Slovakia", "斯洛伐克", hasTaxRules: false),
  ]

  private static func place(
    _ zone: ZoneID, _ country: CountryCode, _ english: String, _ chinese: String, _ countryEnglish: String, _ countryChinese: String,
    hasTaxRules: Bool = true
  ) -> PlaceMatch {
    PlaceMatch(
      destination: Destination(zone: zone, country: country, name: LocalizedName(english, ["zh-Hans": chinese])),
      countryName: LocalizedName(countryEnglish, ["zh-Hans": countryChinese]), hasTaxRules: hasTaxRules)
  }

  static let currencies = ["CNY", "EUR", "GBP", "KZT"].map { Currency(code: $0) }

  /// The product's world, with the cities of its sites, parcels in Belgium, and Hungary and Belgium in the European Union.
  static let network = DeliveryNetwork(
    sites: Array(ProductFixture.network.sites.values),
    zones: Array(ProductFixture.network.zones.values) + [
      zone("CN-SHA", "CN", "Shanghai", "上海", 31.2, 121.5, "Asia/Shanghai"),
      zone("CN-SIA", "CN", "Xi'an", "西安", 34.3, 108.9, "Asia/Shanghai"),
      zone("CN-URC", "CN", "Urumqi", "乌鲁木齐", 43.8, 87.6, "Asia/Shanghai"),
      zone("KZ-ALA", "KZ", "Almaty", "阿拉木图", 43.2, 76.9, "Asia/Almaty"),
      zone("BE-LGG", "BE", "Liège", "列日", 50.6, 5.6, "Europe/Brussels"),
      zone("HU-BUD", "HU", "Budapest", "布达佩斯", 47.5, 19, "Europe/Budapest"),
      zone("SK-BTS", "SK", "Bratislava", "布拉迪斯拉发", 48.1, 17.1, "Europe/Bratislava"),
    ],
    services: Array(ProductFixture.network.services.values) + [parcel], calendars: ProductFixture.calendars,
    territories: ["BE": ["EU"], "HU": ["EU"], "SK": ["EU"]], addressFormats: ProductFixture.formats)

  private static func zone(
    _ id: ZoneID, _ country: CountryCode, _ english: String, _ chinese: String, _ latitude: Double, _ longitude: Double,
    _ timeZone: TimeZoneID
  ) -> Zone {
    Zone(
      id: id, name: LocalizedName(english, ["zh-Hans": chinese]), country: country,
      coordinate: Coordinate(latitude: latitude, longitude: longitude),
      timeZone: timeZone, postcodes: [], isCapital: true, source: "test")
  }

  private static let parcel = Service(
    id: "be-parcel", name: LocalizedName("Parcels in Belgium", ["zh-Hans": "比利时包裹"]), operatorName: "Parcel network", mode: .parcel,
    from: "BELGG-OW",
    to: .country("BE"), kilometres: nil, gate: .opening("be-delivery"), duration: StageDuration(constant: 6), clock: .elapsed,
    limits: ServiceLimits(takesBatteries: true, takesDangerousGoods: false), kilogramsPerCubicMetre: 200, clearanceFee: nil, prices: [],
    source: "test")
}
