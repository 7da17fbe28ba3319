import CoreSupport
import Foundation
import LandedCost
import MemoryLedger
import Money
import Orders
import Primitives
import Shop
import Testing

/// China's limits for an order and for a year, where something of an order is cancelled.
@Suite("What is left of an order decides which limits it keeps, and uses of the year what it comes to")
struct CancelledAllowanceTests {
  private let small = SmallShop(world: SplitOrderTests.world)

  private func place(_ pieces: Int, seed: UInt64, at now: Date = SmallShop.now) throws -> Order {
    try small.session.place(
      small.request([CartLine("CREAM", pieces)], address: SmallShop.chineseAddress, currency: .yuan), now: now, seed: seed)
  }

  private func cancel(_ pieces: Int, of order: Order) throws -> Order {
    try small.session.cancel(order.id, lines: [OrderPieces(sku: "CREAM", quantity: pieces)], now: SmallShop.now)
  }

  private func used(at hour: Hour = SmallShop.hour) throws -> Money? {
    try small.session.allowanceUsed(zone: "CN-HGH", currency: .yuan, hour: hour)
  }

  private func regime(_ order: Order) -> Regime? { order.costsLeft[0]?.regime }

  @Test("An order that falls below the limit for one comes under the retail regime, and uses the year's allowance for what is left")
  func below() throws {
    let order = try place(6, seed: 1)
    #expect(regime(order) == .general)
    #expect(try used() == money("0", .yuan))
    let four = try cancel(2, of: order)
    #expect(regime(four) == .cbec)
    #expect(try used() == money("4000", .yuan))
    #expect(try regime(cancel(1, of: order)) == .cbec)
    #expect(try used() == money("3000", .yuan))
    _ = try small.session.cancel(order.id, now: SmallShop.now)
    #expect(try used() == money("0", .yuan))
  }

  @Test("It stays general trade where others have used the allowance meanwhile, until what is left fits into it")
  func full() throws {
    let order = try place(8, seed: 1)
    for seed in 2...7 { #expect(try regime(place(4, seed: UInt64(seed))) == .cbec) }
    #expect(try regime(cancel(5, of: order)) == .general)
    #expect(try used() == money("24000", .yuan))
    let two = try cancel(1, of: order)
    #expect(regime(two) == .cbec)
    #expect(try used() == money("26000", .yuan))
    #expect(try regime(place(2, seed: 8)) == .general)
  }

  @Test("What was counted stays counted, and gives back just what was cancelled")
  func counted() throws {
    let orders = try (1...6).map { try place(4, seed: UInt64($0)) }
    #expect(try regime(cancel(3, of: orders[0])) == .cbec)
    #expect(try used() == money("21000", .yuan))
    #expect(try regime(place(5, seed: 7)) == .cbec)
    #expect(try used() == money("26000", .yuan))
  }

  @Test("An order in the last hour of a year is priced by the next one and counts there, one before it in the old one")
  func lastHour() throws {
    // 31 December 2026, 23:00 in Hangzhou.
    let eleven = SmallShop.hour + (37 * 24 + 7)
    for (seed, second) in [-1.0, 0].enumerated() { _ = try place(4, seed: UInt64(seed), at: eleven.date + second) }
    #expect(try used(at: eleven) == money("8000", .yuan))
    #expect(try used(at: eleven + 1) == money("0", .yuan))
    for seed in 2...7 { #expect(try regime(place(4, seed: UInt64(seed), at: eleven.date + Double(seed))) == .cbec) }
    #expect(try used(at: eleven + 1) == money("24000", .yuan))
    #expect(try regime(place(4, seed: 8, at: eleven.date + 1_800)) == .general, "half past eleven")
    #expect(try regime(place(2, seed: 9, at: eleven.date + 3_600)) == .cbec, "midnight")
    #expect(try regime(place(2, seed: 10, at: eleven.date + 3_601)) == .general)
    #expect(try used(at: eleven) == money("8000", .yuan), "of the old year nothing more is used")
  }
}
