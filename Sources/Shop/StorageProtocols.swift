import Catalog
import Delivery
import Foundation
import Money
import Orders
import Primitives
import Quotes

/// The shelf: finding products. Reads only; safe to call from any thread.
public protocol ProductSearch: Sendable {
  /// One page of what matches, with counts. `by` and the sorts by arrival and landed price are not the shelf's business: it sorts by
  /// relevance, seller's price or name.
  func search(_ request: SearchRequest) throws -> SearchPage
  /// As which loads goods are in stock, each standing for all that services treat alike; empty where the shelf does not know.
  func stockedLoads() throws -> [StockedLoad]
  /// The same page with what can be delivered told from what cannot, by `request.delivery`; nil: nobody knows.
  func search(_ request: SearchRequest, reach: Reach?) throws -> SearchPage
  /// A product with its variants; nil if there is none.
  func product(_ handle: ProductHandle) throws -> Product?
  /// The product that has the variant.
  func product(of sku: SKU) throws -> Product?
  func categories() throws -> [Catalog.Category]
  /// SKUs and handles like this one, most alike first.
  func near(_ text: String, limit: Int) throws -> [String]
  /// Cities whose name in any script begins with the text, exact names first, then by population.
  func cities(matching text: String, exactly: Bool, limit: Int) throws -> [City]
}

extension ProductSearch {
  public func stockedLoads() throws -> [StockedLoad] { [] }
  public func search(_ request: SearchRequest, reach: Reach?) throws -> SearchPage { try search(request) }
}

/// What each site holds. Every method is one transaction.
public protocol StockKeeping: Sendable {
  func stock(of sku: SKU) throws -> [StockLevel]
  func stock(of skus: [SKU]) throws -> [SKU: [StockLevel]]
}

/// Carts that outlive the program and are shared by its windows. Every method is one transaction.
public protocol CartStore: Sendable {
  func cart() throws -> Cart
  /// Adds to what is there now (another window may have added too) and returns the cart.
  /// - Parameter option: the way by which the shopper wants it; nil: as the line has it.
  func add(_ sku: SKU, quantity: Int, option: OptionID?) throws -> Cart
  /// Sets one line and returns the cart.
  func set(_ sku: SKU, quantity: Int) throws -> Cart
  func clear() throws -> Cart
}

/// An error of a store that a caller may answer by trying again: nothing was done.
public protocol PassingFailure: Error {
  var isPassing: Bool { get }
}

/// What an order takes from a site.
public struct StockTake: Hashable, Sendable {
  public let sku: SKU
  public let site: SiteID
  public let quantity: Int

  public init(sku: SKU, site: SiteID, quantity: Int) {
    self.sku = sku
    self.site = site
    self.quantity = quantity
  }
}

/// An order on its way into the book, with what has to hold for it.
public struct Placement: Sendable {
  public let order: Order
  /// Unique for the customer.
  public let key: PlacementKey
  /// What was asked: the same key with the same terms is answered with the order that it placed.
  public let terms: PlacementTerms
  public let taking: [StockTake]
  /// The `timesOrdered` of the cart whose lines the terms have; nil: they are not of the cart.
  public let timesOrdered: Int?

  public init(order: Order, key: PlacementKey, terms: PlacementTerms, taking: [StockTake], timesOrdered: Int?) {
    self.order = order
    self.key = key
    self.terms = terms
    self.taking = taking
    self.timesOrdered = timesOrdered
  }
}

public enum OrderBookError: Error, Hashable, Sendable {
  /// There is less than the order needs; nothing was changed.
  case outOfStock(SKU, site: SiteID, available: Int)
  /// The cart is no longer as the shopper saw it: what it is now, and the order that was placed from it meanwhile. Nothing was changed.
  case cartChanged(Cart, ordered: OrderID?)
  /// The key placed another order; nothing was changed.
  case keyUsed(OrderID)
  case unknownOrder(OrderID)
}

/// Orders. Every method is one transaction.
public protocol OrderBook: Sendable {
  /// Keeps the order, takes its goods from stock and removes its lines from the cart, or does none of it. A key that was used before with
  /// the same terms gives the order that it placed.
  /// - Throws: `OrderBookError`.
  func place(_ placement: Placement) throws -> Order
  /// The order that a key placed, and what was asked then; nil if it placed none.
  func placed(with key: PlacementKey) throws -> (order: Order, terms: PlacementTerms)?
  /// The first order that was placed from the cart after so many; nil if none was.
  func orderOfCart(after timesOrdered: Int) throws -> OrderID?
  func orders() throws -> OrderListing
  func order(_ id: OrderID) throws -> Order?
  /// Reads the order, changes it and keeps it, in one transaction; `returning` gives goods back to stock.
  func update(_ id: OrderID, returning: [StockTake], _ change: @Sendable (Order) throws -> Order) throws -> Order
  /// Addresses typed before, the latest first.
  func addresses() throws -> [Address]
  /// Goods' value of cross-border retail imports ordered since a date, in yuan.
  func importedGoods(since: Date, regime: Regime) throws -> Money
}
