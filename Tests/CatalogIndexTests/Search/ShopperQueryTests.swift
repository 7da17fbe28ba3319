import Catalog
import CatalogFiles
import CatalogIndex
import CatalogSupport
import Foundation
import Testing

/// What people type, over the shipped catalog: each query names kinds of goods, no goods of their own.
@Suite("Queries as shoppers type them")
struct ShopperQueryTests {
  @Test(
    "What the query names stands before everything else that it finds",
    arguments: ["bicycles", "cosmetics", "furniture", "auto", "home"])
  func kinds(_ file: String) throws {
    for query in try ShopperQuery.all(in: file) {
      let rows = try ShippedShelf.index().search(SearchRequest(text: query.text, limit: 200)).rows
      let meant = rows.filter { query.isMet(by: $0) }
      #expect(!meant.isEmpty, "\(query.text) finds nothing of the kind among \(rows.prefix(3).map(\.name.base))")
      let others = rows.prefix(min(5, meant.count)).filter { !query.isMet(by: $0) }
      #expect(others.isEmpty, "\(query.text) finds \(others.map { "\($0.category.rawValue): \($0.name.base)" })")
    }
  }
}
