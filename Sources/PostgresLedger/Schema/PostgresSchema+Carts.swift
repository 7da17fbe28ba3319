/// Carts, in the first step.
extension PostgresSchema {
  static let carts = """
    -- The cart of a customer as it is now. A STABLE function sees what the statement sees that calls it.
    CREATE FUNCTION cart_of(p_customer text) RETURNS json STABLE LANGUAGE plpgsql AS $body$ BEGIN
      RETURN json_build_object(
        'lines', (SELECT coalesce(json_agg(json_build_object('sku', c.sku, 'quantity', c.quantity, 'option', c.option) ORDER BY c.position),
          '[]') FROM cart_lines c WHERE c.customer = p_customer),
        'saved', (SELECT coalesce(json_agg(json_build_object('sku', c.sku, 'quantity', c.quantity, 'option', c.option) ORDER BY c.position),
          '[]') FROM saved_lines c WHERE c.customer = p_customer),
        'timesOrdered', (SELECT coalesce(max(o.of_cart), 0) FROM orders o WHERE o.customer = p_customer
          AND o.of_cart BETWEEN 1 AND 1000000000));
    END $body$;

    CREATE FUNCTION caravan.cart(p_customer text) RETURNS json STABLE \(definer) AS $body$ BEGIN
      RETURN cart_of(p_customer);
    END $body$;

    -- Makes the lines of one SKU, in the cart and saved, what the shop made of those that it saw; or tells that they are others by now.
    CREATE FUNCTION caravan.change_line(
      p_customer text, p_operation text, p_sku text, p_seen_quantity bigint, p_seen_option text, p_seen_saved bigint,
      p_seen_saved_option text, p_quantity bigint, p_option text, p_saved bigint, p_saved_option text
    ) RETURNS json \(definer) AS $body$
    DECLARE v_line record; v_saved record; v_is_done boolean;
    BEGIN
      PERFORM lock_customer(p_customer);
      v_is_done := is_repeated(p_customer, p_operation);
      IF NOT v_is_done THEN
        -- As the shop reads lines: no more than 999 pieces, and none of a line that no program of ours wrote.
        SELECT greatest(0, least(999, coalesce(max(c.quantity), 0))) AS quantity,
            max(c.option) FILTER (WHERE c.quantity > 0) AS option INTO v_line
          FROM cart_lines c WHERE c.customer = p_customer AND c.sku = p_sku;
        SELECT greatest(0, least(999, coalesce(max(c.quantity), 0))) AS quantity,
            max(c.option) FILTER (WHERE c.quantity > 0) AS option INTO v_saved
          FROM saved_lines c WHERE c.customer = p_customer AND c.sku = p_sku;
        v_is_done := v_line.quantity = p_seen_quantity AND v_line.option IS NOT DISTINCT FROM p_seen_option
          AND v_saved.quantity = p_seen_saved AND v_saved.option IS NOT DISTINCT FROM p_seen_saved_option;
        IF v_is_done THEN
          IF p_quantity > 0 THEN
            INSERT INTO cart_lines (customer, sku, quantity, option) VALUES (p_customer, p_sku, p_quantity, p_option)
              ON CONFLICT (customer, sku) DO UPDATE SET quantity = excluded.quantity, option = excluded.option;
          ELSE
            DELETE FROM cart_lines c WHERE c.customer = p_customer AND c.sku = p_sku;
          END IF;
          IF p_saved > 0 THEN
            INSERT INTO saved_lines (customer, sku, quantity, option) VALUES (p_customer, p_sku, p_saved, p_saved_option)
              ON CONFLICT (customer, sku) DO UPDATE SET quantity = excluded.quantity, option = excluded.option;
          ELSE
            DELETE FROM saved_lines c WHERE c.customer = p_customer AND c.sku = p_sku;
          END IF;
          INSERT INTO operations (customer, id) VALUES (p_customer, p_operation);
        END IF;
      END IF;
      RETURN json_build_object('isDone', v_is_done, 'cart', cart_of(p_customer));
    END $body$;

    CREATE FUNCTION caravan.clear_cart(p_customer text, p_operation text) RETURNS json \(definer) AS $body$ BEGIN
      IF lock_known(p_customer) AND NOT is_repeated(p_customer, p_operation) THEN
        DELETE FROM cart_lines c WHERE c.customer = p_customer;
        INSERT INTO operations (customer, id) VALUES (p_customer, p_operation);
      END IF;
      RETURN cart_of(p_customer);
    END $body$;
    """
}
