/// Who came in by a key and was erased, in the third step: nothing is kept for him any more, whatever windows are still open.
extension PostgresSchema {
  static let erasing = """
    -- Keys are removed only with their customer. He, and whoever was joined to him, is then joined to nobody.
    CREATE FUNCTION note_erased() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
      -- A window of somebody joined may have kept what does not come along: it goes, and who has no row is looked up below.
      DELETE FROM caravan_data.reservations r USING caravan_data.joined_customers j
        WHERE r.customer = j.customer AND j.joined_to = OLD.customer;
      DELETE FROM caravan_data.join_codes c USING caravan_data.joined_customers j
        WHERE c.customer = j.customer AND j.joined_to = OLD.customer;
      DELETE FROM caravan_data.customers c USING caravan_data.joined_customers j WHERE c.id = j.customer AND j.joined_to = OLD.customer;
      UPDATE caravan_data.joined_customers j SET joined_to = '' WHERE j.joined_to = OLD.customer;
      INSERT INTO caravan_data.joined_customers VALUES (OLD.customer, '') ON CONFLICT (customer) DO UPDATE SET joined_to = '';
      RETURN NULL;
    END $body$;
    CREATE TRIGGER note_erased AFTER DELETE ON account_keys FOR EACH ROW EXECUTE FUNCTION note_erased();

    -- Locks a customer, who exists from then on, for the rest of the transaction; see lock_known.
    CREATE OR REPLACE FUNCTION lock_customer(p_customer text) RETURNS void LANGUAGE plpgsql AS $body$ BEGIN
      IF current_setting('synchronous_commit') IN ('off', 'local') THEN PERFORM set_config('synchronous_commit', 'on', true); END IF;
      LOOP
        PERFORM 1 FROM customers c WHERE c.id = p_customer FOR UPDATE;
        EXIT WHEN FOUND;
        -- Only who is not there can have been erased.
        IF EXISTS (SELECT 1 FROM joined_customers j WHERE j.customer = p_customer AND j.joined_to = '') THEN
          RAISE EXCEPTION 'erased' USING ERRCODE = 'CV005';
        END IF;
        INSERT INTO customers VALUES (p_customer) ON CONFLICT DO NOTHING;
      END LOOP;
    END $body$;
    """
}
