import ArgumentParser
import Foundation

/// `make bench-load`: what it costs to have many shoppers at once.
@main
struct BenchLoad: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench-load",
    abstract: "Shoppers on terminals of their own, clients of the ledger and logins by SSH, over a ledger of the run's own.",
    discussion: """
      Each shopper has the release program on a terminal of its own, started as the door starts it for whoever has a key, and browses, searches \
      letter by letter, opens goods, fills the cart, places orders and follows them with a person's pauses. Prints tables and plots, and writes a \
      line of JSON for each row. Nothing is left behind, also after Ctrl-C.
      """)

  @Option(help: "How many sessions at once, one row each.") var sessions: Counts = Counts([1, 2, 5, 10, 20, 50, 100])
  @Option(help: "How many clients place orders at once, one row each; 0 for none.") var clients: Counts = Counts([1, 4, 16, 64])
  @Option(help: "How many logins by SSH are tried; 0 for none.") var logins = 100
  @Option(help: "Seconds of shopping for each row.") var seconds = 60.0
  @Option(help: "Seconds in which nobody types, to see what a session takes then.") var idle = 10.0
  @Option(help: "Pauses, as a multiple of a person's.") var pace = 1.0
  @Option(help: "Sessions that are started a second.") var starts = 5.0
  @Option(help: "The terminal's size.") var size: WindowSize = WindowSize(columns: 120, rows: 40)
  @Option(help: "Where the ledger lies: postgresql or sqlite; PostgreSQL where it is installed.") var storage: LoadedShop.Storage?
  @Option(help: "Where the shoppers' choices begin.") var seed: UInt64 = 1
  @Option(help: "The program; the release of this folder.") var program: String?
  @Option(help: "The file for the rows.") var into: String?
  @Argument(help: "The folder that holds Catalog and Assets.") var root = "."

  func run() throws {
    let interruption = Interruption()
    interruption.watch()
    let root = URL(filePath: root)
    let program = URL(filePath: program ?? root.appending(path: ".build/release/caravan").path).path
    guard FileManager.default.isExecutableFile(atPath: program) else {
      throw ValidationError("There is no program \(program): make build makes it, or --program names another")
    }
    let folder = try KeptFolder()
    defer { folder.remove() }
    let shop = try LoadedShop(program: program, root: root, storage: storage, in: folder)
    let report = Report(
      into.map { URL(filePath: $0) } ?? root.appending(path: ".build/bench-load.json"),
      head: Report.Head(
        at: Date().formatted(.iso8601), machine: Machine.description, storage: shop.storage.rawValue, terminal: size.description, pace: pace
      ))
    report.say("\(Machine.description), \(shop.storage.rawValue), \(size) cells, load \(Figure.text(ProcessCost.load, 2))")
    try measureSessions(shop, report, interruption)
    try measureClients(shop, report, interruption)
    try measureLogins(shop, report, interruption)
    if interruption.isAsked { throw ExitCode(130) }
  }

  private func measureSessions(_ shop: LoadedShop, _ report: Report, _ interruption: Interruption) throws {
    let bench = SessionBench(
      shop: shop, interruption: interruption, columns: size.columns, rows: size.rows, seconds: seconds, idle: idle, startsPerSecond: starts,
      pace: pace, seed: seed)
    var rows: [SessionRow] = []
    for count in sessions.values where count > 0 && !interruption.isAsked {
      let row = try bench.row(count)
      guard !interruption.isAsked else { break }
      rows.append(row)
      try report.add(row)
      FileHandle.standardError.write(Data("\(count) sessions: p99 \(Figure.text(row.keyToFrame.p99)) ms\n".utf8))
    }
    if !rows.isEmpty { report.tell(rows) }
  }

  private func measureClients(_ shop: LoadedShop, _ report: Report, _ interruption: Interruption) throws {
    guard clients.values.contains(where: { $0 > 0 }), !interruption.isAsked else { return }
    let bench = try ClientBench(shop)
    var table = TextTable(["clients", "orders/s", "answer p50 ms", "p95", "p99", "longest", "load before"])
    for count in clients.values where count > 0 && !interruption.isAsked {
      let row = try bench.row(count, orders: 1_600)
      try report.add(row)
      table.add([
        "\(count)", Figure.text(row.ordersPerSecond, 0), Figure.text(row.answer.p50), Figure.text(row.answer.p95),
        Figure.text(row.answer.p99),
        Figure.text(row.answer.longest), Figure.text(row.loadBefore, 2),
      ])
    }
    report.say()
    report.say("Orders placed by clients of the ledger")
    for line in table.lines { report.say(line) }
  }

  private func measureLogins(_ shop: LoadedShop, _ report: Report, _ interruption: Interruption) throws {
    guard logins > 0, !interruption.isAsked else { return }
    report.say()
    if let obstacle = LoginBench.obstacle { return report.say("Logins by SSH are left out: \(obstacle)") }
    let bench = try LoginBench(shop, interruption)
    defer { bench.close() }
    var table = TextTable(["at once", "logins", "logins/s", "p50 ms", "p95", "failed", "server ms a login", "load before"])
    for count in [1, 4, 16] where !interruption.isAsked {
      let row = try bench.row(logins, atOnce: count)
      try report.add(row)
      table.add([
        "\(count)", "\(row.login.count)", Figure.text(row.perSecond), Figure.text(row.login.p50, 0), Figure.text(row.login.p95, 0),
        "\(row.failed)", Figure.text(row.serverMilliseconds, 0), Figure.text(row.loadBefore, 2),
      ])
    }
    report.say("Logins by SSH that show the cart, from the start of ssh to its end")
    for line in table.lines { report.say(line) }
  }
}

extension LoadedShop.Storage: ExpressibleByArgument {}
