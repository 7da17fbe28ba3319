import Foundation
import PostgresLedger
import Primitives

/// A PostgreSQL server of the tests' own: in a folder of its own, reached by a socket in that folder and by no port, ended and removed with
/// the program, whatever it dies of.
package final class PostgresServer: Sendable {
  /// The one that tests share, started when it is first asked for; nil, and a printed word, where PostgreSQL is not installed.
  package static let shared: PostgresServer? = {
    guard Programs.folder != nil else {
      print("PostgreSQL 15 or newer is not installed: what needs a server is left out")
      return nil
    }
    do {
      return try PostgresServer()
    } catch {
      print("No PostgreSQL server could be started, and what needs one is left out: \(error)")
      return nil
    }
  }()

  /// Whether servers can be started here.
  package static var isInstalled: Bool { shared != nil }

  /// The folder with data and socket. Short: the path of a socket has at most 107 bytes.
  package let folder: URL
  /// The part of the socket's name that looks like a port.
  package let port: Int
  private var data: URL { folder.appending(path: "data") }
  /// Open as long as this program lives. Then the keeper ends the server and removes the folder.
  private let keeper = Pipe()
  private let settings: Lock<[String]>
  /// Whether it only follows another one.
  private let isStandby: Bool
  private let made = Lock(0)
  private let free = Lock<[String]>([])
  package typealias Rows = PostgresRows

  /// Makes a server and starts it.
  ///
  /// - Parameters:
  ///   - settings: Further settings, such as `synchronous_commit=on`.
  ///   - port: Nil: one that is only a part of the socket's name.
  ///   - prepare: Makes what the server needs in its folder, before it starts; gives settings for that.
  package convenience init(settings: [String] = [], port: Int? = nil, prepare: (URL) throws -> [String] = { _ in [] }) throws {
    try self.init(settings: settings, port: port ?? 20_000 + Int(getpid()) % 20_000) { folder, data in
      try Programs.run(
        "initdb", ["-D", data.path, "-U", "postgres", "--auth=trust", "--no-sync", "--no-locale", "-E", "UTF8"], in: folder)
      return try prepare(folder)
    }
    try sql(
      "CREATE ROLE owner LOGIN", "CREATE ROLE shop LOGIN", "CREATE ROLE nobody LOGIN", "CREATE DATABASE template_of_tests OWNER owner")
    _ = try PostgresLedger.migrate(
      url("template_of_tests", as: "owner"), shop: "shop", patience: PostgresPatience(connecting: .seconds(60)))
  }

  /// A server that follows this one and takes no changes, until it is told to lead.
  package func standby() throws -> PostgresServer {
    try PostgresServer(settings: settings.withLock { $0 }, port: port, isStandby: true) { [folder, port] own, data in
      let words = ["-h", folder.path, "-p", "\(port)", "-U", "postgres", "-D", data.path, "-R", "-X", "stream", "-c", "fast", "--no-sync"]
      try Programs.run("pg_basebackup", words, in: own)
      return []
    }
  }

  /// - Parameter fill: Makes the data in the server's folder; gives further settings.
  private init(settings: [String], port: Int, isStandby: Bool = false, fill: (_ folder: URL, _ data: URL) throws -> [String]) throws {
    self.settings = Lock(settings)
    (self.port, self.isStandby) = (port, isStandby)
    folder = URL(filePath: "/tmp/cv-\(getpid())-\(String(UInt32.random(in: 0 ... .max), radix: 36))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o755])
    try Programs.give(folder.path)
    let keeping = Programs.process(
      [
        "sh", "-c",
        """
        cat >/dev/null
        [ ! -f data/postmaster.pid ] || kill -QUIT "$(head -n 1 data/postmaster.pid)"
        sleep 0.2
        cd / && rm -rf "$0"
        """, folder.path,
      ], in: folder)
    keeping.standardInput = keeper
    try keeping.run()
    let more = try fill(folder, data)
    self.settings.withLock { $0 += more }
    try start()
  }

  /// Starts it again, and waits until it takes connections.
  package func start() throws {
    guard let programs = Programs.folder else { throw Programs.Failure(text: "PostgreSQL is not installed") }
    let words = [
      "-D", data.path, "-k", folder.path, "-p", "\(port)", "-c", "listen_addresses=", "-c", "max_connections=300", "-c",
      "shared_buffers=32MB", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "deadlock_timeout=100ms",
    ]
    let server = Programs.process(
      [programs.appending(path: "postgres").path] + words + settings.withLock { $0 }.flatMap { ["-c", $0] }, in: folder)
    let log = try Programs.log("server", in: folder)
    (server.standardOutput, server.standardError) = (log, log)
    try server.run()

    let deadline = Date(timeIntervalSinceNow: 60)
    while true {
      do {
        try sql("SELECT 1")
        return
      } catch {
        guard Date() < deadline, kill(server.processIdentifier, 0) == 0 else { throw error }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// Ends it as a crash would (`SIGQUIT`), or in good order (`SIGINT`), and waits for the end.
  package func stop(_ signal: Int32 = SIGQUIT) throws {
    guard let process else { return }
    kill(process, signal)
    let deadline = Date(timeIntervalSinceNow: 60)
    // It removes its file at the end.
    while self.process != nil {
      guard Date() < deadline else { throw Programs.Failure(text: "the server does not end") }
      Thread.sleep(forTimeInterval: 0.01)
    }
  }

  /// The process of the server; nil if it does not run.
  package var process: pid_t? {
    let text = try? String(contentsOf: data.appending(path: "postmaster.pid"), encoding: .utf8)
    return text?.split(separator: "\n").first.flatMap { pid_t($0) }
  }

  /// The URL of a database.
  ///
  /// - Parameter folder: Where the socket lies, if another one stands before the server's.
  package func url(_ database: String, as role: String = "shop", through folder: URL? = nil) -> String {
    "postgresql://\(role)@/\(database)?host=\((folder ?? self.folder).path)&port=\(port)"
  }

  /// The path of the server's socket in a folder.
  package func socket(in folder: URL? = nil) -> String { (folder ?? self.folder).appending(path: ".s.PGSQL.\(port)").path }

  /// A database with the shop's tables, which no other test has meanwhile.
  package func database() throws -> BorrowedDatabase {
    if let name = free.withLock({ $0.popLast() }) { return BorrowedDatabase(name, of: self) }
    let name = nextName()
    try sql("CREATE DATABASE \(name) TEMPLATE template_of_tests OWNER owner")
    return BorrowedDatabase(name, of: self)
  }

  /// Empties a database for the next test. Where that fails the next makes a new one.
  func takeBack(_ name: String) {
    let tables = [
      "imports", "orders", "addresses", "cart_lines", "saved_lines", "operations", "reservations", "settings", "drafts", "stock_sold",
      "account_keys", "join_codes", "join_tries", "joined_customers", "customers",
    ]
    do {
      try sql(tables.map { "DELETE FROM caravan_data.\($0)" }, in: name, as: "postgres")
      free.withLock { $0.append(name) }
    } catch {}
  }

  private func nextName() -> String {
    made.withLock { number in
      number += 1
      return "test_\(number)"
    }
  }

  /// A new database without any table.
  package func emptyDatabase() throws -> String {
    let name = nextName()
    try sql("CREATE DATABASE \(name) TEMPLATE template0 OWNER owner")
    return name
  }

  /// Executes statements, by default as somebody who may do everything; the rows of the last.
  @discardableResult
  package func sql(_ statements: String..., in database: String = "postgres", as role: String = "postgres") throws -> PostgresRows {
    try sql(statements, in: database, as: role)
  }

  @discardableResult
  func sql(_ statements: [String], in database: String, as role: String) throws -> PostgresRows {
    let url = url(database, as: role) + (isStandby ? "&target_session_attrs=any" : "")
    guard let address = PostgresAddress(url) else { throw Programs.Failure(text: "no address") }
    var host = 0
    let connection = try PostgresConnection.open(address, first: &host, patience: PostgresPatience(connecting: .seconds(60)))
    var rows = PostgresRows()
    for statement in statements { rows = try connection.execute(statement, until: SystemTime.now + .seconds(60)) }
    return rows
  }
}
