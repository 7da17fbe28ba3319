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
    if let error = error as? StorageError {
      self = error
      return
    }
    self.path = path
    guard let error = error as? DatabaseError else {
      let code = (error as NSError).code
      let isFull = code == CocoaError.fileWriteOutOfSpace.rawValue || Self.isFull(path)
      let isForbidden = code == CocoaError.fileWriteNoPermission.rawValue || code == CocoaError.fileWriteVolumeReadOnly.rawValue
      kind = isFull ? .diskFull : isForbidden ? .readOnly : .other
      message =
        isFull ? Self.fullDisk : isForbidden ? Self.forbidden : "The shop's files cannot be written: \(error.localizedDescription)"
      return
    }
    // What a full disk refuses has many names: a log, shared memory, a file that cannot be made.
    let isOfDisk = [.SQLITE_IOERR, .SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    if error.resultCode == .SQLITE_FULL || isOfDisk && Self.isFull(path) {
      kind = .diskFull
      message = Self.fullDisk
      return
    }
    switch error.resultCode {
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
      kind = .readOnly
      message = "The shop's database may only be read; check the permissions of the file and its folder, or choose another with --data"
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      kind = .corrupt
      message = "The shop's database is damaged; move the file away and start again, or restore a copy"
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      kind = .busy
      message = "Another program has kept the shop's database busy for too long; nothing was changed. Try again"
    case .SQLITE_CANTOPEN:
      kind = .cannotOpen
      message = "The shop's database cannot be opened; check that the folder exists and may be written, or choose another with --data"
    case .SQLITE_IOERR:
      kind = .other
      message = "The disk failed while the shop's database was read or written; nothing was changed"
    default:
      kind = .other
      message = "The shop's database failed: \(error.message ?? "no reason given")"
    }
  }

  private static let fullDisk = "The disk is full; nothing was changed. Free some space and try again"

  private static let forbidden =
    "Nothing can be written there; check the permissions of the file and its folder, or choose another with --data"

  /// The system's error for a file or folder, in words.
  package init(errno code: Int32, path: String) {
    switch code {
    case ENOSPC, EDQUOT: self.init(kind: .diskFull, path: path, message: Self.fullDisk)
    case EROFS, EACCES, EPERM:
      self.init(
        kind: .readOnly, path: path,
        message: Self.forbidden)
    default: self.init(kind: .cannotOpen, path: path, message: "The file cannot be made: \(String(cString: strerror(code)))")
    }
  }

  /// Whether the disk of a file, or of the folder above it that exists, has no room for a page more.
  private static func isFull(_ path: String) -> Bool {
    var folder = URL(filePath: path)
    for _ in 0..<64 {
      var status = statvfs()
      if statvfs(folder.path, &status) == 0 {
        // A disk that is only read has no room either, and is not full.
        if UInt(status.f_flag) & UInt(ST_RDONLY) != 0 { return false }
        return Double(status.f_bavail) * Double(status.f_frsize) < 32_768 || (status.f_files > 0 && status.f_favail == 0)
      }
      folder.deleteLastPathComponent()
    }
    return false
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
