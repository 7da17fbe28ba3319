/// Customers and their settings, in the first step.
extension PostgresSchema {
  static let customers = """
    CREATE FUNCTION caravan.settings(p_customer text) RETURNS TABLE (name text, value text) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT s.name, s.value FROM settings s WHERE s.customer = p_customer;
    END $body$;

    CREATE FUNCTION caravan.keep_settings(p_customer text, p_names text[], p_values text[]) RETURNS void \(definer) AS $body$ BEGIN
      PERFORM lock_customer(p_customer);
      DELETE FROM settings s WHERE s.customer = p_customer;
      INSERT INTO settings SELECT p_customer, u.name, u.value FROM unnest(p_names, p_values) u (name, value);
    END $body$;

    -- Everything that is kept of a customer, at one moment.
    CREATE FUNCTION caravan.records(p_customer text) RETURNS json STABLE \(definer) AS $body$ BEGIN
      RETURN json_build_object(
        'cart', cart_of(p_customer),
        'addresses', (SELECT coalesce(json_agg(json_build_object('number', a.number, 'document', a.document, 'usualIn', a.usual_in)
            ORDER BY a.used_at DESC, a.number DESC), '[]') FROM addresses a WHERE a.customer = p_customer),
        'draft', (SELECT d.document FROM drafts d WHERE d.customer = p_customer),
        'orders', (SELECT coalesce(json_agg(json_build_object(
            'id', o.id, 'document', o.document, 'address', a.document, 'version', o.version, 'key', o.key, 'terms', o.terms, 'imports', (
              SELECT coalesce(json_agg(json_build_object('shipment', i.shipment, 'regime', i.regime, 'fen', i.goods_fen)
                ORDER BY i.shipment), '[]') FROM imports i WHERE i.order_id = o.id)) ORDER BY o.placed_at DESC, o.number DESC), '[]')
          FROM orders o LEFT JOIN addresses a ON a.number = o.address_number WHERE o.customer = p_customer),
        'reservations', (SELECT coalesce(json_agg(json_build_object(
            'sku', r.sku, 'site', r.site, 'quantity', r.quantity, 'until', r.ends_at) ORDER BY r.sku, r.site), '[]')
          FROM reservations r WHERE r.customer = p_customer),
        'settings', (SELECT coalesce(json_agg(json_build_object('name', s.name, 'value', s.value)), '[]') FROM settings s
          WHERE s.customer = p_customer),
        'keys', (SELECT coalesce(json_agg(json_build_object('fingerprint', k.fingerprint, 'since', k.since) 
            ORDER BY k.since, k.fingerprint), '[]') FROM account_keys k WHERE k.customer = p_customer));
    END $body$;

    -- Erases a customer, if his orders are those that the shop has seen: by then it has made documents without his words of them. False:
    -- they are others, and nothing was erased. A document that is null stays as it is.
    CREATE FUNCTION caravan.erase(p_customer text, p_ids text[], p_versions bigint[], p_documents text[]) RETURNS boolean
      \(definer) AS $body$ BEGIN
      PERFORM lock_accounts();
      -- What windows that were still open have kept for those who were joined to this customer is this customer's.
      PERFORM bring_along(p_customer);
      IF NOT lock_known(p_customer) THEN RETURN NOT EXISTS (SELECT 1 FROM orders o WHERE o.customer = p_customer); END IF;
      IF EXISTS (
        SELECT 1 FROM (SELECT o.id, o.version FROM orders o WHERE o.customer = p_customer) k
          FULL JOIN unnest(p_ids, p_versions) u (id, version) ON u.id = k.id WHERE k.version IS DISTINCT FROM u.version)
      THEN RETURN false; END IF;
      UPDATE orders o SET document = u.document FROM unnest(p_ids, p_documents) u (id, document)
        WHERE o.customer = p_customer AND o.id = u.id AND u.document IS NOT NULL;
      DELETE FROM cart_lines c WHERE c.customer = p_customer;
      DELETE FROM saved_lines c WHERE c.customer = p_customer;
      DELETE FROM operations o WHERE o.customer = p_customer
        OR o.customer IN (SELECT k.fingerprint FROM account_keys k WHERE k.customer = p_customer);
      DELETE FROM reservations r WHERE r.customer = p_customer;
      DELETE FROM settings s WHERE s.customer = p_customer;
      DELETE FROM drafts d WHERE d.customer = p_customer;
      DELETE FROM imports i USING orders o WHERE o.id = i.order_id AND o.customer = p_customer;
      -- Each order is nobody's, and none can be told to be of the same person as another.
      UPDATE orders o SET customer = 'erased-' || replace(gen_random_uuid()::text, '-', ''), key = NULL, terms = NULL, of_cart = NULL,
          address_number = NULL, operation = NULL
        WHERE o.customer = p_customer;
      DELETE FROM addresses a WHERE a.customer = p_customer;
      DELETE FROM join_codes c WHERE c.customer = p_customer;
      DELETE FROM join_tries t USING account_keys k WHERE k.fingerprint = t.fingerprint AND k.customer = p_customer;
      DELETE FROM account_keys k WHERE k.customer = p_customer;
      DELETE FROM joined_customers j WHERE j.joined_to = p_customer;
      DELETE FROM customers c WHERE c.id = p_customer;
      RETURN true;
    END $body$;
    """
}
