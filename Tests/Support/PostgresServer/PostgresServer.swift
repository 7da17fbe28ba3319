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
  package let port = 20_000 + Int(getpid()) % 20_000
  private var data: URL { folder.appending(path: "data") }
  /// Open as long as this program lives. Then the keeper ends the server and removes the folder.
  private let keeper = Pipe()
  private let settings: [String]
  private let made = Lock(0)

  /// Makes a server and starts it.
  ///
  /// - Parameter settings: Further settings, such as `synchronous_commit=on`.
  package init(settings: [String] = []) throws {
    self.settings = settings
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
    try Programs.run(
      "initdb", ["-D", data.path, "-U", "postgres", "--auth=trust", "--no-sync", "--no-locale", "-E", "UTF8"], in: folder)
    try start()
    try sql(
      "CREATE ROLE owner LOGIN", "CREATE ROLE shop LOGIN", "CREATE ROLE nobody LOGIN", "CREATE DATABASE template_of_tests OWNER owner")
    _ = try PostgresLedger.migrate(url("template_of_tests", as: "owner"), shop: "shop")
  }

  /// Starts it again.
  package func start() throws {
    let options =
      [
        "-k", folder.path, "-p", "\(port)", "-c", "listen_addresses=", "-c", "max_connections=300", "-c", "shared_buffers=32MB", "-c",
        "fsync=off", "-c", "full_page_writes=off", "-c", "deadlock_timeout=100ms",
      ] + settings.flatMap { ["-c", $0] }
    try Programs.run(
      "pg_ctl",
      ["-D", data.path, "-l", folder.appending(path: "server.log").path, "-w", "-t", "30", "-o", options.joined(separator: " "), "start"],
      in: folder)
  }

  /// Ends it as a crash would, or in good order.
  package func stop(_ mode: String = "immediate") throws {
    try Programs.run("pg_ctl", ["-D", data.path, "-m", mode, "-w", "-t", "30", "stop"], in: folder)
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

  /// A new database with the shop's tables, which no other test has.
  package func database() throws -> String {
    let number = made.withLock { number in
      number += 1
      return number
    }
    try sql("CREATE DATABASE test_\(number) TEMPLATE template_of_tests OWNER owner")
    return "test_\(number)"
  }

  /// A new database without any table.
  package func emptyDatabase() throws -> String {
    let number = made.withLock { number in
      number += 1
      return number
    }
    try sql("CREATE DATABASE test_\(number) TEMPLATE template0 OWNER owner")
    return "test_\(number)"
  }

  /// Executes statements, by default as somebody who may do everything; the rows of the last.
  @discardableResult
  package func sql(_ statements: String..., in database: String = "postgres", as role: String = "postgres") throws -> PostgresRows {
    guard let address = PostgresAddress(url(database, as: role)) else { throw Programs.Failure(text: "no address") }
    var host = 0
    let connection = try PostgresConnection.open(address, first: &host, patience: PostgresPatience(connecting: .seconds(10)))
    var rows = PostgresRows()
    for statement in statements { rows = try connection.execute(statement, until: SystemTime.now + .seconds(30)) }
    return rows
  }
}
