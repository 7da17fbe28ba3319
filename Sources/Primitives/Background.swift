import Dispatch

/// A value that is made on another thread from now on, to be waited for when it is needed.
package final class Background<Value: Sendable>: Sendable {
  private let made = Lock<Value?>(nil)
  private let isMade = DispatchSemaphore(value: 0)

  /// Begins to make it.
  package init(_ make: @escaping @Sendable () -> Value) {
    DispatchQueue(label: "caravan.background", qos: .userInitiated).async {
      let value = make()
      self.made.withLock { $0 = value }
      self.isMade.signal()
    }
  }

  /// Waits until it is made.
  package func value() -> Value {
    while true {
      isMade.wait()
      isMade.signal()
      if let value = made.withLock({ $0 }) { return value }
    }
  }
}
