import Primitives

/// Takes what a shop notes to whoever listens now: a shop that is opened before the screen is taken speaks on standard error first, and on the
/// screen from then on.
///
///     let relay = NoteRelay { warn($0) }
///     let session = try workspace.session(of: workspace.goods(telling: relay))
///     relay.pass(to: { [weak runner] in runner?.post($0) })
public final class NoteRelay: Sendable {
  private struct State {
    var tell: @Sendable (SessionNote) -> Void
    /// The last note was that somebody waits for the ledger.
    var isWaiting = false
  }

  private let state: Lock<State>

  /// - Parameter tell: told until somebody else listens.
  public init(_ tell: @escaping @Sendable (SessionNote) -> Void) { state = Lock(State(tell: tell)) }

  /// Passes a note on.
  public func tell(_ note: SessionNote) {
    // Told within the lock, so that notes come in their order also as the listener changes.
    state.withLock { state in
      if note == .waitingForLedger { state.isWaiting = true }
      if note == .ledgerAnswers { state.isWaiting = false }
      state.tell(note)
    }
  }

  /// From now on another one listens; that somebody waits still is told again.
  public func pass(to tell: @escaping @Sendable (SessionNote) -> Void) {
    state.withLock { state in
      state.tell = tell
      if state.isWaiting { tell(.waitingForLedger) }
    }
  }
}
