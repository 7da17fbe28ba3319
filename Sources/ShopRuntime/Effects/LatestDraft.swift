import Orders
import Primitives

/// The checkout that waits to be kept: only the latest of several that were handed in is taken.
final class LatestDraft: Sendable {
  /// What waits: nothing left of a checkout is something to keep, too.
  struct Waiting: Sendable {
    let draft: CheckoutDraft?
  }

  private let waiting = Lock<Waiting?>(nil)

  /// Hands one in; false if another was waiting, in whose place it is.
  func hand(in draft: CheckoutDraft?) -> Bool {
    waiting.withLock { waiting in
      defer { waiting = Waiting(draft: draft) }
      return waiting == nil
    }
  }

  /// Takes the one that waits; nil if none does.
  func take() -> Waiting? {
    waiting.withLock { waiting in
      defer { waiting = nil }
      return waiting
    }
  }
}
