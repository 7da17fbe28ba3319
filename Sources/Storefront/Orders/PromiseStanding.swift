import Delivery
import Orders
import Primitives
import Screen

/// How a forecast stands to the day that was promised with 90%.
enum PromiseStanding: Hashable, Sendable {
  /// Its 90% date keeps the promise.
  case kept
  /// Only its 50% date does.
  case doubtful
  /// Neither does.
  case broken

  /// By days at the destination, since a promise is one: it is kept to its end.
  init(p50: Hour, p90: Hour, promised: Hour, in timeZone: TimeZoneID) {
    let clock = ZoneClock.named(timeZone)
    let day = clock.date(of: promised)
    self = clock.date(of: p90) <= day ? .kept : clock.date(of: p50) <= day ? .doubtful : .broken
  }

  init(_ forecast: ShipmentForecast, in timeZone: TimeZoneID) {
    self.init(p50: forecast.percentiles.p50, p90: forecast.percentiles.p90, promised: forecast.promise.p90, in: timeZone)
  }

  var role: Role {
    switch self {
    case .kept: .good
    case .doubtful: .amber
    case .broken: .bad
    }
  }

  func sign(_ glyphs: GlyphSet) -> PlainText {
    switch self {
    case .kept: glyphs.kept
    case .doubtful: glyphs.doubtful
    case .broken: glyphs.broken
    }
  }
}
