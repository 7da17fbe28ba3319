import Foundation
import Orders
import PlacingLoad
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop

/// The ledger of a customer with ten thousand orders of the last two hundred days: most delivered, some on their way, some of those late.
/// It stays in .build for terminal.py.
struct LongLedger {
  static let orders = 10_000

  let now: Date
  private let data: URL
  private let bed: TestBed
  private let site: SiteID

  init(_ route: RouteFold, _ bed: TestBed, in root: URL) throws {
    self.bed = bed
    site = route.option.site
    data = root.appending(path: ".build/bench-orders")
    now = bed.hour.date
    try? FileManager.default.removeItem(at: data)
    let database = try ShopDatabase(in: DataFolder(data), catalog: PlentyStock(site: site))
    let samples = SampleOrders(route)
    for number in 0..<Self.orders {
      let order = try samples.order(number, placedAfter: -number * 4_800 / Self.orders)
      _ = try database.place(SampleOrders.placement(order, by: .local))
    }
  }

  /// The list's first rows, as the page asks for them, by a program that has just opened the database; how many orders are late.
  func firstRows() throws -> Int {
    let database = try ShopDatabase(in: DataFolder(data), catalog: PlentyStock(site: site))
    let overview = try bed.shop(over: database).session(for: .local).overview(reading: 0..<13, now: now)
    guard overview.ids.count == Self.orders, overview.rows.count == 13 else { throw CocoaError(.fileReadCorruptFile) }
    return overview.late.count
  }

  /// What came of all promises, with the stage that was to blame.
  func report() throws -> PromiseReport {
    let database = try ShopDatabase(in: DataFolder(data), catalog: PlentyStock(site: site))
    return PromiseReport(try bed.shop(over: database).session(for: .local).promisedDeliveries(now: now) ?? [])
  }
}
