import Foundation
import MemoryLedger
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import Testing

@Suite("PostgreSQL: tables, their versions, and who may do what", .enabled(if: PostgresServer.isInstalled))
struct SchemaTests {
  private func server() throws -> PostgresServer { try #require(PostgresServer.shared) }

  @Test("Programs that make the tables at once make them once; again there is nothing to do")
  func migrating() async throws {
    let server = try server()
    let database = try server.emptyDatabase()
    let made = try await atOnce(4) { _ in
      try PostgresLedger.migrate(server.url(database, as: "owner"), shop: "shop", patience: Bed.patience)
    }
    #expect(made.allSatisfy { $0.to == PostgresLedger.schemaVersion })
    #expect(made.contains { $0.from == 0 })
    let again = try PostgresLedger.migrate(server.url(database, as: "owner"), patience: Bed.patience)
    #expect(again.from == PostgresLedger.schemaVersion && again.to == PostgresLedger.schemaVersion)
    let ledger = PostgresLedger(server.url(database), catalog: GivenStock(), patience: Bed.patience)
    #expect(try ledger.cart(of: "an").isEmpty)
  }

  @Test("A shop asks for the tables to be made, or made newer, and leaves those of a newer program alone")
  func versions() throws {
    let server = try server()
    let database = try server.emptyDatabase()
    func failure() throws -> LedgerError {
      try #require(throws: LedgerError.self) {
        _ = try PostgresLedger(server.url(database), catalog: GivenStock(), patience: Bed.patience).cart(of: "an")
      }
    }
    #expect(try failure().description.contains("caravan ledger migrate"))
    _ = try PostgresLedger.migrate(server.url(database, as: "owner"), shop: "shop", patience: Bed.patience)
    func set(_ version: Int, _ oldest: Int) throws {
      try server.sql("UPDATE caravan_data.schema_version SET version = \(version), oldest_program = \(oldest)", in: database)
    }
    try set(0, 0)
    #expect(try failure().description.contains("caravan ledger migrate"))
    try set(99, 99)
    guard case .newerVersion = try failure() else {
      Issue.record("a newer schema was not refused")
      return
    }
    #expect {
      try PostgresLedger.migrate(server.url(database, as: "owner"), patience: Bed.patience)
    } throws: { error in if case .newerVersion? = error as? LedgerError { true } else { false } }
    // A newer one that says that older programs work with it.
    try set(99, 1)
    #expect(try PostgresLedger(server.url(database), catalog: GivenStock(), patience: Bed.patience).cart(of: "an").isEmpty)
    #expect(try PostgresLedger.migrate(server.url(database, as: "owner"), patience: Bed.patience).to == 99)
    #expect(try PostgresLedger.check(server.url(database), patience: Bed.patience).isUsable)
  }

  @Test("A role that is to run shops and does not exist is told, and the tables are there all the same")
  func unknownRole() throws {
    let server = try server()
    let database = try server.emptyDatabase()
    let error = #expect(throws: LedgerError.self) {
      try PostgresLedger.migrate(server.url(database, as: "owner"), shop: "no\"such; role", patience: Bed.patience)
    }
    #expect(error?.description.contains("no such role") == true)
    #expect(try PostgresLedger.check(server.url(database, as: "owner"), patience: Bed.patience).schema == PostgresLedger.schemaVersion)
  }

  @Test(
    "The role of shops may not alter, drop, read or change tables, nor call what is not for shops",
    arguments: [
      "DROP SCHEMA caravan CASCADE", "DROP SCHEMA caravan_data CASCADE", "DROP TABLE caravan_data.orders",
      "ALTER TABLE caravan_data.orders ADD COLUMN more text", "DROP FUNCTION caravan.cart(text)",
      "ALTER FUNCTION caravan.cart(text) VOLATILE",
      "CREATE TABLE caravan.more (id text)", "CREATE FUNCTION caravan.more() RETURNS int LANGUAGE sql AS 'SELECT 1'",
      "CREATE TABLE public.more (id text)", "SELECT * FROM caravan_data.addresses", "SELECT * FROM caravan_data.orders",
      "SELECT * FROM caravan_data.settings", "UPDATE caravan_data.stock_sold SET sold = 0", "DELETE FROM caravan_data.orders",
      "INSERT INTO caravan_data.customers VALUES ('x')", "TRUNCATE caravan_data.orders",
      "UPDATE caravan_data.schema_version SET version = 9", "SELECT caravan_data.grant_to('nobody')",
      "SELECT caravan_data.lock_customer('an')", "SELECT caravan_data.give_back('{A}', '{S}', '{9}')", "SET ROLE owner",
    ])
  func rights(statement: String) throws {
    let server = try server()
    let database = try server.database()
    let failure = #expect(throws: PostgresFailure.self) { try server.sql(statement, in: database.name, as: "shop") }
    guard case .final(.failed)? = failure else {
      Issue.record("\(statement): \(String(describing: failure))")
      return
    }
  }

  @Test("A role that nobody gave anything gets nothing, and is told who mends that")
  func stranger() throws {
    let database = try server().database()
    let error = #expect(throws: LedgerError.self) {
      try PostgresLedger(database.url(as: "nobody"), catalog: GivenStock(), patience: Bed.patience).cart(of: "an")
    }
    #expect(error?.description.contains("caravan ledger migrate") == true)
    let check = try PostgresLedger.check(database.url(as: "nobody"), patience: Bed.patience)
    #expect(check.schema == nil && !check.isUsable && !check.missing.isEmpty)
  }

  @Test("A check tells server, tables, role and what is unsafe")
  func check() throws {
    let database = try server().database()
    let shop = try PostgresLedger.check(database.url(), patience: Bed.patience)
    #expect(shop.server >= 150_000 && !shop.serverText.isEmpty && shop.isUsable && shop.missing.isEmpty)
    #expect(shop.role == "shop" && !shop.isOwner && !shop.isSuperuser && !shop.isReadOnly && !shop.usesTLS)
    #expect(shop.synchronousCommit == "on" && shop.synchronousStandbys.isEmpty && !shop.isDurable, "the tests' server does not sync")
    let owner = try PostgresLedger.check(database.url(as: "owner"), patience: Bed.patience)
    #expect(owner.isOwner && !owner.isSuperuser)
    #expect(try PostgresLedger.check(database.url(as: "postgres"), patience: Bed.patience).isSuperuser)
  }
}
