import Foundation
import GRDB
import TestSupport
import Testing

@testable import SQLiteFiles

@Suite("Places where no file can be made")
struct ImpossiblePlaceTests {
  private func made() throws -> TemporaryFolder {
    let folder = TemporaryFolder("impossible")
    try FileManager.default.createDirectory(at: folder.url, withIntermediateDirectories: true)
    return folder
  }

  private func failure(at path: String) -> StorageError? {
    do {
      try DataFolder(URL(filePath: path)).create()
      return nil
    } catch {
      return StorageError(error, path: path)
    }
  }

  @Test("A folder below a file, however deep, is told as that")
  func belowFile() throws {
    let folder = try made()
    let file = folder.url.appending(path: "notes.txt").path
    try Data("x".utf8).write(to: URL(filePath: file))
    for path in [file, file + "/data", file + "/data/below"] {
      let error = try #require(failure(at: path))
      #expect(error.kind == .cannotOpen, "\(path) \(error)")
      #expect(error.message.contains("not a folder"), "\(error)")
    }
  }

  @Test(
    "What the kernel shows as folders is no full disk",
    arguments: ["/proc/caravan", "/proc/caravan/data", "/proc/self/caravan", "/dev/null/data"])
  func kernel(path: String) throws {
    let error = try #require(failure(at: path))
    #expect([.cannotOpen, .readOnly].contains(error.kind), "\(error)")
    #expect(!error.message.contains("full"))
  }

  @Test("A name that is too long and links that go round are told as that")
  func names() throws {
    let long = try #require(failure(at: "/tmp/" + String(repeating: "a", count: 300)))
    #expect(long.kind == .cannotOpen && long.message.contains("too long"), "\(long)")
    let folder = try made()
    let link = folder.url.appending(path: "round").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: link)
    let round = try #require(failure(at: link + "/data"))
    #expect(round.kind == .cannotOpen && round.message.contains("links"), "\(round)")
  }

  @Test(
    "Each number of the system has a kind and words of its own",
    arguments: [
      (ENOSPC, StorageError.Kind.diskFull), (EDQUOT, .diskFull), (EROFS, .readOnly), (EACCES, .readOnly), (EPERM, .readOnly),
      (ENOTDIR, .cannotOpen), (EISDIR, .cannotOpen), (ENOENT, .cannotOpen), (ENAMETOOLONG, .cannotOpen), (ELOOP, .cannotOpen),
      (EMFILE, .other), (EIO, .other), (ENOTBLK, .cannotOpen),
    ])
  func numbers(code: Int32, kind: StorageError.Kind) {
    let plain = StorageError(errno: code, path: "/somewhere")
    #expect(plain.kind == kind)
    #expect(plain.message.contains("full") == (code == ENOSPC))
    // The same wrapped by Foundation.
    let wrapped = CocoaError(.fileWriteUnknown, userInfo: [NSUnderlyingErrorKey: POSIXError(POSIXErrorCode(rawValue: code) ?? .EIO)])
    #expect(StorageError(wrapped, path: "/somewhere").message == plain.message)
  }

  @Test("A database that cannot be opened because its folder is a file is told as that, not as a folder to be checked")
  func database() throws {
    let folder = try made()
    let file = folder.url.appending(path: "notes.txt")
    try Data("x".utf8).write(to: file)
    let error = StorageError(DatabaseError(resultCode: .SQLITE_CANTOPEN), path: file.appending(path: "shop.sqlite").path)
    #expect(error.kind == .cannotOpen && error.message.contains("not a folder"))
    let other = StorageError(DatabaseError(resultCode: .SQLITE_CANTOPEN), path: folder.url.appending(path: "shop.sqlite").path)
    #expect(!other.message.contains("not a folder"))
  }
}
