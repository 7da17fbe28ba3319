import Foundation
import Primitives

/// Held by the one program that builds an index: a lock of the kernel on a file beside it, which ends with whoever holds it, however that is.
/// The file stays.
public final class BuildLock: Sendable {
  private let descriptor: Int32

  private init(_ descriptor: Int32) { self.descriptor = descriptor }

  deinit { close(descriptor) }

  /// Waits until the index is there or nobody builds it.
  ///
  /// - Parameters:
  ///   - file: where the index will lie; its folder is there.
  ///   - wait: called now and then while another program builds it; what it throws ends the waiting.
  ///   - open: opens the index; nil if it is not there yet.
  /// - Returns: The index that another program has built, or the lock for building it; neither where no lock can be had, as on a disk that
  ///   cannot be written.
  public static func take<Index>(for file: URL, wait: () throws -> Void, open: () throws -> Index?) throws -> (
    index: Index?, lock: BuildLock?
  ) {
    let descriptor = Foundation.open(file.path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return (nil, nil) }
    let lock = BuildLock(descriptor)
    while true {
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
        // Another may have built it since it was last looked for.
        if let index = try open() { return (index, nil) }
        return (nil, lock)
      }
      guard errno == EWOULDBLOCK || errno == EINTR else { return (nil, nil) }
      // Nobody builds any more: all who waited look at once.
      if flock(descriptor, LOCK_SH | LOCK_NB) == 0 {
        if let index = try open() { return (index, nil) }
        flock(descriptor, LOCK_UN)
      }
      try wait()
      usleep(useconds_t.random(in: 20_000...50_000))
    }
  }
}
