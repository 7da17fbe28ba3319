import CoreSupport
import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

@Suite("A store of calendars beside another")
struct CalendarStoreTests {
  private let week = WorkingCalendar("week", in: "Asia/Almaty", open: [opening(8, 20)])
  private let port = WorkingCalendar("port", in: "Europe/Warsaw", open: [opening(0, 24)])
  private let strike = WorkingCalendar("port", in: "Europe/Warsaw", open: [opening(0, 24)], closed: [LocalDate("2026-11-30")!])
  private let long = hours(20, 40, 90)
  private let short = hours(2, 3, 9)

  private func store(_ calendars: WorkingCalendar..., beside other: CalendarStore? = nil) -> CalendarStore {
    CalendarStore(Dictionary(uniqueKeysWithValues: calendars.map { ($0.id, $0) }), beside: other)
  }

  private func timetable(_ calendar: CalendarID?) -> Timetable {
    Timetable(weekly: [Departure("mon 10")!], timeZone: "Europe/Warsaw", cutoffHours: 2, calendar: calendar)
  }

  @Test("A calendar is the other's where it is the same there, else its own; one that only the other has is not there")
  func calendars() {
    let first = store(week, port)
    let second = store(strike, beside: first)
    let third = store(week, strike, beside: first)
    #expect(third.calendar("week") === first.calendar("week"))
    #expect(third.calendar("port") !== first.calendar("port"))
    #expect(second.calendar("week") == nil)
    #expect(second.calendar("port")?.id == "port")
  }

  @Test("A timetable is the other's where its calendar is the same there or it has none")
  func timetables() throws {
    let first = store(week, port)
    let second = store(week, strike, beside: first)
    #expect(second.timetable(timetable("week")) === first.timetable(timetable("week")))
    #expect(second.timetable(timetable(nil)) === first.timetable(timetable(nil)))
    #expect(second.timetable(timetable("port")) !== first.timetable(timetable("port")))
    let sunday = at("2026-11-29T12:00+00:00").value
    #expect(try first.timetable(timetable("port")).start(at: sunday) == at("2026-11-30T09:00+00:00").value)
    #expect(try second.timetable(timetable("port")).start(at: sunday) == at("2026-12-07T09:00+00:00").value)
  }

  @Test("What the other has made of durations is used; what is new stays with the one that made it")
  func durations() {
    let first = store()
    let known = first.sum(first.discrete(long, nil), first.discrete(short, nil))
    let second = store(beside: first)
    #expect(second.discrete(long, nil) === first.discrete(long, nil))
    #expect(second.sum(second.discrete(long, nil), second.discrete(short, nil)) === known)
    let own = second.sum(second.discrete(short, nil), second.discrete(long, nil))
    #expect(first.sum(first.discrete(short, nil), first.discrete(long, nil)) !== own)
    let inspected = Inspection(rate: 0.1, duration: short)
    #expect(second.discrete(long, inspected) !== first.discrete(long, inspected))
  }

  @Test("Of durations and sums so many masses are kept and no more, and what was let go of is made again, the same to the last bit")
  func bounds() {
    let store = store()
    let first = store.discrete(long, nil)
    let sum = store.sum(first, store.discrete(short, nil))
    for number in 0..<600 {
      let other = store.discrete(hours(30, 200 + Double(number) / 8, 900), nil)
      _ = store.sum(other, first)
      let kept = store.keptMasses
      #expect(kept.durations <= CalendarStore.mostMasses && kept.sums <= CalendarStore.mostMasses)
    }
    let again = store.discrete(long, nil)
    #expect(again !== first && again.time == first.time)
    #expect(store.sum(again, store.discrete(short, nil)).time == sum.time)
  }

  @Test("Estimates beside another store are those of a new one")
  func estimates() throws {
    let first = store(week, port)
    let second = store(week, strike, beside: first)
    let alone = store(week, strike)
    let stages = [
      Stage(.opening("week"), taking: short, on: .working("week")), Stage(taking: long, inspection: Inspection(rate: 0.2, duration: short)),
      Stage(.departures(timetable("port")), taking: long), Stage(.opening("port"), taking: short),
    ]
    let hour = at("2026-11-24T10:00+00:00")
    _ = try Estimator(store: first).folds(stages, from: hour)
    let beside = try Estimator(store: second).folds(stages, from: hour).map(\.end)
    let new = try Estimator(store: alone).folds(stages, from: hour).map(\.end)
    #expect(beside.map(\.first) == new.map(\.first))
    #expect(beside.map(\.masses) == new.map(\.masses))
    #expect(try Estimator(store: first).folds(stages, from: hour).last?.end.first != new.last?.first)
  }
}
