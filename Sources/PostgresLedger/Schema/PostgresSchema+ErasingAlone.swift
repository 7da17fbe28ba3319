/// Who is erased while a window of somebody joined to him is keeping something, in the fourth step: one waits for the other.
extension PostgresSchema {
  static let erasingAlone = """
    -- Waits for what windows of those who were joined to a customer are keeping at this moment; none begins before the transaction ends.
    -- Accounts are locked.
    CREATE FUNCTION await_joined(p_customer text) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      -- Whoever has no row among customers has locked his row here before he made one (lock_customer).
      PERFORM 1 FROM joined_customers j WHERE j.joined_to = p_customer ORDER BY j.customer FOR UPDATE;
      PERFORM 1 FROM customers c WHERE c.id IN (SELECT j.customer FROM joined_customers j WHERE j.joined_to = p_customer)
        ORDER BY c.id FOR UPDATE;
    END $body$;

    CREATE OR REPLACE FUNCTION bring_along(p_customer text) RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE v_left text;
    BEGIN
      PERFORM await_joined(p_customer);
      FOR v_left IN SELECT * FROM left_by(p_customer) LOOP PERFORM move_customer(v_left, p_customer); END LOOP;
    END $body$;

    -- Locks a customer, who exists from then on, for the rest of the transaction; see lock_known.
    CREATE OR REPLACE FUNCTION lock_customer(p_customer text) RETURNS void LANGUAGE plpgsql AS $body$
    DECLARE v_joined_to text;
    BEGIN
      IF current_setting('synchronous_commit') IN ('off', 'local') THEN PERFORM set_config('synchronous_commit', 'on', true); END IF;
      LOOP
        PERFORM 1 FROM customers c WHERE c.id = p_customer FOR UPDATE;
        EXIT WHEN FOUND;
        -- Only who is not there can have been erased; and whom he was joined to is not erased before this is done.
        SELECT j.joined_to INTO v_joined_to FROM joined_customers j WHERE j.customer = p_customer FOR SHARE;
        IF v_joined_to = '' THEN RAISE EXCEPTION 'erased' USING ERRCODE = 'CV005'; END IF;
        INSERT INTO customers VALUES (p_customer) ON CONFLICT DO NOTHING;
      END LOOP;
    END $body$;
    """
}
