/// Address books and drafts, in the first step.
extension PostgresSchema {
  static let addresses = """
    -- The number of an address of a locked customer, put into the book if it is not there.
    CREATE FUNCTION address_number(p_customer text, p_document text, p_used_at bigint) RETURNS bigint LANGUAGE plpgsql AS $body$
    DECLARE v_number bigint;
    BEGIN
      INSERT INTO addresses AS a (customer, document, fingerprint, used_at)
        VALUES (p_customer, p_document, sha256(convert_to(p_document, 'UTF8')), p_used_at)
        ON CONFLICT ON CONSTRAINT addresses_once DO UPDATE SET used_at = greatest(a.used_at, excluded.used_at), in_book = true
        RETURNING a.number INTO v_number;
      RETURN v_number;
    END $body$;

    -- Out of the book; away altogether if no order went there.
    CREATE FUNCTION take_out(p_customer text, p_number bigint) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      UPDATE addresses a SET in_book = false, usual_in = NULL WHERE a.customer = p_customer AND a.number = p_number;
      DELETE FROM addresses a WHERE a.customer = p_customer AND a.number = p_number
        AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.address_number = a.number);
    END $body$;

    CREATE FUNCTION caravan.address_book(p_customer text)
      RETURNS TABLE (number bigint, document text, usual_in text) STABLE \(definer) AS $body$ BEGIN
      RETURN QUERY SELECT a.number, a.document, a.usual_in FROM addresses a WHERE a.customer = p_customer AND a.in_book
        ORDER BY a.used_at DESC, a.number DESC LIMIT 100;
    END $body$;

    CREATE FUNCTION caravan.keep_address(
      p_customer text, p_operation text, p_document text, p_country text, p_old bigint, p_is_usual boolean, p_used_at bigint
    ) RETURNS TABLE (number bigint, document text, usual_in text) \(definer) AS $body$
    DECLARE v_number bigint; v_old record; v_was_usual boolean := false;
    BEGIN
      PERFORM lock_customer(p_customer);
      IF is_repeated(p_customer, p_operation) THEN
        SELECT o.answer::bigint INTO v_number FROM operations o WHERE o.customer = p_customer AND o.id = p_operation;
      ELSE
        IF p_old IS NOT NULL THEN
          SELECT a.document AS text, a.usual_in AS usual INTO v_old FROM addresses a
            WHERE a.customer = p_customer AND a.number = p_old AND a.in_book;
          IF NOT FOUND THEN RETURN; END IF;
          v_was_usual := coalesce(v_old.usual = p_country, false);
          -- Where the text is the same, it is the row itself.
          IF v_old.text <> p_document THEN PERFORM take_out(p_customer, p_old); END IF;
        END IF;
        v_number := address_number(p_customer, p_document, p_used_at);
        IF coalesce(p_is_usual, v_was_usual) THEN
          UPDATE addresses a SET usual_in = NULL WHERE a.customer = p_customer AND a.usual_in = p_country;
          UPDATE addresses a SET usual_in = p_country WHERE a.number = v_number;
        ELSIF NOT p_is_usual THEN
          UPDATE addresses a SET usual_in = NULL WHERE a.number = v_number;
        END IF;
        INSERT INTO operations (customer, id, answer) VALUES (p_customer, p_operation, v_number::text);
      END IF;
      RETURN QUERY SELECT a.number, a.document, a.usual_in FROM addresses a
        WHERE a.customer = p_customer AND a.number = v_number AND a.in_book;
    END $body$;

    CREATE FUNCTION caravan.remove_address(p_customer text, p_operation text, p_number bigint) RETURNS boolean \(definer) AS $body$ BEGIN
      IF NOT lock_known(p_customer) THEN RETURN false; END IF;
      IF is_repeated(p_customer, p_operation) THEN RETURN true; END IF;
      PERFORM 1 FROM addresses a WHERE a.customer = p_customer AND a.number = p_number AND a.in_book;
      IF NOT FOUND THEN RETURN false; END IF;
      PERFORM take_out(p_customer, p_number);
      INSERT INTO operations (customer, id) VALUES (p_customer, p_operation);
      RETURN true;
    END $body$;

    CREATE FUNCTION caravan.draft(p_customer text) RETURNS text STABLE \(definer) AS $body$ BEGIN
      RETURN (SELECT d.document FROM drafts d WHERE d.customer = p_customer);
    END $body$;

    -- Null removes it.
    CREATE FUNCTION caravan.keep_draft(p_customer text, p_document text) RETURNS void \(definer) AS $body$ BEGIN
      IF p_document IS NULL THEN
        IF lock_known(p_customer) THEN DELETE FROM drafts d WHERE d.customer = p_customer; END IF;
      ELSE
        PERFORM lock_customer(p_customer);
        INSERT INTO drafts VALUES (p_customer, p_document) ON CONFLICT (customer) DO UPDATE SET document = excluded.document;
      END IF;
    END $body$;
    """
}
