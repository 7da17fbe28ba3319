import Dispatch

/// A few things on their way from the thread that makes them to the one that uses them. The maker waits for room, the user for things; either may
/// stop before the other.
///
///     while let part = next(), parts.put(part) {}        // one thread
///     parts.end()
///     while let part = parts.take() { use(part) }        // another
public final class HandOver<Element: Sendable>: Sendable {
  private struct State {
    var waiting: [Element] = []
    var isLeft = false
  }

  private let state = Lock(State())
  // A semaphore that is let go below the value that it began with ends the process: both begin with nothing.
  private let room = DispatchSemaphore(value: 0)
  private let filled = DispatchSemaphore(value: 0)

  /// - Parameter most: So many things wait at most.
  public init(most: Int) { for _ in 0..<most { room.signal() } }

  /// Hands one thing over once there is room; false if nobody takes any more.
  public func put(_ element: consuming Element) -> Bool {
    room.wait()
    // Moved, so that whoever takes it has it alone.
    var own: Element? = element
    let isLeft = state.withLock { state in
      if !state.isLeft, let element = own.take() { state.waiting.append(element) }
      return state.isLeft
    }
    // Whoever puts next does not wait either.
    (isLeft ? room : filled).signal()
    return !isLeft
  }

  /// Nothing more comes.
  public func end() { filled.signal() }

  /// The next thing, waited for; nil at the end, and then always.
  public func take() -> Element? {
    filled.wait()
    let element = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
    (element == nil ? filled : room).signal()
    return element
  }

  /// Nobody takes any more: what waits is let go, who puts is told, and `take` has nothing.
  public func leave() {
    let dropped = state.withLock { state in
      state.isLeft = true
      defer { state.waiting = [] }
      return state.waiting
    }
    withExtendedLifetime(dropped) {}
    room.signal()
    filled.signal()
  }
}
