import CoreSupport
import Testing

@testable import Delivery
@testable import Primitives
@testable import Storefront

@Suite("The axis of dates")
struct DateAxisTests {
  private let brussels: TimeZoneID = "Europe/Brussels"

  @Test(
    "It ends with the last date, unless an hour had more than a cell",
    arguments: [(3, 48), (10, 48), (40, 48), (49, 48), (88, 39), (200, 48), (7, 120)])
  func scale(days: Int, width: Int) {
    let first = date("2026-11-24")
    let axis = DateAxis(from: first, through: first + (days - 1), width: width, timeZone: brussels)
    #expect(axis.days == days)
    #expect(axis.last == first + (days - 1))
    #expect(axis.column(of: ZoneClock.named(brussels).lastHour(of: axis.last) + -1) == width - 1)
    #expect(DateAxis(from: first, through: first, width: 48, timeZone: brussels).days == 2)
  }

  @Test("Every hour of a day falls into the day's cells, also where the clock changes")
  func clockChange() {
    // 25 October 2026 has 25 hours in Brussels.
    let axis = DateAxis(from: date("2026-10-24"), through: date("2026-10-27"), width: 4, timeZone: brussels)
    let clock = ZoneClock.named(brussels)
    for day in 0..<4 {
      let last = clock.lastHour(of: date("2026-10-24") + day)
      #expect(axis.column(of: last + -1) == day)
      #expect(axis.column(of: last) == (day == 3 ? nil : day + 1))
    }
  }

  @Test("Nothing of a distribution within the axis is lost")
  func masses() {
    let first = date("2026-11-24")
    let noon = ZoneClock.named(brussels).lastHour(of: first) + -12
    let distribution = ArrivalDistribution(first: noon, masses: (0..<100).map { _ in 0.01 })
    for width in [1, 2, 5, 17, 80] {
      let masses = DateAxis(from: first, through: first + 6, width: width, timeZone: brussels).masses(of: distribution)
      #expect(masses.count == width)
      #expect(abs(masses.reduce(0, +) - 1) < 1e-9)
    }
  }

  @Test("What is even from day to day is even from cell to cell, whatever the width")
  func even() {
    let first = date("2026-11-24")
    // A third of each day's mass at ten in the morning, for thirty days.
    let morning = ZoneClock.named(brussels).lastHour(of: first) + -13
    let masses = (0..<(29 * 24 + 1)).map { $0 % 24 == 0 ? 1.0 / 30 : 0 }
    let distribution = ArrivalDistribution(first: morning, masses: masses)
    for width in [13, 17, 22, 29, 39, 48, 71] {
      let masses = DateAxis(from: first, through: first + 29, width: width, timeZone: brussels).masses(of: distribution)
      #expect(abs(masses.reduce(0, +) - 1) < 1e-9)
      #expect((masses.max() ?? 0) - (masses.min() ?? 0) < 1e-9, "\(width)")
    }
  }

  @Test("A cell is closed if the calendar works on none of its days")
  func closed() {
    let calendar = ProductFixture.calendars[0]
    let daily = DateAxis(from: date("2026-12-21"), through: date("2027-01-03"), width: 14, timeZone: brussels)
    let closed = daily.closed(by: calendar)
    #expect(closed.indices.filter { closed[$0] } == [4, 6, 11, 13])
    let coarse = DateAxis(from: date("2026-12-21"), through: date("2027-01-17"), width: 14, timeZone: brussels)
    // 25 December is a Friday: with the Saturday its cell has a working day.
    #expect(coarse.closed(by: calendar).allSatisfy { !$0 })
    // One and a half days a cell: no Sunday fills one.
    let between = DateAxis(from: date("2027-01-11"), through: date("2027-01-31"), width: 14, timeZone: brussels)
    #expect(between.closed(by: calendar).allSatisfy { !$0 })
    #expect(daily.closed(by: nil).allSatisfy { !$0 })
  }

  @Test("Labels name the months, and days at even steps under their own month")
  func labels() {
    let english = ProductFixture.language("en")
    let axis = DateAxis(from: date("2026-11-24"), through: date("2027-01-10"), width: 48, timeZone: brussels)
    #expect(axis.monthLabels(english).map(\.text) == ["Nov", "Dec", "Jan 2027"])
    #expect(axis.dayLabels(english).map(\.text) == ["7", "14", "21", "28", "4"])
    let short = DateAxis(from: date("2026-11-24"), through: date("2026-11-26"), width: 48, timeZone: brussels)
    #expect(short.dayLabels(english).map(\.text).prefix(3) == ["Tue 24", "Wed 25", "Thu 26"])
    // Eleven weeks on 39 cells: every second Monday.
    let long = DateAxis(from: date("2026-11-24"), through: date("2027-02-20"), width: 39, timeZone: brussels)
    #expect(long.monthLabels(english).map(\.text) == ["Dec", "Jan 2027", "Feb"])
    #expect(long.dayLabels(english).map(\.text) == ["14", "28", "11", "25", "8"])
  }

  @Test("On no axis are labels ambiguous: apart, in their months, at one step, the year where it changes", arguments: ["en", "zh-Hans"])
  func unambiguous(code: String) {
    let language = ProductFixture.language(code)
    for start in stride(from: 0, to: 365, by: 11) {
      for days in [2, 5, 9, 17, 26, 41, 60, 88, 130, 240, 420, 900] {
        for width in [12, 17, 24, 39, 48, 70, 120] {
          let first = date("2026-01-01") + start
          let axis = DateAxis(from: first, through: first + (days - 1), width: width, timeZone: brussels)
          let months = axis.monthLabels(language)
          let numbers = axis.dayLabels(language)
          for labels in [months, numbers] {
            for (left, right) in zip(labels, labels.dropFirst()) { #expect(left.column + left.text.displayWidth < right.column) }
            for label in labels { #expect(label.column >= 0 && label.column + label.text.displayWidth <= width) }
          }
          // Each number lies under the month of its date, and its span does not reach the next one's name.
          let dates = (0..<axis.days).map { first + $0 }
          var steps = Set<Int>()
          var before: LocalDate?
          for label in numbers where label.text.displayWidth != 4 || Int(label.text.string) == nil {
            let candidates = dates.filter {
              axis.column(of: $0) == label.column && label.text.string.split(separator: " ").last == "\($0.parts.day)"
            }
            #expect(candidates.count == 1)
            guard let own = candidates.first else { continue }
            guard let month = months.last(where: { $0.column <= label.column }) else {
              Issue.record("\(label) has no month")
              continue
            }
            let name = language.month(own.parts.month)
            #expect(month.text.string.contains(name))
            if let next = months.first(where: { $0.column > label.column }) {
              #expect(label.column + label.text.displayWidth <= next.column)
            }
            if let before, own.parts.month == before.parts.month { steps.insert(own - before) }
            before = own
          }
          #expect(steps.count <= 1, "\(first) \(days) \(width): \(steps)")
          // A new year is named wherever four cells are left for it and a year has six.
          guard axis.cellsPerDay * 365 >= 6 else { continue }
          for january in dates where january.parts.month == 1 && january.parts.day == 1 && january != first {
            guard let column = axis.column(of: january), column + 4 <= width else { continue }
            #expect(
              (months + numbers).contains { $0.column == column && $0.text.string.contains("\(january.parts.year)") },
              "\(first) \(days) \(width)")
          }
        }
      }
    }
  }

  @Test("Axes of no width, of one cell and of backward dates are fine")
  func extremes() {
    let first = date("2026-11-24")
    for width in [-3, 0, 1, 2, 5_000] {
      for last in [first + -400, first, first + 20_000] {
        let axis = DateAxis(from: first, through: last, width: width, timeZone: "Pacific/Kiritimati")
        #expect(axis.masses(of: ArrivalDistribution(certain: Hour(0))).count == axis.width)
        _ = axis.monthLabels(ProductFixture.language("en"))
        _ = axis.ticks
      }
    }
  }
}
