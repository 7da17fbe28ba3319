import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

/// The use cases, each once, for screens and command line alike. What changes over time comes in as an argument: the shop holds no clock.
public struct Shop: Sendable {
  public let world: World
  public let finder: OptionFinder
  public let schedule: TariffSchedule
  let products: any ProductSearch
  let stock: any StockKeeping
  let carts: any CartStore
  let orderBook: any OrderBook
  let undisturbed = UndisturbedWorld()

  public init(world: World, products: any ProductSearch, stock: any StockKeeping, carts: any CartStore, orderBook: any OrderBook) {
    self.world = world
    self.products = products
    self.stock = stock
    self.carts = carts
    self.orderBook = orderBook
    schedule = TariffSchedule(rules: world.taxRules, regimes: world.regimes, territories: world.territories, rates: world.rates)
    finder = OptionFinder(network: world.network, schedule: schedule)
  }

  private init(_ shop: Shop, world: World, finder: OptionFinder) {
    self.world = world
    self.finder = finder
    schedule = shop.schedule
    products = shop.products
    stock = shop.stock
    carts = shop.carts
    orderBook = shop.orderBook
  }

  /// The same shop in a world with more disruptions: what-if.
  public func with(_ disruptions: [Disruption]) -> Shop {
    guard !disruptions.isEmpty else { return self }
    let network = world.network.applying(disruptions)
    let changed = World(
      network: network, rates: world.rates, currencies: world.currencies, taxRules: world.taxRules, regimes: world.regimes,
      territories: world.territories, countries: world.countries, properNames: world.properNames)
    return Shop(self, world: changed, finder: OptionFinder(network: network, schedule: schedule))
  }

  public var network: DeliveryNetwork { world.network }

  /// A currency with a rate.
  public func currency(_ code: String) throws(ShopError) -> Currency {
    if let currency = world.rates.currency(code) { return currency }
    throw .unknownCurrency(code, near: NearMatch.of(code.uppercased(), among: world.rates.currencies.map(\.code)))
  }

  static func failure(_ error: any Error) -> ShopError {
    (error as? any PassingFailure)?.isPassing == true ? .unavailable("\(error)") : .storage("\(error)")
  }

  /// A storage error as the shop's.
  static func stored<Value>(_ body: () throws -> Value) throws(ShopError) -> Value {
    do {
      return try body()
    } catch let error as ShopError {
      throw error
    } catch {
      throw failure(error)
    }
  }
}
