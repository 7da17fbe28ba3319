import Foundation
import MemoryLedger
import Orders
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import TestSupport
import Testing

@Suite("PostgreSQL: customers who are joined", .enabled(if: PostgresServer.isInstalled))
struct JoiningTests {
  private let now = Sample.order("1").placedAt

  private func key(_ letter: Character) throws -> KeyFingerprint {
    try #require(KeyFingerprint("SHA256:" + String(repeating: letter, count: 43)))
  }

  private func code() throws -> JoinCode { try #require(JoinCode("23456789AB")) }

  @Test("Carts are joined in the database as the shop joins them, whatever is in them", arguments: 1...12)
  func carts(seed: Int) throws {
    let ledger = try Bed().ledger()
    var random = SplitMix(seed: UInt64(seed))
    for (letter, customer) in [("a", "an"), ("b", "bo")] as [(Character, CustomerID)] {
      _ = try ledger.customer(of: key(letter), orNew: customer, now: now)
      for sku in ["A", "B", "C", "D"].shuffled(using: &random) as [SKU] where Bool.random(using: &random) {
        for isSaved in [true, false] where Bool.random(using: &random) {
          let option = [nil, "x", "y"].randomElement(using: &random)?.map { OptionID(rawValue: $0) }
          _ = try ledger.add(sku, quantity: [1, 2, 500, 999].randomElement(using: &random) ?? 1, option: option, to: customer)
          if isSaved { _ = try ledger.move(sku, .save, for: customer) }
        }
      }
    }
    let (own, theirs) = (try ledger.cart(of: "an"), try ledger.cart(of: "bo"))
    #expect(try ledger.keep(JoinOffer(code: code(), until: now + 600), of: "an", now: now))
    let outcome = try ledger.join(key("b"), by: code(), now: now)
    #expect(outcome == .joined("an", JoinedGoods(keys: 1, lines: theirs.lines.count + theirs.saved.count)))
    let joined = own.joined(with: theirs)
    #expect(try ledger.cart(of: "an").lines == joined.lines && ledger.cart(of: "an").saved == joined.saved)
    #expect(try ledger.cart(of: "bo") == Cart())
  }

  @Test(
    "What a window of somebody joined is keeping while his customer is erased goes too, and afterwards it keeps nothing",
    arguments: [false, true])
  func erasedMeanwhile(hasRow: Bool) throws {
    let bed = try Bed()
    let ledger = bed.ledger()
    for (letter, customer) in [("a", "an"), ("b", "bo")] as [(Character, CustomerID)] {
      _ = try ledger.customer(of: key(letter), orNew: customer, now: now)
    }
    _ = try ledger.keep(JoinOffer(code: code(), until: now + 600), of: "an", now: now)
    _ = try ledger.join(key("b"), by: code(), now: now)
    if hasRow {
      _ = try ledger.add("A", quantity: 1, option: nil, to: "bo")
      _ = try ledger.set("A", quantity: 0, for: "bo")
    }
    let address = try #require(PostgresAddress(bed.database.url()))
    var host = 0
    let window = try PostgresConnection.open(address, first: &host, patience: Bed.patience)
    func run(_ sql: String) throws { try window.script(sql, until: SystemTime.now + .seconds(60)) }
    try run("BEGIN; SELECT caravan.keep_settings('bo', '{language}', '{zh-Hans}')")
    // On a thread of its own: tasks may wait for each other on a busy machine.
    let done = DispatchSemaphore(value: 0)
    Thread.detachNewThread {
      try? bed.ledger().erase("an")
      done.signal()
    }
    while try bed.database.sql("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").isEmpty {
      // Without a lock to wait for it would be over.
      if done.wait(timeout: .now() + .milliseconds(5)) == .success {
        Issue.record("erased beside the window")
        done.signal()
        break
      }
    }
    try run("COMMIT")
    done.wait()
    #expect(try ledger.records(of: "bo") == CustomerRecords())
    #expect(throws: LedgerError.self) { try ledger.add("A", quantity: 1, option: nil, to: "bo") }
    #expect(try bed.database.sql("SELECT 1 FROM caravan_data.customers WHERE id IN ('an', 'bo')").isEmpty)
  }

  @Test("A code that is redeemed with a lost answer was redeemed, and a wrong one is counted once")
  func lostAnswer() throws {
    let bed = try Bed()
    let proxy = try SocketProxy(before: bed.database.server, trigger: "caravan.join_key")
    let ledger = bed.ledger(through: proxy.folder)
    _ = try ledger.customer(of: key("a"), orNew: "an", now: now)
    #expect(try ledger.keep(JoinOffer(code: code(), until: now + 600), of: "an", now: now))
    proxy.plan([.cutAnswer])
    #expect(try ledger.join(key("b"), by: #require(JoinCode("ZZZZZ-ZZZZZ")), now: now) == .wrongCode(triesLeft: JoinTries.most - 1))
    proxy.plan([.cutAnswer])
    #expect(try ledger.join(key("b"), by: code(), now: now) == .joined("an", JoinedGoods(keys: 1)))
    #expect(try ledger.keys(of: "an").count == 2 && proxy.met == 2)
  }
}
