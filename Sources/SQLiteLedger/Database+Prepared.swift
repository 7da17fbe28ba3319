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
}
