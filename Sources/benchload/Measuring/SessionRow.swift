/// What was measured with so many sessions at once.
struct SessionRow: Codable {
  var kind = "sessions"
  let sessions: Int
  /// Milliseconds from a key to the end of its frame, but for Esc, and from Esc, which is 40 ms alone for the rest of a sequence.
  let keyToFrame: WaitFigures
  let escapeToFrame: WaitFigures
  /// Keys that brought no frame.
  let unanswered: Int
  /// From the start of the program to its first page.
  let firstPage: WaitFigures
  /// From Enter on the review to the page that thanks.
  let placing: WaitFigures
  /// Orders that shoppers saw placed, and those that the ledger has of them.
  let placed: Int
  let inLedger: Int
  /// MiB a session, mean: at the first page, after browsing.
  let firstPageMiB: Double?
  let browsedMiB: Double?
  /// Milliseconds of a core a minute and session when no key is typed: at the first page, after browsing.
  let firstPageIdle: Double?
  let browsedIdle: Double?
  /// Milliseconds of a core a second and session while shopping.
  let busy: Double?
  /// The same of the database's server, a session's part of it.
  let serverBusy: Double?
  /// Connections to the server that a session holds at the end of shopping, and transactions of it in a second.
  let connections: Double?
  let transactions: Double?
  /// Threads of a session then.
  let threads: Double?
  /// How many of the machine's cores were busy meanwhile, with all that ran on it.
  let coresBusy: Double?
  /// Of these the bench itself.
  let benchCores: Double
  /// The load average before.
  let loadBefore: Double
  /// Seconds of shopping.
  let seconds: Double
  /// Visits in which something did not come.
  let troubles: [String]
  /// Sessions that did not end by themselves.
  let killed: Int
}
