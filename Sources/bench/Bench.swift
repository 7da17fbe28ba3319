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

/// `make bench`: what searching and estimating cost, in release mode, against the budgets of the design.
@main
struct Bench {
  static func main() throws {
    let root = URL(filePath: CommandLine.arguments.dropFirst().first ?? ".")
    let data = FileManager.default.temporaryDirectory.appending(path: "caravan-bench-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: data) }
    let folder = CatalogFolder(root.appending(path: "Catalog"))
    let file = DataFolder(data).index(ofCatalogAt: folder.url)
    var index: GoodsIndex?
    let world = folder.readWorld().value
    let building = try time(1) {
      let read = folder.readWorld().value
      let goods = folder.readGoods(read)
      let pages = goods.pages.sorted { $0.product.popularity > $1.product.popularity }
      try CatalogIndexBuilder(file: file).build(
        IndexContents(
          fingerprint: "bench", world: WorldArchive.data(of: read), rates: read.rates, categories: goods.categories, goods: pages,
          synonyms: folder.readSynonyms().value,
          cities: folder.readCities().value.map { (city: $0.city, names: $0.names) }, grades: LoadGrades(read.network)))
      index = try GoodsIndex.open(at: file, fingerprint: "bench")
    }
    guard let index else { throw CocoaError(.fileReadUnknown) }
    let database = try ShopDatabase(in: DataFolder(data), catalog: index)
    func freshShop() -> Shop { Shop(world: world, products: index, ledger: database, settings: database) }
    report("index build, \(index.count) goods", building, "0.5 s at 5,000")

    let words = ["f", "fe", "fen", "feng", "fengh", "fenghuang", "凤", "凤凰", "folding bike", "serum", "zixingche", "red"]
    report(
      "first page of a search, per keystroke",
      try time(200) { for word in words { _ = try index.search(SearchRequest(text: word)) } } / Double(words.count), "1 ms")

    let typed = ["b", "bi", "bik", "bike", "28 inch bike", "凤凰自行车", "电动自行车", "push bike", "shelves", "lipsticks"]
    report(
      "the same by synonyms and without blanks",
      try time(200) { for word in typed { _ = try index.search(SearchRequest(text: word)) } } / Double(typed.count), "1 ms")
    let mistyped = ["fenghaung", "foldign bicylces", "凤皇自行车", "serumm rose"]
    report(
      "nothing found, and what may have been meant",
      try time(50) { for word in mistyped { _ = try index.search(SearchRequest(text: word)) } } / Double(mistyped.count), "none")

    guard let instant = LocalDate("2026-11-24") else { return }
    let hour = Hour(instant.days * 24 + 11)
    let shop = freshShop()
    let destination = try shop.destination("Ghent")
    let sku = SKU("FH-CITY28-50-RED")
    report(
      "all options of one product, cold (new calendars too)",
      try time(5) { _ = try freshShop().quote(sku, zone: destination.zone, hour: hour, currency: .euro) }, "2 ms")
    var later = 0
    _ = try shop.quote(sku, zone: destination.zone, hour: hour, currency: .euro)
    report(
      "all options of one product, cold, calendars known",
      try time(20) {
        later += 1
        _ = try shop.quote(sku, zone: destination.zone, hour: hour + later, currency: .euro)
      }, "2 ms")
    let (product, variant) = try shop.goods(sku.rawValue)
    let request = try shop.request(product, variant, quantity: 1, zone: destination.zone, hour: hour, currency: .euro)
    report("all options of one product, warm", time(2000) { _ = shop.finder.quote(request) }, "10 µs")
    let rows = try index.search(SearchRequest(limit: 50)).rows
    report(
      "a page of 50 goods with arrival and landed price, routes known",
      time(9) {
        later += 24
        for row in rows { _ = try? shop.quote(row.sku, zone: destination.zone, hour: hour + later, currency: .euro) }
      }, "10 ms cold")
    report("the year: 365 days of one product", time(1) { _ = freshShop().year(request) }, "none")
    let capitals = shop.network.zones.values.filter(\.isCapital).map(\.id).sorted()
    let sites = request.sources.map(\.site)
    report(
      "the matrix: \(sites.count) sites × \(capitals.count) capitals",
      time(1) { _ = freshShop().matrix(request, sites: sites, zones: capitals) },
      "none")
    try yardstick(shop, request, root)
  }

  /// Times one way by rail alone, folded exactly, and leaves the figure for montecarlo.py, which estimates the same way by drawing.
  private static func yardstick(_ shop: Shop, _ request: OptionRequest, _ root: URL) throws {
    var request = request
    request.modes = [.rail]
    guard let option = shop.finder.quote(request).options.first(where: { $0.labels.contains(.greenest) }) else { return }
    let stages = option.stages.map(\.stage)
    let seconds = try time(101) { _ = try shop.finder.estimator.folds(stages, from: request.hour) }
    report("one way by rail, \(stages.count) stages, folded exactly", seconds, "see the draws below")
    let figures: [String: Any] = [
      "option": option.id.rawValue, "zone": option.zone.rawValue, "hour": request.hour.value, "seconds": seconds,
      "p50": option.arrival.p50.value, "p90": option.arrival.p90.value,
    ]
    try JSONSerialization.data(withJSONObject: figures).write(to: root.appending(path: ".build/bench-way.json"))
  }

  /// Seconds of one run, the median of `runs`.
  static func time(_ runs: Int, _ body: () throws -> Void) rethrows -> Double {
    var times: [Double] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      try body()
      let elapsed = ContinuousClock.now - start
      times.append(Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18)
    }
    return times.sorted()[times.count / 2]
  }

  static func report(_ what: String, _ seconds: Double, _ budget: String) {
    let text = seconds < 1e-3 ? String(format: "%.1f µs", seconds * 1e6) : String(format: "%.2f ms", seconds * 1e3)
    print(
      what.padding(toLength: 66, withPad: " ", startingAt: 0) + text.padding(toLength: 14, withPad: " ", startingAt: 0) + "budget " + budget
    )
  }
}
