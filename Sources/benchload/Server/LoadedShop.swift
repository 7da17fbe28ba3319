import Door
import Foundation
import Orders
import PlacingLoad
import PostgresLedger
import PostgresServer
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop

/// The shop that is measured: the release program over a ledger of its own, with a door whose sessions are started as sshd starts them.
struct LoadedShop {
  /// The ledger's kind.
  enum Storage: String, CaseIterable, Codable {
    case postgresql, sqlite
  }

  /// Why the shop could not be set up.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let program: String
  let catalog: String
  let assets: String
  let folder: KeptFolder
  let storage: Storage
  let door: DoorFolder
  private let database: BorrowedDatabase?

  /// Sets it up: the ledger, the door's folder, the catalog's index.
  ///
  /// - Parameter storage: Nil: PostgreSQL where it is installed, else SQLite.
  init(program: String, root: URL, storage wanted: Storage?, in folder: KeptFolder) throws {
    (self.program, self.folder) = (program, folder)
    catalog = root.appending(path: "Catalog").path
    assets = root.appending(path: "Assets").path
    // As a server that keeps orders is set up: what is answered is on the disk.
    let settings = ["fsync=on", "full_page_writes=on", "max_connections=1000", "shared_buffers=256MB", "deadlock_timeout=1s"]
    let server = wanted == .sqlite ? nil : try? PostgresServer(settings: settings)
    guard wanted != .postgresql || server != nil else { throw Failure(description: "no PostgreSQL server can be started here") }
    database = try server?.database()
    storage = database == nil ? .sqlite : .postgresql
    door = DoorFolder(folder.path("door"))
    try FileManager.default.createDirectory(atPath: folder.path("data"), withIntermediateDirectories: true)
    try makeDoor(door, index: folder.path("data"))
    _ = try command("search bike", as: .random())
  }

  /// What `--data` says.
  var data: String { database?.url() ?? folder.path("data") }

  /// The process of the database's server; nil where there is none.
  var server: pid_t? { database?.server.process }

  /// What the database's server tells of its use; nil where there is none.
  func serverUse() -> (connections: Int, transactions: Int)? {
    let rows = try? database?.sql(
      "SELECT count(*), (SELECT sum(xact_commit)::bigint FROM pg_stat_database WHERE datname = current_database()) "
        + "FROM pg_stat_activity WHERE application_name = 'caravan' AND datname = current_database()")
    guard let row = rows?.first, let connections = row.whole(0), let transactions = row.whole(1) else { return nil }
    // The one that asks is one of them.
    return (max(0, connections - 1), transactions)
  }

  /// Makes a door's folder, with limits that stop nobody here.
  ///
  /// - Parameter index: Where the catalog's index lies.
  func makeDoor(_ door: DoorFolder, index: String) throws {
    guard try Child.run([program, "door", "init", door.path], environment: environment, output: folder.path("door.log")) == 0 else {
      throw Failure(description: "door init failed: \(said("door.log"))")
    }
    var limits = DoorLimits()
    (limits.sessions, limits.sessionsPerSource, limits.loginsPerMinute, limits.startups) = (10_000, 10_000, 100_000, 1_000)
    (limits.startupsPerSource, limits.cpuSeconds) = (1_000, 86_400)
    try limits.file.write(toFile: door.limits, atomically: true, encoding: .utf8)
    let place = DoorPlace(["data": data, "catalog": catalog, "index": index, "CARAVAN_ASSETS": assets])
    guard let text = place.file else { throw Failure(description: "a path of this folder has a line end") }
    try text.write(toFile: door.place, atomically: true, encoding: .utf8)
    try FileManager.default.createDirectory(atPath: door.run, withIntermediateDirectories: true)
  }

  /// The environment of a program that is no session.
  var environment: [String: String] {
    ["PATH": Machine.path, "HOME": folder.url.path, "LANG": "C.UTF-8", "CARAVAN_CATALOG": catalog, "CARAVAN_ASSETS": assets]
  }

  /// The words and variables with which sshd starts a session for whoever has a key.
  func session(of key: KeyFingerprint) -> (command: [String], environment: [String: String]) {
    (
      [program, "door", "session", "--door", door.path],
      [
        "PATH": Machine.path, "HOME": door.run, "TERM": "xterm-256color", "COLORTERM": "truecolor", "LANG": "C.UTF-8",
        "SSH_CONNECTION": "127.0.0.1 40000 127.0.0.1 22", OfferedKey.variable: key.text,
      ]
    )
  }

  /// Runs a command as `ssh shop@host COMMAND` does; what it said.
  ///
  /// - Throws: If it fails.
  func command(_ words: String, as key: KeyFingerprint) throws -> String {
    let (command, environment) = session(of: key)
    try? FileManager.default.removeItem(atPath: folder.path("command.log"))
    let status = try Child.run(
      command, environment: environment.merging(["SSH_ORIGINAL_COMMAND": words]) { $1 }, output: folder.path("command.log"))
    guard status == 0 else { throw Failure(description: "\(words): status \(status), \(said("command.log"))") }
    return said("command.log")
  }

  private func said(_ name: String) -> String { (try? String(contentsOfFile: folder.path(name), encoding: .utf8)) ?? "" }

  /// A ledger of one's own in the same place, in which goods never run out.
  func ledger(stock: PlentyStock) throws -> any AccountStore & OrderStore {
    if let database { return PostgresLedger(database.url(), catalog: stock) }
    return try ShopDatabase(in: DataFolder(URL(filePath: folder.path("data"))), catalog: stock)
  }

  /// How many orders some accounts have, as the ledger says.
  func orders(of keys: [KeyFingerprint]) throws -> Int {
    let ledger = try ledger(stock: PlentyStock(site: ""))
    return try keys.reduce(0) { sum, key in
      let customer = try ledger.customer(of: key, orNew: .random(), now: Date())
      return try sum + ledger.directory(of: customer).entries.count
    }
  }
}

extension KeyFingerprint {
  /// A fingerprint that no key has, but by chance.
  static func random() -> KeyFingerprint {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    let text = "SHA256:" + String((0..<43).map { _ in letters[Int.random(in: 0..<letters.count)] })
    guard let key = KeyFingerprint(text) else { preconditionFailure("forty-three letters are a fingerprint") }
    return key
  }
}
