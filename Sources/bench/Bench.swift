import CatalogFiles
import Commerce
import Foundation
import Persistence
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
    var index: CatalogIndex?
    let world = folder.readWorld().value
    let building = try time(1) {
      let read = folder.readWorld().value
      let goods = folder.readGoods(read)
      let pages = goods.pages.sorted { $0.product.popularity > $1.product.popularity }
      try CatalogIndexBuilder(file: file).build(
        fingerprint: "bench", world: JSONEncoder().encode(read), rates: read.rates, categories: goods.categories, goods: pages,
        cities: folder.readCities().value.lazy.map { (city: $0.city, names: $0.names) })
      index = CatalogIndex.open(at: file, fingerprint: "bench")
    }
    guard let index else { throw CocoaError(.fileReadUnknown) }
    let database = try ShopDatabase(in: DataFolder(data), catalog: index)
    func freshShop() -> Shop { Shop(world: world, products: index, stock: database, carts: database, orderBook: database) }
    report("index build, \(index.count) goods", building, "0.5 s at 5,000")

    let words = ["f", "fe", "fen", "feng", "fengh", "fenghuang", "凤", "凤凰", "folding bike", "serum", "zixingche", "red"]
    report(
      "first page of a search, per keystroke",
      try time(200) { for word in words { _ = try index.search(SearchRequest(text: word)) } } / Double(words.count), "1 ms")

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
      time(3) {
        later += 24
        for row in rows { _ = try? shop.quote(row.sku, zone: destination.zone, hour: hour + later, currency: .euro) }
      }, "10 ms cold")
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
