import GRDB

/// Writes long lists into a table of their own.
///
/// To find a row by its bytes SQLite compares it with others on the way, and reads all of these where they do not fit into a page: a dozen
/// lists of 125 KB for one that was looked for.
struct LongLists {
  private let insert: RowInsertion
  private var count = 0

  /// A fourth of what SQLite keeps of a row in a page of 16 KiB.
  private static let longest = 1_000

  init(_ db: Database) throws { insert = try RowInsertion(db, "INSERT INTO long_lists (id, list) VALUES (?, ?)") }

  /// Calls `body` with what stands for a list in the row of its token: the list, or where it is.
  /// - Throws: `DatabaseError`.
  mutating func keep(_ list: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) throws -> Void) throws {
    guard list.count > Self.longest else { return try body(list) }
    count += 1
    try insert.insert(count, list)
    try PostingList.reference(to: count).withUnsafeBytes(body)
  }
}
