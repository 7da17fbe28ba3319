import DeliverySupport
import Testing

@testable import Delivery
@testable import Primitives

/// A crossing of ten hours that takes three times as long from hour 1000 up to hour 1100.
struct SlowdownTests {
  private let slowdown = Slowdown(from: Hour(1000), to: Hour(1100), factor: 3, name: LocalizedName("Jam"))

  private func crossing(_ inspection: Inspection? = nil) -> Stage {
    Stage(taking: StageDuration(constant: 10), inspection: inspection, slowdowns: [slowdown])
  }

  @Test("Goods that reach the stage within the window take longer: its first hour is inside, its last bound outside")
  func bounds() throws {
    let estimator = Estimator()
    #expect(try estimator.certainArrival(crossing(), from: Hour(999)) == Hour(1009))
    #expect(try estimator.certainArrival(crossing(), from: Hour(1000)) == Hour(1030))
    #expect(try estimator.certainArrival(crossing(), from: Hour(1099)) == Hour(1129))
    #expect(try estimator.certainArrival(crossing(), from: Hour(1100)) == Hour(1110))
  }

  @Test("The median of the goods decides for all of them")
  func median() throws {
    let estimator = Estimator()
    let spread = Stage(taking: hours(0, 6, 30))
    // Ready from 991 on with median 996 (six hours): before the window for all, though the slowest come within it.
    let before = try estimator.folds([spread, crossing()], from: Hour(990))
    #expect(before[1].ready.percentile(0.9) == Hour(1020))
    #expect(before[1].slowdown == nil)
    #expect(before[1].end.first == Hour(1001))
    // Four hours later the median is 1000: slower for all, though the quickest come before it.
    let within = try estimator.folds([spread, crossing()], from: Hour(994))
    #expect(within[1].ready.first == Hour(995))
    #expect(within[1].slowdown == slowdown)
    #expect(within[1].duration == StageDuration(constant: 30))
    #expect(within[1].end.first == Hour(1025))
  }

  @Test("It is the reaching of the stage that counts, not the start past its gate")
  func gate() throws {
    let noon = WorkingCalendar("noon", in: "UTC", open: [opening(12, 13)], from: LocalDate(days: 0), to: LocalDate(days: 100))
    // Hour 998 is 14:00 of day 41; the gate opens at hour 1020, within the window, but the goods were there before it.
    let stage = Stage(.opening("noon"), taking: StageDuration(constant: 10), slowdowns: [slowdown])
    #expect(try Estimator(noon).certainArrival(stage, from: Hour(998)) == Hour(1030))
  }

  @Test("All three figures of a spread grow by the factor")
  func figures() throws {
    let stage = Stage(taking: hours(2, 4, 8), slowdowns: [slowdown])
    let fold = try Estimator().folds([stage], from: Hour(1050))[0]
    #expect(fold.duration == hours(6, 12, 24))
    #expect(fold.end == (try Estimator().arrival(Stage(taking: hours(6, 12, 24)), from: Hour(1050))))
  }
}
