import Catalog
import CatalogFiles
import CatalogIndex
import Delivery
import Foundation
import Money
import Primitives
import Quotes
import SQLiteFiles
import SQLiteLedger
import Shop

/// `make bench`: what things cost, against the budgets of the design, and as ratios to one route folded exactly in the same run.
///
/// `bench ROOT --only WORDS` times the rows whose name contains the words, `--times N` as often (for a profiler); `bench ROOT --figures FILE`
/// writes figures in place of times; `bench ROOT --products N` times searches of a generated catalog.
@main
struct Bench {
  /// Seconds of one route folded exactly, in this run.
  private let yardstick: Double
  private let only: String
  private let times: Int?

  static func main() throws {
    if let catalog = argument("--build-index"), let data = CommandLine.arguments.last {
      return try ScaleBed.build(URL(filePath: catalog), URL(filePath: data))
    }
    if try writesOrders() { return }
    let root = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
    if let products = argument("--products").flatMap({ Int($0) }) { return try ScaleBench.run(root, products: products) }
    let data = FileManager.default.temporaryDirectory.appending(path: "caravan-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: data) }
    let start = ContinuousClock.now
    let bed = try TestBed(root, data)
    let building = seconds(since: start)
    if let file = argument("--figures") {
      var figures = Figures(shop: bed.freshShop(), index: bed.index)
      try figures.written().write(toFile: file, atomically: true, encoding: .utf8)
      return
    }
    let fold = try RouteFold(bed)
    let bench = Bench(yardstick: try fold.seconds(), only: argument("--only") ?? "", times: argument("--times").flatMap { Int($0) })
    bench.report("index build, \(bed.index.count) goods", building, "0.5 s at 5,000")
    try bench.searches(bed)
    try bench.world(bed)
    try bench.quotes(bed)
    try bench.questions(bed)
    bench.report("one way by rail, \(fold.stages.count) stages, folded exactly", try fold.seconds(), "see the draws below")
    try bench.forecasts(fold)
    try bench.orders(fold, bed, in: root)
    try fold.leaveFigures(in: root)
  }

  /// Whether this is one of the processes that place orders.
  private static func writesOrders() throws -> Bool {
    guard let count = argument("--write-orders").flatMap({ Int($0) }), let file = argument("--orders"),
      let data = CommandLine.arguments.last
    else { return false }
    let number = argument("--number").flatMap { Int($0) } ?? 0
    let writer = try OrderWriter(count: count, like: URL(filePath: file), number: number, in: URL(filePath: data))
    if argument("--as") == "bare" { try writer.insertBare() } else { try writer.placeByShop() }
    return true
  }

  private func searches(_ bed: TestBed) throws {
    let index = bed.index
    let words = ["f", "fe", "fen", "feng", "fengh", "fenghuang", "凤", "凤凰", "folding bike", "serum", "zixingche", "red"]
    try row("first page of a search, per keystroke", runs: 200, of: words.count, "1 ms") {
      for word in words { _ = try index.search(SearchRequest(text: word)) }
    }
    let typed = ["b", "bi", "bik", "bike", "28 inch bike", "凤凰自行车", "电动自行车", "push bike", "shelves", "lipsticks"]
    try row("the same by synonyms and without blanks", runs: 200, of: typed.count, "1 ms") {
      for word in typed { _ = try index.search(SearchRequest(text: word)) }
    }
    let mistyped = ["fenghaung", "foldign bicylces", "凤皇自行车", "serumm rose"]
    try row("nothing found, and what may have been meant", runs: 50, of: mistyped.count, "none") {
      for word in mistyped { _ = try index.search(SearchRequest(text: word)) }
    }
  }

  /// The world in the index, beside what its fields alone take in codable formats.
  private func world(_ bed: TestBed) throws {
    let data = try bed.index.world()
    guard let fields = WorldFields(data) else { throw CocoaError(.fileReadCorruptFile) }
    let size = { (count: Int) in String(format: "%.1f MB", Double(count) / 1_048_576) }
    let (list, json) = (PropertyListEncoder(), JSONEncoder())
    list.outputFormat = .binary
    let (listed, written) = (try list.encode(fields), try json.encode(fields))
    try row("the world read from the index, \(fields.numbers.count) numbers, \(size(data.count))", runs: 21, "10 ms") {
      _ = try WorldArchive.world(from: data)
    }
    try row("its numbers and texts alone by PropertyListDecoder, \(size(listed.count))", runs: 5, "none") {
      _ = try PropertyListDecoder().decode(WorldFields.self, from: listed)
    }
    try row("the same by JSONDecoder, \(size(written.count))", runs: 5, "none") {
      _ = try JSONDecoder().decode(WorldFields.self, from: written)
    }
  }

  private func quotes(_ bed: TestBed) throws {
    let (sku, zone, hour) = (TestBed.sku, bed.zone, bed.hour)
    try row("all options of one product, cold (new calendars too)", runs: 9, "2 ms") {
      _ = try bed.freshShop().quote(sku, zone: zone, hour: hour, currency: .euro)
    }
    let shop = bed.freshShop()
    let request = try bed.request(shop)
    _ = shop.finder.quote(request)
    var later = 0
    try row("all options of one product, cold, calendars known", runs: 20, "2 ms") {
      later += 1
      _ = try shop.quote(sku, zone: zone, hour: hour + later, currency: .euro)
    }
    // The border is closed for ever more days.
    var days = 0
    try row("all options of one product in a scenario not yet asked for", runs: 9, "2 ms") {
      days += 1
      let scenario = Scenario([.closed(TestBed.border, from: bed.date, to: bed.date + days)])
      _ = try shop.applying(scenario).quote(sku, zone: zone, hour: hour, currency: .euro)
    }
    row("all options of one product, warm", runs: 2000, "10 µs") { _ = shop.finder.quote(request) }
    let page = try bed.page()
    // Whatever the page shares with no hour is known: goods, graphs, calendars.
    @Sendable func ask(_ sku: SKU, at hour: Hour) {
      _ = try? shop.quote(sku, zone: zone, hour: hour, currency: .euro, filter: QuoteFilter(extent: .recommended))
    }
    for row in page { ask(row, at: hour + 24 * 300) }
    later = 0
    row("a page of 50 goods with arrival and landed price, routes known", runs: 9, "10 ms cold") {
      later += 24
      for row in page { ask(row, at: hour + later) }
    }
    row("all options of these 50 goods, routes known", runs: 9, "none") {
      later += 24
      for row in page { _ = try? shop.quote(row, zone: zone, hour: hour + later, currency: .euro) }
    }
    row("the page over all cores, as screens ask for it", runs: 9, "10 ms cold") {
      later += 24
      let hour = hour + later
      DispatchQueue.concurrentPerform(iterations: page.count) { index in
        ask(page[index], at: hour)
      }
    }
  }

  private func questions(_ bed: TestBed) throws {
    let shop = bed.freshShop()
    let request = try bed.request(shop)
    row("the year: 365 days of one product", runs: 1, "none") { _ = bed.freshShop().finder.year(request) }
    let capitals = shop.network.zones.values.filter(\.isCapital).map(\.id).sorted()
    let sites = request.sources.map(\.site)
    row("the matrix: \(sites.count) sites × \(capitals.count) capitals", runs: 1, "none") {
      _ = bed.freshShop().finder.matrix(request, sites: sites, zones: capitals)
    }
  }

  private func forecasts(_ fold: RouteFold) throws {
    let under = try OrderUnderWay(fold)
    try row("forecast of one order under way, by its log", runs: 51, of: under.instants.count, "2 ms") {
      try under.forecastAll()
    }
    try row("the same, new calendars too", runs: 9, "2 ms") { try under.forecastCold() }
    let entries = try under.history()
    try row("how its forecast has moved, \(entries) forecasts", runs: 21, "none") { _ = try under.history() }
  }

  /// Times a body and prints its row: the median of the runs, for one of so many things.
  func row(_ what: String, runs: Int, of count: Int = 1, _ budget: String, _ body: () throws -> Void) rethrows {
    guard wants(what) else { return }
    report(what, try Self.time(times ?? runs, body) / Double(count), budget)
  }

  /// Whether a row was asked for.
  func wants(_ what: String) -> Bool { only.isEmpty || what.contains(only) }

  /// Prints a row, which stands there also if a later one fails.
  static func say(_ row: String) {
    print(row)
    fflush(nil)
  }

  static func column(_ text: String, _ width: Int) -> String { text.padding(toLength: width, withPad: " ", startingAt: 0) }

  private func report(_ what: String, _ seconds: Double, _ budget: String) {
    let text = seconds < 1e-3 ? String(format: "%.1f µs", seconds * 1e6) : String(format: "%.2f ms", seconds * 1e3)
    let ratio = String(format: seconds < yardstick ? "× %.3f" : "× %.0f", seconds / yardstick)
    Self.say(Self.column(what, 66) + Self.column(text, 14) + Self.column(ratio, 12) + "budget " + budget)
  }

  /// Seconds of one run, the median of `runs`.
  static func time(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      try body()
      times.append(seconds(since: start))
    }
    return times.sorted()[times.count / 2]
  }

  static func seconds(since start: ContinuousClock.Instant) -> Double {
    let elapsed = ContinuousClock.now - start
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
  }

  private static func argument(_ name: String) -> String? {
    let arguments = CommandLine.arguments
    guard let index = arguments.firstIndex(of: name), index + 1 < arguments.count else { return nil }
    return arguments[index + 1]
  }
}
