import PostgresLedger
import Shop
import ShopRuntime

/// What a server that keeps a shop's ledger is like, and what of it is unsafe.
struct LedgerReport {
  let check: PostgresCheck
  let findings: [Finding]

  /// Asks the server.
  /// - Throws: `LedgerError` if it cannot be asked.
  init(_ server: ServerAddress) throws {
    self.init(try PostgresLedger.check(server.url), isLocal: server.isLocal)
  }

  /// - Parameter isLocal: the server is reached without a network.
  init(_ check: PostgresCheck, isLocal: Bool) {
    self.check = check
    var findings: [Finding] = []
    func add(_ what: String, _ isWell: Bool, _ key: String, _ arguments: KeyValuePairs<String, String> = [:]) {
      findings.append(Finding(what: what, isWell: isWell, key: "ledger.\(key)", arguments: arguments))
    }
    let isNewEnough = check.server >= PostgresCheck.oldestServer
    add("server", isNewEnough, isNewEnough ? "server" : "server.old", ["version": check.serverText])
    let known = "\(check.known)"
    switch check.schema {
    case nil: add("schema", false, "schema.none")
    case let schema? where schema < check.known: add("schema", false, "schema.older", ["n": "\(schema)", "known": known])
    case let schema? where !check.isUsable: add("schema", false, "schema.newer", ["n": "\(schema)", "known": known])
    case let schema?: add("schema", true, "schema", ["n": "\(schema)", "known": known])
    }
    if check.isSuperuser {
      add("role", false, "role.superuser", ["role": check.role])
    } else if check.isOwner {
      add("role", false, "role.owner", ["role": check.role])
    } else {
      add("role", true, "role", ["role": check.role])
    }
    if !check.missing.isEmpty { add("rights", false, "rights.missing", ["what": check.missing.joined(separator: ", ")]) }
    if check.isReadOnly { add("writing", false, "readOnly") }
    let commits = !["off", "local"].contains(check.synchronousCommit)
    add("commit", commits, commits ? "commit" : "commit.unsafe", ["value": check.synchronousCommit])
    let standbys = check.synchronousStandbys
    add("standby", !standbys.isEmpty, standbys.isEmpty ? "standby.none" : "standby", ["names": standbys])
    if !check.isDurable { add("disk", false, "disk.unsafe") }
    let isPrivate = check.usesTLS || isLocal
    add("connection", isPrivate, check.usesTLS ? "tls" : isLocal ? "tls.local" : "tls.none")
    self.findings = findings
  }
}
