import CoreSupport
import DeliverySupport
import Foundation
import Testing

@testable import Delivery
@testable import Orders
@testable import Primitives

/// A parcel that is picked, takes the train on Tuesday or Friday evening, passes customs and is brought to the door.
struct ForecastHistoryTests {
  private let monday = at("2026-11-23T08:00+00:00")
  private let estimator = Estimator([])
  private let stages: [Stage]

  init() {
    let site: Place = .site("CNXAN")
    let hub: Place = .site("BELGG-SC")
    let door: Place = .zone("BE-GNE")
    stages = [
      Stage(kind: .handling, from: site, to: site, gate: .none, duration: hours(4, 10, 20)),
      Stage(
        kind: .transit, from: site, to: hub, service: "train", mode: .rail, gate: .weekly("tue 18", "fri 18", in: "UTC", cutoff: 6),
        duration: hours(60, 72, 90)),
      Stage(
        kind: .import, from: hub, to: hub, gate: .none, duration: hours(4, 12, 36),
        inspection: Inspection(rate: 0.1, duration: hours(24, 48, 96))),
      Stage(
        kind: .delivery, from: hub, to: door, service: "van", mode: .parcel,
        gate: .weekly("mon 08", "tue 08", "wed 08", "thu 08", "fri 08", "fri 14", in: "UTC"),
        duration: hours(1, 3, 6), secondAttempt: SecondAttempt(rate: 0.05)),
    ]
  }

  /// An order whose passages take so many hours to the end of each stage; the train on the first Tuesday unless it is another.
  private func order(picked: Int, train: Hour, arrived: Int, cleared: (first: Int, end: Int), out: Hour, again: Hour? = nil) throws -> Order
  {
    let picked = monday + picked
    let there = train + arrived
    let (first, end) = (there + cleared.first, there + cleared.end)
    let passages = [
      Passage(ready: monday, start: monday, firstEnd: picked, end: picked),
      Passage(ready: picked, start: train, firstEnd: there, end: there),
      Passage(ready: there, start: there, firstEnd: first, isInspected: end > first, end: end),
      Passage(ready: end, start: out, firstEnd: out + 3, secondStart: again, end: (again ?? out) + 3),
    ]
    let arrival = try #require(estimator.folds(stages, from: monday).last).end
    return Order(
      placing: "7F3K", at: monday.date, address: .ghent,
      shipments: [.by(stages, p50: arrival.percentile(0.5), p90: arrival.percentile(0.9))],
      total: money("10"), seed: 1, journey: .drawn(confirmedAt: monday.date, passages: [passages]))
  }

  private let tuesday = at("2026-11-24T18:00+00:00")
  private let friday = at("2026-11-27T18:00+00:00")

  private func history(_ order: Order, at hour: Hour) throws -> ForecastHistory {
    try #require(try OrderLifecycle(order).forecastHistory(ofShipment: 0, at: hour.date, by: estimator))
  }

  @Test("Every instant at which something was seen has an entry, the placement first and now last")
  func entries() throws {
    let order = try order(picked: 10, train: tuesday, arrived: 72, cleared: (12, 12), out: at("2026-11-30T08:00+00:00"))
    let whole = try history(order, at: monday + 500)
    #expect(
      whole.entries.map(\.event?.kind) == [.placed, .handedOver, .departed, .arrived, .atDepot, .outForDelivery, .delivered])
    #expect(whole.now == nil && whole.entries.last?.p50 == at("2026-11-30T11:00+00:00"))
    let isKept = ZoneClock.named("Europe/Brussels").date(of: order.promise.p90) >= date("2026-11-30")
    #expect(whole.entries.last?.chanceOfP90(in: "Europe/Brussels") == (isKept ? 1 : 0))
    let half = try history(order, at: tuesday + 5)
    #expect(half.entries.count == 4 && half.entries[3].event == nil && half.entries[3].at == (tuesday + 5).date)
    #expect(half.now?.percentiles.p90 == half.entries[3].p90)
    // What is so at an instant is what it was then, whenever it is asked.
    #expect(Array(half.entries.prefix(3)) == Array(whole.entries.prefix(3)))
    for entry in whole.entries.dropLast() {
      let then = try #require(try OrderLifecycle(order).forecast(ofShipment: 0, at: entry.at, by: estimator))
      #expect(
        then.percentiles.p50 == entry.p50 && then.percentiles.p90 == entry.p90 && then.chanceOfP90(in: .utc) == entry.chanceOfP90(in: .utc))
    }
    let now = try history(order, at: tuesday)
    #expect(now.entries.last?.event?.kind == .departed && now.now?.at == tuesday.date)
  }

  @Test("Goods that were packed too late missed the train: which, and which is next")
  func missedTrain() throws {
    let order = try order(picked: 30, train: friday, arrived: 72, cleared: (12, 12), out: at("2026-12-01T08:00+00:00"))
    for hour in [monday + 29, monday + 30, friday + 2] {
      let turn = try #require(history(order, at: hour).turn)
      #expect(turn.cause == .missedDeparture(at: tuesday, next: friday) && turn.stage == stages[1], "\(hour)")
      #expect(turn.hours > 36)
    }
    // Until the cut-off it can still be caught.
    #expect(try history(order, at: tuesday + -7).turn?.cause != .missedDeparture(at: tuesday, next: friday))
  }

  @Test("An inspection that began moved it most; and then, that it is not over")
  func inspected() throws {
    let order = try order(picked: 10, train: tuesday, arrived: 72, cleared: (12, 110), out: at("2026-12-03T08:00+00:00"))
    let begun = tuesday + 84
    let turn = try #require(history(order, at: begun).turn)
    #expect(turn.cause == .inspectionBegun && turn.stage == stages[2] && turn.hours > 12)
    let entries = try history(order, at: begun).entries
    let last = try #require(entries.last)
    #expect(
      last.event?.kind == .inspectionBegun && last.move == turn
        && last.chanceOfP90(in: .utc) < entries[entries.count - 2].chanceOfP90(in: .utc))
  }

  @Test("Still waiting for customs is why an order is late of which nothing is heard")
  func waiting() throws {
    let order = try order(picked: 10, train: tuesday, arrived: 72, cleared: (150, 150), out: at("2026-12-04T08:00+00:00"))
    let silent = try history(order, at: tuesday + 72 + 90)
    let turn = try #require(silent.turn)
    #expect(turn.cause == .waiting && turn.stage == stages[2])
    #expect(silent.entries.last?.event == nil && silent.now?.awaitedStage == stages[2])
    // Once they let it go it took long.
    #expect(try history(order, at: tuesday + 72 + 150).turn?.cause == .slower)
  }

  @Test("Nobody at the door is why it comes a day later")
  func failed() throws {
    let out = at("2026-11-30T08:00+00:00")
    let order = try order(picked: 10, train: tuesday, arrived: 72, cleared: (12, 12), out: out, again: at("2026-12-01T08:00+00:00"))
    let entries = try history(order, at: out + 3).entries
    let move = try #require(entries.last?.move)
    #expect(move.cause == .failedAttempt && move.stage == stages[3] && move.hours > 18)
  }

  @Test("A journey that goes better than expected is told so, one that goes as expected is not news")
  func faster() throws {
    let early = try order(picked: 5, train: tuesday, arrived: 61, cleared: (5, 5), out: at("2026-11-27T14:00+00:00"))
    let turn = try #require(history(early, at: tuesday + 66).turn)
    #expect(turn.cause == .faster && turn.hours < 0)
    #expect(try history(early, at: monday).turn == nil && history(early, at: monday + 3).turn == nil)
  }
}
