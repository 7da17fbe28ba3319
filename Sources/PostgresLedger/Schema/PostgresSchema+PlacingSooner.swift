/// Placing, in the second step: the same in fewer statements, and goods last, so that others wait for a row of stock only while the order is
/// written to the disk.
extension PostgresSchema {
  static let placingSooner = """
    -- Locks a customer, who exists from then on, for the rest of the transaction; see lock_known.
    CREATE OR REPLACE FUNCTION lock_customer(p_customer text) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      IF current_setting('synchronous_commit') IN ('off', 'local') THEN PERFORM set_config('synchronous_commit', 'on', true); END IF;
      LOOP
        PERFORM 1 FROM customers c WHERE c.id = p_customer FOR UPDATE;
        EXIT WHEN FOUND;
        INSERT INTO customers VALUES (p_customer) ON CONFLICT DO NOTHING;
      END LOOP;
    END $body$;

    -- Sells goods to a customer at an instant, their rows locked one after another in one order for all. What others have reserved is not his.
    CREATE FUNCTION sell_stock(
      p_customer text, p_at bigint, p_skus text[], p_sites text[], p_quantities bigint[], p_given bigint[]
    ) RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE v_take record; v_sold bigint; v_held numeric; v_free bigint;
    BEGIN
      FOR v_take IN
        SELECT u.sku, u.site, u.quantity, greatest(0, u.given) AS given
        FROM unnest(p_skus, p_sites, p_quantities, p_given) WITH ORDINALITY u (sku, site, quantity, given, number)
        WHERE u.quantity > 0 ORDER BY u.sku COLLATE "C", u.site COLLATE "C", u.number
      LOOP
        -- The row is locked by being changed; what turns out to be too much undoes the transaction.
        LOOP
          UPDATE stock_sold s SET sold = least(s.sold, 9000000000000000000) + v_take.quantity
            WHERE s.sku = v_take.sku AND s.site = v_take.site
            RETURNING s.sold - v_take.quantity INTO v_sold;
          EXIT WHEN FOUND;
          INSERT INTO stock_sold VALUES (v_take.sku, v_take.site, 0) ON CONFLICT DO NOTHING;
        END LOOP;
        -- A statement of its own, so that it sees what was reserved while the row was waited for.
        SELECT coalesce(sum(greatest(0, r.quantity)), 0) INTO v_held FROM reservations r
          WHERE r.sku = v_take.sku AND r.site = v_take.site AND r.customer <> p_customer AND r.ends_at > p_at;
        v_free := greatest(0, greatest(0, v_take.given - v_sold) - least(v_held, v_take.given));
        IF v_free < v_take.quantity THEN
          RAISE EXCEPTION 'out of stock' USING ERRCODE = 'CV001',
            DETAIL = json_build_object('sku', v_take.sku, 'site', v_take.site, 'available', v_free)::text;
        END IF;
      END LOOP;
    END $body$;

    -- As in the first step, which says why; what is refused is refused in the same order of reasons.
    CREATE OR REPLACE FUNCTION caravan.place_order(
      p_customer text, p_key text, p_id text, p_placed_at bigint, p_document text, p_terms text, p_address text,
      p_is_complete boolean, p_late text, p_due_at bigint, p_place bigint, p_items bigint,
      p_seen bigint, p_cart_skus text[], p_cart_quantities bigint[],
      p_skus text[], p_sites text[], p_quantities bigint[], p_given bigint[],
      p_shipments bigint[], p_regimes text[], p_fen bigint[],
      p_regime text, p_after bigint, p_until bigint, p_used bigint, p_limit bigint,
      p_operation text
    ) RETURNS json \(definer) AS $body$
    DECLARE v_answer json; v_address bigint;
    BEGIN
      PERFORM lock_customer(p_customer);
      SELECT json_build_object('outcome', 'known', 'id', o.id, 'document', o.document, 'address', a.document, 'version', o.version,
          'terms', o.terms) INTO v_answer
        FROM orders o LEFT JOIN addresses a ON a.number = o.address_number WHERE o.customer = p_customer AND o.key = p_key;
      IF FOUND THEN RETURN v_answer; END IF;
      PERFORM require_wanted(p_customer, p_operation);

      IF p_seen IS NOT NULL THEN
        IF p_seen <> (SELECT coalesce(max(o.of_cart), 0) FROM orders o WHERE o.customer = p_customer AND o.of_cart BETWEEN 1 AND 1000000000)
          OR EXISTS (
            SELECT 1 FROM unnest(p_cart_skus, p_cart_quantities) u (sku, quantity)
              LEFT JOIN cart_lines c ON c.customer = p_customer AND c.sku = u.sku
            WHERE least(coalesce(c.quantity, 0), 999) <> u.quantity)
        THEN
          RETURN json_build_object('outcome', 'cart-changed', 'cart', cart_of(p_customer), 'id',
            (SELECT o.id FROM orders o WHERE o.customer = p_customer AND o.of_cart = p_seen + 1));
        END IF;
      END IF;

      IF p_place IS NULL THEN RAISE EXCEPTION 'number taken' USING ERRCODE = 'CV002'; END IF;
      IF p_address IS NOT NULL THEN v_address := address_number(p_customer, p_address, p_placed_at); END IF;
      INSERT INTO orders (
          id, customer, placed_at, document, version, address_number, key, terms, of_cart, is_complete, late, due_at, item_places,
          operation)
        VALUES (p_id, p_customer, p_placed_at, p_document, 1, v_address, p_key, p_terms, p_seen + 1, p_is_complete, p_late, p_due_at,
          int8range(p_place, p_place + greatest(1, p_items)), p_operation);
      IF p_regime IS NOT NULL THEN
        PERFORM refuse_if_overdrawn(p_customer, p_regime, p_after, p_until, p_used, p_limit, p_regimes, p_fen);
      END IF;

      DELETE FROM reservations r WHERE r.customer = p_customer;
      INSERT INTO imports SELECT p_id, u.shipment, u.regime, u.fen FROM unnest(p_shipments, p_regimes, p_fen) u (shipment, regime, fen);
      IF p_seen IS NOT NULL THEN
        DELETE FROM drafts d WHERE d.customer = p_customer;
        DELETE FROM cart_lines c WHERE c.customer = p_customer AND c.sku = ANY (p_cart_skus);
      END IF;
      PERFORM sell_stock(p_customer, p_placed_at, p_skus, p_sites, p_quantities, p_given);
      RETURN json_build_object('outcome', 'placed');
    END $body$;
    """
}
