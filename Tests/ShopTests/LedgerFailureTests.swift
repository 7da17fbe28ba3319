import Foundation
import MemoryLedger
import Money
import Orders
import Primitives
import Shop
import Testing

/// What the shop makes of a ledger that fails.
struct LedgerFailureTests {
  private let small = SmallShop()
  private var lines: [CartLine] { [CartLine("BELL", 2)] }
  private static let fault = MemoryLedger.fault

  private func place(key: PlacementKey = "k", timesOrdered: Int? = nil, seed: UInt64 = 1) throws -> Order {
    try small.session.place(small.request(lines, key: key, timesOrdered: timesOrdered), now: SmallShop.now, seed: seed)
  }

  @Test("An answer that was lost is asked for again with the same key: one order, whether it had been placed or not")
  func lostAnswer() throws {
    small.ledger.failNext(.lostAnswer)
    let order = try place()
    #expect(try small.session.orders().orders == [order])
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 8)
    small.ledger.failNext(.error(.outcomeUnknown(Self.fault)), .lostAnswer, .lostAnswer)
    let second = try place(key: "l", seed: 2)
    #expect(try Set(small.session.orders().orders) == [order, second])
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 6)
  }

  @Test("An answer that stays lost is told with the key, which tells later")
  func staysLost() throws {
    _ = try small.session.addToCart("BELL", quantity: 2)
    let lost = MemoryLedger.Failure.lostAnswer
    small.ledger.failNext(lost, lost, lost, lost, lost)
    let error = ShopError.outcomeUnknown("k", "\(Self.fault)")
    #expect(throws: error) { try place(timesOrdered: 0) }
    #expect(error.storageKind == "unavailable")
    let order = try #require(try small.session.orders().orders.first)
    #expect(try place(timesOrdered: 0) == order)
    #expect(try small.session.place(small.request([], key: "k", timesOrdered: 1), now: SmallShop.now) == order)
    #expect(try small.session.orders().orders == [order])
    #expect(try small.session.cart() == Cart(timesOrdered: 1))
  }

  @Test("A number that is taken is drawn anew")
  func numberTaken() throws {
    let other = SmallShop.shop(over: small.ledger).session(for: "somebody else")
    let theirs = try other.place(small.request(lines, key: "k"), now: SmallShop.now, seed: 1)
    let mine = try place(seed: 1)
    #expect(mine.id != theirs.id && mine.journey == theirs.journey && mine.total == theirs.total)
    #expect(try small.session.orders().orders == [mine])
    #expect(try other.orders().orders == [theirs])
  }

  @Test("A change whose answer was lost is made once; one that others came before is made of what they left")
  func changes() throws {
    let id = try place().id
    small.ledger.failNext(.lostAnswer)
    #expect(try small.session.advance(id, hours: 3, now: SmallShop.now).advancedBy == 3 * 3600)
    small.ledger.failNext(.error(.outcomeUnknown(Self.fault)))
    #expect(try small.session.advance(id, hours: 1, now: SmallShop.now).advancedBy == 4 * 3600)
    small.ledger.failNext(.error(.refused(.versionConflict(id, is: 9))), .error(.refused(.versionConflict(id, is: 9))))
    #expect(try small.session.advance(id, hours: 1, now: SmallShop.now).advancedBy == 5 * 3600)
    let lost = Array(repeating: MemoryLedger.Failure.lostAnswer, count: 3)
    for failure in lost { small.ledger.failNext(failure) }
    let cancelled = try small.session.cancel(id, now: SmallShop.now)
    #expect(OrderLifecycle(cancelled).status(at: SmallShop.now) == .cancelled)
    #expect(small.ledger.quantity("BELL", at: "CNSHA") == 10)
  }

  @Test("A change that others keep coming before is given up, not tried for ever")
  func givenUp() throws {
    let id = try place().id
    for _ in 0..<100 { small.ledger.failNext(.error(.refused(.versionConflict(id, is: 9)))) }
    #expect {
      try small.session.advance(id, hours: 1, now: SmallShop.now)
    } throws: { ($0 as? ShopError)?.storageKind == "unavailable" }
  }

  @Test(
    "What a ledger says is told by what may be done about it",
    arguments: [
      (LedgerError.busy(fault), "unavailable"), (.unavailable(fault), "unavailable"), (.outcomeUnknown(fault), "unavailable"),
      (.corrupt(fault), "storage"), (.full(fault), "storage"), (.newerVersion(fault), "storage"),
      (.failed(fault), "storage"),
    ])
  func kinds(error: LedgerError, kind: String) throws {
    let session = small.session
    small.ledger.failAlways(error)
    let questions: [() throws -> Void] = [
      { _ = try session.cart() }, { _ = try session.orders() }, { _ = try session.order("X") }, { _ = try session.addressBook() },
      { _ = try session.settings() }, { try session.keep(CustomerSettings()) }, { _ = try session.setCart("BELL", quantity: 0) },
      { _ = try session.clearCart() }, { _ = try session.addToCart("BELL", quantity: 1) }, { try session.erase() },
      { _ = try session.place(small.request(lines), now: SmallShop.now) }, { _ = try session.cancel("X", now: SmallShop.now) },
      { _ = try session.shop.quote("BELL", zone: "BE-GNE", hour: SmallShop.hour, currency: .euro) },
      { _ = try session.shop.plan(lines, zone: "BE-GNE", hour: SmallShop.hour, currency: .euro, chosen: [:]) },
    ]
    for question in questions {
      #expect { try question() } throws: { thrown in
        let thrown = thrown as? ShopError
        return thrown?.storageKind == kind
      }
    }
  }

  @Test("Every error of a ledger says what may be done")
  func remedies() {
    #expect(LedgerError.refused(.unknownOrder("1")).remedy == .askForSomethingElse)
    #expect([LedgerError.busy(Self.fault), .unavailable(Self.fault)].allSatisfy { $0.remedy == .tryAgain })
    #expect(LedgerError.outcomeUnknown(Self.fault).remedy == .askWithTheSameKey)
    #expect("\(LedgerError.full(Self.fault))" == "made to fail by a test (memory)")
  }
}
