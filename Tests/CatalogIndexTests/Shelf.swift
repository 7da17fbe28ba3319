import Catalog
import CatalogIndex
import Delivery
import Foundation
import Money
import Primitives
import SQLiteFiles
import TestSupport

/// A data folder of a test's own, and a shelf of a few goods.
struct Shelf: ~Copyable {
  private let place = TemporaryFolder("shop")
  var data: DataFolder { DataFolder(place.url) }

  static let fingerprint = "0123456789abcdef"
  var file: URL { data.index(ofCatalogAt: URL(filePath: "/catalog")) }

  /// An index of the shelf.
  func index(_ goods: [ProductPage] = Shelf.goods, synonyms: [Synonym] = [], categories: [Catalog.Category] = Shelf.categories) throws
    -> GoodsIndex
  {
    try build(goods, synonyms: synonyms, categories: categories)
    guard let index = try GoodsIndex.open(at: file, fingerprint: Self.fingerprint) else { throw CocoaError(.fileReadUnknown) }
    return index
  }

  func build(
    _ goods: [ProductPage] = Shelf.goods, synonyms: [Synonym] = [], categories: [Catalog.Category] = Shelf.categories,
    progress: (IndexProgress) throws -> Void = { _ in }
  ) throws {
    try CatalogIndexBuilder(file: file).build(Self.contents(goods, synonyms: synonyms, categories: categories), progress: progress)
  }

  static func contents(
    _ goods: [ProductPage] = Shelf.goods, synonyms: [Synonym] = [], categories: [Catalog.Category] = Shelf.categories
  ) -> IndexContents<[ProductPage]> {
    IndexContents(
      fingerprint: fingerprint, world: Data("{}".utf8), rates: rates, categories: categories, goods: goods, synonyms: synonyms,
      cities: cities)
  }

  static let rates = ExchangeRates([
    .init(currency: .euro, perEuro: .one, date: LocalDate(days: 0), source: ""),
    .init(currency: .yuan, perEuro: Ratio(8), date: LocalDate(days: 0), source: ""),
  ])

  static let categories = [
    Category(id: "bicycles", parent: nil, name: LocalizedName("Bicycles", ["zh-Hans": "自行车"]), picture: "bicycle"),
    Category(id: "city", parent: "bicycles", name: LocalizedName("City", ["zh-Hans": "城市"]), picture: "bicycle"),
    Category(id: "road", parent: "bicycles", name: LocalizedName("Road", ["zh-Hans": "公路"]), picture: "bicycle"),
    Category(id: "care", parent: nil, name: LocalizedName("Care", ["zh-Hans": "护理"]), picture: "cream"),
  ]

  /// Best first.
  static let goods = [
    product(
      "fenghuang-classic", "city", "Fenghuang", LocalizedName("Fenghuang Classic 28", ["zh-Hans": "凤凰 经典 28 寸"]), yuan: 1200,
      popularity: 900,
      [
        ("FH-CL-50-BLK", ["50 cm|50 厘米", "Black|黑色"], ["CNSHA-W": 0]),
        ("FH-CL-54-BLK", ["54 cm|54 厘米", "Black|黑色"], ["CNSHA-W": 5, "BELGG-OW": 2]),
        ("FH-CL-54-RED", ["54 cm|54 厘米", "Red|红色"], ["CNSHA-W": 7]),
      ]),
    product(
      "haihe-racer", "road", "Haihe", LocalizedName("Haihe Racer, makers' edition", ["zh-Hans": "海河 竞速"]), yuan: 3000, popularity: 800,
      [("HH-RA-54", ["54 cm|54 厘米", "Fenghuang red|凤凰红"], ["CNSHA-W": 1])]),
    product(
      "lvcha-cream", "care", "Clairvallon", LocalizedName("Crème of green tea", ["zh-Hans": "绿茶面霜"]), yuan: 90, popularity: 700,
      [("CL-GT-50", ["50 ml|50 毫升"], ["BELGG-OW": 30]), ("CL-GT-100", ["100 ml|100 毫升"], [:])]),
  ]

  static func product(
    _ handle: ProductHandle, _ category: CategoryID, _ brand: String, _ name: LocalizedName, yuan: Int64, popularity: Int,
    _ variants: [(sku: SKU, values: [String], stock: [SiteID: Int])], text: LocalizedName = LocalizedName("Text", ["zh-Hans": "说明"]),
    battery: BatteryKind? = nil
  ) -> ProductPage {
    let made = variants.map { variant in
      Variant(
        sku: variant.sku,
        choices: variant.values.enumerated().map { number, value in
          let words = value.split(separator: "|").map(String.init)
          return OptionChoice(
            option: number == 0 ? "size" : "colour", optionName: LocalizedName(number == 0 ? "Size" : "Colour"),
            value: LocalizedName(words[0], ["zh-Hans": words[1]]))
        }, price: Money(minor: yuan * 100, currency: .yuan), weight: Grams(900), box: Dimensions(30, 20, 10),
        content: category == "care" ? Content(thousandths: 50_000, unit: .millilitre) : nil, colour: 0x22252a)
    }
    let levels = variants.flatMap { variant in
      variant.stock.sorted { $0.key < $1.key }.map { site, quantity in
        StockLevel(
          sku: variant.sku, site: site, quantity: quantity, price: site == "BELGG-OW" ? Money(minor: 25900, currency: .euro) : nil)
      }
    }
    let product = Product(
      handle: handle, category: category, brand: brand, name: name, text: text, hsCode: "87120030", origin: "CN",
      battery: battery, batteryWattHours: battery == nil ? nil : 400, dangerousGoods: category == "care" ? .aerosol : nil,
      picture: "bicycle", popularity: popularity,
      variants: made)
    return ProductPage(product: product, stock: levels)
  }

  static let cities: [NamedCity] = [
    city("1", "Ghent", "根特", "BE", 265_000, ["Gent", "Gand"]), city("2", "Gent", "", "US", 300, []),
    city("3", "Urumqi", "乌鲁木齐", "CN", 3_500_000, ["Ürümqi", "Wulumuqi"]), city("4", "Genk", "亨克", "BE", 66_000, []),
    city("5", "Łódź", "罗兹", "PL", 670_000, []), city("6", "Xi'an", "西安", "CN", 8_000_000, ["Sian"]),
  ]

  private static func city(
    _ id: String, _ english: String, _ chinese: String, _ country: CountryCode, _ population: Int, _ also: [String]
  ) -> NamedCity {
    let name = LocalizedName(english, ["zh-Hans": chinese])
    return (
      City(
        id: id, name: name, country: country, coordinate: Coordinate(latitude: 1, longitude: 2), population: population,
        isCapital: id == "5", region: id == "6" ? LocalizedName("Shaanxi", ["zh-Hans": "陕西"]) : nil),
      [english, chinese] + also
    )
  }
}
