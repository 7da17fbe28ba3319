import Foundation
import Orders
import PlacingLoad
import PostgresLedger

/// Orders placed per second in the PostgreSQL database that `CARAVAN_BENCH_POSTGRES` names, by several connections at once. The database
/// has the shop's tables, and keeps what is placed: it is one for nothing else.
struct PostgresBench {
  private let placing: PlacingRate

  /// How many orders all connections together place.
  private static let orders = 1_600
  private static let rounds = 3

  /// Nil where no database is named.
  init?(_ order: Order) {
    guard let url = ProcessInfo.processInfo.environment["CARAVAN_BENCH_POSTGRES"], let site = order.shipments.first?.site else {
      return nil
    }
    placing = PlacingRate(of: order, to: order.address ?? SampleOrders.address) {
      PostgresLedger(url, catalog: PlentyStock(site: site))
    }
  }

  /// Orders per second by so many connections, each with a customer of its own; the median of the rounds.
  func rate(_ connections: Int) throws -> Double {
    let rates = try (0..<Self.rounds).map { _ in try placing.round(clients: connections, orders: Self.orders).perSecond }
    return rates.sorted()[Self.rounds / 2]
  }
}
