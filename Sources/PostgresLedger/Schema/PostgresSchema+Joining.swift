/// Two customers who turn out to be one, in the first step.
extension PostgresSchema {
  static let joining = """
    -- A line kept for later beside what is kept of its SKU already, as far as a line holds it (Cart.mostOfOne).
    CREATE FUNCTION save_line(p_customer text, p_sku text, p_quantity bigint, p_option text) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      INSERT INTO saved_lines AS s (customer, sku, quantity, option) VALUES (p_customer, p_sku, least(999, p_quantity), p_option)
        ON CONFLICT (customer, sku) DO UPDATE SET quantity = least(999, s.quantity + excluded.quantity),
          option = coalesce(s.option, excluded.option);
    END $body$;

    -- As Cart.joined(with:) does it. How many lines came along.
    CREATE FUNCTION move_cart(p_from text, p_to text) RETURNS bigint LANGUAGE plpgsql AS $body$
    DECLARE v_line record; v_own bigint; v_count bigint := 0;
    BEGIN
      FOR v_line IN
        SELECT c.sku, least(c.quantity, 999) AS quantity, c.option FROM cart_lines c WHERE c.customer = p_from ORDER BY c.position
      LOOP
        v_count := v_count + 1;
        SELECT coalesce(max(least(c.quantity, 999)), 0) INTO v_own FROM cart_lines c WHERE c.customer = p_to AND c.sku = v_line.sku;
        INSERT INTO cart_lines AS c (customer, sku, quantity, option) VALUES (p_to, v_line.sku, v_line.quantity, v_line.option)
          ON CONFLICT (customer, sku) DO UPDATE SET quantity = least(999, v_own + excluded.quantity),
            option = coalesce(c.option, excluded.option);
        IF v_own + v_line.quantity > 999 THEN
          PERFORM save_line(p_to, v_line.sku, v_own + v_line.quantity - 999, v_line.option);
        END IF;
      END LOOP;
      FOR v_line IN
        SELECT c.sku, least(c.quantity, 999) AS quantity, c.option FROM saved_lines c WHERE c.customer = p_from ORDER BY c.position
      LOOP
        v_count := v_count + 1;
        PERFORM save_line(p_to, v_line.sku, v_line.quantity, v_line.option);
      END LOOP;
      DELETE FROM cart_lines c WHERE c.customer = p_from;
      DELETE FROM saved_lines c WHERE c.customer = p_from;
      RETURN v_count;
    END $body$;

    -- How many addresses of the book came along.
    CREATE FUNCTION move_addresses(p_from text, p_to text) RETURNS bigint LANGUAGE plpgsql AS $body$
    DECLARE v_count bigint;
    BEGIN
      SELECT count(*) INTO v_count FROM addresses a WHERE a.customer = p_from AND a.in_book;
      -- One address, two rows: orders go to the one that stays, which was used when either was.
      UPDATE orders o SET address_number = k.number FROM addresses k JOIN addresses g ON g.fingerprint = k.fingerprint
        WHERE k.customer = p_to AND g.customer = p_from AND o.address_number = g.number;
      UPDATE addresses k SET used_at = greatest(k.used_at, g.used_at), in_book = k.in_book OR g.in_book FROM addresses g
        WHERE g.fingerprint = k.fingerprint AND k.customer = p_to AND g.customer = p_from;
      DELETE FROM addresses a WHERE a.customer = p_from
        AND a.fingerprint IN (SELECT k.fingerprint FROM addresses k WHERE k.customer = p_to);
      UPDATE addresses a SET customer = p_to, usual_in = CASE
          WHEN EXISTS (SELECT 1 FROM addresses k WHERE k.customer = p_to AND k.usual_in = a.usual_in) THEN NULL ELSE a.usual_in END
        WHERE a.customer = p_from;
      RETURN v_count;
    END $body$;

    -- Makes everything of a customer another's; what that was.
    CREATE FUNCTION move_customer(p_from text, p_to text) RETURNS json LANGUAGE plpgsql AS $body$
    DECLARE v_lines bigint; v_addresses bigint; v_orders bigint;
    BEGIN
      PERFORM lock_customer(p_to);
      PERFORM lock_known(p_from);
      v_lines := move_cart(p_from, p_to);
      v_addresses := move_addresses(p_from, p_to);
      -- A key that both have used means the other's order from now on. And none is of the other's cart: a window that shows it has seen it
      -- ordered as often as it was.
      UPDATE orders o SET customer = p_to, of_cart = NULL,
          key = CASE WHEN EXISTS (SELECT 1 FROM orders k WHERE k.customer = p_to AND k.key = o.key) THEN NULL ELSE o.key END
        WHERE o.customer = p_from;
      GET DIAGNOSTICS v_orders = ROW_COUNT;
      INSERT INTO reservations AS r SELECT p_to, g.sku, g.site, g.quantity, g.ends_at FROM reservations g WHERE g.customer = p_from
        ON CONFLICT (customer, sku, site) DO UPDATE SET quantity = r.quantity + excluded.quantity,
          ends_at = greatest(r.ends_at, excluded.ends_at);
      INSERT INTO settings SELECT p_to, s.name, s.value FROM settings s WHERE s.customer = p_from ON CONFLICT DO NOTHING;
      INSERT INTO drafts SELECT p_to, d.document FROM drafts d WHERE d.customer = p_from ON CONFLICT DO NOTHING;
      DELETE FROM reservations r WHERE r.customer = p_from;
      DELETE FROM settings s WHERE s.customer = p_from;
      DELETE FROM drafts d WHERE d.customer = p_from;
      DELETE FROM operations o WHERE o.customer = p_from;
      DELETE FROM customers c WHERE c.id = p_from;
      RETURN json_build_object('lines', v_lines, 'orders', v_orders, 'addresses', v_addresses);
    END $body$;

    -- Brings along what was kept for customers who had been joined to one. Accounts are locked.
    CREATE FUNCTION bring_along(p_customer text) RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE v_left text;
    BEGIN
      FOR v_left IN SELECT * FROM left_by(p_customer) LOOP PERFORM move_customer(v_left, p_customer); END LOOP;
    END $body$;

    -- Joins a customer to another for good. Accounts are locked.
    CREATE FUNCTION join_customers(p_from text, p_to text) RETURNS json LANGUAGE plpgsql AS $body$
    DECLARE v_moved json; v_keys bigint;
    BEGIN
      v_moved := move_customer(p_from, p_to);
      UPDATE account_keys k SET customer = p_to WHERE k.customer = p_from;
      GET DIAGNOSTICS v_keys = ROW_COUNT;
      DELETE FROM join_codes c WHERE c.customer = p_from;
      UPDATE joined_customers j SET joined_to = p_to WHERE j.joined_to = p_from;
      INSERT INTO joined_customers VALUES (p_from, p_to) ON CONFLICT (customer) DO UPDATE SET joined_to = excluded.joined_to;
      RETURN json_build_object('outcome', 'joined', 'customer', p_to, 'keys', v_keys, 'lines', v_moved -> 'lines',
        'orders', v_moved -> 'orders', 'addresses', v_moved -> 'addresses');
    END $body$;
    """
}
