import Primitives
import Foundation
import ShopRuntime
import Storefront

/// An inbox that keeps everything, for a test to wait for.
final class CollectedActions: ActionInbox {
  private let actions = Lock<[Action]>([])
  private let hook = Lock<(@Sendable (Action) -> Void)?>(nil)
  private let changed = NSCondition()

  /// Called with every answer, on the thread that it comes from, before it can be seen here.
  func whenPosted(_ react: @escaping @Sendable (Action) -> Void) { hook.withLock { $0 = react } }

  func post(_ action: Action) {
    hook.withLock { $0 }?(action)
    changed.withLock {
      actions.withLock { $0.append(action) }
      changed.broadcast()
    }
  }

  var all: [Action] { actions.withLock { $0 } }

  /// The cases of all answers by name, in order.
  var names: [String] { all.map { Mirror(reflecting: $0).children.first?.label ?? "\($0)" } }

  /// Waits for an answer; nil after two minutes.
  func first<Value>(_ pick: (Action) -> Value?) -> Value? {
    changed.lock()
    defer { changed.unlock() }
    let deadline = Date(timeIntervalSinceNow: 120)
    while true {
      if let found = all.lazy.compactMap(pick).first { return found }
      if !changed.wait(until: deadline) { return nil }
    }
  }
}
