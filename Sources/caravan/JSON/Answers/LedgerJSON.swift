import OrderedJSON
import Phrases

/// What `ledger migrate` answers.
struct LedgerMigrationJSON: Encodable {
  /// The server, without a password.
  let server: String
  /// The version of the tables before and after; 0: there were none.
  let from: Int
  let to: Int
}

/// What `ledger check` answers.
struct LedgerCheckJSON: Encodable {
  let server: String
  let version: String
  /// The version of the tables; null if there are none.
  @OrNull var schema: Int?
  /// The version that this program uses.
  let known: Int
  let role: String
  let synchronousCommit: String
  let synchronousStandbys: String
  let findings: [FindingsJSON.Finding]

  init(_ report: LedgerReport, server: String, words: Language) {
    self.server = server
    version = report.check.serverText
    schema = report.check.schema
    known = report.check.known
    role = report.check.role
    synchronousCommit = report.check.synchronousCommit
    synchronousStandbys = report.check.synchronousStandbys
    findings = report.findings.map { FindingsJSON.Finding(what: $0.what, well: $0.isWell, text: $0.text(words)) }
  }
}
