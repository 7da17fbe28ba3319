/// How long a ledger on a server waits for what, and by which clock. No wait is without an end.
public struct PostgresPatience: Sendable {
  /// For a host to take a connection, each host by itself, unless the URL says `connect_timeout`.
  public var connecting: Duration
  /// For the answer to one statement. Then the connection is dropped, and what became of the statement is not known.
  public var statement: Duration
  /// How long a first connection is tried for, before the server counts as unavailable.
  public var opening: Duration
  /// How long one call goes on asking when a server that answered before is lost.
  public var outcome: Duration
  /// How long a connection stays open that nobody uses.
  public var idle: Duration
  /// How long a migration waits for its statements.
  public var migration: Duration
  /// The time that has passed since any fixed instant. It never goes back.
  public var now: @Sendable () -> Duration
  /// Waits so long.
  public var sleep: @Sendable (Duration) -> Void

  /// Patience with all its parts; by the clock of the system unless another is given.
  public init(
    connecting: Duration = .seconds(2), statement: Duration = .seconds(5), opening: Duration = .seconds(3),
    outcome: Duration = .seconds(60), idle: Duration = .seconds(20),
    migration: Duration = .seconds(600), now: @escaping @Sendable () -> Duration = { SystemTime.now },
    sleep: @escaping @Sendable (Duration) -> Void = SystemTime.sleep
  ) {
    self.connecting = connecting
    self.statement = statement
    self.opening = opening
    self.outcome = outcome
    self.idle = idle
    self.migration = migration
    self.now = now
    self.sleep = sleep
  }
}
