import Foundation
import Orders
import PlacingLoad
import Primitives
import SQLiteFiles
import SQLiteLedger
import Shop

/// One of several processes that place orders at once: `bench --write-orders COUNT --as shop|bare --number N --orders FILE DATA`. It makes
/// all that is not the placing itself, says that it is ready, and begins when all are.
struct OrderWriter {
  private let placements: [Placement]
  private let data: URL
  private let number: Int
  private let site: SiteID

  /// - Parameters:
  ///   - file: An order's document, of which each order is a copy with a number of its own.
  ///   - number: Which of the processes it is.
  init(count: Int, like file: URL, number: Int, in data: URL) throws {
    let order = try OrderDocument.decode(try Data(contentsOf: file), address: SampleOrders.address)
    guard let site = order.shipments.first?.site else { throw CocoaError(.fileReadCorruptFile) }
    (self.data, self.number, self.site) = (data, number, site)
    placements = (0..<count).map { index in
      SampleOrders.placement(
        order.renumbered("BENC-\(number)-\(index)"), by: CustomerID(rawValue: "customer-\(number)"))
    }
  }

  /// Places by the shop's ledger, again where others kept it busy for too long.
  func placeByShop() throws {
    let database = try ShopDatabase(in: DataFolder(data), catalog: PlentyStock(site: site))
    try waitForOthers()
    for placement in placements {
      while true {
        do {
          _ = try database.place(placement)
          break
        } catch LedgerError.busy {}
      }
    }
  }

  /// Inserts the rows that these placements leave, by SQLite alone.
  func insertBare() throws {
    let rows = try placements.map(BareRows.Rows.init)
    let database = try BareRows(DataFolder(data).shopDatabase.path)
    try waitForOthers()
    for row in rows { try database.insert(row) }
  }

  private func waitForOthers() throws {
    try Data().write(to: Self.ready(number, in: data))
    while !FileManager.default.fileExists(atPath: Self.start(in: data).path) { usleep(500) }
  }

  static func ready(_ number: Int, in data: URL) -> URL { data.appending(path: "ready-\(number)") }
  static func start(in data: URL) -> URL { data.appending(path: "start") }
}
