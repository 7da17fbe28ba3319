import Foundation
import MemoryLedger
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import Testing

@Suite("PostgreSQL: what is said when it fails", .enabled(if: PostgresServer.isInstalled))
struct FailureWordsTests {
  private static let quick = PostgresPatience(
    connecting: .seconds(60), statement: .seconds(60), opening: .milliseconds(100), outcome: .milliseconds(100))

  private func failure(_ url: String, library: String? = nil) throws -> LedgerError {
    try #require(throws: LedgerError.self) {
      _ = try PostgresLedger(url, catalog: GivenStock(), patience: Self.quick, library: library).cart(of: "an")
    }
  }

  @Test("Where libpq is missing it is said what to install, and stock is an error and not the catalog's")
  func noLibrary() throws {
    let ledger = PostgresLedger("postgresql://shop@h/d", catalog: GivenStock(), patience: Self.quick, library: "/nowhere/libpq.so.5")
    let error = #expect(throws: LedgerError.self) { try ledger.cart(of: "an") }
    #expect(error?.remedy == .mendTheStore && error?.description.contains("libpq5") == true)
    #expect(throws: LedgerError.self) { try ledger.stock(of: ["A"]) }
  }

  @Test("Nobody there, no such database, no such role: each has words of its own")
  func connecting() throws {
    let server = try #require(PostgresServer.shared)
    let nobody = try failure(server.url("x", through: URL(filePath: "/tmp/nobody-there")))
    guard case .unavailable = nobody else {
      Issue.record("\(nobody)")
      return
    }
    #expect(try failure(server.url("no_such_database")).description.contains("no such database"))
    #expect(try failure(server.url("postgres", as: "no_such_role")).description.contains("role"))
    #expect(try failure("postgresql://shop@[::1/d").description.contains("cannot be read"))
    #expect(try failure("no url").description.contains("cannot be read"))
  }

  @Test("No word shows a password that stands in a URL, however broken the URL is")
  func passwords() throws {
    let server = try #require(PostgresServer.shared)
    let folder = server.folder.path
    let urls = [
      "postgresql://shop:geheim@/nothing?host=\(folder)&port=\(server.port)", "postgresql://nobody:geheim@/postgres?host=/tmp/nowhere",
      "postgresql://shop:geheim@localhost:notaport/d", "postgresql://shop:ge/geheim@host/d", "postgresql://shop:geheim@[::1/d",
      "postgresql://shop:geheim@/d?host=\(folder)&port=\(server.port)&passwrd=geheim",
      "postgresql://shop@/d?host=/tmp/nowhere&password=geheim",
      "postgresql://shop:%zzgeheim@h/d", "host=/tmp/nowhere password=geheim user=shop dbname=d", "geheim",
      "postgresql://no_such_role:geheim@/postgres?host=\(folder)&port=\(server.port)",
    ]
    for url in urls {
      let error = try failure(url)
      #expect(!"\(error) \(String(reflecting: error))".contains("geheim"), "\(url)")
      #expect(!PostgresLedger.place(of: url).contains("geheim"), "\(url)")
    }
    #expect(
      PostgresLedger.place(of: "postgresql://an:geheim@one:5433,two:5434/shop?sslmode=require") == "postgresql://one:5433,two:5434/shop")
  }

  @Test("The first host that answers is taken, whatever those before it do")
  func hosts() throws {
    let bed = try Bed()
    let server = bed.database.server
    let silent = try SocketProxy(before: server, trigger: "shop")
    silent.plan(Array(repeating: .freeze, count: 100))
    var patience = Bed.patience
    patience.connecting = .milliseconds(300)
    // One that is not there, one that is frozen, one that answers.
    let hosts = "/tmp/nowhere,\(silent.folder.path),\(server.folder.path)"
    let ledger = PostgresLedger(
      "postgresql://shop@/\(bed.database.name)?host=\(hosts)&port=\(server.port)", catalog: bed.given, patience: patience)
    #expect(try ledger.add("A", quantity: 1, option: nil, to: "an").count == 1)
    #expect(silent.met > 0)
  }

  @Test("Any text is kept as it is, and one with a zero byte is refused")
  func texts() throws {
    let ledger = try Bed().ledger()
    let texts = [
      "", "NULL", "a,b", "{}", "\"", "\\", "\\\\\"", "凤凰", "é e\u{301}", "'; DROP TABLE x; --",
      "$1", "\u{1B}[31m", "\n\t", "🚲",
    ]
    for text in texts {
      let settings = CustomerSettings(destination: text, postcode: text.isEmpty ? nil : text + text, theme: "x")
      try ledger.keep(settings, of: CustomerID("an" + text))
      #expect(try ledger.settings(of: CustomerID("an" + text)) == settings)
    }
    #expect(throws: LedgerError.self) { try ledger.keep(CustomerSettings(theme: "a\0b"), of: "an") }
    #expect(throws: LedgerError.self) { try ledger.cart(of: "an\0") }
  }
}
