/// Placing, in the first step: one function, so that it is one round trip and one transaction.
extension PostgresSchema {
  static let placing = """
    -- Keeps an order, takes its goods and empties its lines from the cart; or does none of it and says why. The customer's row is locked
    -- from the beginning: what is looked at here (key, cart, allowance) nobody changes meanwhile. Then come the order's numbers, then
    -- stock, in the same order for all.
    CREATE FUNCTION caravan.place_order(
      p_customer text, p_key text, p_id text, p_placed_at bigint, p_document text, p_terms text, p_address text,
      p_is_complete boolean, p_late text, p_due_at bigint, p_place bigint, p_items bigint,
      p_seen bigint, p_cart_skus text[], p_cart_quantities bigint[],
      p_skus text[], p_sites text[], p_quantities bigint[], p_given bigint[],
      p_shipments bigint[], p_regimes text[], p_fen bigint[],
      p_regime text, p_after bigint, p_until bigint, p_used bigint, p_limit bigint,
      p_operation text
    ) RETURNS json \(definer) AS $body$
    DECLARE v_answer json;
    BEGIN
      PERFORM lock_customer(p_customer);
      -- The same key: whether it is the same order too is seen by the shop, which knows what terms mean.
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
      -- The constraints refuse numbers that another order has.
      INSERT INTO orders (
          id, customer, placed_at, document, version, address_number, key, terms, of_cart, is_complete, late, due_at, item_places,
          operation)
        VALUES (p_id, p_customer, p_placed_at, p_document, 1,
          CASE WHEN p_address IS NOT NULL THEN address_number(p_customer, p_address, p_placed_at) END,
          p_key, p_terms, p_seen + 1, p_is_complete, p_late, p_due_at, int8range(p_place, p_place + greatest(1, p_items)),
          p_operation);

      PERFORM refuse_if_overdrawn(p_customer, p_regime, p_after, p_until, p_used, p_limit, p_regimes, p_fen);

      PERFORM lock_stock(p_skus, p_sites);
      PERFORM take_stock(p_customer, p_placed_at, p_skus, p_sites, p_quantities, p_given, true);
      DELETE FROM reservations r WHERE r.customer = p_customer;
      INSERT INTO imports SELECT p_id, u.shipment, u.regime, u.fen FROM unnest(p_shipments, p_regimes, p_fen) u (shipment, regime, fen);
      IF p_seen IS NOT NULL THEN
        DELETE FROM drafts d WHERE d.customer = p_customer;
        DELETE FROM cart_lines c WHERE c.customer = p_customer AND c.sku = ANY (p_cart_skus);
      END IF;
      RETURN json_build_object('outcome', 'placed');
    END $body$;
    """
}
