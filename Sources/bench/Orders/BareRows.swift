import Foundation
import GRDBSQLite
import Orders
import Primitives
import Shop

/// The yardstick of placing: the rows that a placement leaves, inserted by SQLite alone. Statements are prepared and rows made before; one
/// transaction for each order, with the same sync.
final class BareRows {
  private var database: OpaquePointer?
  private var statements: [OpaquePointer?] = []

  /// The rows of one placement.
  struct Rows {
    fileprivate let id: String
    fileprivate let placedAt: Double
    fileprivate let document: String
    fileprivate let customer: String
    fileprivate let key: String
    fileprivate let terms: String
    fileprivate let address: String
    fileprivate let late: String?
    fileprivate let places: Range<Int>
    fileprivate let takes: [StockTake]
    fileprivate let imports: [ImportedGoods]

    init(_ placement: Placement) throws {
      id = placement.order.id.rawValue
      placedAt = placement.order.placedAt.timeIntervalSince1970
      document = try OrderDocument.text(placement.order)
      customer = placement.customer.rawValue
      key = placement.key.rawValue
      terms = placement.terms.keptText
      address = placement.terms.address.keptText
      places = placement.order.itemPlaces
      late = try OrderDigest(of: placement.order).late?.keptText()
      takes = placement.taking
      imports = placement.imports
    }
  }

  /// Opens a database whose tables are there.
  init(_ path: String) throws {
    try check(sqlite3_open(path, &database))
    // As the shop has it, but that what is deleted is not written over: nothing is.
    let pragmas =
      "PRAGMA busy_timeout = 60000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 4000"
    try check(sqlite3_exec(database, pragmas, nil, nil, nil))
    statements = try [
      "BEGIN IMMEDIATE", "COMMIT", "INSERT OR IGNORE INTO customers VALUES (?)",
      "SELECT number FROM addresses WHERE customer = ? AND document = ?",
      "INSERT INTO stock_sold VALUES (?, ?, ?) ON CONFLICT (sku, site) DO UPDATE SET sold = sold + excluded.sold",
      """
      INSERT INTO orders (id, placed_at, document, version, address_number, customer, key, terms, is_complete, late, item_place, items)
      VALUES (?, ?, ?, 1, ?, ?, ?, ?, 1, ?, ?, ?)
      """,
      "INSERT INTO imports VALUES (?, ?, ?, ?)", "INSERT INTO addresses (customer, document, used_at) VALUES (?, ?, ?)",
    ].map { sql in
      var statement: OpaquePointer?
      try check(sqlite3_prepare_v3(database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil))
      return statement
    }
  }

  deinit {
    for statement in statements { sqlite3_finalize(statement) }
    sqlite3_close(database)
  }

  /// Inserts the rows of one placement, durably.
  func insert(_ rows: Rows) throws {
    try run(0)
    try run(2, .text(rows.customer))
    var address = try run(3, .text(rows.customer), .text(rows.address))
    if address == 0 {
      try run(7, .text(rows.customer), .text(rows.address), .number(rows.placedAt))
      address = sqlite3_last_insert_rowid(database)
    }
    for take in rows.takes { try run(4, .text(take.sku.rawValue), .text(take.site.rawValue), .whole(Int64(take.quantity))) }
    try run(
      5, .text(rows.id), .number(rows.placedAt), .text(rows.document), .whole(address), .text(rows.customer), .text(rows.key),
      .text(rows.terms), rows.late.map { .text($0) } ?? .null, .whole(Int64(rows.places.lowerBound)), .whole(Int64(rows.places.count)))
    for goods in rows.imports {
      try run(6, .text(rows.id), .whole(Int64(goods.shipment)), .text(goods.regime.rawValue), .whole(goods.goods.minor))
    }
    try run(1)
  }

  private enum Value {
    case text(String)
    case number(Double)
    case whole(Int64)
    case null
  }

  /// The first column of the first row; 0 if there is none.
  @discardableResult
  private func run(_ number: Int, _ values: Value...) throws -> Int64 {
    let statement = statements[number]
    for (index, value) in values.enumerated() {
      let place = CInt(index + 1)
      switch value {
      case .text(let text):
        // SQLite copies it: the pointer holds for this call alone.
        try check(sqlite3_bind_text(statement, place, text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self)))
      case .number(let number): try check(sqlite3_bind_double(statement, place, number))
      case .whole(let number): try check(sqlite3_bind_int64(statement, place, number))
      case .null: try check(sqlite3_bind_null(statement, place))
      }
    }
    defer { sqlite3_reset(statement) }
    var answer: Int64 = 0
    while true {
      switch sqlite3_step(statement) {
      case SQLITE_ROW: answer = sqlite3_column_int64(statement, 0)
      case SQLITE_DONE: return answer
      case let code: try check(code)
      }
    }
  }

  private func check(_ code: CInt) throws {
    guard code != SQLITE_OK else { return }
    throw NSError(domain: "SQLite", code: Int(code), userInfo: [NSLocalizedDescriptionKey: String(cString: sqlite3_errmsg(database))])
  }
}
