import Catalog
import Money
import Primitives

/// The goods found, kept by their place in the list. Pages of them arrive as the cursor comes near; a list of a million goods keeps only
/// those round the cursor.
struct GoodsRows: Sendable {
  /// Rows of a page.
  static let pageSize = 50
  /// Rows kept before those farthest from the cursor go.
  static let capacity = 1_000

  /// Of all pages; nil before the first answer.
  private(set) var total: Int?
  /// What was found and is left out because it is not delivered.
  private(set) var undelivered = Undelivered()
  /// The text that they are for, where nothing matches the one that was typed.
  private(set) var showing: String?
  private var rows: [Int: ProductSummary] = [:]

  subscript(index: Int) -> ProductSummary? { rows[index] }

  var count: Int { total ?? 0 }

  /// Begins anew with the first page.
  mutating func restart(with page: SearchPage) {
    rows = [:]
    total = max(0, page.total)
    undelivered = page.undelivered
    showing = page.showing
    insert(page.rows, at: 0)
  }

  /// Adds a later page; what lies far from `near` goes if there are too many.
  mutating func add(_ page: SearchPage, at offset: Int, near: Int) {
    total = max(0, page.total)
    insert(page.rows, at: offset)
    guard rows.count > Self.capacity else { return }
    rows = rows.filter { abs($0.key - near) <= Self.capacity / 2 }
  }

  private mutating func insert(_ found: [ProductSummary], at offset: Int) {
    for (index, row) in found.enumerated() where offset + index < count { rows[offset + index] = row }
  }

  /// The offset of the page that the first missing row of a range lies in; nil if none is missing.
  func missingPage(in range: Range<Int>) -> Int? {
    range.first { $0 < count && rows.index(forKey: $0) == nil }.map { $0 / Self.pageSize * Self.pageSize }
  }
}
