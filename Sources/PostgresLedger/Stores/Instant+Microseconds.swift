import Foundation

/// Instants as the tables have them: whole microseconds since 1970, so that the same instant is the same number everywhere.
extension Date {
  /// Rounded; what is beyond 290,000 years or no number ends there.
  var microseconds: Int {
    let micro = (timeIntervalSince1970 * 1_000_000).rounded()
    guard micro.isFinite else { return timeIntervalSince1970 < 0 ? -Self.furthest : Self.furthest }
    return Int(min(Double(Self.furthest), max(-Double(Self.furthest), micro)))
  }

  /// The instant of a number.
  init(microseconds: Int) { self.init(timeIntervalSince1970: Double(microseconds) / 1_000_000) }

  private static let furthest = 9_000_000_000_000_000_000
}
