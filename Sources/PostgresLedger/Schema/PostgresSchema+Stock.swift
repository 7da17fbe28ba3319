/// Stock and reservations, in the first step.
extension PostgresSchema {
  static let stock = """
    -- Locks the rows of goods, which exist from then on, in one order for all: no two transactions wait for each other.
    CREATE FUNCTION lock_stock(p_skus text[], p_sites text[]) RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE v_row record;
    BEGIN
      FOR v_row IN
        SELECT DISTINCT u.sku COLLATE "C" AS sku, u.site COLLATE "C" AS site FROM unnest(p_skus, p_sites) u (sku, site) ORDER BY 1, 2
      LOOP
        LOOP
          PERFORM 1 FROM stock_sold s WHERE s.sku = v_row.sku AND s.site = v_row.site FOR UPDATE;
          EXIT WHEN FOUND;
          INSERT INTO stock_sold VALUES (v_row.sku, v_row.site, 0) ON CONFLICT DO NOTHING;
        END LOOP;
      END LOOP;
    END $body$;

    -- Goods of locked rows for a customer at an instant: sold to him, or only looked at. What others have reserved is not his.
    CREATE FUNCTION take_stock(
      p_customer text, p_at bigint, p_skus text[], p_sites text[], p_quantities bigint[], p_given bigint[], p_sells boolean
    ) RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE v_take record; v_sold bigint; v_held numeric; v_free bigint;
    BEGIN
      FOR v_take IN
        SELECT u.sku, u.site, u.quantity, greatest(0, u.given) AS given
        FROM unnest(p_skus, p_sites, p_quantities, p_given) WITH ORDINALITY u (sku, site, quantity, given, number)
        WHERE u.quantity > 0 ORDER BY u.sku COLLATE "C", u.site COLLATE "C", u.number
      LOOP
        -- A statement of its own, so that it sees what was reserved while the row was waited for.
        SELECT s.sold, (
          SELECT coalesce(sum(greatest(0, r.quantity)), 0) FROM reservations r
          WHERE r.sku = v_take.sku AND r.site = v_take.site AND r.customer <> p_customer AND r.ends_at > p_at)
        INTO v_sold, v_held FROM stock_sold s WHERE s.sku = v_take.sku AND s.site = v_take.site;
        v_free := greatest(0, greatest(0, v_take.given - v_sold) - least(v_held, v_take.given));
        IF v_free < v_take.quantity THEN
          RAISE EXCEPTION 'out of stock' USING ERRCODE = 'CV001',
            DETAIL = json_build_object('sku', v_take.sku, 'site', v_take.site, 'available', v_free)::text;
        END IF;
        IF p_sells THEN
          UPDATE stock_sold s SET sold = s.sold + v_take.quantity
            WHERE s.sku = v_take.sku AND s.site = v_take.site AND s.sold <= v_take.given - v_take.quantity;
        END IF;
      END LOOP;
    END $body$;

    -- Goods of locked rows that come back.
    CREATE FUNCTION give_back(p_skus text[], p_sites text[], p_quantities bigint[]) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      UPDATE stock_sold s SET sold = s.sold - least(s.sold, b.quantity)
        FROM (SELECT u.sku, u.site, sum(u.quantity) AS quantity FROM unnest(p_skus, p_sites, p_quantities) u (sku, site, quantity)
          WHERE u.quantity > 0 GROUP BY u.sku, u.site) b
        WHERE s.sku = b.sku AND s.site = b.site;
    END $body$;

    CREATE FUNCTION caravan.sold_of(p_skus text[]) RETURNS TABLE (sku text, site text, sold bigint) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT s.sku, s.site, s.sold FROM stock_sold s WHERE s.sku = ANY (p_skus);
    END $body$;

    CREATE FUNCTION caravan.all_sold() RETURNS TABLE (sku text, site text, sold bigint) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT s.sku, s.site, s.sold FROM stock_sold s WHERE s.sold > 0;
    END $body$;

    CREATE FUNCTION caravan.reserve(
      p_customer text, p_skus text[], p_sites text[], p_quantities bigint[], p_given bigint[], p_until bigint, p_now bigint
    ) RETURNS void \(definer) AS $body$ BEGIN
      PERFORM lock_customer(p_customer);
      PERFORM lock_stock(p_skus, p_sites);
      DELETE FROM reservations r WHERE r.customer = p_customer;
      -- Those of others that have ended go as well, but nobody waits for it.
      DELETE FROM reservations r WHERE (r.customer, r.sku, r.site) IN (
        SELECT e.customer, e.sku, e.site FROM reservations e WHERE e.ends_at <= p_now LIMIT 100 FOR UPDATE SKIP LOCKED);
      PERFORM take_stock(p_customer, p_now, p_skus, p_sites, p_quantities, p_given, false);
      INSERT INTO reservations
        SELECT p_customer, u.sku, u.site, u.quantity, p_until FROM unnest(p_skus, p_sites, p_quantities) u (sku, site, quantity)
        WHERE u.quantity > 0;
    END $body$;

    CREATE FUNCTION caravan.reserved(p_skus text[], p_customer text, p_now bigint)
      RETURNS TABLE (sku text, site text, quantity bigint) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT r.sku, r.site, r.quantity FROM reservations r
        WHERE r.sku = ANY (p_skus) AND r.customer <> p_customer AND r.ends_at > p_now;
    END $body$;

    CREATE FUNCTION caravan.release(p_customer text) RETURNS void \(definer) AS $body$ BEGIN
      IF lock_known(p_customer) THEN DELETE FROM reservations r WHERE r.customer = p_customer; END IF;
    END $body$;
    """
}
