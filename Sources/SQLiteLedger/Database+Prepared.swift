import GRDB

/// Statements that are compiled once for as long as the file is open. Inside a transaction every other program waits, so that what is done
/// there again and again is not compiled there again and again.
extension Database {
  /// Executes a statement.
  func run(_ sql: String, _ arguments: StatementArguments) throws { try cachedStatement(sql: sql).execute(arguments: arguments) }

  /// The first row of a question; nil if there is none.
  func row(_ sql: String, _ arguments: StatementArguments) throws -> Row? {
    try Row.fetchOne(try cachedStatement(sql: sql), arguments: arguments)
  }

  /// One transaction that may write, from its beginning on; nothing of it stays if `body` throws. Its first and last statement are prepared too.
  func transaction<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try run("BEGIN IMMEDIATE", [])
    do {
      let value = try body(self)
      try run("COMMIT", [])
      return value
    } catch {
      // Upon some errors, such as a full disk, SQLite has given it up itself.
      if isInsideTransaction { try? execute(sql: "ROLLBACK") }
      throw error
    }
  }
}
