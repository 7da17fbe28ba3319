import Foundation
import GRDB
import SQLiteFiles

/// A copy of the shop's database as it was before a program brought it up to date: `shop.sqlite.backup-2` beside it, named by the version
/// that it is of, for its owner only. The latest few are kept.
enum LedgerBackup {
  /// How many copies are kept.
  static let most = 3
  private static let mark = ".backup-"

  /// Copies a database that is going to be changed. One without any table, or one that another program has changed meanwhile, needs no copy.
  ///
  /// - Parameters:
  ///   - path: Where the database lies.
  ///   - version: The version that it is of.
  /// - Throws: What keeps the copy from being made: without one nothing is brought up to date.
  static func make(of queue: DatabaseQueue, at path: String, version: Int) throws {
    guard version > 0 else { return }
    // Under a name that nobody else has, and in its place in one move: whoever looks finds a whole copy or none.
    let draft = "\(path)\(mark)draft-\(getpid())-\(UUID().uuidString.prefix(8))"
    defer { unlink(draft) }
    let descriptor = open(draft, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw StorageError(errno: errno, path: path) }
    close(descriptor)
    try queue.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [draft]) }
    guard try self.version(of: draft) == version else { return }
    let written = open(draft, O_RDONLY | O_CLOEXEC)
    guard written >= 0, fsync(written) == 0 else { throw StorageError(errno: errno, path: path) }
    close(written)
    guard rename(draft, "\(path)\(mark)\(version)") == 0 else { throw StorageError(errno: errno, path: path) }
    for old in all(of: path).dropLast(most) { unlink(old) }
  }

  /// The copies that lie beside a database, the oldest version first.
  static func all(of path: String) -> [String] {
    let url = URL(filePath: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)) ?? []
    let prefix = url.lastPathComponent + mark
    return names.compactMap { name in name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil }.sorted()
      .map { "\(path)\(mark)\($0)" }
  }

  /// Removes all copies, unfinished ones too: a customer who is erased is in none of them.
  ///
  /// - Throws: If one cannot be removed.
  static func removeAll(of path: String) throws {
    let url = URL(filePath: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.deletingLastPathComponent().path)) ?? []
    for name in names where name.hasPrefix(url.lastPathComponent + mark) {
      let copy = url.deletingLastPathComponent().appending(path: name).path
      if unlink(copy) != 0, errno != ENOENT { throw StorageError(errno: errno, path: copy) }
    }
  }

  private static func version(of path: String) throws -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    let copy = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? copy.close() }
    return try copy.read { try Row.fetchOne($0, sql: "PRAGMA user_version")?.whole(0) ?? 0 }
  }
}
