/// How a database stands, as the role of a URL finds it.
public struct PostgresCheck: Hashable, Sendable {
  /// The server's version, such as 150018.
  public let server: Int
  /// The oldest server that the shop's tables work with.
  public static let oldestServer = 150_000
  /// The server's version as it calls itself.
  public let serverText: String
  /// The version of the shop's tables; nil if there are none that the role may see.
  public let schema: Int?
  /// The version of the tables that this program uses.
  public let known: Int
  /// Whether this program and the tables work together.
  public let isUsable: Bool
  /// The role.
  public let role: String
  /// Whether the role owns the tables: it may alter and drop them, which a shop's should not.
  public let isOwner: Bool
  /// Whether the role may do anything.
  public let isSuperuser: Bool
  /// The functions that a shop needs and the role may not call.
  public let missing: [String]
  /// `synchronous_commit`: with `off` and `local` an acknowledged order may be lost.
  public let synchronousCommit: String
  /// `synchronous_standby_names`: empty where no standby is waited for.
  public let synchronousStandbys: String
  /// Whether what is acknowledged outlives a crash of the machine: `fsync` and `full_page_writes` are on.
  public let isDurable: Bool
  /// Whether the server takes no changes: a standby.
  public let isReadOnly: Bool
  /// Whether the connection is encrypted.
  public let usesTLS: Bool

  init(of connection: PostgresConnection, until deadline: Duration) throws(PostgresFailure) {
    server = connection.serverVersion
    usesTLS = connection.isEncrypted
    known = PostgresSchema.steps.count
    let version = try PostgresSchema.version(connection, until: deadline)
    schema = version?.version
    isUsable = version.map { PostgresSchema.fit($0) == .fits } ?? false
    let row = try connection.execute(
      """
      SELECT current_setting('server_version'), current_user, current_setting('is_superuser') = 'on',
        EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'caravan' AND pg_has_role(nspowner, 'USAGE')),
        current_setting('synchronous_commit'), current_setting('synchronous_standby_names'),
        current_setting('fsync') = 'on' AND current_setting('full_page_writes') = 'on',
        pg_is_in_recovery() OR current_setting('default_transaction_read_only') = 'on'
      """, until: deadline
    ).first
    serverText = row?.text(0) ?? ""
    role = row?.text(1) ?? ""
    isSuperuser = row?.flag(2) ?? false
    isOwner = row?.flag(3) ?? false
    synchronousCommit = row?.text(4) ?? ""
    synchronousStandbys = row?.text(5) ?? ""
    isDurable = row?.flag(6) ?? false
    isReadOnly = row?.flag(7) ?? false
    missing = try connection.execute(
      """
      SELECT DISTINCT proname FROM pg_proc JOIN pg_namespace ON pg_namespace.oid = pronamespace
      WHERE nspname = 'caravan' AND NOT (has_schema_privilege(pg_namespace.oid, 'USAGE') AND has_function_privilege(pg_proc.oid, 'EXECUTE'))
      ORDER BY proname
      """, until: deadline
    ).compactMap { $0.text(0) }
  }
}
