import Catalog
import CatalogFiles
import CatalogIndex
import Delivery
import Foundation
import Money
import Primitives
import Quotes
import Shop

/// What a keystroke costs in a catalog of some size: the median and the 99th percentile over typed-out queries.
struct ScaleBench {
  private let products: Int
  private let index: GoodsIndex

  static func run(_ root: URL, products: Int) throws {
    let bed = try ScaleBed(root, products: products)
    print("\n\(bed.index.count) products, generated (the same in every run)")
    report("index build, a process of its own", bed.building.seconds, products > 100_000 ? "60 s" : "0.5 s")
    print(column("  its memory at most", 56) + column(String(format: "%.0f MB", bed.building.peak), 40) + "budget 300 MB")
    print(column("  the index", 56) + String(format: "%.1f MB", Double(bed.size) / 1_048_576))
    let bench = ScaleBench(products: products, index: bed.index)
    try bench.keystrokes()
    try bench.figures(bed)
    try Keystrokes.all.joined(separator: "\n").write(
      to: root.appending(path: ".build/bench-\(products)/keystrokes.txt"), atomically: true, encoding: .utf8)
    try bench.writeTitles(to: root.appending(path: ".build/bench-\(products)/titles.txt"), bed.catalog)
  }

  private func keystrokes() throws {
    try row("first page", "2 ms") { _ = try index.search(SearchRequest(text: $0, wantsFacets: false)) }
    try row("exact count", "20 ms") { _ = try index.search(SearchRequest(text: $0, limit: 0, wantsFacets: false)) }
    try row("facets: categories, brands, sites", "30 ms") { _ = try index.search(SearchRequest(text: $0, limit: 0)) }
    try row("first page with facets, as the shop asks", "32 ms") { _ = try index.search(SearchRequest(text: $0)) }
    try row("first page by the seller's price", "100 ms") {
      _ = try index.search(SearchRequest(text: $0, sort: .price, wantsFacets: false))
    }
    try row("first page by name", "none") { _ = try index.search(SearchRequest(text: $0, sort: .name, wantsFacets: false)) }
  }

  /// Landed prices and arrivals, to Ghent on a Tuesday.
  private func figures(_ bed: ScaleBed) throws {
    guard let tuesday = LocalDate("2026-11-24") else { throw CocoaError(.formatting) }
    let hour = Hour(tuesday.days * 24 + 11)
    for (sort, name) in [(SearchRequest.Sort.price, "landed price"), (.arrival, "arrival")] {
      let shop = bed.freshShop()
      let zone = try shop.destination("Ghent").zone
      func search(_ text: String) throws {
        _ = try shop.search(SearchRequest(text: text, sort: sort, zone: zone, delivery: .delivered, wantsFacets: false), at: hour)
      }
      let start = ContinuousClock.now
      try search("")
      Self.report("first page of all goods by \(name), nothing known", Bench.seconds(since: start), "none")
      try row("first page by \(name)", "100 ms", search)
    }
    let shop = bed.freshShop()
    let zone = try shop.destination("Ghent").zone
    var request = SearchRequest(
      by: tuesday + 30, price: PriceBounds(most: Money(minor: 200_00, currency: .euro)), zone: zone, delivery: .delivered)
    let start = ContinuousClock.now
    for query in Keystrokes.queries {
      request.text = query
      _ = try shop.search(request, at: hour)
    }
    Self.report(
      "\(Keystrokes.queries.count) whole queries under EUR 200 by 24 December, nothing known", Bench.seconds(since: start), "none")
    try row("the same, typed again", "100 ms", texts: Keystrokes.queries) {
      request.text = $0
      _ = try shop.search(request, at: hour)
    }
  }

  /// Every keystroke three times, each after another text, so that nothing of it is known but what searches before it left.
  private func row(_ what: String, _ budget: String, texts: [String] = Keystrokes.all, _ body: (String) throws -> Void) rethrows {
    var times: [Double] = []
    for round in 0..<4 {
      for text in texts {
        let start = ContinuousClock.now
        try body(text)
        // The first round reads what lies on the disk.
        if round > 0 { times.append(Bench.seconds(since: start)) }
      }
    }
    times.sort()
    let figures = [times[times.count / 2], times[times.count * 99 / 100], times.last ?? 0].map { String(format: "%.3f", $0 * 1e3) }
    print(
      Self.column(what + ", per keystroke", 56) + Self.column("median \(figures[0]) ms, 99% \(figures[1]), most \(figures[2])", 40)
        + "budget \(budget) at 99%")
  }

  /// A line for each product, best first: what scale.py searches by other means.
  private func writeTitles(to file: URL, _ catalog: URL) throws {
    let folder = CatalogFolder(catalog)
    var lines = Data()
    for page in folder.readGoods(folder.readWorld().value).pages {
      let product = page.product
      let words = [product.brand] + product.variants.flatMap { [$0.sku.rawValue] + $0.choices.flatMap(\.value.texts) }
      lines += Data((product.name.texts.joined(separator: " ") + "\t" + words.joined(separator: " ") + "\n").utf8)
    }
    try lines.write(to: file)
  }

  private static func report(_ what: String, _ seconds: Double, _ budget: String) {
    print(column(what, 56) + column(String(format: "%.2f s", seconds), 40) + "budget " + budget)
  }

  private static func column(_ text: String, _ width: Int) -> String { text.padding(toLength: width, withPad: " ", startingAt: 0) }
}
