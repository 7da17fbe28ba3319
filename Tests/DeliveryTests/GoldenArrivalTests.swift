import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// A way from China to a Belgian door, with every kind of gate and clock.
///
/// The numbers come from a script in Python that was written from DESIGN.md, section 3, alone: dictionaries of hour and mass, folded hour by hour
/// with the zoneinfo module and math.erfc. They are hours from the order to the 10th, 50th, 75th, 85th, 90th, 95th, 97th and 99th percentile.
struct GoldenArrivalTests {
  private static let belgianHolidays = [date("2026-12-25"), date("2027-01-01"), date("2027-03-29")]

  private let estimator = Estimator(
    WorkingCalendar(
      "china", in: "Asia/Shanghai", open: [opening(8, 12), opening(13, 18)], on: .workdays, closed: dates("2027-02-05", "2027-02-11"),
      extra: [date("2027-02-20"): [opening(9, 17)]]),
    WorkingCalendar("customs", in: "Europe/Brussels", open: [opening(8, 17)], on: .workdays, closed: belgianHolidays),
    WorkingCalendar(
      id: "door", name: LocalizedName("door"), timeZone: "Europe/Brussels",
      week: Array(repeating: [opening(8, 20)], count: 5) + [[opening(9, 14)], []],
      closed: ClosedDays(Dictionary(uniqueKeysWithValues: belgianHolidays.map { ($0, LocalizedName("holiday")) }))))

  private let stages = [
    Stage(
      .weekly("mon 16", "tue 16", "wed 16", "thu 16", "fri 16", in: "Asia/Shanghai", cutoff: 2, calendar: "china"), taking: hours(1, 3, 7),
      on: .working("china")),
    Stage(
      .opening("china"), taking: hours(1, 2.5, 6), on: .working("china"), inspection: Inspection(rate: 0.04, duration: hours(4, 16, 48))),
    Stage(.weekly("tue 18", "fri 07:30", in: "Asia/Shanghai", cutoff: 6.5, calendar: "china"), taking: hours(220, 262.5, 330)),
    Stage(
      .opening("customs"), taking: hours(0.5, 2, 9), on: .working("customs"),
      inspection: Inspection(rate: 0.06, duration: hours(8, 24, 60))),
    Stage(.opening("door"), taking: hours(2, 5.25, 13), on: .working("door")),
  ]

  @Test(
    "Every percentile is that of the reference",
    arguments: [
      ("2026-11-24T09:00+00:00", [319, 366, 435, 489, 509, 551, 581, 700], 0.5086463595917508),
      ("2027-01-29T03:00+00:00", [366, 423, 467, 520, 608, 654, 686, 803], 0.5063145490259596),
      ("2027-03-12T20:00+00:00", [424, 445, 474, 500, 569, 596, 636, 757], 0.5115104012494504),
    ])
  func percentiles(ordered: String, expected: [Int], throughMedian: Double) throws {
    let start = at(ordered)
    let end = try #require(try estimator.folds(stages, from: start).last).end
    let found = end.percentiles([0.10, 0.50, 0.75, 0.85, 0.90, 0.95, 0.97, 0.99]).map { $0 - start }
    #expect(found == expected)
    #expect(abs(end.cumulative(through: end.percentile(0.5)) - throughMedian) < 1e-9)
    #expect(abs(end.masses.reduce(0, +) - 1) < 1e-9)
  }
}
