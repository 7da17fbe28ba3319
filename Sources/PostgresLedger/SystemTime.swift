import Foundation

/// The system's clock that only goes on.
public enum SystemTime {
  private static let start = ContinuousClock.now

  /// What has passed since it was first asked.
  public static var now: Duration { start.duration(to: .now) }

  /// Lets the thread wait.
  public static func sleep(_ duration: Duration) { Thread.sleep(forTimeInterval: max(0, duration.inSeconds)) }
}

extension Duration {
  /// In seconds.
  var inSeconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) + Double(attoseconds) * 1e-18
  }

  /// In whole milliseconds for the system's calls, rounded up, from nothing to an hour.
  var inMilliseconds: Int32 { Int32(min(3_600_000, max(0, (inSeconds * 1000).rounded(.up)))) }
}
