import Catalog
import Primitives

/// What the catalog says each site was given to sell. What was sold since stands in a ledger.
public protocol CatalogStock: Sendable {
  /// The stock rows of each SKU; a SKU that the catalog does not know has none.
  func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]]
}

/// What each site has left. Shared by all customers.
public protocol StockStore: Sendable {
  /// What is left of each SKU at each site, in one question however many they are: what the catalog gave less what was sold, never below
  /// zero. A SKU that the catalog does not know has no entry.
  func stock(of skus: [SKU]) throws(LedgerError) -> [SKU: [StockLevel]]
}

/// So many pieces of a SKU at a site: what an order takes from there, and a cancelled one gives back.
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

extension [StockTake] {
  /// By SKU and site, so that transactions that take several rows take them in one order and never wait for each other in a circle.
  public var inOrder: [StockTake] { sorted { ($0.sku, $0.site) < ($1.sku, $1.site) } }

  /// The same with one entry for each SKU and site, in order.
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
