import Foundation
import GRDB

/// The disk or the database failed; says so in words for a person.
public struct StorageError: Error, Hashable, Sendable, CustomStringConvertible, LocalizedError {
  public enum Kind: Hashable, Sendable {
    case diskFull, readOnly, corrupt, busy, cannotOpen, newerVersion, removed, other
  }

  public let kind: Kind
  /// The file or folder concerned.
  public let path: String
  /// One sentence: what happened and what to do.
  public let message: String

  public init(kind: Kind, path: String, message: String) {
    self.kind = kind
    self.path = path
    self.message = message
  }

  /// Nothing was done, and trying again may help.
  public var isPassing: Bool { kind == .busy }
  public var description: String { "\(message) (\(path))" }
  public var errorDescription: String? { description }

  /// What SQLite or the file system said, in words.
  package init(_ error: any Error, path: String) {
    switch error {
    case let error as StorageError: self = error
    case let error as DatabaseError: self.init(ofDatabase: error, path: path)
    default: self.init(ofSystem: error, path: path)
    }
  }

  /// By the system's number where Foundation tells it, which says more than that the disk has no room.
  private init(ofSystem error: any Error, path: String) {
    var code = Self.number(of: error) ?? (error as? CocoaError).flatMap { Self.numbers[$0.code] }
    // What Foundation calls missing or there already may be a path that leads nowhere.
    if code == nil || code == ENOENT || code == EEXIST { code = Self.obstacle(on: path) ?? code }
    if let code, code != EIO || !Self.isFull(path) {
      self.init(errno: code, path: path)
    } else if Self.isFull(path) {
      self.init(kind: .diskFull, path: path, message: Self.fullDisk)
    } else {
      self.init(kind: .other, path: path, message: "The shop's files cannot be written: \(error.localizedDescription)")
    }
  }

  /// What Foundation's own numbers stand for where it keeps the system's to itself.
  private static let numbers: [CocoaError.Code: Int32] = [
    .fileWriteOutOfSpace: ENOSPC, .fileWriteNoPermission: EACCES, .fileReadNoPermission: EACCES, .fileWriteVolumeReadOnly: EROFS,
    .fileWriteInvalidFileName: ENAMETOOLONG, .fileNoSuchFile: ENOENT, .fileReadNoSuchFile: ENOENT, .fileWriteFileExists: EEXIST,
  ]

  private init(ofDatabase error: DatabaseError, path: String) {
    if error.resultCode == .SQLITE_CANTOPEN, Self.isBehindFile(path) {
      self.init(errno: ENOTDIR, path: path)
      return
    }
    let (kind, message) = Self.told(error, path: path)
    self.init(kind: kind, path: path, message: message)
  }

  private static func told(_ error: DatabaseError, path: String) -> (Kind, String) {
    // What a full disk refuses has many names: a log, shared memory, a file that cannot be made.
    let isOfDisk = [.SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    if error.resultCode == .SQLITE_FULL || isOfDisk && isFull(path) {
      return (.diskFull, fullDisk)
    }
    switch error.resultCode {
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      return (
        .readOnly, "The shop's database may only be read; check the permissions of the file and its folder, or choose another with --data"
      )
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      return (.corrupt, "The shop's database is damaged; move the file away and start again, or restore a copy")
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      return (.busy, "Another program has kept the shop's database busy for too long; nothing was changed. Try again")
    case .SQLITE_CANTOPEN:
      return (
        .cannotOpen, "The shop's database cannot be opened; check that the folder exists and may be written, or choose another with --data"
      )
    case .SQLITE_IOERR:
      return (.other, "The disk failed while the shop's database was read or written; nothing was changed")
    default:
      return (.other, "The shop's database failed: \(error.message ?? "no reason given")")
    }
  }

  /// Runs `body`; database and file errors become storage errors, others pass.
  package static func translating<Value>(path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    } catch let error as CocoaError {
      throw StorageError(error, path: path)
    } catch let error as RowDecodingError {
      throw StorageError(kind: .corrupt, path: path, message: "A row of the file holds what no program of ours wrote: \(error)")
    }
  }
}
