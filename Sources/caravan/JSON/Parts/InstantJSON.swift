import Delivery
import Foundation
import Orders
import Primitives

/// An instant as ISO 8601 in UTC, to the second.
struct InstantJSON: Encodable {
  let text: String

  init(_ date: Date) { text = Instant.text(date) }
  init(_ hour: Hour) { self.init(hour.date) }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// An instant as ISO 8601 by the clocks of a place, to the second, with their offset from UTC.
struct LocalTimeJSON: Encodable {
  let text: String

  init(_ date: Date, in timeZone: TimeZoneID) {
    let second = Int(date.timeIntervalSince1970.rounded(.down))
    text = Instant.text(date, offset: ZoneClock.named(timeZone).offset(at: second))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// When something is there: as likely as not, and almost surely.
struct PromiseJSON: Encodable {
  let p50: InstantJSON
  let p90: InstantJSON

  init(p50: Hour, p90: Hour) {
    self.p50 = InstantJSON(p50)
    self.p90 = InstantJSON(p90)
  }

  init(_ promise: Promise) { self.init(p50: promise.p50, p90: promise.p90) }
}
