import Foundation
import GRDB

/// Writes which goods are of a category, a brand, a site, and how many.
struct FilterWriter {
  private let insertList: Statement
  private let insertCount: Statement
  private let capacity: Int

  init(_ db: Database, capacity: Int) throws {
    insertList = try db.makeStatement(sql: "INSERT OR IGNORE INTO filters VALUES (?, ?, ?)")
    insertCount = try db.makeStatement(sql: "INSERT OR IGNORE INTO totals VALUES (?, ?, ?)")
    self.capacity = capacity
  }

  /// - Parameter rows: rising.
  func write(_ kind: IndexSchema.Filter, _ value: String, _ rows: [UInt32]) throws {
    insertList.setUncheckedArguments([kind.rawValue, value, Data(PostingList.packed(rows, capacity: capacity))])
    try insertList.execute()
    insertCount.setUncheckedArguments([kind.rawValue, value, rows.count])
    try insertCount.execute()
  }
}
