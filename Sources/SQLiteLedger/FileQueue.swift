import Foundation
import GRDB
import Primitives

/// How a connection waits for others' transactions on the same file. SQLite's own waiting sleeps longer each time, up to a tenth of a second,
/// and the file is often free meanwhile: orders that are written as text at the same time on several cores would be placed one after the other.
final class FileQueue: Sendable {
  private struct State {
    var patience: Duration
    var began: ContinuousClock.Instant = .now
  }

  private let state: Lock<State>

  /// - Parameter patience: How long others are waited for.
  init(patience: Duration) { state = Lock(State(patience: patience)) }

  /// Waits so long from now on.
  func wait(_ patience: Duration) { state.withLock { $0.patience = patience } }

  /// What GRDB calls while the file is busy.
  var busyMode: Database.BusyMode { .callback { self.waits(afterTries: $0) } }

  /// Sleeps a little; false once the patience is over.
  private func waits(afterTries tries: Int) -> Bool {
    let (waited, patience) = state.withLock { state in
      if tries == 0 { state.began = .now }
      return (.now - state.began, state.patience)
    }
    guard waited < patience else { return false }
    // Most transactions take less than a millisecond; whoever waits for a long one looks less often.
    usleep(waited < .milliseconds(5) ? 200 : waited < .milliseconds(100) ? 1_000 : 5_000)
    return true
  }
}
