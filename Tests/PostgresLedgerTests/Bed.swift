import Foundation
import MemoryLedger
import Orders
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import Testing

/// A database of a test's own, and ledgers in it as other programs open them.
struct Bed {
  let database: BorrowedDatabase
  let given: GivenStock

  init(stock: Int = 10, on server: PostgresServer? = nil) throws {
    database = try (server ?? #require(PostgresServer.shared)).database()
    given = GivenStock(levels: GivenStock.one(stock))
  }

  /// Waits that are long enough for a busy machine and short enough for a test: what is too late is asked again, whatever the time.
  static let patience = PostgresPatience(
    connecting: .seconds(60), statement: .seconds(3), opening: .seconds(180), outcome: .seconds(240))

  func ledger(
    through folder: URL? = nil, as role: String = "shop", patience: PostgresPatience = patience, connections: Int = 2,
    waiting: @escaping @Sendable (Bool) -> Void = { _ in }
  ) -> PostgresLedger {
    PostgresLedger(
      database.server.url(database.name, as: role, through: folder), catalog: database.stock(given), patience: patience, library: nil,
      connections: connections, waiting: waiting)
  }

  /// Holds the books against each other: every order once, and sold what orders took.
  func audit(_ acknowledged: [OrderID], took: Int = 1, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let kept = try database.sql("SELECT id FROM caravan_data.orders ORDER BY id").compactMap { $0.text(0) }
    #expect(kept == acknowledged.map(\.rawValue).sorted(), sourceLocation: sourceLocation)
    let sold = try database.sql("SELECT coalesce(sum(sold), 0) FROM caravan_data.stock_sold").first?.whole(0)
    #expect(sold == kept.count * took, sourceLocation: sourceLocation)
  }
}

/// Runs some pieces of work at once, each on a thread of its own, and gives what they came to.
func atOnce<Value: Sendable>(_ count: Int, _ work: @escaping @Sendable (Int) throws -> Value) async throws -> [Value] {
  try await withThrowingTaskGroup(of: Value.self) { group in
    for number in 0..<count {
      group.addTask {
        try await withCheckedThrowingContinuation { continuation in
          Thread.detachNewThread { continuation.resume(with: Result { try work(number) }) }
        }
      }
    }
    return try await group.reduce(into: []) { $0.append($1) }
  }
}
