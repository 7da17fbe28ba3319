import Screen

/// Why `TerminalSession.waitForInput` returned.
public struct Wakeup: Hashable, Sendable {
  /// What the person did, in order; all that had come.
  public var events: [InputEvent]
  /// The mailbox has messages.
  public var hasMail: Bool

  /// What came, in order.
  public init(events: [InputEvent] = [], hasMail: Bool = false) {
    self.events = events
    self.hasMail = hasMail
  }
}
