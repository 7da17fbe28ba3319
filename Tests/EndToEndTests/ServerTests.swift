import Foundation
import PostgresServer
import TestSupport
import Testing

/// The same commands over a PostgreSQL server that the tests start themselves.
@Suite("A shop on a server", .serialized, .enabled(if: PostgresServer.isInstalled))
struct ServerTests {
  private let sku = "FH-CITY28-50-RED"

  private func run(_ home: Home, _ url: String, _ words: String...) throws -> Program.Answer {
    try Program.run(words + ["--data", url, "--json"], home: home)
  }

  /// A server and a database of the shop's on it.
  private func database() throws -> BorrowedDatabase { try #require(PostgresServer.shared).database() }

  @Test("What is put into the cart is ordered, listed, exported and erased there, and the machine keeps nothing of it")
  func commands() throws {
    let database = try database()
    let url = database.url()
    let home = try Home()
    defer { withExtendedLifetime(database) {} }
    #expect(try run(home, url, "cart", "add", sku, "--quantity", "2").status == 0)
    let placed = try run(home, url, "order", "place", "--to", "Ghent", "--yes", "--key", "once")
    #expect(placed.status == 0, "\(placed.errors)")
    let number = try #require(placed.json["order"] as? String)
    #expect(try run(home, url, "order", "place", "--to", "Ghent", "--yes", "--key", "other").error["code"] == "usage", "the cart is empty")
    #expect((try run(home, url, "order", "list").json["orders"] as? [[String: Any]])?.map { $0["order"] as? String } == [number])
    let exported = try run(home, url, "data", "export").json
    #expect((exported["keptIn"] as? String)?.hasPrefix("postgresql://shop@/test_") == true)
    #expect((exported["orders"] as? [Any])?.count == 1)
    let data = home.url.appending(path: ".local/share/caravan")
    let files = try FileManager.default.contentsOfDirectory(atPath: data.path)
    #expect(files.contains("customer") && !files.contains { $0.hasPrefix("shop.sqlite") }, "\(files)")
    #expect(try run(home, url, "data", "erase", "--yes").status == 0)
    #expect(!FileManager.default.fileExists(atPath: data.appending(path: "customer").path))
    #expect((try run(home, url, "order", "list").json["orders"] as? [Any])?.isEmpty == true)
  }

  @Test("Two machines share stock, and neither cart nor orders")
  func machines() throws {
    let database = try database()
    let url = database.url()
    defer { withExtendedLifetime(database) {} }
    let (one, other) = (try Home(), try Home())
    #expect(try run(one, url, "cart", "add", sku).status == 0)
    #expect((try run(other, url, "cart", "show").json["lines"] as? [Any])?.isEmpty == true)
    let placed = try run(other, url, "order", "place", sku, "--quantity", "3", "--to", "Ghent", "--yes")
    #expect(placed.status == 0, "\(placed.errors)")
    #expect((try run(one, url, "order", "list").json["orders"] as? [Any])?.isEmpty == true)
    let stock = try run(one, url, "stock", sku).json["stock"] as? [[String: Any]] ?? []
    #expect(stock.compactMap { $0["sold"] as? Int }.reduce(0, +) == 3)
  }

  @Test("The schema is made, made again without change, and asked for where it is missing")
  func schema() throws {
    let server = try #require(PostgresServer.shared)
    let home = try Home()
    let database = try server.emptyDatabase()
    let (owner, shop) = (server.url(database, as: "owner"), server.url(database))
    let missing = try run(home, shop, "cart", "show")
    #expect(missing.status == 74 && missing.error["message"]?.contains("ledger migrate") == true, "\(missing.errors)")
    let made = try run(home, owner, "ledger", "migrate", "--shop-role", "shop")
    #expect(made.status == 0 && made.json["from"] as? Int == 0, "\(made.errors)")
    let again = try run(home, owner, "ledger", "migrate", "--shop-role", "shop").json
    #expect(again["from"] as? Int == again["to"] as? Int && again["to"] as? Int == made.json["to"] as? Int)
    #expect(try run(home, shop, "cart", "show").status == 0)
  }

  @Test("What is unsafe of a server is said one by one, with what to do")
  func check() throws {
    let database = try database()
    let url = database.url()
    defer { withExtendedLifetime(database) {} }
    let home = try Home()
    func findings(_ url: String) throws -> [String: Bool] {
      let answer = try run(home, url, "ledger", "check")
      #expect(answer.status == 1, "this server has no standby")
      let findings = answer.json["findings"] as? [[String: Any]] ?? []
      return Dictionary(uniqueKeysWithValues: findings.map { ($0["what"] as? String ?? "", $0["well"] as? Bool ?? false) })
    }
    let shop = try findings(url)
    #expect(
      shop == ["server": true, "schema": true, "role": true, "commit": true, "standby": false, "disk": false, "connection": true], "\(shop)"
    )
    #expect(try findings(database.url(as: "owner"))["role"] == false)
    #expect(try findings(database.url(as: "postgres"))["role"] == false)
    let doctor = try Program.run("doctor", "--data", url, home: home)
    #expect(doctor.output.contains("postgresql://shop@/test_"), "\(doctor.output)")
  }

  @Test("A password in the address is refused and not shown, and no folder is made of a slip")
  func passwords() throws {
    let home = try Home()
    for url in ["postgresql://shop:geheim@db/shop", "postgresql://db/shop?password=geheim", "postgres:/" + "/shop:geheim@db"] {
      let answer = try run(home, url, "cart", "show")
      #expect(answer.status == 64 && answer.error["code"] == "usage")
      #expect(answer.error["message"]?.contains("PGPASSFILE") == true)
      #expect(!answer.errors.contains("geheim") && !answer.output.contains("geheim"))
    }
  }

  @Test("An order waits for a server that comes back, says so and how it is asked for again, and is placed once; a search does not wait")
  func away() throws {
    let server = try PostgresServer()
    let database = try server.database()
    let url = database.url()
    let home = try Home()
    defer { withExtendedLifetime(database) {} }
    #expect(try run(home, url, "search", "bicycle").status == 0)
    try server.stop()
    let errors = home.url.appending(path: "errors")
    let output = home.url.appending(path: "output")
    let words = ["order", "place", sku, "--to", "Ghent", "--yes", "--data", url, "--key", "kept", "--now", Program.now]
    let child = try Spawn.start(
      [Program.path] + words, environment: home.environment.map { "\($0.key)=\($0.value)" }, output: output.path, errors: errors.path)
    var status: Int32 = 0
    let line = "the shop is waiting for its database; if you stop this, ask again with --key “kept”"
    while !((try? String(contentsOf: errors, encoding: .utf8)) ?? "").contains(line) {
      if waitpid(child, &status, WNOHANG) != 0 { break }
      usleep(20_000)
    }
    #expect(try String(contentsOf: errors, encoding: .utf8).contains(line))
    let search = try run(home, url, "search", "bicycle", "--to", "Ghent")
    #expect(search.status == 0 && !(search.json["results"] as? [Any] ?? []).isEmpty)
    #expect(search.errors.contains("without what was sold"), "\(search.errors)")
    try server.start()
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    let said = try String(contentsOf: errors, encoding: .utf8)
    #expect(status == 0, "\(said)")
    let again = try run(home, url, "order", "place", sku, "--to", "Ghent", "--yes", "--key", "kept")
    let number = try #require(again.json["order"] as? String)
    #expect(try String(contentsOf: output, encoding: .utf8).contains(number))
    #expect((try run(home, url, "order", "list").json["orders"] as? [Any])?.count == 1)
  }
}
