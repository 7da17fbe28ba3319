import CoreSupport
import DeliverySupport
import Foundation
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

/// Whether promises were kept, and why not.
struct PromiseReportTests {
  /// 16:00 in Hong Kong.
  private let hour = Hour(500_000)
  private let zone: TimeZoneID = "Asia/Hong_Kong"
  private let site: Place = .site("CNXAN")
  private let hub: Place = .site("BELGG-SC")
  private let door: Place = .zone("BE-GNE")

  private func stages(_ mode: TransportMode = .rail) -> [Stage] {
    [
      Stage(kind: .handling, from: site, to: site, gate: .none, duration: hours(2, 4, 8)),
      Stage(kind: .transit, from: site, to: hub, service: "train", mode: mode, gate: .none, duration: hours(60, 72, 90)),
      Stage(kind: .transshipment, from: hub, to: hub, gate: .none, duration: hours(1, 3, 6)),
      Stage(
        kind: .import, from: hub, to: hub, gate: .none, duration: hours(4, 12, 36),
        inspection: Inspection(rate: 0.1, duration: hours(24, 48, 96))),
      Stage(kind: .delivery, from: hub, to: door, service: "van", mode: .parcel, gate: .none, duration: StageDuration(constant: 3)),
    ]
  }

  /// The ends of its stages, in hours after the order.
  private func order(
    _ id: OrderID = "7F3K", _ ends: [[Int]] = [[4, 76, 79, 91, 94]], p50: Int = 94, p90: Int = 120, placed: Hour? = nil,
    mode: TransportMode = .rail
  ) -> Order {
    let hour = placed ?? hour
    let passages = ends.map { ends in
      zip([0] + ends, ends).map { Passage(ready: hour + $0, start: hour + $0, firstEnd: hour + $1, end: hour + $1) }
    }
    let shipment = Shipment.by(stages(mode), p50: hour + p50, p90: hour + p90)
    return Order(
      placing: id, at: hour.date, address: .ghent, shipments: ends.map { _ in shipment }, total: money("10"), seed: 1,
      journey: .drawn(confirmedAt: hour.date, passages: passages))
  }

  private func outcome(_ order: Order, after hours: Int = 1_000) -> PromiseKept? {
    OrderLifecycle(order).promiseKept(ofShipment: 0, at: (hour + hours).date, in: zone, by: Estimator([]))
  }

  @Test(
    "A promise is kept to the end of its day at the destination, and not before it is delivered",
    arguments: [(94, true, true), (103, true, true), (104, false, true), (127, false, true), (128, false, false)])
  func toTheDay(end: Int, kept50: Bool, kept90: Bool) throws {
    let order = order("7F3K", [[4, 76, 79, 90, end]])
    let kept = try #require(outcome(order))
    #expect(kept.kept50 == kept50 && kept.kept90 == kept90 && kept.delivered == hour + end)
    #expect(kept.hoursAfter50 == end - 94 && kept.hoursAfter90 == end - 120)
    #expect(outcome(order, after: end - 1) == nil && outcome(order, after: end) == kept)
    #expect(OrderLifecycle(order).promiseKept(ofShipment: 1, at: .distantFuture, in: zone, by: Estimator([])) == nil)
  }

  @Test("The worst stage is the one that exceeded its own median most, waiting where nothing is told among it")
  func worst() throws {
    #expect(outcome(order("A", [[4, 76, 79, 91, 94]]))?.worst == nil)
    // The train takes 20 hours more than half of all trains.
    let train = try #require(outcome(order("A", [[6, 98, 101, 113, 116]]))?.worst)
    #expect(train.stage == ReportedStage(stages()[1]) && train.hoursOver == 20 && train.stage.name == "transit CNXAN-BELGG-SC train")
    // Nobody sees the reloading. Both together have a median of some hours more than the sum of the medians, by the long tail of customs.
    let both = try #require(outcome(order("A", [[4, 76, 82, 140, 143]]))?.worst)
    #expect(both.stage.kind == .transshipment && both.hoursOver > 40 && both.hoursOver < 49)
  }

  @Test("Orders are counted by mode, site and month, each once in a group")
  func groups() throws {
    let late = order("B", [[4, 76, 79, 151, 154]], placed: hour + 24 * 40, mode: .air)
    // Two shipments, of which one is late.
    let both = order("C", [[4, 76, 79, 91, 94], [4, 110, 113, 125, 130]])
    // One shipment is there in time, one is still to come: neither kept nor missed.
    let half = order("E", [[4, 76, 79, 91, 94], [4, 76, 79, 91, 2_000]])
    let under = order("D", [[4, 76, 79, 91, 2_000]])
    let report = PromiseReport([order("A"), late, both, half, under], at: (hour + 1_500).date, by: Estimator([]), timeZone: { _ in zone })
    #expect(
      report.groups.map { "\($0.by.rawValue) \($0.key) \($0.orders) \($0.kept50) \($0.kept90)" } == [
        "all all 3 1 1", "mode air 1 0 0", "mode rail 2 1 1", "site CNSHA 3 1 1", "month 2027-01 2 1 1", "month 2027-02 1 0 0",
      ])
    let all = try #require(report.groups.first)
    // 34 and 10 hours after the ninetieth percentile.
    #expect(all.lateHoursMedian == 22 && report.groups[1].lateHoursMedian == 34 && report.groups[2].lateHoursMedian == 10)
    #expect(abs(all.share50 - 1.0 / 3) < 1e-9 && abs(all.share90 - 1.0 / 3) < 1e-9)
    #expect(report.groups[1].worstStage?.kind == .transshipment && report.groups[2].worstStage?.kind == .transit)
  }

  @Test("Without deliveries there is nothing to report; where all was kept nothing was late")
  func empty() {
    #expect(PromiseReport([order("A")], at: hour.date, by: Estimator([]), timeZone: { _ in zone }).groups.isEmpty)
    let kept = PromiseReport([order("A")], at: (hour + 200).date, by: Estimator([]), timeZone: { _ in zone }).groups
    #expect(kept.count == 4 && kept.allSatisfy { $0.lateHoursMedian == nil && $0.worstStage == nil && $0.share90 == 1 })
  }

  @Test("What was kept is known without the calendars that a stage needed, the worst stage is not")
  func withoutCalendars() {
    let lost = Shipment.by(
      [Stage(kind: .delivery, from: hub, to: door, gate: .opening("gone"), duration: hours(1, 2, 3))], p50: hour + 2, p90: hour + 3)
    let order = Order(
      placing: "A", at: hour.date, address: .ghent, shipments: [lost], total: money("10"), seed: 1,
      journey: .drawn(confirmedAt: hour.date, passages: [[Passage(ready: hour, start: hour, firstEnd: hour + 9, end: hour + 9)]]))
    #expect(outcome(order)?.kept90 == false && outcome(order)?.worst == nil)
  }
}
