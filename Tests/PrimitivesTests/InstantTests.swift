import Foundation
import Primitives
import Testing

struct InstantTests {
  private func text(_ typed: String) -> String? { Instant.parse(typed).map(Instant.text) }

  @Test("An instant is ISO 8601 with a zone, in any of its usual forms")
  func forms() {
    for typed in [
      "2026-11-24T11:30:00Z", "2026-11-24T11:30Z", "2026-11-24 11:30:00Z", "2026-11-24t11:30:00z", "2026-11-24T12:30+01:00",
      "2026-11-24T12:30+01", "2026-11-24T12:30:00+0100", "2026-11-24T08:00:00-03:30", "2026-11-25T01:30:00+14:00",
      "2026-11-23T21:30:00-14:00", "2026-11-24T11:30:00.25Z", "2026-11-24T11:30:00,999Z",
    ] { #expect(text(typed) == "2026-11-24T11:30:00Z", "\(typed)") }
    #expect(Instant.parse("2026-11-24T11:30:00.25Z") == Instant.parse("2026-11-24T11:30:00Z")?.addingTimeInterval(0.25))
  }

  @Test("By the clocks of a place it is the same instant with their offset", arguments: [0, 28_800, 20_700, -12_600, 50_400])
  func local(_ offset: Int) throws {
    let date = try #require(Instant.parse("2026-11-24T16:30:07Z"))
    let local = Instant.text(date, offset: offset)
    #expect(Instant.parse(local) == date)
    let told = [
      0: "2026-11-24T16:30:07+00:00", 28_800: "2026-11-25T00:30:07+08:00", 20_700: "2026-11-24T22:15:07+05:45",
      -12_600: "2026-11-24T13:00:07-03:30", 50_400: "2026-11-25T06:30:07+14:00",
    ]
    #expect(local == told[offset])
  }

  @Test(
    "Anything else is none: dates and times that do not exist, offsets beyond 14 hours, no zone",
    arguments: [
      "2026-11-24T11:30:00+25:00", "2026-11-24T11:30:00-19:00", "2026-11-24T11:30:00+14:01", "2026-11-24T11:30:00+15:00",
      "2026-11-24T11:30:00+01:60", "2026-11-24T11:30:00+1", "2026-11-24T11:30:00+01:0", "2026-11-24T11:30:00+01:000",
      "2026-11-24T11:30:00", "2026-11-24T24:00:00Z", "2026-11-24T11:60:00Z", "2026-11-24T11:30:60Z", "2026-11-24T11:30:00.Z",
      "2026-13-01T11:30:00Z", "2026-02-30T11:30:00Z", "2027-02-29T11:30:00Z", "2026-11-24X11:30:00Z", "2026-11-24T1:30:00Z",
      "2026-11-24T-1:30:00Z", "2026-11-24T11:30:00Zx", "2026-11-24T11:30:00ZZ", "2026-11-24T11:30:1e1Z", "2026-11-24", "", "now",
      "２０２６-11-24T11:30:00Z", "2026-11-24T11:30:00\u{2212}01:00",
    ])
  func refused(_ typed: String) { #expect(Instant.parse(typed) == nil) }
}
