import Foundation
import MemoryLedger
import Orders
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import Testing

@Suite("PostgreSQL: placed exactly once", .enabled(if: PostgresServer.isInstalled))
struct ExactlyOnceTests {
  @Test("Of twenty programs that place with one key at once one does, and all get its order")
  func twenty() async throws {
    let bed = try Bed()
    let orders = try await atOnce(20) { number in
      let order = Sample.order(OrderID("\(number)"), at: 1_800_000_000 + Double(number))
      return try bed.ledger().place(Sample.placement(order, taking: Sample.take(1), key: "k"))
    }
    #expect(orders.count == 20 && Set(orders).count == 1)
    try bed.audit([orders[0].id])
  }

  @Test("Sixteen programs that race for twenty pieces sell twenty, and stock is what was ordered")
  func racing() async throws {
    let bed = try Bed(stock: 20)
    let placed = try await atOnce(16) { number -> [OrderID] in
      let ledger = bed.ledger(connections: 1)
      return try (0..<4).compactMap { round in
        let placement = Sample.placement(
          Sample.order(OrderID("\(number)-\(round)")), taking: Sample.take(1), by: CustomerID("customer-\(number % 5)"))
        do {
          return try ledger.place(placement).id
        } catch LedgerError.refused(.outOfStock("A", site: "CNSHA-W", available: 0)) { return nil }
      }
    }
    #expect(placed.flatMap(\.self).count == 20)
    try bed.audit(placed.flatMap(\.self))
    #expect(try bed.ledger().stock(of: ["A"])["A"]?.map(\.quantity) == [0])
  }

  @Test("Orders of several lines in any order of lines never wait for each other in a ring")
  func lines() async throws {
    let bed = try Bed(stock: 1000)
    let goods = ["A", "B", "C"].map { Sample.take(1, SKU(rawValue: $0)) }
    let placed = try await atOnce(8) { number in
      let ledger = bed.ledger(connections: 1)
      return try (0..<5).map { round in
        let taking = goods.shuffled().prefix(2).flatMap(\.self)
        let order = Sample.order(OrderID("\(number)-\(round)"))
        return try ledger.place(Sample.placement(order, taking: taking, by: CustomerID("\(number)"))).id
      }
    }
    try bed.audit(placed.flatMap(\.self), took: 2)
  }

  @Test("A transaction that was given up in a deadlock is tried again")
  func deadlock() async throws {
    let bed = try Bed()
    _ = try bed.ledger().place(Sample.placement(Sample.order("0"), taking: Sample.take(1) + Sample.take(1, "B")))
    let address = try #require(PostgresAddress(bed.database.url(as: "postgres")))
    var host = 0
    let other = try PostgresConnection.open(address, first: &host, patience: Bed.patience)
    func run(_ sql: String) throws { try other.script(sql, until: SystemTime.now + .seconds(30)) }
    var deadlocks = 0
    // Whom of the two the server gives up is its choice.
    for round in 1...5 {
      try run("BEGIN; SELECT 1 FROM caravan_data.stock_sold WHERE sku = 'B' FOR UPDATE")
      async let placed = atOnce(1) { _ in
        try bed.ledger().place(Sample.placement(Sample.order(OrderID("\(round)")), taking: Sample.take(1) + Sample.take(1, "B")))
      }
      // Until it holds A and waits for B.
      while try bed.database.sql("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'").isEmpty {
        try await Task.sleep(for: .milliseconds(5))
      }
      do { try run("SELECT 1 FROM caravan_data.stock_sold WHERE sku = 'A' FOR UPDATE") } catch PostgresFailure.conflict { deadlocks += 1 }
      try run("ROLLBACK")
      #expect(try await placed.map(\.id) == [OrderID("\(round)")])
    }
    let counted = try bed.database.sql(
      "SELECT pg_stat_force_next_flush()", "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()")
    #expect(try #require(counted.first?.whole(0)) + deadlocks > 0, "no round came to a deadlock")
    try bed.audit((0...5).map { OrderID("\($0)") }, took: 2)
  }

  @Test("Two windows that would overdraw a year's allowance: one is refused")
  func allowance() async throws {
    let bed = try Bed()
    let check = AllowanceCheck(regime: .cbec, period: .ever, seen: Sample.yuan(0), limit: Sample.yuan(26_000))
    let outcomes = try await atOnce(2) { number -> Bool in
      let order = Sample.order(OrderID("\(number)"))
      do {
        _ = try bed.ledger().place(Sample.placement(order, imports: Sample.imports(20_000), allowance: check))
        return true
      } catch LedgerError.refused(.allowanceExceeded(used: Sample.yuan(20_000))) { return false }
    }
    #expect(outcomes.filter(\.self).count == 1)
    #expect(try bed.ledger().importedGoods(of: "an", in: .ever, regime: .cbec) == Sample.yuan(20_000))
  }

  @Test("What is acknowledged waits for the disk, whatever the role's settings say")
  func synchronous() throws {
    let bed = try Bed()
    let address = try #require(PostgresAddress(bed.database.url()))
    var host = 0
    let session = try PostgresConnection.open(address, first: &host, patience: Bed.patience)
    let later = SystemTime.now + .seconds(30)
    for (set, kept) in [("off", "on"), ("local", "on"), ("remote_apply", "remote_apply"), ("on", "on")] {
      try session.script("SET synchronous_commit = \(set); BEGIN; SELECT caravan.reserve('an', '{}', '{}', '{}', '{}', 9, 0)", until: later)
      #expect(try session.execute("SHOW synchronous_commit", until: later).first?.text(0) == kept)
      try session.script("COMMIT", until: later)
    }
  }
}
