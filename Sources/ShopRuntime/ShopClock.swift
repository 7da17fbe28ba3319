import Foundation

/// The shop's clock: the real one, or one that was set and runs from there.
public struct ShopClock: Sendable {
  private let offset: TimeInterval

  /// - Parameter start: what the clock shows now; nil: the real time.
  public init(start: Date?) { offset = start.map { $0.timeIntervalSinceNow } ?? 0 }

  public var now: Date { Date().addingTimeInterval(offset) }
}
