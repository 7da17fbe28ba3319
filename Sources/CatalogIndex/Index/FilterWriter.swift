import GRDB

/// Writes which goods are of a category, a brand, a site, and how many.
struct FilterWriter {
  private let insertList: RowInsertion
  private let insertCount: RowInsertion
  private let capacity: Int

  init(_ db: Database, capacity: Int) throws {
    insertList = try RowInsertion(db, "INSERT OR IGNORE INTO filters VALUES (?, ?, ?)")
    insertCount = try RowInsertion(db, "INSERT OR IGNORE INTO totals VALUES (?, ?, ?)")
    self.capacity = capacity
  }

  /// - Parameter rows: rising.
  func write(_ kind: IndexSchema.Filter, _ value: String, _ rows: [UInt32]) throws {
    try insertList.insert(.text(kind.rawValue), .text(value), .bytes(PostingList.packed(rows, capacity: capacity)))
    try insertCount.insert(.text(kind.rawValue), .text(value), .number(rows.count))
  }
}
