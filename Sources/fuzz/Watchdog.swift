import Foundation
import Primitives

/// Ends the program when a case never ends, and says which one it was.
final class Watchdog: Sendable {
  private let state = Lock((number: UInt64(0), since: Date()))

  init(limit: Double) {
    Thread.detachNewThread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 1)
        let (number, since) = state.withLock { ($0.number, $0.since) }
        if Date().timeIntervalSince(since) > limit {
          print("case \(number) does not end: fuzz --only \(number)")
          exit(1)
        }
      }
    }
  }

  /// A case begins.
  func begins(_ number: UInt64) { state.withLock { $0 = (number, Date()) } }
}
