import Foundation
import Primitives
import Storefront

/// A file that a person named, written only where nothing lies yet.
public enum NewFile {
  /// Writes a text into a file that is made for it, readable by its owner only. No link is followed, nothing is written over, and what was
  /// begun does not stay if the disk fails.
  /// - Throws: `SaveFailure`.
  public static func write(_ text: String, to path: String) throws(SaveFailure) { try write(Array(text.utf8), to: path) }

  /// The same for bytes.
  /// - Throws: `SaveFailure`.
  public static func write(_ content: [UInt8], to path: String) throws(SaveFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists : .other(String(cString: strerror(errno)))
    }
    var failed: Int32 = 0
    var bytes = content[...]
    while !bytes.isEmpty, failed == 0 {
      let written = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 { bytes = bytes.dropFirst(written) } else if errno != EINTR { failed = errno }
    }
    if failed == 0, fsync(descriptor) != 0 { failed = errno }
    close(descriptor)
    guard failed == 0 else {
      unlink(path)
      throw .other(String(cString: strerror(failed)))
    }
  }
}
