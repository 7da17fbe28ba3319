import Foundation
import GRDB
import Orders
import SQLiteFiles

/// What lists ask of orders without reading them.
extension LedgerMigrations {
  static let digests = """
    -- Follow from the document (OrderDigest). is_complete: null where that cannot be read.
    ALTER TABLE orders ADD COLUMN is_complete INTEGER;
    -- LateSpans as JSON; null: never late.
    ALTER TABLE orders ADD COLUMN late TEXT;
    -- Seconds since 1970 by the shop's clock; null: nothing is planned.
    ALTER TABLE orders ADD COLUMN due_at REAL;
    -- Where its S10 numbers begin among all, and how many they are.
    ALTER TABLE orders ADD COLUMN item_place INTEGER;
    ALTER TABLE orders ADD COLUMN items INTEGER;
    CREATE INDEX orders_by_item ON orders (item_place, items);
    -- A list of orders reads this alone.
    DROP INDEX orders_by_day;
    CREATE INDEX orders_by_day ON orders (customer, placed_at, number, id, version, is_complete, late);
    CREATE INDEX orders_due ON orders (due_at) WHERE due_at IS NOT NULL;
    """

  /// Digests of the orders of older programs. One that cannot be read stays as it is.
  @Sendable static func fillDigests(_ db: Database) throws {
    for number in try Int64.fetchAll(db, sql: "SELECT number FROM orders ORDER BY number") {
      guard let row = try Row.fetchOne(db, sql: "SELECT document FROM orders WHERE number = ?", arguments: [number]),
        let document = row.text(0), let order = try? OrderDocument.decode(Data(document.utf8), address: nil)
      else { continue }
      let digest = OrderDigest(of: order)
      try db.execute(
        sql: "UPDATE orders SET is_complete = ?, late = ?, due_at = ?, item_place = ?, items = ? WHERE number = ?",
        arguments: [
          digest.isComplete, try digest.late?.keptText(), digest.dueAt?.timeIntervalSince1970, digest.itemPlaces.lowerBound,
          digest.itemPlaces.count, number,
        ])
    }
  }
}
