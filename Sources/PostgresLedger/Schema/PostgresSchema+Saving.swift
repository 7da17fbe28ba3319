/// Saving, in the first step.
extension PostgresSchema {
  static let saving = """
    -- Gives a change of an order up, unless it was made; whether it was.
    CREATE FUNCTION caravan.give_up(p_customer text, p_operation text) RETURNS boolean \(definer) AS $body$ BEGIN
      PERFORM lock_customer(p_customer);
      IF EXISTS (SELECT 1 FROM orders o WHERE o.customer = p_customer AND o.operation = p_operation) THEN RETURN true; END IF;
      INSERT INTO operations (customer, id) VALUES (p_customer, p_operation) ON CONFLICT DO NOTHING;
      RETURN false;
    END $body$;

    -- Keeps a changed order in place of the version that was read, with what goes back to stock, is taken from it and counts towards
    -- allowances; or does none of it and says why. Asked again by the same number it changes nothing more.
    CREATE FUNCTION caravan.save_order(
      p_customer text, p_operation text, p_id text, p_if_version bigint, p_document text, p_is_complete boolean, p_late text,
      p_due_at bigint, p_address text, p_at bigint,
      p_back_skus text[], p_back_sites text[], p_back_quantities bigint[],
      p_skus text[], p_sites text[], p_quantities bigint[], p_given bigint[],
      p_sets_imports boolean, p_shipments bigint[], p_regimes text[], p_fen bigint[],
      p_share_shipments bigint[], p_share_before bigint[], p_share_now bigint[],
      p_regime text, p_after bigint, p_until bigint, p_used bigint, p_limit bigint
    ) RETURNS json \(definer) AS $body$
    DECLARE v_order record; v_share record;
    BEGIN
      IF NOT lock_known(p_customer) THEN RETURN json_build_object('outcome', 'unknown'); END IF;
      SELECT o.version, o.operation INTO v_order FROM orders o WHERE o.customer = p_customer AND o.id = p_id FOR UPDATE;
      IF NOT FOUND THEN RETURN json_build_object('outcome', 'unknown'); END IF;
      IF v_order.operation = p_operation AND v_order.version = p_if_version + 1 THEN RETURN json_build_object('outcome', 'saved'); END IF;
      PERFORM require_wanted(p_customer, p_operation);
      IF v_order.version <> p_if_version THEN
        RETURN json_build_object('outcome', 'conflict', 'version', v_order.version);
      END IF;
      PERFORM refuse_if_overdrawn(p_customer, p_regime, p_after, p_until, p_used, p_limit, p_regimes, p_fen);
      UPDATE orders o SET document = p_document, version = p_if_version + 1, operation = p_operation, is_complete = p_is_complete,
          late = p_late, due_at = p_due_at,
          address_number = CASE WHEN p_address IS NULL THEN o.address_number ELSE address_number(p_customer, p_address, p_at) END
        WHERE o.customer = p_customer AND o.id = p_id;
      PERFORM lock_stock(p_back_skus || p_skus, p_back_sites || p_sites);
      PERFORM give_back(p_back_skus, p_back_sites, p_back_quantities);
      PERFORM take_stock(p_customer, p_at, p_skus, p_sites, p_quantities, p_given, true);
      IF p_sets_imports THEN
        DELETE FROM imports i WHERE i.order_id = p_id;
        INSERT INTO imports SELECT p_id, u.shipment, u.regime, u.fen FROM unnest(p_shipments, p_regimes, p_fen) u (shipment, regime, fen);
      END IF;
      -- The part of what a shipment counted that is left, rounded half up. What cannot be counts nothing already.
      FOR v_share IN SELECT * FROM unnest(p_share_shipments, p_share_before, p_share_now) u (shipment, was, is_now) LOOP
        UPDATE imports i SET goods_fen = CASE WHEN v_share.was > 0 AND v_share.is_now > 0
            THEN least(div(i.goods_fen::numeric * v_share.is_now * 2 + v_share.was, v_share.was::numeric * 2), 9223372036854775807)::bigint
            ELSE 0 END
          WHERE i.order_id = p_id AND i.shipment = v_share.shipment AND i.goods_fen BETWEEN 0 AND 100000000000000;
      END LOOP;
      RETURN json_build_object('outcome', 'saved');
    END $body$;
    """
}
