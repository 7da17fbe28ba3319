import Foundation
import Primitives

/// The file that a log is written into: for its owner only, and never larger than a megabyte. A full one is kept once as `caravan.log.1`.
///
/// Several programs may write at once: each line is one write at the file's end, and a file that another has put aside is left.
final class LogFile: Sendable {
  private let url: URL
  private let limit: Int
  private let descriptor: Lock<Int32>

  /// The most bytes of a file.
  static let limit = 1 << 20

  /// Opens the file, and makes it and its folder where they are missing.
  ///
  /// - Throws: `POSIXError` or `CocoaError` if it cannot be written. No link is followed.
  init(_ url: URL, limit: Int = LogFile.limit) throws {
    self.url = url
    self.limit = limit
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let opened = Self.open(url)
    guard opened >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    descriptor = Lock(opened)
  }

  deinit { descriptor.withLock { if $0 >= 0 { _ = close($0) } } }

  /// Writes a line. One that cannot be written is lost: a log holds nothing up.
  func append(_ line: String) {
    descriptor.withLock { descriptor in
      if isPutAside(descriptor) { reopen(&descriptor) }
      let bytes = Array((line + "\n").utf8)
      if size(descriptor) + bytes.count > limit {
        _ = rename(url.path, url.path + ".1")
        reopen(&descriptor)
      }
      _ = write(descriptor, bytes, bytes.count)
    }
  }

  private static func open(_ url: URL) -> Int32 {
    Foundation.open(url.path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
  }

  private func reopen(_ descriptor: inout Int32) {
    if descriptor >= 0 { close(descriptor) }
    descriptor = Self.open(url)
  }

  private func size(_ descriptor: Int32) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether the path leads to another file by now, or to none.
  private func isPutAside(_ descriptor: Int32) -> Bool {
    var (own, there) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, lstat(url.path, &there) == 0 else { return true }
    return own.st_ino != there.st_ino || own.st_dev != there.st_dev
  }
}
