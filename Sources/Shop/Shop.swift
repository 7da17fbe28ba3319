import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

/// The use cases that all customers share, each once, for screens and command line alike: goods, search, places, quotes, planning. What
/// belongs to a customer is in `session(for:)`. What changes over time comes in as an argument: the shop holds no clock.
///
///     let shop = Shop(world: world, products: index, ledger: ledger, settings: file)
///     let session = shop.session(for: .local)
///     let cart = try session.addToCart("FH-CITY28-50-RED", quantity: 1)
public struct Shop: Sendable {
  public let world: World
  public let finder: OptionFinder
  public let schedule: TariffSchedule
  let products: any ProductSearch
  let ledger: any Ledger
  let settings: any SettingsStore
  /// Whose yearly allowance quotes count; nil: nobody's.
  let customer: CustomerID?
  let undisturbed = UndisturbedWorld()

  /// - Parameters:
  ///   - products: the catalog's goods.
  ///   - ledger: stock sold, carts, orders, addresses.
  ///   - settings: what is remembered of customers.
  public init(world: World, products: any ProductSearch, ledger: any Ledger, settings: any SettingsStore) {
    self.world = world
    self.products = products
    self.ledger = ledger
    self.settings = settings
    customer = nil
    schedule = TariffSchedule(rules: world.taxRules, regimes: world.regimes, territories: world.territories, rates: world.rates)
    finder = OptionFinder(network: world.network, schedule: schedule)
  }

  private init(_ shop: Shop, world: World, finder: OptionFinder, customer: CustomerID?) {
    self.world = world
    self.finder = finder
    self.customer = customer
    schedule = shop.schedule
    products = shop.products
    ledger = shop.ledger
    settings = shop.settings
  }

  /// What one customer has here: cart, orders, addresses, settings, and what is left of a yearly allowance. Nobody else's is seen.
  public func session(for customer: CustomerID) -> CustomerSession {
    CustomerSession(shop: Shop(self, world: world, finder: finder, customer: customer), customer: customer)
  }

  /// The same shop in a world with more disruptions: what-if.
  public func with(_ disruptions: [Disruption]) -> Shop {
    guard !disruptions.isEmpty else { return self }
    let network = world.network.applying(disruptions)
    let changed = World(
      network: network, rates: world.rates, currencies: world.currencies, taxRules: world.taxRules, regimes: world.regimes,
      territories: world.territories, countries: world.countries, properNames: world.properNames)
    return Shop(self, world: changed, finder: OptionFinder(network: network, schedule: schedule), customer: customer)
  }

  public var network: DeliveryNetwork { world.network }

  /// A currency with a rate.
  public func currency(_ code: String) throws(ShopError) -> Currency {
    if let currency = world.rates.currency(code) { return currency }
    throw .unknownCurrency(code, near: NearMatch.of(code.uppercased(), among: world.rates.currencies.map(\.code)))
  }

  /// A storage error as the shop's, for what no use case expects.
  static func failure(_ error: any Error) -> ShopError {
    switch error {
    case let error as ShopError: error
    case LedgerError.refused(.unknownOrder(let id)): .unknownOrder(id.rawValue, near: [])
    case LedgerError.busy(let fault), LedgerError.unavailable(let fault): .unavailable("\(fault)")
    case LedgerError.outcomeUnknown(let fault): .outcomeUnknown(nil, "\(fault)")
    case is LedgerError where (error as? LedgerError)?.remedy == .askForSomethingElse:
      .overtaken(.question)
    default: .storage("\(error)")
    }
  }

  static func stored<Value>(_ body: () throws -> Value) throws(ShopError) -> Value {
    do {
      return try body()
    } catch {
      throw failure(error)
    }
  }
}
