import Foundation
import MemoryLedger
import Orders
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import Testing

@Suite("PostgreSQL: sessions and servers that end", .enabled(if: PostgresServer.isInstalled))
struct FailingServerTests {
  /// Several programs place orders; meanwhile `disturb` is called again and again until they are done.
  private func stream(_ bed: Bed, programs: Int = 4, orders: Int = 12, disturb: @escaping @Sendable () throws -> Void) async throws
    -> [OrderID]
  {
    let isDone = Lock(false)
    defer { isDone.withLock { $0 = true } }
    async let disturbed: Void = {
      _ = try await atOnce(1) { _ in
        while !isDone.withLock({ $0 }) { try disturb() }
      }
    }()
    let placed = try await atOnce(programs) { number in
      let ledger = bed.ledger()
      return try (0..<orders).map { round in
        let order = Sample.order(OrderID("\(number)-\(round)"))
        return try ledger.place(Sample.placement(order, taking: Sample.take(1), by: CustomerID("customer-\(number)"))).id
      }
    }
    isDone.withLock { $0 = true }
    try await disturbed
    return placed.flatMap(\.self)
  }

  @Test("Sessions that an administrator ends at any moment lose and double no order")
  func terminated() async throws {
    let bed = try Bed(stock: 1000)
    let placed = try await stream(bed) {
      try bed.database.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'shop'")
      SystemTime.sleep(.milliseconds(Int.random(in: 5...60)))
    }
    #expect(placed.count == 48)
    try bed.audit(placed)
  }

  @Test("Statements that are cancelled are asked again")
  func cancelled() async throws {
    let bed = try Bed(stock: 1000)
    let placed = try await stream(bed) {
      try bed.database.sql("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'shop'")
      SystemTime.sleep(.milliseconds(Int.random(in: 1...40)))
    }
    try bed.audit(placed)
  }

  @Test("A server that crashes and comes back loses and doubles no order, and the shop goes on by itself")
  func crashes() async throws {
    let server = try PostgresServer()
    let bed = try Bed(stock: 1000, on: server)
    let crashes = Lock(0)
    let placed = try await stream(bed, orders: 30) {
      SystemTime.sleep(.milliseconds(Int.random(in: 50...400)))
      guard crashes.withLock({ $0 }) < 3 else { return }
      try server.stop()
      try server.start()
      crashes.withLock { $0 += 1 }
    }
    #expect(crashes.withLock { $0 } > 0 && placed.count == 120)
    try bed.audit(placed)
  }

  @Test("Who waits for a server is told so, and told when the waiting is over")
  func waiting() async throws {
    let server = try PostgresServer()
    let bed = try Bed(on: server)
    let told = Lock<[Bool]>([])
    let ledger = bed.ledger { isWaiting in told.withLock { $0.append(isWaiting) } }
    _ = try ledger.place(Sample.placement(Sample.order("1"), taking: Sample.take(1)))
    #expect(told.withLock { $0 }.isEmpty)
    try server.stop()
    async let placed = atOnce(2) { number in
      try ledger.place(Sample.placement(Sample.order(OrderID("\(number + 2)")), taking: Sample.take(1))).id
    }
    while told.withLock({ $0 }).isEmpty { try await Task.sleep(for: .milliseconds(5)) }
    try server.start()
    #expect(try await Set(placed) == ["2", "3"])
    #expect(told.withLock { $0.first == true && $0.last == false && $0.filter(\.self).count * 2 == $0.count })
    try bed.audit(["1", "2", "3"])
  }

  @Test("A session that is frozen keeps nobody waiting, and what it does when it is thawed is done once")
  func frozen() throws {
    let bed = try Bed()
    let ledger = bed.ledger(connections: 1)
    _ = try ledger.cart(of: "an")
    let session = try bed.database.sql("SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND usename = 'shop'")
    let process = pid_t(try #require(session.first?.whole(0)))
    #expect(kill(process, SIGSTOP) == 0)
    let placed = try ledger.place(Sample.placement(Sample.order("1"), taking: Sample.take(1)))
    #expect(placed.id == "1")
    #expect(kill(process, SIGCONT) == 0)
    let end = SystemTime.now + .seconds(30)
    while kill(process, 0) == 0, SystemTime.now < end { SystemTime.sleep(.milliseconds(20)) }
    try bed.audit(["1"])
  }

  @Test("Connections are few, used again, and closed when nobody uses them")
  func idle() async throws {
    let bed = try Bed()
    var patience = Bed.patience
    patience.idle = .milliseconds(50)
    let ledger = bed.ledger(patience: patience)
    _ = try await atOnce(8) { _ in try ledger.cart(of: "an") }
    #expect(ledger.pool.idleCount <= 2)
    let end = SystemTime.now + .seconds(30)
    while ledger.pool.idleCount > 0, SystemTime.now < end { try await Task.sleep(for: .milliseconds(10)) }
    #expect(ledger.pool.idleCount == 0)
    _ = try ledger.cart(of: "an")
  }
}
