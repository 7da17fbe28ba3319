import Catalog
import CoreSupport
import Delivery
import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Quotes
import Shop

/// A shop with a warehouse in Shanghai (by air or by train to Brussels), an overseas warehouse in Ghent and a bonded one in Hangzhou. All times
/// are constants, so that arrivals can be counted by hand.
struct SmallShop {
  let ledger: MemoryLedger
  /// Of the one customer.
  let session: CustomerSession
  var shop: Shop { session.shop }

  /// Tuesday, 24 November 2026, 08:00 UTC.
  static let now = Hour(498_752).date
  static let hour = Hour(498_752)

  init(stock: [StockLevel] = SmallShop.stock, world: World = SmallShop.world) {
    ledger = MemoryLedger(stock: stock)
    session = Self.shop(over: ledger, stock: stock, world: world).session(for: .local)
  }

  static func shop(over ledger: MemoryLedger, stock: [StockLevel] = stock, world: World = world) -> Shop {
    Shop(
      world: world, products: MemoryShelf(all: Self.products, places: Self.cities, stock: stock), ledger: ledger, settings: ledger)
  }

  static let stock = [
    StockLevel(sku: "BIKE", site: "BEGNE-W", quantity: 5, price: money("400")),
    StockLevel(sku: "BELL", site: "CNSHA", quantity: 10, price: nil),
    StockLevel(sku: "LAMP", site: "CNSHA", quantity: 3, price: nil), StockLevel(sku: "BANK", site: "CNSHA", quantity: 3, price: nil),
    StockLevel(sku: "CREAM", site: "CNHGH-B", quantity: 100, price: nil),
  ]

  static let products = [
    product("cream", "CREAM", "1000", .yuan, grams: 100),
    product("bicycle", "BIKE", "300", grams: 16_000), product("bell", "BELL", "20", grams: 200), product("lamp", "LAMP", "50", grams: 500),
    product("power-bank", "BANK", "30", grams: 300, battery: .lithiumIon),
  ]

  private static func product(
    _ handle: ProductHandle, _ sku: SKU, _ price: String, _ currency: Currency = .euro, grams: Int, battery: BatteryKind? = nil
  ) -> Product {
    Product(
      handle: handle, category: "all", brand: "Test", name: LocalizedName(handle.rawValue), text: LocalizedName(""), hsCode: "95030000",
      origin: "CN", battery: battery, batteryWattHours: nil, dangerousGoods: nil, picture: "", popularity: 1,
      variants: [
        Variant(
          sku: sku, choices: [], price: money(price, currency), weight: Grams(grams), box: Dimensions(100, 100, 100), content: nil,
          colour: nil)
      ])
  }

  static let cities = [
    city("ghent", "Ghent", "根特", "BE", 51.05, 3.72, 265_000), city("brussels", "Brussels", "布鲁塞尔", "BE", 50.85, 4.35, 1_200_000),
    city("halle-be", "Halle", "哈雷", "BE", 50.73, 4.23, 40_000), city("halle-cn", "Halle", "哈雷", "CN", 30, 120, 230_000),
    city("mons-be", "Mons", "蒙斯", "BE", 50.45, 3.95, 95_000), city("mons-cn", "Mons", "蒙斯", "CN", 30, 120, 9_000),
  ]

  private static func city(
    _ id: String, _ english: String, _ chinese: String, _ country: CountryCode, _ latitude: Double, _ longitude: Double, _ population: Int
  ) -> City {
    City(
      id: id, name: LocalizedName(english, ["zh-Hans": chinese]), country: country,
      coordinate: Coordinate(latitude: latitude, longitude: longitude),
      population: population)
  }

  static let address = Address(name: "An", street: "Veldstraat 1", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")
  static let chineseAddress = Address(name: "An", street: "1", postcode: "310000", city: "Hangzhou", country: "CN", zone: "CN-HGH")

  /// A request past the cart, unless it says how often the cart was ordered before.
  func request(
    _ lines: [CartLine], _ chosen: [SiteID: OptionID] = [:], expecting total: Money? = nil, key: PlacementKey = .random(),
    timesOrdered: Int? = nil, address: Address = SmallShop.address, currency: Currency = .euro
  ) -> CheckoutRequest {
    CheckoutRequest(
      key: key, lines: lines, timesOrdered: timesOrdered, address: address, currency: currency, chosen: chosen, expectedTotal: total)
  }

  func plan(_ lines: [CartLine], zone: ZoneID? = "BE-GNE", chosen: [SiteID: OptionID] = [:]) throws -> CheckoutPlan {
    try shop.plan(lines, zone: zone, hour: Self.hour, currency: .euro, chosen: chosen)
  }
}
