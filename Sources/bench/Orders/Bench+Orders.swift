import Foundation
import Orders

extension Bench {
  /// Placing, and lists of many orders.
  func orders(_ route: RouteFold, _ bed: TestBed, in root: URL) throws {
    let placing = "orders placed per second, durable"
    if wants(placing) {
      let folder = FileManager.default.temporaryDirectory.appending(path: "caravan-bench-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      let bench = PlacingBench(try SampleOrders(route).order(0), in: folder)
      for processes in [1, 4, 16] {
        let (shop, bare) = try bench.rates(processes)
        let of = "\(processes) \(processes == 1 ? "process" : "processes")"
        Self.say(
          Self.column("\(placing), by \(of)", 66) + Self.column(String(format: "%.0f", shop), 14)
            + Self.column(String(format: "× %.2f", shop / bare), 12)
            + String(format: "budget 0.70 of SQLite alone, which does %.0f", bare))
      }
    }
    if wants(placing), let server = PostgresBench(try SampleOrders(route).order(0)) {
      for connections in [1, 4, 16] {
        let of = "\(connections) \(connections == 1 ? "connection" : "connections")"
        Self.say(
          Self.column("orders placed per second in PostgreSQL, by \(of)", 66)
            + Self.column(String(format: "%.0f", try server.rate(connections)), 14))
      }
    }
    let page = "the orders page of 10,000 orders"
    guard wants(page) else { return }
    let ledger = try LongLedger(route, bed, in: root)
    let late = try ledger.firstRows()
    try row("\(page), \(late) late: database opened, first rows", runs: 21, "50 ms to the first frame") { _ = try ledger.firstRows() }
    try row("how promises were kept, over them all", runs: 1, "none") { _ = try ledger.report() }
  }
}
