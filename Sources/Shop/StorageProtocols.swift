import Commerce
import Foundation

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
  func categories() throws -> [Commerce.Category]
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
  func add(_ sku: SKU, quantity: Int) throws -> Cart
  /// Sets one line and returns the cart.
  func set(_ sku: SKU, quantity: Int) throws -> Cart
  func clear() throws -> Cart
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

public enum OrderBookError: Error, Hashable, Sendable {
  /// There is less than the order needs; nothing was changed.
  case outOfStock(SKU, site: SiteID, available: Int)
  case unknownOrder(OrderID)
}

/// Orders. Every method is one transaction.
public protocol OrderBook: Sendable {
  /// Keeps the order, takes its goods from stock and removes them from the cart, or does none of it.
  /// - Throws: `OrderBookError.outOfStock` where there is too little.
  func place(_ order: Order, taking: [StockTake], fromCart: [CartLine]) throws
  /// Newest first.
  func orders() throws -> [Order]
  func order(_ id: OrderID) throws -> Order?
  /// Reads the order, changes it and keeps it, in one transaction; `returning` gives goods back to stock.
  func update(_ id: OrderID, returning: [StockTake], _ change: @Sendable (Order) throws -> Order) throws -> Order
  /// Addresses typed before, the latest first.
  func addresses() throws -> [Address]
  /// Goods' value of cross-border retail imports ordered since a date, in yuan.
  func importedGoods(since: Date, regime: Regime) throws -> Money
}
