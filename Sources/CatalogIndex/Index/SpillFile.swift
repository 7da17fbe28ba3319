import Foundation
import Primitives
import SQLiteFiles

/// What is gathered while an index is built and does not stay in memory: bytes in a file without a name, which is gone with the program
/// however it ends. Where no such file can be made they stay in memory. Safe to use from any thread.
final class SpillFile: Sendable {
  private let descriptor: Int32
  private let path: String
  private let contents = Lock(Contents())

  private struct Contents: Sendable {
    var count = 0
    /// Only where there is no file.
    var bytes: [UInt8] = []
  }

  /// - Parameter folder: where there is room for it; nil: in memory.
  init(in folder: URL?) {
    path = folder?.appending(path: "index-\(UInt64.random(in: 0 ... .max)).sqlite.spill").path ?? ""
    descriptor = folder == nil ? -1 : open(path, O_RDWR | O_CREAT | O_EXCL, 0o600)
    if descriptor >= 0 { unlink(path) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Adds bytes at the end; returns where they lie.
  /// - Throws: `StorageError`.
  func append(_ more: [UInt8]) throws -> Range<Int> { try more.withUnsafeBytes { try append($0) } }

  /// Adds bytes at the end; returns where they lie.
  /// - Throws: `StorageError`.
  func append(_ more: UnsafeRawBufferPointer) throws -> Range<Int> {
    let place = contents.withLock { contents in
      let place = contents.count..<(contents.count + more.count)
      contents.count = place.upperBound
      if descriptor < 0 { contents.bytes += more }
      return place
    }
    guard descriptor >= 0 else { return place }
    var done = 0
    while done < more.count, let start = more.baseAddress {
      let written = pwrite(descriptor, start + done, more.count - done, off_t(place.lowerBound + done))
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw StorageError(errno: errno, path: path) }
      done += written
    }
    return place
  }

  /// The bytes of a place.
  /// - Throws: `StorageError`.
  func read(_ place: Range<Int>) throws -> [UInt8] {
    if descriptor < 0 { return contents.withLock { Array($0.bytes[place]) } }
    var failure: Int32 = 0
    let read = [UInt8](unsafeUninitializedCapacity: place.count) { buffer, filled in
      while filled < place.count, let start = buffer.baseAddress {
        let got = pread(descriptor, start + filled, place.count - filled, off_t(place.lowerBound + filled))
        if got < 0, errno == EINTR { continue }
        if got <= 0 {
          failure = got < 0 ? errno : EIO
          break
        }
        filled += got
      }
    }
    if failure != 0 { throw StorageError(errno: failure, path: path) }
    return read
  }
}
