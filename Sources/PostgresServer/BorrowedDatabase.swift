import Catalog
import Primitives
import Shop

/// A database with the shop's tables, empty, which nobody else has as long as this lives. Then it is emptied for the next: making one
/// copies three hundred files.
package final class BorrowedDatabase: Sendable {
  package let server: PostgresServer
  package let name: String

  init(_ name: String, of server: PostgresServer) {
    self.name = name
    self.server = server
  }

  deinit {
    if !isSpoilt.withLock({ $0 }) { server.takeBack(name) }
  }

  private let isSpoilt = Lock(false)

  /// Says that its tables are not what they were: nobody else gets it.
  package func spoil() { isSpoilt.withLock { $0 = true } }

  /// The URL for a shop, or another role.
  package func url(as role: String = "shop") -> String { server.url(name, as: role) }

  /// Executes statements as somebody who may do everything; the rows of the last.
  @discardableResult
  package func sql(_ statements: String...) throws -> PostgresServer.Rows {
    try server.sql(statements, in: name, as: "postgres")
  }

  /// What a catalog gave, for a ledger in this database, which lives as long as the ledger.
  package func stock(_ given: any CatalogStock) -> any CatalogStock { Kept(given: given, database: self) }

  private struct Kept: CatalogStock {
    let given: any CatalogStock
    let database: BorrowedDatabase

    func catalogStock(of skus: [SKU]) throws -> [SKU: [StockLevel]] { try given.catalogStock(of: skus) }
  }
}
