import Catalog
import Delivery
import Foundation
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
