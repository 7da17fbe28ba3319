import Shop

extension PostgresFailure {
  /// What a SQLSTATE means for the statement that it answers.
  ///
  /// - Parameters:
  ///   - refusal: What the server said.
  ///   - place: The server, for people.
  init(_ refusal: PostgresRefusal, at place: String) {
    func fault(_ reason: String) -> LedgerFault { LedgerFault(place: place, reason: reason) }
    let code = refusal.code
    switch code {
    // Serialisation, deadlock, a lock not got in time, cancelled by an administrator, out of memory or of connections.
    case "40001", "40P01", "40003", "55P03", "57014", "53200", "53300", "53400":
      self = .conflict(refusal.message)
    // The server has become a standby, or always was one; or it is starting up.
    case "25006", "57P03":
      self = .unreachable(refusal.message)
    // The session was ended. It may have been in the middle of a commit.
    case "57P01", "57P02", "57P04", "57P05":
      self = .lost(refusal.message)
    case "53100":
      self = .final(.full(fault("The disk of the database server is full; nothing was changed. Free some space there and try again")))
    case "3D000":
      self = .final(.failed(fault("The server has no such database; create it, then run caravan ledger migrate")))
    case "3F000", "42P01", "42883":
      self = .final(.failed(fault(Self.noTables)))
    case "42501":
      self = .final(
        .failed(fault("The role may not use the shop's tables; let their owner run caravan ledger migrate with --shop and this role")))
    case "XX001", "XX002":
      self = .final(.corrupt(fault("The shop's database is damaged; restore a copy")))
    default:
      switch code.prefix(2) {
      case "08": self = .lost(refusal.message)
      case "CV", "23": self = .refused(refusal)
      case "28": self = .final(.failed(fault("The server does not let this role in; check the user, the password file and pg_hba.conf")))
      default: self = .final(.failed(fault("The database server failed: \(refusal.message) (\(code))")))
      }
    }
  }

  /// Why no session came about where the server answered: it did not prove who it is, or was not told who we are. Both stay so until
  /// somebody changes a file. Nil for anything else.
  ///
  /// - Parameter message: libpq's and OpenSSL's words, which are English where the program has not asked for others.
  static func unproven(_ message: String, lacksPassword: Bool, at place: String) -> PostgresFailure? {
    func fault(_ reason: String) -> PostgresFailure { .final(.failed(LedgerFault(place: place, reason: reason))) }
    if lacksPassword {
      return fault("The server wants a password, and no file has one for this role, host and database; see PGPASSFILE (mode 0600)")
    }
    if message.contains("root certificate file") { return fault("The file of sslrootcert is not there or cannot be read") }
    if ["certificate verify failed", "does not match host name", "could not get server's host name"].contains(where: message.contains) {
      return fault(
        "The server does not prove that it is the one that was meant; check sslrootcert, and whether its certificate has the name it is called by"
      )
    }
    if message.contains("server does not support SSL") { return fault("The server has no TLS, and the address asks for it (sslmode)") }
    return nil
  }

  static let noTables = "The database has no tables of the shop; run caravan ledger migrate"

  /// The SQLSTATE in the words of a connection that failed: `… failed: FATAL:  28P01: password …`. The word before it
  /// is in the server's language; two spaces stand behind that alone.
  static func state(in message: String) -> String? {
    guard let found = message.firstMatch(of: /:\ {2}([0-9A-Z]{5}):\ /) else { return nil }
    return String(found.1)
  }
}
