import Foundation
import MemoryLedger
import Orders
import PostgresLedger
import PostgresServer
import Primitives
import Shop
import Testing

@Suite("PostgreSQL: a primary and a standby", .serialized, .enabled(if: PostgresServer.isInstalled))
struct StandbyTests {
  private static let quick = PostgresPatience(
    connecting: .seconds(60), statement: .seconds(60), opening: .seconds(2), outcome: .seconds(2))

  @Test("Of several hosts that which takes changes is asked; a standby alone is waited for, and it is said; when it leads the shop goes on")
  func standby() async throws {
    let primary = try PostgresServer()
    let database = try primary.database()
    defer { withExtendedLifetime(database) {} }
    let standby = try primary.standby()
    func ledger(_ folders: [PostgresServer], _ more: String = "", waiting: @escaping @Sendable (Bool) -> Void = { _ in }) -> PostgresLedger
    {
      let hosts = folders.map(\.folder.path).joined(separator: ",")
      let ports = folders.map { "\($0.port)" }.joined(separator: ",")
      return PostgresLedger(
        "postgresql://shop@/\(database.name)?host=\(hosts)&port=\(ports)\(more)", catalog: GivenStock(), patience: Self.quick,
        waiting: waiting)
    }
    let both = ledger([standby, primary])
    _ = try both.add("A", quantity: 1, option: nil, to: "an")
    #expect(try both.cart(of: "an").lines.count == 1)

    // A standby alone takes no session: what it would say might be old.
    let said = Lock<[Bool]>([])
    let alone = ledger([standby]) { isWaiting in said.withLock { $0.append(isWaiting) } }
    let unavailable = #expect(throws: LedgerError.self) { try alone.cart(of: "an") }
    #expect(unavailable?.remedy != .mendTheStore, "\(String(describing: unavailable))")
    #expect(said.withLock { $0.first } == true)
    // Whoever asks for one can read there; what would change something waits.
    let reading = ledger([standby], "&target_session_attrs=any")
    let end = Date(timeIntervalSinceNow: 60)
    while try reading.cart(of: "an").lines.isEmpty, Date() < end { usleep(20_000) }
    #expect(try reading.cart(of: "an").lines.count == 1)
    #expect(throws: LedgerError.self) { try reading.add("A", quantity: 1, option: nil, to: "an") }

    try primary.stop()
    _ = try standby.sql("SELECT pg_promote()")
    _ = try both.add("A", quantity: 1, option: nil, to: "an")
    #expect(try alone.cart(of: "an").lines.first?.quantity == 2)
  }
}
