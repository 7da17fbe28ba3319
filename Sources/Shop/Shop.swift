import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

/// The use cases that all customers share, for screens and command line alike: goods, search, places, quotes, planning. What belongs to one
/// customer is in `session(for:)`. The shop has no clock: the time comes in as an argument.
///
/// ```swift
/// let shop = Shop(world: world, products: index, ledger: ledger, settings: file)
/// let session = shop.session(for: .local)
/// let cart = try session.addToCart("FH-CITY28-50-RED", quantity: 1)
/// ```
public struct Shop: Sendable {
  /// Network, taxes, exchange rates and places.
  public let world: World
  /// Finds delivery options.
  public let finder: OptionFinder
  /// The tax rules.
  public let schedule: TariffSchedule
  let products: any ProductSearch
  let ledger: any Ledger
  let settings: any SettingsStore
  /// The customer whose yearly allowance quotes take into account; nil for none.
  let customer: CustomerID?
  /// Of the world without disruptions.
  let baseFinder: BaseFinder
  /// The names of countries and territories, which are the same in every world of this one.
  let placeNames: PlaceNames
  /// The world of the last scenario asked for in this one.
  let scenarios: ScenarioWorld

  /// A shop.
  ///
  /// - Parameters:
  ///   - world: Network, taxes, exchange rates and places.
  ///   - products: The goods of the catalog.
  ///   - ledger: Stock sold, carts, orders, addresses.
  ///   - settings: The settings of customers.
  public init(world: World, products: any ProductSearch, ledger: any Ledger, settings: any SettingsStore) {
    self.world = world
    self.products = products
    self.ledger = ledger
    self.settings = settings
    customer = nil
    schedule = world.tariffSchedule
    finder = OptionFinder(network: world.network, schedule: schedule)
    baseFinder = BaseFinder(of: world, beside: finder)
    placeNames = PlaceNames(of: world)
    scenarios = ScenarioWorld()
  }

  /// The same shop for a customer.
  private init(_ shop: Shop, customer: CustomerID) {
    self.init(shop, world: shop.world, finder: shop.finder, customer: customer, scenarios: shop.scenarios)
  }

  /// The same shop in another world.
  init(_ shop: Shop, world: World, finder: OptionFinder) {
    self.init(shop, world: world, finder: finder, customer: shop.customer, scenarios: ScenarioWorld())
  }

  private init(_ shop: Shop, world: World, finder: OptionFinder, customer: CustomerID?, scenarios: ScenarioWorld) {
    self.world = world
    self.finder = finder
    self.customer = customer
    self.scenarios = scenarios
    baseFinder = shop.baseFinder
    placeNames = shop.placeNames
    schedule = shop.schedule
    products = shop.products
    ledger = shop.ledger
    settings = shop.settings
  }

  /// What belongs to one customer: cart, orders, addresses, settings and yearly allowance. It has no access to anything of another
  /// customer.
  public func session(for customer: CustomerID) -> CustomerSession {
    CustomerSession(shop: Shop(self, customer: customer), customer: customer)
  }

  /// The same shop in a world with further disruptions, for scenarios.
  public func with(_ disruptions: [Disruption]) -> Shop {
    guard !disruptions.isEmpty else { return self }
    let (world, finder) = changed(by: disruptions)
    return Shop(self, world: world, finder: finder)
  }

  func changed(by disruptions: [Disruption]) -> (World, OptionFinder) {
    let changed = world.with(disruptions)
    let store = CalendarStore(changed.network.calendars, beside: baseFinder.store)
    return (changed, OptionFinder(network: changed.network, schedule: schedule, store: store))
  }

  /// Lets go of what takes much memory and comes back within milliseconds, as a shopper pauses: what questions of the same minute share while they
  /// are answered. Itineraries, and the dates that are known of them, stay.
  package func pause() {
    baseFinder.pause()
    products.pause()
    world.taxRules.forget()
  }

  /// Lets go of what was found for questions and can be found again, as a shopper who rests asks none. What is asked next takes as long as the
  /// first question did.
  package func forget() {
    baseFinder.forget()
    scenarios.forget()
    products.forget()
    world.taxRules.forget()
  }

  /// The network of the world.
  public var network: DeliveryNetwork { world.network }

  /// A currency by its code.
  ///
  /// - Throws: `unknownCurrency` if it has no exchange rate.
  public func currency(_ code: String) throws(ShopError) -> Currency {
    if let currency = world.rates.currency(code) { return currency }
    throw .unknownCurrency(code, near: NearMatch.of(code.uppercased(), among: world.rates.currencies.map(\.code)))
  }

  /// The shop's error for an error of the store that no use case expects.
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
