import Shop

/// How the shop's tables came to be what they are: steps in a list that only grows. `caravan` has the functions that shops call, and
/// nothing else; `caravan_data` has the tables and what the functions are made of, where a shop's role may not even look.
enum PostgresSchema {
  /// A step that a database takes whole or not at all.
  struct Step: Sendable {
    /// What it does. A step that was ever taken by somebody's database is not changed any more.
    let sql: String
    /// The oldest version of programs that go on working with the tables after it.
    let oldestProgram: Int
  }

  /// All steps, the oldest first.
  static let steps = [
    Step(
      sql: [tables, stock, carts, addresses, orders, placing, saving, accounts, joining, customers].joined(separator: "\n"),
      oldestProgram: 1),
    Step(sql: placingSooner, oldestProgram: 1),
    Step(sql: erasing, oldestProgram: 1),
    Step(sql: erasingAlone, oldestProgram: 1),
  ]

  /// How far a database has come.
  struct Version: Hashable, Sendable {
    /// How many steps it has taken.
    let version: Int
    /// The oldest version of programs that work with it.
    let oldestProgram: Int
  }

  /// How a database and this program go together.
  enum Fit: Hashable {
    case fits, isOlder, isNewer
  }

  static func fit(_ version: Version) -> Fit {
    if version.version < steps.count { return .isOlder }
    return version.oldestProgram > steps.count ? .isNewer : .fits
  }

  /// How far a database has come; nil if it has no tables of the shop, or none that the role may know of.
  static func version(_ connection: PostgresConnection, until deadline: Duration) throws(PostgresFailure) -> Version? {
    let isThere = try connection.execute(
      """
      SELECT EXISTS (SELECT 1 FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace
        WHERE nspname = 'caravan' AND proname = 'version' AND has_schema_privilege(pg_namespace.oid, 'USAGE')
          AND has_function_privilege(pg_proc.oid, 'EXECUTE'))
      """, until: deadline
    ).first?.flag(0)
    guard isThere == true else { return nil }
    return try read(connection, until: deadline)
  }

  private static func read(_ connection: PostgresConnection, until deadline: Duration) throws(PostgresFailure) -> Version {
    let row = try connection.execute("SELECT version, oldest_program FROM caravan.version()", until: deadline).first
    return Version(version: row?.whole(0) ?? 0, oldestProgram: row?.whole(1) ?? 0)
  }

  /// - Throws: Unless this program works with the tables.
  static func require(_ connection: PostgresConnection, until deadline: Duration) throws(PostgresFailure) {
    func fault(_ reason: String) -> LedgerFault { LedgerFault(place: connection.place, reason: reason) }
    guard connection.serverVersion >= PostgresCheck.oldestServer else {
      throw .final(.failed(fault("The database server is too old; the shop needs PostgreSQL 15 or newer")))
    }
    switch fit(try read(connection, until: deadline)) {
    case .fits: return
    case .isOlder:
      throw .final(.failed(fault("The shop's tables are older than this Caravan; let their owner run caravan ledger migrate --data URL")))
    case .isNewer: throw .final(.newerVersion(fault("The shop's tables were made by a newer Caravan; update this one")))
    }
  }
}
