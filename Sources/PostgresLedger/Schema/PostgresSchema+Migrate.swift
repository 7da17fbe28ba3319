import Shop

extension PostgresSchema {
  /// Takes the steps that a database has not taken, under a lock that holds for all programs, and gives shops' roles what they need.
  static func migrate(
    _ connection: PostgresConnection, shop role: String?, patience: PostgresPatience
  ) throws(PostgresFailure) -> PostgresMigration {
    func fault(_ reason: String) -> LedgerFault { LedgerFault(place: connection.place, reason: reason) }
    guard connection.serverVersion >= PostgresCheck.oldestServer else {
      throw .final(.failed(fault("The database server is too old; the shop needs PostgreSQL 15 or newer")))
    }
    let deadline = patience.now() + patience.migration
    try transaction(beginning, connection, until: deadline)
    let before = try taken(connection, until: deadline)
    if before.version > steps.count, fit(before) == .isNewer {
      throw .final(.newerVersion(fault("The shop's tables were made by a newer Caravan; update this one")))
    }
    var next = before.version
    while next < steps.count {
      do throws(PostgresFailure) {
        try transaction(script(of: steps[next], number: next), connection, until: deadline)
        next += 1
      } catch .refused(let refusal) where refusal.code == takenMeanwhile {
        next = try taken(connection, until: deadline).version
      }
    }
    do throws(PostgresFailure) {
      _ = try connection.execute("SELECT caravan_data.grant_to($1)", [.text(role)], until: deadline)
    } catch .refused(let refusal) where refusal.code == noRole {
      throw .final(.failed(fault("The server has no such role for shops; create it, then run caravan ledger migrate again")))
    }
    return PostgresMigration(from: before.version, to: max(next, before.version))
  }

  private static func taken(_ connection: PostgresConnection, until deadline: Duration) throws(PostgresFailure) -> Version {
    let row = try connection.execute("SELECT version, oldest_program FROM caravan_data.schema_version", until: deadline).first
    return Version(version: row?.whole(0) ?? 0, oldestProgram: row?.whole(1) ?? 0)
  }

  /// Statements that are done whole or not at all; the session goes on either way.
  private static func transaction(_ sql: String, _ connection: PostgresConnection, until deadline: Duration) throws(PostgresFailure) {
    do throws(PostgresFailure) {
      try connection.script("BEGIN; SET LOCAL lock_timeout = '30s'; \(lock)\n\(sql)\nCOMMIT;", until: deadline)
    } catch {
      switch error {
      case .refused, .final, .conflict: try? connection.script("ROLLBACK", until: deadline)
      case .unreachable, .lost: break
      }
      throw error
    }
  }

  /// Of one transaction, so that it holds through a pool of connections as well. The number is any that nobody else uses.
  private static let lock = "SELECT pg_advisory_xact_lock(4851702356194);"

  private static let takenMeanwhile = "CV009"
  private static let noRole = "CV010"

  private static let beginning = """
    DO $begin$ BEGIN
      IF to_regclass('caravan_data.schema_version') IS NOT NULL THEN RETURN; END IF;
      CREATE SCHEMA caravan;
      CREATE SCHEMA caravan_data;
      REVOKE ALL ON SCHEMA caravan, caravan_data FROM PUBLIC;
      -- One row: how many steps were taken, and the oldest program that works with the tables.
      CREATE TABLE caravan_data.schema_version (
        only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one), version bigint NOT NULL, oldest_program bigint NOT NULL);
      INSERT INTO caravan_data.schema_version (version, oldest_program) VALUES (0, 0);
      -- The roles that run shops.
      CREATE TABLE caravan_data.shops (role text PRIMARY KEY);
    END $begin$;
    """

  private static func script(of step: Step, number: Int) -> String {
    """
    DO $begin$ BEGIN
      IF (SELECT version FROM caravan_data.schema_version) <> \(number) THEN
        RAISE EXCEPTION 'taken meanwhile' USING ERRCODE = '\(takenMeanwhile)';
      END IF;
    END $begin$;
    SET LOCAL search_path = caravan_data, pg_temp;
    \(step.sql)
    UPDATE caravan_data.schema_version SET version = \(number + 1), oldest_program = greatest(oldest_program, \(step.oldestProgram));
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA caravan FROM PUBLIC;
    REVOKE ALL ON ALL FUNCTIONS IN SCHEMA caravan_data FROM PUBLIC;
    """
  }
}
