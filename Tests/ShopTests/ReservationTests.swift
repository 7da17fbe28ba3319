import CoreSupport
import Foundation
import MemoryLedger
import Orders
import Primitives
import Shop
import Testing

/// Goods that are kept while an order is looked at.
@Suite("Goods are reserved while the review is open")
struct ReservationTests {
  private let small = SmallShop()
  private var other: CustomerSession { small.shop.session(for: "bo") }
  private let quarter = CustomerSession.reservationTime

  private func available(_ session: CustomerSession, after seconds: Double = 0) throws -> Int? {
    try session.shop.plan(
      [CartLine("LAMP")], zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: [:], now: SmallShop.now.addingTimeInterval(seconds)
    ).lines.first?.available
  }

  @Test("Others see less, the shopper sees as many as before, and after a quarter of an hour all see them again")
  func seen() throws {
    let until = try small.session.reserve(["CNSHA": ["LAMP": 2]], now: SmallShop.now)
    #expect(until == SmallShop.now.addingTimeInterval(15 * 60))
    #expect(try available(other) == 1)
    #expect(try available(small.session) == 3)
    #expect(try available(other, after: quarter) == 3)
    // What is all reserved is sold out for others.
    _ = try small.session.reserve(["CNSHA": ["LAMP": 3]], now: SmallShop.now)
    let plan = try other.shop.plan(
      [CartLine("LAMP")], zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: [:], now: SmallShop.now)
    #expect(plan.problems == [.soldOut("LAMP", available: 0)])
  }

  @Test("Nobody else can reserve or order them until they are given back")
  func kept() throws {
    _ = try small.session.reserve(["CNSHA": ["LAMP": 2, "BELL": 1]], now: SmallShop.now)
    #expect(throws: ShopError.outOfStock("LAMP", wanted: 2, available: 1)) {
      _ = try other.reserve(["CNSHA": ["LAMP": 2]], now: SmallShop.now)
    }
    #expect(throws: ShopError.self) { _ = try other.place(small.request([CartLine("LAMP", 2)]), now: SmallShop.now, seed: 1) }
    try small.session.releaseReservation()
    _ = try other.reserve(["CNSHA": ["LAMP": 2]], now: SmallShop.now)
    // The shopper's own is replaced, not added to.
    try other.releaseReservation()
    for _ in 0..<3 { _ = try small.session.reserve(["CNSHA": ["LAMP": 3]], now: SmallShop.now) }
    #expect(try small.session.place(small.request([CartLine("LAMP", 3)]), now: SmallShop.now, seed: 1).shipments.count == 1)
    #expect(try small.session.records().reservations.isEmpty, "placing takes them")
  }

  @Test("A plan names the goods that an order of it takes, by site")
  func goods() throws {
    let plan = try small.plan([CartLine("BELL", 2), CartLine("BIKE"), CartLine("LAMP")])
    #expect(plan.goods == ["CNSHA": ["BELL": 2, "LAMP": 1], "BEGNE-W": ["BIKE": 1]])
  }
}
