import Catalog
import Delivery
import Foundation
import Primitives
import Quotes

/// Searches the goods of the catalog. It only reads, and may be called from any thread.
public protocol ProductSearch: CatalogStock {
  /// One page of results, with counts. It does not narrow or order by arrival and landed price, but orders by relevance, seller's price or
  /// name.
  func search(_ request: SearchRequest) throws -> SearchPage
  /// The loads in stock, one for each site and grade (`LoadGrades`); empty if they are not known.
  func stockedLoads() throws -> [StockedLoad]
  /// The same page, divided by what can be delivered, as `request.delivery` wants it.
  ///
  /// - Parameters:
  ///   - request: What is searched for.
  ///   - reach: What can be delivered to the zone; nil if it is not known.
  func search(_ request: SearchRequest, reach: Reach?) throws -> SearchPage
  /// The same page, narrowed, ordered and counted by what is recommended for its goods as far as the request asks for that. What is not known
  /// of the goods is found first, in parts.
  ///
  /// - Parameters:
  ///   - request: What is searched for.
  ///   - reach: What can be delivered to the zone; nil if it is not known.
  ///   - appraiser: Finds what is recommended.
  ///   - isCancelled: Asked before each part. If it is true, the page is of what was known so far.
  func search(_ request: SearchRequest, reach: Reach?, appraiser: Appraiser, isCancelled: () -> Bool) throws -> SearchPage
  /// A product with its variants; nil if it does not exist.
  func product(_ handle: ProductHandle) throws -> Product?
  /// The product that has a variant; nil if none has it.
  func product(of sku: SKU) throws -> Product?
  /// All categories.
  func categories() throws -> [Catalog.Category]
  /// The values that attributes of goods have and goods can be chosen by.
  func specifications() throws -> [Specification]
  /// SKUs and handles that are similar to a text, the most similar first.
  func near(_ text: String, limit: Int) throws -> [String]
  /// Lets go of what was read and can be read again.
  func forget()
  /// Lets go of what was read and can be read again within a millisecond.
  func pause()
  /// Cities with a name, in any script, that begins with a text; exact names first, then by population.
  func cities(matching text: String, exactly: Bool, limit: Int) throws -> [City]
}

extension ProductSearch {
  /// Nothing is kept.
  public func forget() {}
  /// Nothing is kept.
  public func pause() {}
  /// None: they are not known.
  public func stockedLoads() throws -> [StockedLoad] { [] }
  /// None: they are not known.
  public func specifications() throws -> [Specification] { [] }
  /// The page without a division by what can be delivered.
  public func search(_ request: SearchRequest, reach: Reach?) throws -> SearchPage { try search(request) }
}
