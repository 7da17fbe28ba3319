import Catalog
import Primitives

/// The stock that each site had to sell, by the catalog. What was sold since is in a ledger.
public protocol CatalogStock: Sendable {
  /// The stock of each SKU; a SKU that is not in the catalog has none.
  func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]]
}

/// The stock that each site has left, which is the same for all customers.
public protocol StockStore: Sendable {
  /// What is left of each SKU at each site: the stock of the catalog minus what was sold, never below zero. All SKUs are looked up at once.
  /// A SKU that is not in the catalog has no entry.
  func stock(of skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]]
  /// How many pieces of each SKU each site has sold; what was never sold, or was all given back, has no entry.
  func sold() throws(LedgerError) -> [SKU: [SiteID: Int]]
}

/// A number of pieces of a SKU that an order takes from the stock of a site, or that a cancelled one gives back.
public struct StockTake: Hashable, Sendable {
  /// The variant.
  public let sku: SKU
  /// The site.
  public let site: SiteID
  /// How many pieces.
  public let quantity: Int

  /// Pieces of a SKU at a site.
  public init(sku: SKU, site: SiteID, quantity: Int) {
    self.sku = sku
    self.site = site
    self.quantity = quantity
  }
}

extension [StockTake] {
  /// In the order of SKU and site. Transactions that change several rows change them in this order, so that no two wait for each other.
  public var inOrder: [StockTake] { sorted { ($0.sku, $0.site) < ($1.sku, $1.site) } }

  /// The same with one entry for each SKU and site, in that order.
  public var summed: [StockTake] {
    inOrder.reduce(into: []) { sums, take in
      if let last = sums.last, last.sku == take.sku, last.site == take.site {
        sums[sums.count - 1] = StockTake(sku: take.sku, site: take.site, quantity: last.quantity + take.quantity)
      } else {
        sums.append(take)
      }
    }
  }
}
