/// How the program ends, for scripts: the contract's statuses.
enum ExitStatus: Int32 {
  case done = 0
  /// The shop refuses: out of stock, no route, cancelled too late.
  case refused = 1
  /// Wrong usage: an unknown or doubtful option, SKU, place or date too.
  case usage = 64
  /// Data that cannot be used: the catalog, a file that was named.
  case badData = 65
  /// The disk or the database failed.
  case storage = 74
  /// The database is too busy or cannot be reached.
  case unavailable = 75
}
