import Dispatch
import Foundation
import Orders
import Primitives
import Shop

/// Orders placed per second by several clients at once, each a thread with a customer and a ledger of its own, as sessions have.
package struct PlacingRate {
  /// What came of a round.
  package struct Round: Sendable {
    /// Orders per second of all clients together.
    package let perSecond: Double
    /// How long each order waited for its answer, in seconds.
    package let waits: [Double]
  }

  private let order: Order
  private let address: Address
  private let ledger: () throws -> any OrderStore

  /// - Parameters:
  ///   - order: What is ordered, under a new number each time.
  ///   - ledger: Makes the ledger of a client.
  package init(of order: Order, to address: Address, ledger: @escaping () throws -> any OrderStore) {
    (self.order, self.address, self.ledger) = (order, address, ledger)
  }

  /// Places so many orders by so many clients.
  ///
  /// - Throws: What a ledger throws, but for a number that is taken: an order of that number was drawn.
  package func round(clients: Int, orders: Int) throws -> Round {
    let run = String(UInt32.random(in: 0 ... .max), radix: 36)
    let count = max(1, orders / max(1, clients))
    let windows = try (0..<clients).map { number in
      let ledger = try ledger()
      let customer = CustomerID(rawValue: "load-\(run)-\(number)")
      // Connected before the time counts.
      _ = try ledger.directory(of: customer)
      let placements = (0..<count).map {
        Placement(pastTheCart: order.renumbered("\(run)-\(number)-\($0)"), to: address, by: customer)
      }
      return (ledger, placements)
    }
    let failure = Lock<(any Error)?>(nil)
    let waits = Lock<[Double]>([])
    let all = DispatchGroup()
    let began = ContinuousClock.now
    // Threads: a queue would start as many as there are cores.
    for (ledger, placements) in windows {
      all.enter()
      Thread.detachNewThread {
        defer { all.leave() }
        do {
          let own = try placements.map { try Self.seconds(of: $0, in: ledger) }
          waits.withLock { $0 += own }
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    all.wait()
    let seconds = Self.seconds(since: began)
    if let error = failure.withLock({ $0 }) { throw error }
    return Round(perSecond: Double(count * clients) / seconds, waits: waits.withLock { $0 })
  }

  private static func seconds(of placement: Placement, in ledger: any OrderStore) throws -> Double {
    let began = ContinuousClock.now
    do { _ = try ledger.place(placement) } catch LedgerError.refused(.numberTaken) {}
    return seconds(since: began)
  }

  private static func seconds(since began: ContinuousClock.Instant) -> Double {
    let elapsed = ContinuousClock.now - began
    return Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
  }
}
