import Dispatch
import Primitives

/// A value that is made on another thread from now on, to be waited for when it is needed.
final class Background<Value: Sendable>: Sendable {
  private let made = Lock<Value?>(nil)
  private let isMade = DispatchSemaphore(value: 0)

  init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue(label: "caravan.background", qos: .userInitiated).async {
      let value = make()
      self.made.withLock { $0 = value }
      self.isMade.signal()
    }
  }

  /// Waits until it is made.
  func value() -> Value? {
    isMade.wait()
    defer { isMade.signal() }
    return made.withLock { $0 }
  }
}
