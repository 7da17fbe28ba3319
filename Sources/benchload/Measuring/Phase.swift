import Primitives

/// What all shoppers of a run do now.
final class Phase: Sendable {
  enum Step: Int, Comparable {
    /// The first page shows, nobody types.
    case arriving
    case shopping
    /// A page of goods shows, nobody types.
    case resting
    case leaving

    static func < (one: Step, other: Step) -> Bool { one.rawValue < other.rawValue }
  }

  private struct State {
    var step = Step.arriving
    var end = Double.infinity
    var arrived = 0
    var rested = 0
  }

  private let state = Lock(State())

  var step: Step { state.withLock { $0.step } }
  /// When shopping ends, by the system's clock.
  var end: Double { state.withLock { $0.end } }
  /// How many have seen the first page or know that it does not come.
  var arrived: Int { state.withLock { $0.arrived } }
  /// How many have shopped.
  var rested: Int { state.withLock { $0.rested } }

  func begin(_ step: Step, until end: Double = .infinity) {
    state.withLock { state in
      state.step = step
      if step == .shopping { state.end = end }
    }
  }

  func arrive() { state.withLock { $0.arrived += 1 } }
  func rest() { state.withLock { $0.rested += 1 } }
}
