import Synchronization

/// Whether somebody still waits for the answer to a piece of work. Work asks between its steps;
/// what has not begun is skipped.
public final class Cancellation: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  public var isCancelled: Bool { flag.load(ordering: .acquiring) }

  /// Nobody waits any more. For good.
  public func cancel() { flag.store(true, ordering: .releasing) }
}
