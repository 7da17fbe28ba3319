import GRDB
import Orders
import Primitives

/// How the shop's database came to be what it is: a list that only grows. `user_version` counts how many steps a file has taken.
enum ShopMigrations {
  static let steps: [String] = [
    """
    -- What was sold of a SKU at a site and not given back; what is left is the catalog's quantity less this.
    CREATE TABLE stock_sold (
      sku TEXT NOT NULL, site TEXT NOT NULL, sold INTEGER NOT NULL CHECK (sold >= 0), PRIMARY KEY (sku, site)) WITHOUT ROWID;

    CREATE TABLE cart_lines (
      position INTEGER PRIMARY KEY AUTOINCREMENT, sku TEXT NOT NULL UNIQUE, quantity INTEGER NOT NULL CHECK (quantity > 0));

    CREATE TABLE orders (
      number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
      -- Seconds since 1970.
      placed_at REAL NOT NULL, cancelled_at REAL,
      -- JSON, keys sorted.
      address TEXT NOT NULL, document TEXT NOT NULL);

    -- What counts towards a year's allowance.
    CREATE TABLE imports (
      order_id TEXT NOT NULL REFERENCES orders (id), shipment INTEGER NOT NULL, regime TEXT NOT NULL,
      -- Hundredths of a yuan, at the rate of the day of the order.
      goods_fen INTEGER NOT NULL, PRIMARY KEY (order_id, shipment)) WITHOUT ROWID;
    """,
    """
    ALTER TABLE orders ADD COLUMN customer TEXT NOT NULL DEFAULT 'local';
    -- What the order was asked for with (PlacementKey, PlacementTerms as JSON, keys sorted); older orders have none.
    ALTER TABLE orders ADD COLUMN key TEXT;
    ALTER TABLE orders ADD COLUMN terms TEXT;
    -- The how many-th order of the customer's cart it is, from 1; null if it was placed past the cart. One cart is ordered once.
    ALTER TABLE orders ADD COLUMN of_cart INTEGER;
    CREATE UNIQUE INDEX orders_by_key ON orders (customer, key);
    CREATE UNIQUE INDEX orders_of_cart ON orders (customer, of_cart);
    CREATE INDEX orders_by_day ON orders (customer, placed_at);
    -- The way by which the shopper wants the line; null: the recommended one.
    ALTER TABLE cart_lines ADD COLUMN option TEXT;
    """,
  ]

  /// Takes the steps that a file has not taken, all of them or none, while no other program writes.
  static func migrate(_ db: Database) throws {
    if try version(db) == steps.count { return }
    try db.inTransaction(.immediate) {
      let version = try version(db)
      try refuse(version)
      for step in steps[version...] { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA user_version = \(steps.count)")
      return .commit
    }
  }

  /// A file that may only be read has to have taken all steps.
  static func check(_ db: Database) throws {
    let version = try version(db)
    try refuse(version)
    if version < steps.count {
      throw StorageError(
        kind: .readOnly, path: "",
        message: "The shop's database was made by an older Caravan, and may only be read: it cannot be brought up to date")
    }
  }

  private static func refuse(_ version: Int) throws {
    if version > steps.count {
      throw StorageError(
        kind: .newerVersion, path: "",
        message: "The shop's database was made by a newer Caravan; update this one, or choose another with --data")
    }
    if version < 0 {
      throw StorageError(
        kind: .corrupt, path: "",
        message:
          "The shop's database is damaged: it says that it is of version \(version); move the file away and start again, or restore a copy")
    }
  }

  private static func version(_ db: Database) throws -> Int {
    try Row.fetchOne(db, sql: "PRAGMA user_version")?.whole(0) ?? 0
  }
}
