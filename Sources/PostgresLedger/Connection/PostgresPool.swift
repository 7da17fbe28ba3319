import CPostgres
import Dispatch
import Foundation
import Primitives
import Shop

/// The few connections of one program to one database: opened when they are needed, closed when nobody has used them for a while.
package final class PostgresPool: Sendable {
  private struct Idle {
    let connection: PostgresConnection
    let since: Duration
  }

  private struct State {
    var idle: [Idle] = []
    /// Which host took the last connection.
    var host = 0
    var isClosing = false
    var wasReached = false
    var address: PostgresAddress?
  }

  /// How many calls may use the database at once.
  static let most = 2

  private let url: String
  private let library: String?
  private let patience: PostgresPatience
  private let slots: DispatchSemaphore
  private let state = Lock(State())

  /// - Parameters:
  ///   - library: The file of libpq; nil: where it usually is.
  ///   - most: How many connections it opens at most.
  init(_ url: String, library: String?, most: Int, patience: PostgresPatience) {
    self.url = url
    self.library = library
    self.patience = patience
    slots = DispatchSemaphore(value: most)
  }

  /// Whether a server has ever taken a connection.
  var wasReached: Bool { state.withLock { $0.wasReached } }

  /// The URL, taken apart.
  ///
  /// - Throws: If libpq is not installed, or the URL is none.
  static func address(_ url: String, library: String?) throws(LedgerError) -> PostgresAddress {
    guard cpostgres_open(library) else {
      throw .failed(
        LedgerFault(
          place: "libpq",
          reason: "PostgreSQL's client library is not installed; install the package libpq5 (Debian, Ubuntu), libpq (Fedora, Homebrew)"))
    }
    guard let address = PostgresAddress(url) else {
      // The URL itself is not shown: a password may stand in it.
      throw .failed(
        LedgerFault(
          place: "postgresql://", reason: "The address of the database cannot be read; it is postgresql://USER@HOST,HOST/DATABASE"))
    }
    return address
  }

  private func address() throws(PostgresFailure) -> PostgresAddress {
    if let known = state.withLock({ $0.address }) { return known }
    do throws(LedgerError) {
      let address = try Self.address(url, library: library)
      state.withLock { $0.address = address }
      return address
    } catch {
      throw .final(error)
    }
  }

  /// Sends one statement over a connection that nobody else uses, and waits for the answer at most until a deadline.
  func execute(_ sql: String, _ parameters: [PostgresParameter], within limit: Duration) throws(PostgresFailure) -> PostgresRows {
    let deadline = patience.now() + limit
    guard slots.wait(timeout: .now() + .milliseconds(Int(limit.inMilliseconds))) == .success else {
      throw .unreachable("all connections of this program are in use")
    }
    defer { slots.signal() }
    let connection: PostgresConnection
    if let idle = idleConnection() { connection = idle } else { connection = try open(within: limit) }
    let rows: PostgresRows
    do throws(PostgresFailure) {
      rows = try connection.execute(sql, parameters, until: max(deadline, patience.now() + limit / 2))
    } catch {
      switch error {
      // The session goes on after an answer, whatever it says.
      case .refused, .conflict, .final: keep(connection)
      case .unreachable, .lost: break
      }
      throw error
    }
    keep(connection)
    return rows
  }

  private func idleConnection() -> PostgresConnection? {
    while let idle = state.withLock({ $0.idle.popLast() }) {
      if idle.connection.isQuiet { return idle.connection }
    }
    return nil
  }

  private func open(within limit: Duration) throws(PostgresFailure) -> PostgresConnection {
    let address = try address()
    var host = state.withLock { $0.host }
    var patience = patience
    patience.connecting = min(patience.connecting, limit)
    let connection = try PostgresConnection.open(address, first: &host, patience: patience)
    try PostgresSchema.require(connection, until: patience.now() + limit)
    state.withLock { [host] state in (state.host, state.wasReached) = (host, true) }
    return connection
  }

  private func keep(_ connection: PostgresConnection) {
    let isFirst = state.withLock { state in
      state.idle.append(Idle(connection: connection, since: patience.now()))
      defer { state.isClosing = true }
      return !state.isClosing
    }
    if isFirst { closeLater() }
  }

  /// One look after the idle time; nothing wakes the program while nothing is open.
  private func closeLater() {
    DispatchQueue.global(qos: .utility).asyncAfter(deadline: .now() + patience.idle.inSeconds) { [weak self] in self?.closeIdle() }
  }

  private func closeIdle() {
    let oldest = patience.now() - patience.idle
    let (closed, isMore) = state.withLock { state in
      let closed = state.idle.filter { $0.since <= oldest }
      state.idle.removeAll { $0.since <= oldest }
      state.isClosing = !state.idle.isEmpty
      return (closed, state.isClosing)
    }
    _ = consume closed
    if isMore { closeLater() }
  }

  /// How many connections are open and unused, for tests.
  package var idleCount: Int { state.withLock { $0.idle.count } }
}
