import Foundation
import GRDB
import GRDBSQLite
import Primitives

/// Inserts millions of rows of one shape: values are bound where they lie, not copied into arguments first.
struct RowInsertion {
  private let db: Database
  private let statement: Statement

  init(_ db: Database, _ sql: String) throws {
    self.db = db
    statement = try db.makeStatement(sql: sql)
  }

  /// - Throws: `DatabaseError`.
  func insert(_ number: Int, _ bytes: [UInt8]) throws { try bytes.withUnsafeBytes { try insert(number, $0) } }

  /// - Throws: `DatabaseError`.
  func insert(_ number: Int, _ bytes: UnsafeRawBufferPointer) throws {
    try check(sqlite3_bind_int64(statement.sqliteStatement, 1, Int64(number)))
    try bind(2, bytes)
    try step()
  }

  /// - Throws: `DatabaseError`.
  func insert(_ first: UnsafeRawBufferPointer, _ second: UnsafeRawBufferPointer) throws {
    try bind(1, first)
    try bind(2, second)
    try step()
  }

  /// A value of a column.
  enum Cell {
    case number(Int)
    case real(Double)
    case text(String)
    case bytes([UInt8])
    /// In all its languages, as `Row.name` reads it.
    case name(LocalizedName)
    case none

    /// Nothing where there is no text.
    static func optional(_ text: String?) -> Cell { text.map { .text($0) } ?? .none }
    static func flag(_ flag: Bool) -> Cell { .number(flag ? 1 : 0) }
  }

  /// - Parameter cells: of all columns in their order.
  /// - Throws: `DatabaseError`.
  func insert(_ cells: Cell...) throws {
    for (index, cell) in cells.enumerated() { try bind(CInt(index + 1), cell) }
    try step()
  }

  private func bind(_ place: CInt, _ cell: Cell) throws {
    // SQLite keeps a copy of its own.
    let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    let statement = statement.sqliteStatement
    switch cell {
    case .number(let number): try check(sqlite3_bind_int64(statement, place, Int64(number)))
    case .real(let number): try check(sqlite3_bind_double(statement, place, number))
    case .text(let text): try check(sqlite3_bind_text(statement, place, text, CInt(text.utf8.count), copied))
    case .bytes(let bytes):
      try check(
        bytes.isEmpty
          ? sqlite3_bind_zeroblob(statement, place, 0) : sqlite3_bind_blob(statement, place, bytes, CInt(bytes.count), copied))
    case .name(let name): try bind(place, .bytes(name.packed))
    case .none: try check(sqlite3_bind_null(statement, place))
    }
  }

  private func bind(_ place: CInt, _ bytes: UnsafeRawBufferPointer) throws {
    // No address would be NULL. Without a destructor SQLite reads the bytes where they are, until the next step.
    try check(
      bytes.isEmpty
        ? sqlite3_bind_zeroblob(statement.sqliteStatement, place, 0)
        : sqlite3_bind_blob(statement.sqliteStatement, place, bytes.baseAddress, CInt(bytes.count), nil))
  }

  private func step() throws {
    let code = sqlite3_step(statement.sqliteStatement)
    let reset = sqlite3_reset(statement.sqliteStatement)
    if code != SQLITE_DONE { try check(reset == SQLITE_OK ? code : reset) }
  }

  private func check(_ code: CInt) throws {
    if code != SQLITE_OK { throw DatabaseError(resultCode: ResultCode(rawValue: code), message: db.lastErrorMessage) }
  }
}
