/// What a migration did.
public struct PostgresMigration: Hashable, Sendable {
  /// The version of the tables before; 0: there were none.
  public let from: Int
  /// The version of the tables now.
  public let to: Int
}
