import Foundation

/// A file whose bytes are read where they are needed, so that one of any size can be gone through. It is closed when nobody has it any more.
final class FileBytes: Sendable {
  private let descriptor: Int32
  /// How many bytes the file had when it was opened.
  let count: Int

  /// - Throws: What the system says.
  init(_ url: URL) throws {
    descriptor = open(url.path, O_RDONLY)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw POSIXError(.EISDIR)
    }
    count = Int(status.st_size)
  }

  deinit { close(descriptor) }

  /// So many bytes from a place on; fewer only where the file ends.
  /// - Throws: What the system says.
  func bytes(at offset: Int, count: Int) throws -> [UInt8] {
    let wanted = max(0, min(count, self.count - offset))
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, filled in
      while filled < wanted, let start = buffer.baseAddress {
        let got = pread(descriptor, start + filled, wanted - filled, off_t(offset + filled))
        if got < 0, errno == EINTR { continue }
        if got < 0 { failure = errno }
        if got <= 0 { break }
        filled += got
      }
    }
    if failure != 0 { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .EIO) }
    // A file that was cut short since is not whole.
    if bytes.count < wanted { throw POSIXError(.EIO) }
    return bytes
  }
}
