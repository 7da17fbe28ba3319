import Dispatch
import Primitives

/// Work of one kind, begun in the order in which it was asked for, on threads of its own: whatever a lane waits for, no other lane waits.
///
///     let typing = Lane("typing", .userInteractive)
///     typing.run { inbox.post(.searchArrived(ticket, try search())) }
final class Lane: Sendable {
  private struct State {
    var waiting: [@Sendable () -> Void] = []
    /// Those that have nothing to do. Each is serial: a concurrent queue waits for a core while another lane's work sleeps on the disk.
    var idle: [DispatchQueue]
    var isEnded = false
  }

  private let state: Lock<State>
  private let width: Int
  /// Entered for each piece of work that is neither done nor dropped.
  private let unfinished = DispatchGroup()

  /// - Parameter width: how many pieces of work run at once.
  init(_ name: String, width: Int = 1, _ quality: DispatchQoS) {
    self.width = width
    state = Lock(State(idle: (0..<width).map { DispatchQueue(label: "caravan.\(name).\($0)", qos: quality) }))
  }

  /// Begins the work as soon as a thread of the lane is free; drops it if the lane has ended.
  func run(_ work: @escaping @Sendable () -> Void) {
    unfinished.enter()
    let (queue, isDropped) = state.withLock { state -> (DispatchQueue?, Bool) in
      if state.isEnded { return (nil, true) }
      if let queue = state.idle.popLast() { return (queue, false) }
      state.waiting.append(work)
      return (nil, false)
    }
    if isDropped { return unfinished.leave() }
    queue?.async { self.work(work, on: queue) }
  }

  private func work(_ first: @escaping @Sendable () -> Void, on queue: DispatchQueue?) {
    var next: (@Sendable () -> Void)? = first
    while let work = next {
      work()
      unfinished.leave()
      next = state.withLock { state in
        if let following = state.waiting.first {
          state.waiting.removeFirst()
          return following
        }
        if let queue { state.idle.append(queue) }
        return nil
      }
    }
  }

  /// Drops what has not begun, and what is asked for from now on.
  func end() {
    let dropped = state.withLock { state in
      state.isEnded = true
      defer { state.waiting = [] }
      return state.waiting.count
    }
    for _ in 0..<dropped { unfinished.leave() }
  }

  /// Waits until all that was asked for is done, or until it has taken too long; then it is true.
  func isLate(after patience: DispatchTimeInterval) -> Bool { unfinished.wait(timeout: .now() + patience) == .timedOut }
}
