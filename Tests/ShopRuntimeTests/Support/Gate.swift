import Delivery
import Dispatch
import Primitives

/// Where work stands until the test lets it on. A test that would wait for ever fails after two minutes.
final class Gate: Sendable {
  private let reached = DispatchSemaphore(value: 0)
  private let opened = DispatchSemaphore(value: 0)
  private let count = Lock(0)

  /// Work has come here.
  var isReached: Bool { count.withLock { $0 > 0 } }

  /// Stands until it is opened.
  func pass() {
    count.withLock { $0 += 1 }
    reached.signal()
    _ = opened.wait(timeout: .now() + .seconds(120))
    opened.signal()
  }

  /// For everybody, from now on.
  func open() { opened.signal() }

  /// The test waits until work stands here, or has passed.
  @discardableResult
  func waitUntilReached() -> Bool {
    defer { reached.signal() }
    return reached.wait(timeout: .now() + .seconds(120)) == .success
  }
}
