import Foundation
import GRDB

/// The disk or the database failed; says so in words for a person.
public struct StorageError: Error, Hashable, Sendable, CustomStringConvertible, LocalizedError {
  public enum Kind: Hashable, Sendable {
    case diskFull, readOnly, corrupt, busy, cannotOpen, newerVersion, conflict, other
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

  public var description: String { "\(message) (\(path))" }
  public var errorDescription: String? { description }

  /// What SQLite or the file system said, in words.
  init(_ error: any Error, path: String) {
    if let error = error as? StorageError {
      self = error
      return
    }
    self.path = path
    guard let error = error as? DatabaseError else {
      let code = (error as NSError).code
      let isFull = code == CocoaError.fileWriteOutOfSpace.rawValue
      let isForbidden = code == CocoaError.fileWriteNoPermission.rawValue || code == CocoaError.fileWriteVolumeReadOnly.rawValue
      kind = isFull ? .diskFull : isForbidden ? .readOnly : .other
      message = "The shop's files cannot be written: \(error.localizedDescription)"
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL:
      kind = .diskFull
      message = "The disk is full; nothing was changed. Free some space and try again"
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

  /// Runs `body`; database and file errors become storage errors, others pass.
  static func translating<Value>(path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw StorageError(error, path: path)
    } catch let error as CocoaError {
      throw StorageError(error, path: path)
    }
  }
}
