/// The tables of the first step, and what all functions begin with. Instants are microseconds since 1970 by the shop's clock.
extension PostgresSchema {
  /// What a function says of itself that shops call: it runs with the rights of the tables' owner, sees no other names than theirs, and
  /// gives up waiting for others before the program that asked gives up waiting for it.
  static let definer = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = caravan_data, pg_temp SET lock_timeout = '3s'"

  static let tables = """
    -- Everybody who ever kept anything here. Who changes what is a customer's locks this row first.
    CREATE TABLE customers (id text PRIMARY KEY);

    -- What was sold of a SKU at a site and not given back; what is left is the catalog's quantity less this.
    CREATE TABLE stock_sold (
      sku text COLLATE "C" NOT NULL, site text COLLATE "C" NOT NULL, sold bigint NOT NULL CHECK (sold >= 0), PRIMARY KEY (sku, site))
      WITH (fillfactor = 70);

    -- Goods kept aside for a customer until an instant, upon which the reservation ends by itself.
    CREATE TABLE reservations (
      customer text NOT NULL, sku text COLLATE "C" NOT NULL, site text COLLATE "C" NOT NULL,
      quantity bigint NOT NULL CHECK (quantity > 0), ends_at bigint NOT NULL, PRIMARY KEY (customer, sku, site));
    CREATE INDEX reservations_of_goods ON reservations (sku, site);
    CREATE INDEX reservations_by_end ON reservations (ends_at);

    CREATE TABLE cart_lines (
      position bigint GENERATED ALWAYS AS IDENTITY, customer text NOT NULL, sku text NOT NULL,
      quantity bigint NOT NULL CHECK (quantity > 0),
      -- The itinerary by which the shopper wants the line; null: the recommended one.
      option text, PRIMARY KEY (customer, sku));
    CREATE TABLE saved_lines (
      position bigint GENERATED ALWAYS AS IDENTITY, customer text NOT NULL, sku text NOT NULL,
      quantity bigint NOT NULL CHECK (quantity > 0), option text, PRIMARY KEY (customer, sku));

    -- What was changed a short while ago that would be changed twice if it were asked twice: who lost the answer asks again by the number.
    CREATE TABLE operations (
      customer text NOT NULL, id text NOT NULL, answer text, done_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (customer, id));

    -- To whom orders went, and what was put into the book besides. JSON, keys sorted.
    CREATE TABLE addresses (
      number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer text NOT NULL, document text NOT NULL,
      -- The SHA-256 of the document, which may be too long for an index.
      fingerprint bytea NOT NULL, used_at bigint NOT NULL,
      -- False: it was taken out of the book, and only orders still have it.
      in_book boolean NOT NULL DEFAULT true,
      -- The country whose usual address it is; null for others.
      usual_in text,
      CONSTRAINT addresses_once UNIQUE (customer, fingerprint));
    CREATE UNIQUE INDEX addresses_usual ON addresses (customer, usual_in) WHERE usual_in IS NOT NULL;

    -- A checkout that was begun. JSON, keys sorted.
    CREATE TABLE drafts (customer text PRIMARY KEY, document text NOT NULL);

    CREATE TABLE settings (customer text NOT NULL, name text NOT NULL, value text NOT NULL, PRIMARY KEY (customer, name));

    CREATE TABLE orders (
      number bigint GENERATED ALWAYS AS IDENTITY UNIQUE, id text PRIMARY KEY, customer text NOT NULL, placed_at bigint NOT NULL,
      -- JSON, without name and address.
      document text NOT NULL,
      -- How often it was saved, from 1, and the number of the change that saved it last.
      version bigint NOT NULL, operation text,
      address_number bigint REFERENCES addresses (number),
      -- What it was asked for with; null once its customer is erased.
      key text, terms text,
      -- The how many-th order of the customer's cart it is, from 1; null if it was placed past the cart.
      of_cart bigint,
      -- What lists ask of it without reading it: OrderDigest.
      is_complete boolean NOT NULL, late text, due_at bigint,
      -- The places of its numbers in the post, which no other order has.
      item_places int8range NOT NULL,
      CONSTRAINT orders_by_key UNIQUE (customer, key), CONSTRAINT orders_of_cart UNIQUE (customer, of_cart),
      CONSTRAINT orders_item_places EXCLUDE USING gist (item_places WITH &&));
    CREATE INDEX orders_by_day ON orders (customer, placed_at, number);
    CREATE INDEX orders_by_address ON orders (address_number);
    CREATE INDEX orders_due ON orders (due_at) WHERE due_at IS NOT NULL;

    -- What counts towards a year's allowance, in hundredths of a yuan at the rate of the day of the order.
    CREATE TABLE imports (
      order_id text NOT NULL REFERENCES orders (id), shipment bigint NOT NULL, regime text NOT NULL, goods_fen bigint NOT NULL,
      PRIMARY KEY (order_id, shipment));

    CREATE FUNCTION caravan.version(OUT version bigint, OUT oldest_program bigint) STABLE \(definer) AS $body$ BEGIN
      SELECT v.version, v.oldest_program INTO version, oldest_program FROM schema_version v;
    END $body$;

    -- Gives a role what a shop needs, and every role that got it before; none: only these.
    CREATE FUNCTION grant_to(p_role text) RETURNS void LANGUAGE plpgsql SET search_path = caravan_data, pg_temp AS $body$
    DECLARE v_role text;
    BEGIN
      -- The lock of migrations: two that give rights at once would be in each other's way.
      PERFORM pg_advisory_xact_lock(4851702356194);
      IF p_role IS NOT NULL THEN
        IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = p_role) THEN
          RAISE EXCEPTION 'no such role' USING ERRCODE = 'CV010';
        END IF;
        INSERT INTO shops VALUES (p_role) ON CONFLICT DO NOTHING;
      END IF;
      FOR v_role IN SELECT s.role FROM shops s JOIN pg_roles r ON r.rolname = s.role LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA caravan TO %I', v_role);
        EXECUTE format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA caravan TO %I', v_role);
      END LOOP;
    END $body$;

    -- What the transaction answers is on the disk, and on the standby where one is waited for, whatever the role's settings say.
    CREATE FUNCTION be_durable() RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      IF current_setting('synchronous_commit') IN ('off', 'local') THEN PERFORM set_config('synchronous_commit', 'on', true); END IF;
    END $body$;

    -- Locks a customer for the rest of the transaction; false if there is none of the number. The lock makes it a transaction that writes,
    -- so that its end waits for disk and standby with all that was written before it: what is answered, be it that an order was placed long
    -- ago, is not lost with this server.
    CREATE FUNCTION lock_known(p_customer text) RETURNS boolean LANGUAGE plpgsql AS $body$ BEGIN
      PERFORM be_durable();
      PERFORM 1 FROM customers c WHERE c.id = p_customer FOR UPDATE;
      RETURN FOUND;
    END $body$;

    -- The same for a customer who exists from then on.
    CREATE FUNCTION lock_customer(p_customer text) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      WHILE NOT lock_known(p_customer) LOOP
        INSERT INTO customers VALUES (p_customer) ON CONFLICT DO NOTHING;
      END LOOP;
    END $body$;

    -- Refuses what a program has given up that asked for it: it was told that it was refused, and this statement comes late.
    CREATE FUNCTION require_wanted(p_customer text, p_operation text) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      IF EXISTS (SELECT 1 FROM operations o WHERE o.customer = p_customer AND o.id = p_operation) THEN
        RAISE EXCEPTION 'given up' USING ERRCODE = 'CV004';
      END IF;
    END $body$;

    -- Whether a change of a locked customer was made before. Numbers are kept longer than anybody goes on asking.
    CREATE FUNCTION is_repeated(p_customer text, p_operation text) RETURNS boolean LANGUAGE plpgsql AS $body$ BEGIN
      DELETE FROM operations o WHERE o.customer = p_customer AND o.done_at < now() - interval '15 minutes';
      PERFORM 1 FROM operations o WHERE o.customer = p_customer AND o.id = p_operation;
      RETURN FOUND;
    END $body$;
    """
}
