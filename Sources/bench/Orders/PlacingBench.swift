import Foundation
import Orders
import PlacingLoad
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop

/// Orders placed per second by several processes at once, each durable when it is answered, beside SQLite alone in the same run.
struct PlacingBench {
  private let order: Order
  private let folder: URL

  /// How many orders all processes together place.
  private static let orders = 3_200
  private static let rounds = 5

  init(_ order: Order, in folder: URL) {
    self.order = order
    self.folder = folder
  }

  /// Orders per second by so many processes: the shop's, and SQLite's; the median of the rounds, by turns.
  func rates(_ processes: Int) throws -> (shop: Double, bare: Double) {
    var (shop, bare): ([Double], [Double]) = ([], [])
    for _ in 0..<Self.rounds {
      bare.append(try rate(processes, "bare"))
      shop.append(try rate(processes, "shop"))
    }
    return (shop.sorted()[Self.rounds / 2], bare.sorted()[Self.rounds / 2])
  }

  private func rate(_ processes: Int, _ way: String) throws -> Double {
    let data = folder.appending(path: "placing-\(way)-\(processes)")
    try? FileManager.default.removeItem(at: data)
    defer { try? FileManager.default.removeItem(at: data) }
    // The tables, and the file as each process finds it.
    guard let site = order.shipments.first?.site else { return 0 }
    _ = try ShopDatabase(in: DataFolder(data), catalog: PlentyStock(site: site)).directory(of: .local)
    let file = data.appending(path: "order.json")
    try OrderDocument.encode(order).write(to: file)
    let count = Self.orders / processes
    let children = try (0..<processes).map { number in
      try Child(
        CommandLine.arguments[0],
        ["--write-orders", "\(count)", "--as", way, "--number", "\(number)", "--orders", file.path, data.path])
    }
    for number in 0..<processes {
      while !FileManager.default.fileExists(atPath: OrderWriter.ready(number, in: data).path) {
        guard children[number].isRunning else { throw CocoaError(.executableLoad) }
        usleep(1_000)
      }
    }
    let began = ContinuousClock.now
    try Data().write(to: OrderWriter.start(in: data))
    for child in children { try child.wait() }
    return Double(count * processes) / Bench.seconds(since: began)
  }
}
