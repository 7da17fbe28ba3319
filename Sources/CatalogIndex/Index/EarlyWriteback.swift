import Dispatch
import Foundation
import Primitives
import SQLiteFiles

/// Has the disk write what a file has so far while more is made, so that little is left to wait for at the end.
final class EarlyWriteback: Sendable {
  private let path: String
  private let state = Lock(State())
  private let writing = DispatchGroup()

  private struct State: Sendable {
    var step: IndexProgress.Step?
    var isWriting = false
    /// What the system said first: it tells a failure once, and not to who asks later.
    var failure: Int32 = 0
  }

  /// So many goods are some hundred megabytes.
  private static let goodsBetween = 100_000

  init(_ file: URL) { path = file.path }

  /// Follows the building: writes with each new step, and now and then while goods are read.
  func follow(_ progress: IndexProgress) {
    let begins = state.withLock { state in
      let isDue = state.step != progress.step || progress.step == .readingGoods && progress.done % Self.goodsBetween == 0
      state.step = progress.step
      // A small file is written at one go.
      guard isDue, progress.done >= Self.goodsBetween, !state.isWriting else { return false }
      state.isWriting = true
      return true
    }
    if begins { DispatchQueue(label: "caravan.writeback", qos: .utility).async(group: writing) { self.write() } }
  }

  private func write() {
    let descriptor = open(path, O_RDONLY)
    let failure = descriptor >= 0 && fsync(descriptor) != 0 ? errno : 0
    if descriptor >= 0 { close(descriptor) }
    state.withLock { state in
      state.isWriting = false
      if state.failure == 0 { state.failure = failure }
    }
  }

  /// Waits for the writing that goes on.
  /// - Throws: `StorageError` if something could not be written.
  func end() throws {
    writing.wait()
    let failure = state.withLock { $0.failure }
    if failure != 0 { throw StorageError(errno: failure, path: path) }
  }
}
