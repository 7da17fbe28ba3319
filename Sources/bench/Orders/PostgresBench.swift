import Foundation
import Orders
import PostgresLedger
import Primitives
import Shop

/// Orders placed per second in the PostgreSQL database that `CARAVAN_BENCH_POSTGRES` names, by several connections at once. The database
/// has the shop's tables, and keeps what is placed: it is one for nothing else.
struct PostgresBench {
  private let order: Order
  private let url: String

  /// How many orders all connections together place.
  private static let orders = 1_600
  private static let rounds = 3

  /// Nil where no database is named.
  init?(_ order: Order) {
    guard let url = ProcessInfo.processInfo.environment["CARAVAN_BENCH_POSTGRES"] else { return nil }
    self.order = order
    self.url = url
  }

  /// Orders per second by so many connections, each with a customer of its own; the median of the rounds.
  func rate(_ connections: Int) throws -> Double {
    let rates = try (0..<Self.rounds).map { _ in try round(connections) }
    return rates.sorted()[Self.rounds / 2]
  }

  private final class Failures: Sendable {
    let first = Lock<(any Error)?>(nil)
  }

  private func round(_ connections: Int) throws -> Double {
    guard let site = order.shipments.first?.site else { return 0 }
    let run = String(UInt32.random(in: 0 ... .max), radix: 36)
    let count = Self.orders / connections
    let windows = try (0..<connections).map { number in
      let ledger = PostgresLedger(url, catalog: PlentyStock(site: site))
      let customer = CustomerID(rawValue: "bench-\(run)-\(number)")
      // Connected before the time counts.
      _ = try ledger.cart(of: customer)
      let placements = (0..<count).map { SampleOrders.placement(order.renumbered("\(run)-\(number)-\($0)"), by: customer) }
      return (ledger, placements)
    }
    let failures = Failures()
    let all = DispatchGroup()
    let began = ContinuousClock.now
    // Threads: a queue would start as many as there are cores.
    for (ledger, placements) in windows {
      all.enter()
      Thread.detachNewThread {
        defer { all.leave() }
        do {
          for placement in placements {
            do { _ = try ledger.place(placement) } catch LedgerError.refused(.numberTaken) {}
          }
        } catch {
          failures.first.withLock { $0 = $0 ?? error }
        }
      }
    }
    all.wait()
    let seconds = Bench.seconds(since: began)
    if let error = failures.first.withLock({ $0 }) { throw error }
    return Double(count * connections) / seconds
  }
}

extension Order {
  /// The same order under another number.
  fileprivate func renumbered(_ id: String) -> Order {
    Order(
      id: OrderID(rawValue: id), placedAt: placedAt, zone: zone, address: address, shipments: shipments, total: total, seed: seed,
      journey: journey, log: log, reached: reached)
  }
}
