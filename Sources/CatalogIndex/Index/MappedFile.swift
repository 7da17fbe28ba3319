import Foundation
import SQLiteFiles

/// The bytes of a file that nobody changes, where the system has them: programs that map the same file share its pages.
///
/// Mapped by our own call, since pages may be let go of only where they surely are the file's.
struct MappedFile: Sendable {
  /// All of the file. They stay mapped as long as anybody has a part of them.
  let bytes: Data

  /// Nil if the file cannot be read or is empty.
  /// - Throws: `StorageError` where this program has no room for it: nothing is wrong with the file then.
  init?(_ file: URL) throws {
    let descriptor = open(file.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, let count = Int(exactly: status.st_size), count > 0 else { return nil }
    guard let start = mmap(nil, count, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
      guard errno == ENOMEM else { return nil }
      throw StorageError(
        kind: .other, path: file.path,
        message: "The index of the catalog does not fit into the memory that this program may use; allow it more")
    }
    bytes = Data(bytesNoCopy: start, count: count, deallocator: .unmap)
  }

  /// Lets go of the pages that were read. Whoever reads them again, even at this moment, finds the same bytes.
  func releasePages() {
    bytes.withUnsafeBytes { bytes in
      guard let start = bytes.baseAddress else { return }
      _ = madvise(UnsafeMutableRawPointer(mutating: start), bytes.count, MADV_DONTNEED)
    }
  }
}
