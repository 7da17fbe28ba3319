/// What is asked of orders, in the first step.
extension PostgresSchema {
  /// What is read of an order.
  private static let columns = "id text, document text, address text, version bigint, customer text"
  private static let from = """
    SELECT o.id, o.document, a.document, o.version, o.customer FROM orders o LEFT JOIN addresses a ON a.number = o.address_number
    """

  static let orders = """
    CREATE FUNCTION caravan.orders(p_customer text) RETURNS TABLE (\(columns)) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY \(from) WHERE o.customer = p_customer ORDER BY o.placed_at DESC, o.number DESC;
    END $body$;

    CREATE FUNCTION caravan.orders_between(p_customer text, p_after bigint, p_until bigint)
      RETURNS TABLE (\(columns)) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY \(from) WHERE o.customer = p_customer AND o.placed_at > p_after AND o.placed_at <= p_until;
    END $body$;

    CREATE FUNCTION caravan.orders_by_id(p_customer text, p_ids text[]) RETURNS TABLE (\(columns)) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY \(from) JOIN unnest(p_ids) WITH ORDINALITY w (id, number) ON w.id = o.id
        WHERE o.customer = p_customer ORDER BY w.number;
    END $body$;

    CREATE FUNCTION caravan.directory(p_customer text)
      RETURNS TABLE (id text, version bigint, is_complete boolean, late text) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT o.id, o.version, o.is_complete, o.late FROM orders o WHERE o.customer = p_customer
        ORDER BY o.placed_at DESC, o.number DESC;
    END $body$;

    CREATE FUNCTION caravan.due(p_now bigint, p_most bigint) RETURNS TABLE (id text, customer text) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT o.id, o.customer FROM orders o WHERE o.due_at IS NOT NULL AND o.due_at <= p_now ORDER BY o.due_at LIMIT p_most;
    END $body$;

    CREATE FUNCTION caravan.order_of_cart(p_customer text, p_number bigint) RETURNS text STABLE \(definer) AS $body$ BEGIN
      RETURN (SELECT o.id FROM orders o WHERE o.customer = p_customer AND o.of_cart = p_number);
    END $body$;

    -- The order of a key. It locks the customer, so that it waits for the standby with what it found.
    CREATE FUNCTION caravan.placed(p_customer text, p_key text) RETURNS TABLE (\(columns), terms text) \(definer) AS $body$ BEGIN
      IF NOT lock_known(p_customer) THEN RETURN; END IF;
      RETURN QUERY SELECT o.id, o.document, a.document, o.version, o.customer, o.terms
        FROM orders o LEFT JOIN addresses a ON a.number = o.address_number WHERE o.customer = p_customer AND o.key = p_key;
    END $body$;

    -- What a customer has imported after an instant and until another. What cannot be counts nothing, and the sum is bounded.
    CREATE FUNCTION imported_of(p_customer text, p_after bigint, p_until bigint, p_regime text)
      RETURNS bigint STABLE LANGUAGE plpgsql AS $body$ BEGIN
      RETURN (SELECT least(coalesce(sum(greatest(0, i.goods_fen)), 0), 100000000000000)::bigint FROM orders o JOIN imports i ON i.order_id = o.id
        WHERE o.customer = p_customer AND o.placed_at > p_after AND o.placed_at <= p_until AND i.regime = p_regime);
    END $body$;

    CREATE FUNCTION caravan.imported(p_customer text, p_after bigint, p_until bigint, p_regime text)
      RETURNS bigint STABLE \(definer) AS $body$ BEGIN
      RETURN imported_of(p_customer, p_after, p_until, p_regime);
    END $body$;

    -- What an order counts.
    CREATE FUNCTION caravan.imports(p_customer text, p_order text)
      RETURNS TABLE (shipment bigint, regime text, fen bigint) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT i.shipment, i.regime, i.goods_fen FROM orders o JOIN imports i ON i.order_id = o.id
        WHERE o.customer = p_customer AND o.id = p_order ORDER BY i.shipment;
    END $body$;

    -- Refuses what would be beyond a year's allowance, if more has been used than was seen. Without a regime nothing is asked.
    CREATE FUNCTION refuse_if_overdrawn(
      p_customer text, p_regime text, p_after bigint, p_until bigint, p_seen bigint, p_limit bigint, p_regimes text[], p_fen bigint[]
    ) RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE v_used bigint;
    BEGIN
      IF p_regime IS NULL THEN RETURN; END IF;
      v_used := imported_of(p_customer, p_after, p_until, p_regime);
      IF v_used > p_seen AND v_used + (
        SELECT coalesce(sum(u.fen), 0) FROM unnest(p_regimes, p_fen) u (regime, fen) WHERE u.regime = p_regime) > p_limit
      THEN
        RAISE EXCEPTION 'allowance exceeded' USING ERRCODE = 'CV003', DETAIL = v_used::text;
      END IF;
    END $body$;
    """
}
