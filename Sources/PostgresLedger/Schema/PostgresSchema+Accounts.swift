/// SSH keys and who comes in by them, in the first step.
extension PostgresSchema {
  static let accounts = """
    -- By which SSH key (its fingerprint, SHA256:…) which customer comes in.
    CREATE TABLE account_keys (fingerprint text PRIMARY KEY, customer text NOT NULL, since bigint NOT NULL);
    CREATE INDEX account_keys_of_customer ON account_keys (customer);
    -- The code that a customer shows another key to join with.
    CREATE TABLE join_codes (customer text PRIMARY KEY, code text NOT NULL UNIQUE, ends_at bigint NOT NULL);
    -- Wrong codes that were tried with a key, from the first one on.
    CREATE TABLE join_tries (fingerprint text PRIMARY KEY, tries bigint NOT NULL, since bigint NOT NULL);
    -- Who was joined to whom: what a window that was still open keeps for the first belongs to the second.
    CREATE TABLE joined_customers (customer text PRIMARY KEY, joined_to text NOT NULL);
    CREATE INDEX joined_customers_to ON joined_customers (joined_to);

    -- Who changes which key is whose does it alone, before any customer is locked: only so two customers are locked at once.
    CREATE FUNCTION lock_accounts() RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      PERFORM be_durable();
      PERFORM pg_advisory_xact_lock(4851702356195);
    END $body$;

    CREATE FUNCTION insert_key(p_fingerprint text, p_customer text, p_now bigint) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      PERFORM lock_customer(p_customer);
      INSERT INTO account_keys VALUES (p_fingerprint, p_customer, p_now);
    END $body$;

    -- Customers joined to one for whom a window that was still open has kept something since.
    CREATE FUNCTION left_by(p_customer text) RETURNS SETOF text STABLE LANGUAGE plpgsql AS $body$ BEGIN
      RETURN QUERY SELECT j.customer FROM joined_customers j WHERE j.joined_to = p_customer AND (
        EXISTS (SELECT 1 FROM cart_lines k WHERE k.customer = j.customer)
        OR EXISTS (SELECT 1 FROM saved_lines k WHERE k.customer = j.customer)
        OR EXISTS (SELECT 1 FROM orders k WHERE k.customer = j.customer)
        OR EXISTS (SELECT 1 FROM addresses k WHERE k.customer = j.customer)
        OR EXISTS (SELECT 1 FROM drafts k WHERE k.customer = j.customer)
        OR EXISTS (SELECT 1 FROM settings k WHERE k.customer = j.customer));
    END $body$;

    CREATE FUNCTION caravan.customer_of(p_fingerprint text, p_new text, p_now bigint) RETURNS text \(definer) AS $body$
    DECLARE v_customer text;
    BEGIN
      -- Nearly every time there is nothing to write.
      SELECT k.customer INTO v_customer FROM account_keys k WHERE k.fingerprint = p_fingerprint;
      IF FOUND AND NOT EXISTS (SELECT 1 FROM left_by(v_customer)) THEN RETURN v_customer; END IF;
      PERFORM lock_accounts();
      SELECT k.customer INTO v_customer FROM account_keys k WHERE k.fingerprint = p_fingerprint;
      IF FOUND THEN
        PERFORM bring_along(v_customer);
        RETURN v_customer;
      END IF;
      PERFORM insert_key(p_fingerprint, p_new, p_now);
      RETURN p_new;
    END $body$;

    CREATE FUNCTION caravan.keys(p_customer text) RETURNS TABLE (fingerprint text, since bigint) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT k.fingerprint, k.since FROM account_keys k WHERE k.customer = p_customer ORDER BY k.since, k.fingerprint;
    END $body$;

    CREATE FUNCTION caravan.keep_offer(p_customer text, p_code text, p_until bigint, p_now bigint) RETURNS boolean
      \(definer) AS $body$ BEGIN
      PERFORM lock_accounts();
      PERFORM lock_customer(p_customer);
      DELETE FROM join_codes c WHERE c.ends_at <= p_now;
      IF EXISTS (SELECT 1 FROM join_codes c WHERE c.code = p_code AND c.customer <> p_customer) THEN RETURN false; END IF;
      INSERT INTO join_codes VALUES (p_customer, p_code, p_until)
        ON CONFLICT (customer) DO UPDATE SET code = excluded.code, ends_at = excluded.ends_at;
      RETURN true;
    END $body$;

    -- Redeems a code with a key; what came of it. Asked again by the same number it says the same.
    CREATE FUNCTION caravan.join_key(
      p_fingerprint text, p_operation text, p_code text, p_now bigint, p_most bigint, p_span bigint
    ) RETURNS json \(definer) AS $body$
    DECLARE v_tries record; v_customer text; v_own text; v_answer json;
    BEGIN
      PERFORM lock_accounts();
      IF is_repeated(p_fingerprint, p_operation) THEN
        RETURN (SELECT o.answer::json FROM operations o WHERE o.customer = p_fingerprint AND o.id = p_operation);
      END IF;
      -- A clock that was set back does not lock anybody out for longer.
      DELETE FROM join_tries t WHERE t.since <= p_now - p_span OR t.since > p_now;
      SELECT t.tries, t.since INTO v_tries FROM join_tries t WHERE t.fingerprint = p_fingerprint;
      SELECT c.customer INTO v_customer FROM join_codes c WHERE c.code = p_code AND c.ends_at > p_now;
      SELECT k.customer INTO v_own FROM account_keys k WHERE k.fingerprint = p_fingerprint;
      IF v_tries.tries >= p_most THEN
        v_answer := json_build_object('outcome', 'too-many', 'until', v_tries.since + p_span);
      ELSIF v_customer IS NULL THEN
        INSERT INTO join_tries AS t VALUES (p_fingerprint, 1, p_now) ON CONFLICT (fingerprint) DO UPDATE SET tries = t.tries + 1;
        v_answer := json_build_object('outcome', 'wrong', 'left', greatest(0, p_most - coalesce(v_tries.tries, 0) - 1));
      ELSIF v_own = v_customer THEN
        v_answer := json_build_object('outcome', 'already', 'customer', v_customer);
      ELSE
        DELETE FROM join_codes c WHERE c.customer = v_customer;
        IF v_own IS NULL THEN
          PERFORM insert_key(p_fingerprint, v_customer, p_now);
          v_answer := json_build_object('outcome', 'joined', 'customer', v_customer, 'keys', 1, 'lines', 0, 'orders', 0, 'addresses', 0);
        ELSE
          v_answer := join_customers(v_own, v_customer);
        END IF;
      END IF;
      INSERT INTO operations (customer, id, answer) VALUES (p_fingerprint, p_operation, v_answer::text);
      RETURN v_answer;
    END $body$;
    """
}
