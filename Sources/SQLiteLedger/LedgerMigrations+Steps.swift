import Orders
import Primitives

/// What each step does. A step that was ever taken by somebody's file is not changed any more.
extension LedgerMigrations {
  static let stockCartAndOrders = """
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
    """

  static let keys = """
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
    """

  static let customers = """
    -- Everybody who ever kept anything here. Alone on a machine there is one customer, from the first use.
    CREATE TABLE customers (id TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
    INSERT OR IGNORE INTO customers VALUES ('local');
    INSERT OR IGNORE INTO customers SELECT customer FROM orders;

    CREATE TABLE carts (
      position INTEGER PRIMARY KEY AUTOINCREMENT, customer TEXT NOT NULL, sku TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0),
      -- The itinerary by which the shopper wants the line; null: the recommended one.
      option TEXT, UNIQUE (customer, sku));
    INSERT OR IGNORE INTO carts SELECT position, 'local', sku, quantity, option FROM cart_lines ORDER BY position;
    DROP TABLE cart_lines;
    ALTER TABLE carts RENAME TO cart_lines;

    -- To whom orders went: apart from them, so that it can be erased. JSON, keys sorted. Until now it stood in the orders' documents.
    CREATE TABLE addresses (
      number INTEGER PRIMARY KEY AUTOINCREMENT, customer TEXT NOT NULL, document TEXT NOT NULL,
      -- Seconds since 1970, of the last order that went there.
      used_at REAL NOT NULL, UNIQUE (customer, document));
    UPDATE orders SET address = json_extract(document, '$.address')
      WHERE CASE WHEN typeof(document) = 'text' AND json_valid(document) THEN json_type(document, '$.address') = 'object' ELSE 0 END;
    INSERT OR IGNORE INTO addresses (customer, document, used_at)
      SELECT customer, address, max(placed_at) FROM orders GROUP BY customer, address ORDER BY max(placed_at), max(number);
    ALTER TABLE orders ADD COLUMN address_number INTEGER REFERENCES addresses (number);
    UPDATE orders SET address_number =
      (SELECT number FROM addresses WHERE addresses.customer = orders.customer AND addresses.document = orders.address);
    -- The zone stays there: what was ordered goes on to be an order when its address is erased.
    UPDATE orders SET document = json_set(document, '$.address', json_object(
        'name', '', 'street', '', 'postcode', '', 'city', '', 'country', json_extract(document, '$.address.country'),
        'zone', json_extract(document, '$.address.zone')))
      WHERE CASE WHEN typeof(document) = 'text' AND json_valid(document) THEN json_type(document, '$.address') = 'object' ELSE 0 END;
    ALTER TABLE orders DROP COLUMN address;
    CREATE INDEX orders_by_address ON orders (address_number);

    -- How often an order was saved, from 1: who changes it names the version that was read.
    ALTER TABLE orders ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

    -- What was cancelled counts nothing towards an allowance: what stands in imports is what counts.
    UPDATE imports SET goods_fen = 0 WHERE order_id IN (SELECT id FROM orders WHERE cancelled_at IS NOT NULL);
    ALTER TABLE orders DROP COLUMN cancelled_at;

    -- Goods kept aside for a customer until an instant (seconds since 1970), upon which the reservation ends by itself.
    CREATE TABLE reservations (
      customer TEXT NOT NULL, sku TEXT NOT NULL, site TEXT NOT NULL, quantity INTEGER NOT NULL CHECK (quantity > 0), until REAL NOT NULL,
      PRIMARY KEY (customer, sku, site)) WITHOUT ROWID;
    CREATE INDEX reservations_of_goods ON reservations (sku, site);

    CREATE TABLE settings (
      customer TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (customer, name)) WITHOUT ROWID;
    """

  static let addressBook = """
    -- 1: the customer's book offers it; 0: it was taken out, and only orders still have it.
    ALTER TABLE addresses ADD COLUMN in_book INTEGER NOT NULL DEFAULT 1;
    -- The country whose usual address it is; null for others.
    ALTER TABLE addresses ADD COLUMN usual_in TEXT;
    CREATE UNIQUE INDEX addresses_usual ON addresses (customer, usual_in) WHERE usual_in IS NOT NULL;

    -- A checkout that was begun, one a customer. JSON, keys sorted, without the number of an identity card.
    CREATE TABLE drafts (customer TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
    """

  static let savedLines = """
    -- Goods that a customer keeps beside the cart for later; columns as in cart_lines.
    CREATE TABLE saved_lines (
      position INTEGER PRIMARY KEY AUTOINCREMENT, customer TEXT NOT NULL, sku TEXT NOT NULL,
      quantity INTEGER NOT NULL CHECK (quantity > 0), option TEXT, UNIQUE (customer, sku));
    -- What others have reserved is asked for whenever stock is shown to a shopper.
    CREATE INDEX reservations_by_end ON reservations (until);
    """

  static let accounts = """
    -- By which SSH key (its fingerprint, SHA256:…) which customer comes in. Instants are seconds since 1970.
    CREATE TABLE account_keys (
      fingerprint TEXT NOT NULL PRIMARY KEY, customer TEXT NOT NULL, since REAL NOT NULL) WITHOUT ROWID;
    CREATE INDEX account_keys_of_customer ON account_keys (customer);
    -- The code that a customer shows another key to join with.
    CREATE TABLE join_codes (customer TEXT NOT NULL PRIMARY KEY, code TEXT NOT NULL UNIQUE, until REAL NOT NULL) WITHOUT ROWID;
    -- Wrong codes that were tried with a key, from the first one on.
    CREATE TABLE join_tries (fingerprint TEXT NOT NULL PRIMARY KEY, tries INTEGER NOT NULL, since REAL NOT NULL) WITHOUT ROWID;
    -- Who was joined to whom: what a window that was still open keeps for the first belongs to the second.
    CREATE TABLE joined_customers (customer TEXT NOT NULL PRIMARY KEY, joined_to TEXT NOT NULL) WITHOUT ROWID;
    CREATE INDEX joined_customers_to ON joined_customers (joined_to);
    """
}
