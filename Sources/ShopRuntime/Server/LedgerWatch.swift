import Dispatch
import Foundation
import Primitives
import Shop

/// Tells when somebody has been waiting for the ledger for a while, and when nobody is any more.
///
///     let watch = LedgerWatch { isWaiting in note(isWaiting ? .waitingForLedger : .ledgerAnswers) }
///     let cart = try watch.over { try ledger.cart(of: customer) }
public final class LedgerWatch: Sendable {
  private struct State {
    /// Of questions that are under way, each by its number.
    var begun: Set<Int> = []
    /// Those of them that take long.
    var late: Set<Int> = []
    var last = 0
    /// The server is known not to answer, though nobody asks it now.
    var isAway = false
    var isTold = false
  }

  private let state = Lock(State())
  private let patience: DispatchTimeInterval
  /// Serial: what is told comes in the order in which it happened.
  private let queue = DispatchQueue(label: "caravan.ledger-watch", qos: .userInitiated)
  private let tell: @Sendable (Bool) -> Void

  /// - Parameters:
  ///   - patience: so long a question may take before anything is told of it.
  ///   - tell: told true when somebody waits, false when nobody does any more, in turn.
  public init(patience: DispatchTimeInterval = .milliseconds(500), tell: @escaping @Sendable (Bool) -> Void) {
    self.patience = patience
    self.tell = tell
  }

  /// Asks a question of the ledger under watch.
  func over<Value>(_ ask: () throws(LedgerError) -> Value) throws(LedgerError) -> Value {
    let number = state.withLock { state in
      state.last += 1
      state.begun.insert(state.last)
      return state.last
    }
    queue.asyncAfter(deadline: .now() + patience) { [weak self] in self?.noticeLate(number) }
    defer { ended(number) }
    return try ask()
  }

  /// The server does not answer, or does again.
  func setAway(_ isAway: Bool) {
    state.withLock { $0.isAway = isAway }
    queue.async { self.tellWhatIs() }
  }

  private func noticeLate(_ number: Int) {
    state.withLock { state in if state.begun.contains(number) { state.late.insert(number) } }
    tellWhatIs()
  }

  private func ended(_ number: Int) {
    let wasLate = state.withLock { state in
      state.begun.remove(number)
      return state.late.remove(number) != nil
    }
    if wasLate { queue.async { self.tellWhatIs() } }
  }

  /// On the queue.
  private func tellWhatIs() {
    let news = state.withLock { state -> Bool? in
      let isWaiting = state.isAway || !state.late.isEmpty
      defer { state.isTold = isWaiting }
      return isWaiting == state.isTold ? nil : isWaiting
    }
    if let news { tell(news) }
  }
}
