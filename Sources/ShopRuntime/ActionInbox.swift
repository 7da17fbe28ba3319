import Storefront

/// Where the answers to effects are left for whoever updates the model: a mailbox that wakes a terminal's loop, or a list in a test.
public protocol ActionInbox: Sendable {
  /// Leaves an answer; from any thread, never waiting.
  func post(_ action: Action)
}
