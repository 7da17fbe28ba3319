import Testing

@testable import Commerce
@testable import Storefront

@Suite("The axis of dates")
struct DateAxisTests {
  private let brussels = "Europe/Brussels"

  private func date(_ text: String) -> LocalDate { LocalDate(text) ?? LocalDate(days: 0) }

  @Test("It is as fine as the dates allow", arguments: [(3, 48, 8, 1), (10, 48, 4, 1), (40, 48, 1, 1), (60, 48, 1, 2), (200, 48, 1, 5)])
  func scale(days: Int, width: Int, cellsPerDay: Int, daysPerCell: Int) {
    let first = date("2026-11-24")
    let axis = DateAxis(from: first, through: first + (days - 1), width: width, timeZone: brussels)
    #expect(axis.cellsPerDay == cellsPerDay)
    #expect(axis.daysPerCell == daysPerCell)
    #expect(axis.last >= first + (days - 1))
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

  @Test("A cell is closed if the calendar works on none of its days")
  func closed() {
    let calendar = ProductFixture.calendars[0]
    let daily = DateAxis(from: date("2026-12-21"), through: date("2027-01-03"), width: 14, timeZone: brussels)
    let closed = daily.closed(by: calendar)
    #expect(closed.indices.filter { closed[$0] } == [4, 6, 11, 13])
    let coarse = DateAxis(from: date("2026-12-21"), through: date("2027-01-17"), width: 14, timeZone: brussels)
    // 25 December is a Friday: with the Saturday its cell has a working day.
    #expect(coarse.closed(by: calendar).allSatisfy { !$0 })
    #expect(daily.closed(by: nil).allSatisfy { !$0 })
  }

  @Test("Labels keep apart and name the months and Mondays")
  func labels() {
    let english = ProductFixture.language("en")
    let axis = DateAxis(from: date("2026-11-24"), through: date("2027-01-10"), width: 48, timeZone: brussels)
    #expect(axis.monthLabels(english).map(\.text) == ["Nov", "Dec", "Jan"])
    #expect(axis.dayLabels(english).map(\.text) == ["30", "7", "14", "21", "28", "4"])
    for labels in [axis.monthLabels(english), axis.dayLabels(english)] {
      for (left, right) in zip(labels, labels.dropFirst()) { #expect(left.column + left.text.displayWidth < right.column) }
    }
    let short = DateAxis(from: date("2026-11-24"), through: date("2026-11-26"), width: 48, timeZone: brussels)
    #expect(short.dayLabels(english).map(\.text).prefix(3) == ["Tue 24", "Wed 25", "Thu 26"])
  }

  @Test("Axes of no width, of one cell and of backward dates are fine")
  func extremes() {
    let first = date("2026-11-24")
    for width in [-3, 0, 1, 2, 5_000] {
      for last in [first + -400, first, first + 20_000] {
        let axis = DateAxis(from: first, through: last, width: width, timeZone: "Nowhere/Land")
        #expect(axis.masses(of: ArrivalDistribution(certain: Hour(0))).count == axis.width)
        _ = axis.monthLabels(ProductFixture.language("en"))
        _ = axis.ticks
      }
    }
  }
}
