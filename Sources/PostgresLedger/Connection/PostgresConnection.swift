import CPostgres
import Foundation
import Shop

/// One session of a server, used by one thread at a time. Every wait ends at a deadline of its own: a server that is frozen goes on
/// acknowledging what is sent to it. Nothing is ever cancelled: a commit that waits for a standby would be acknowledged by that, and is not
/// on the standby.
package final class PostgresConnection: Sendable {
  private let session: cpostgres_connection
  private let patience: PostgresPatience
  /// The server, for people.
  let place: String

  /// Cannot fail, so that the session is closed once, by `deinit`.
  private init(_ session: cpostgres_connection, place: String, patience: PostgresPatience) {
    self.session = session
    self.place = place
    self.patience = patience
  }

  deinit { cpostgres_finish(session) }

  /// Connects to the first of some hosts that takes it.
  ///
  /// - Parameter first: The host to try first; that which answered is written there.
  package static func open(
    _ address: PostgresAddress, first: inout Int, patience: PostgresPatience
  ) throws(PostgresFailure) -> PostgresConnection {
    var failure = PostgresFailure.unreachable("")
    for number in address.hosts.indices {
      let index = (first + number) % address.hosts.count
      do throws(PostgresFailure) {
        let connection = try open(address, host: address.hosts[index], patience: patience)
        first = index
        return connection
      } catch .final(let error) {
        // What another host says may be another thing: it may be a standby of another time.
        failure = .final(error)
      } catch {
        if case .final = failure {} else { failure = error }
      }
    }
    throw failure
  }

  private static func open(
    _ address: PostgresAddress, host: PostgresAddress.Host, patience: PostgresPatience
  ) throws(PostgresFailure) -> PostgresConnection {
    let options: [(String, String?)] = [
      // What the URL says besides counts more than these …
      ("application_name", "caravan"), ("target_session_attrs", "read-write"), ("dbname", address.url),
      // … and these more than the URL.
      ("host", host.name), ("hostaddr", host.address), ("port", host.port), ("client_encoding", "UTF8"),
    ]
    let connection = PostgresConnection(
      CStrings.withPointers(options.map(\.0)) { keywords in
        CStrings.withPointers(options.map(\.1)) { cpostgres_connect_start(keywords, $0) }
      }, place: address.place, patience: patience)
    try connection.connect(until: patience.now() + (address.connecting ?? patience.connecting))
    return connection
  }

  private func connect(until deadline: Duration) throws(PostgresFailure) {
    guard session.address != 0 else { throw .unreachable("no memory") }
    guard cpostgres_status(session) != Int32(CPOSTGRES_CONNECTION_BAD) else { throw whyNotConnected }
    // As libpq wants it: first as if it had said that it is writing.
    var wanted = Int32(CPOSTGRES_POLLING_WRITING)
    while wanted != Int32(CPOSTGRES_POLLING_OK) {
      guard wanted != Int32(CPOSTGRES_POLLING_FAILED) else { throw whyNotConnected }
      guard wait(forWriting: wanted == Int32(CPOSTGRES_POLLING_WRITING), until: deadline) else {
        throw .unreachable("the server did not take the connection in time")
      }
      wanted = cpostgres_connect_poll(session)
    }
    guard cpostgres_set_nonblocking(session) == 0 else { throw .unreachable("the connection cannot be used") }
  }

  /// libpq tells the state of a refused connection only in its words.
  private var whyNotConnected: PostgresFailure {
    let message = cpostgres_error(session).map { String(cString: $0) } ?? ""
    guard let code = PostgresFailure.state(in: message) else {
      return PostgresFailure.unproven(message, lacksPassword: cpostgres_needs_password(session), at: place)
        ?? .unreachable("no server answers")
    }
    let failure = PostgresFailure(PostgresRefusal(code: code, detail: "", constraint: "", message: code), at: place)
    // Nothing was sent yet that could have been done.
    switch failure {
    case .final: return failure
    case .conflict, .unreachable, .lost, .refused: return .unreachable("the server is not ready (\(code))")
    }
  }

  /// Waits for the socket; false when the deadline passes first.
  private func wait(forWriting: Bool, until deadline: Duration) -> Bool {
    while true {
      let left = deadline - patience.now()
      guard left > .zero else { return false }
      var asked = pollfd(fd: cpostgres_socket(session), events: Int16(POLLIN) | (forWriting ? Int16(POLLOUT) : 0), revents: 0)
      // While it connects, readable and writable mean different things to libpq.
      if forWriting, cpostgres_status(session) != Int32(CPOSTGRES_CONNECTION_OK) { asked.events = Int16(POLLOUT) }
      let ready = poll(&asked, 1, left.inMilliseconds)
      if ready > 0 { return true }
      if ready < 0, errno != EINTR { return false }
    }
  }

  /// Whether the server has said nothing since the last answer: one that ended the session has.
  package var isQuiet: Bool {
    var asked = pollfd(fd: cpostgres_socket(session), events: Int16(POLLIN), revents: 0)
    return poll(&asked, 1, 0) == 0 && cpostgres_status(session) == Int32(CPOSTGRES_CONNECTION_OK)
  }

  /// Such as 150018.
  package var serverVersion: Int { Int(cpostgres_server_version(session)) }
  /// The number of the server's process.
  package var backend: Int { Int(cpostgres_backend(session)) }
  /// Whether nobody on the way can read along.
  package var isEncrypted: Bool { cpostgres_is_encrypted(session) }

  /// Sends one statement with its parameters, and waits for the answer.
  package func execute(
    _ sql: String, _ parameters: [PostgresParameter] = [], until deadline: Duration
  ) throws(PostgresFailure) -> PostgresRows {
    guard parameters.allSatisfy({ $0.text?.utf8.contains(0) != true }) else {
      throw .final(.failed(LedgerFault(place: place, reason: "A text with a zero byte cannot be kept; nothing was changed")))
    }
    let isSent = CStrings.withPointers(parameters.map(\.text)) { cpostgres_send(session, sql, Int32(parameters.count), $0) }
    return try answer(isSent: isSent != 0, until: deadline)
  }

  /// Sends statements without parameters, and waits for the answer to the last.
  package func script(_ sql: String, until deadline: Duration) throws(PostgresFailure) {
    _ = try answer(isSent: cpostgres_send_script(session, sql) != 0, until: deadline)
  }

  private func answer(isSent: Bool, until deadline: Duration) throws(PostgresFailure) -> PostgresRows {
    guard isSent else { throw .lost("the connection was lost") }
    while case let left = cpostgres_flush(session), left != 0 {
      guard left > 0 else { throw .lost("the connection was lost") }
      guard wait(forWriting: true, until: deadline) else { throw Self.late }
      guard cpostgres_consume(session) != 0 else { throw .lost("the connection was lost") }
    }
    var rows = PostgresRows()
    var failure: PostgresFailure?
    while true {
      while cpostgres_is_busy(session) != 0 {
        guard wait(forWriting: false, until: deadline) else { throw failure ?? Self.late }
        guard cpostgres_consume(session) != 0 else { throw failure ?? .lost("the connection was lost") }
      }
      guard let result = cpostgres_next(session) else { break }
      defer { cpostgres_clear(result) }
      switch Int(cpostgres_result_status(result)) {
      case CPOSTGRES_COMMAND_OK: break
      case CPOSTGRES_TUPLES_OK: rows = PostgresRows(of: result)
      default: failure = failure ?? self.failure(result)
      }
    }
    if let failure { throw failure }
    return rows
  }

  private static let late = PostgresFailure.lost("the server did not answer in time")

  private func failure(_ result: OpaquePointer) -> PostgresFailure {
    func part(_ letter: Character) -> String {
      cpostgres_result_error(result, CChar(letter.asciiValue ?? 0)).map { String(cString: $0) } ?? ""
    }
    // What libpq itself says has no state: the connection broke.
    guard case let code = part("C"), !code.isEmpty else { return .lost("the connection was lost") }
    return PostgresFailure(PostgresRefusal(code: code, detail: part("D"), constraint: part("n"), message: part("M")), at: place)
  }
}
