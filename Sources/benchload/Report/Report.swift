import Foundation

/// What a run prints, and the file of its rows: a line of JSON each.
final class Report {
  private let file: URL
  private let head: Head
  private var rows: [String] = []

  /// What all rows of a run have.
  struct Head: Codable {
    let at: String
    let machine: String
    let storage: String
    let terminal: String
    let pace: Double
  }

  /// A row with what all have.
  private struct Line<Row: Encodable>: Encodable {
    let head: Head
    let row: Row

    func encode(to encoder: any Encoder) throws {
      try row.encode(to: encoder)
      try head.encode(to: encoder)
    }
  }

  /// - Parameter file: Where the rows go. What lies there goes.
  init(_ file: URL, head: Head) { (self.file, self.head) = (file, head) }

  /// Keeps a row. The file is written with each, so that a run that is interrupted leaves what it has.
  func add(_ row: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    rows.append(String(decoding: try encoder.encode(Line(head: head, row: row)), as: UTF8.self))
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (rows.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }

  /// Prints a line, which stands there also if a later one fails.
  func say(_ line: String = "") {
    print(line)
    fflush(nil)
  }

  /// Prints the sessions' rows as tables and plots.
  func tell(_ rows: [SessionRow]) {
    var frames = TextTable([
      "sessions", "keys", "p50 ms", "p95 ms", "p99 ms", "longest", "Esc p50", "no frame", "first page p50", "p95", "placed",
      "to thanks p50",
      "p95",
    ])
    var costs = TextTable([
      "sessions", "MiB first page", "browsed", "idle ms/min", "browsed", "ms/s shopping", "server ms/s", "connections", "statements/s",
      "threads", "cores busy", "bench", "load before",
    ])
    for row in rows {
      let (keys, start, placing) = (row.keyToFrame, row.firstPage, row.placing)
      frames.add([
        "\(row.sessions)", "\(keys.count)", Figure.text(keys.p50), Figure.text(keys.p95), Figure.text(keys.p99), Figure.text(keys.longest),
        Figure.text(row.escapeToFrame.p50), "\(row.unanswered)", Figure.text(start.p50, 0), Figure.text(start.p95, 0), "\(row.placed)",
        Figure.text(placing.p50, 0),
        Figure.text(placing.p95, 0),
      ])
      costs.add([
        "\(row.sessions)", Figure.text(row.firstPageMiB), Figure.text(row.browsedMiB), Figure.text(row.firstPageIdle),
        Figure.text(row.browsedIdle), Figure.text(row.busy), Figure.text(row.serverBusy), Figure.text(row.connections),
        Figure.text(row.transactions, 2), Figure.text(row.threads), Figure.text(row.coresBusy, 2),
        Figure.text(row.benchCores, 2), Figure.text(row.loadBefore, 2),
      ])
    }
    for line in ["From a key to the end of its frame"] + frames.lines + ["", "What a session takes (MiB are PSS; ms are of a core)"]
      + costs.lines
    {
      say(line)
    }
    let plots = [
      CostPlot(title: "Key to frame, 99th percentile", unit: "ms", points: points(rows) { $0.keyToFrame.p99 }),
      CostPlot(
        title: "Memory of all sessions after browsing", unit: "MiB",
        points: points(rows) { row in row.browsedMiB.map { $0 * Double(row.sessions) } }),
      CostPlot(title: "Cores busy while they shop", unit: "cores", points: points(rows, \.coresBusy)),
    ]
    for plot in plots where !plot.lines.isEmpty {
      say()
      for line in plot.lines { say(line) }
    }
    for row in rows {
      if row.placed != row.inLedger { say("\(row.sessions) sessions saw \(row.placed) orders placed; the ledger has \(row.inLedger)") }
      if row.killed > 0 { say("of \(row.sessions) sessions \(row.killed) had to be ended") }
      for trouble in row.troubles.prefix(3) { say("of \(row.sessions) sessions one: \(trouble)") }
    }
  }

  private func points(_ rows: [SessionRow], _ value: (SessionRow) -> Double?) -> [(sessions: Int, value: Double)] {
    rows.compactMap { row in value(row).map { (row.sessions, $0) } }
  }
}
