import Foundation
import Orders
import PlacingLoad
import Primitives
import Shop

/// Clients of the ledger without a terminal: orders placed per second.
struct ClientBench {
  /// What was measured with so many clients at once.
  struct Row: Codable {
    var kind = "clients"
    let clients: Int
    let ordersPerSecond: Double
    /// How long an order waited for its answer.
    let answer: WaitFigures
    let loadBefore: Double
  }

  private let placing: PlacingRate

  /// Takes an order that a visitor places as what is placed again and again.
  init(_ shop: LoadedShop) throws {
    let key = KeyFingerprint.random()
    _ = try shop.command(
      "order place FH-CITY28-50-RED --to Ghent --name An --street 'Veldstraat 1' --yes --json", as: key)
    let reader = try shop.ledger(stock: PlentyStock(site: ""))
    let customer = try reader.customer(of: key, orNew: .random(), now: Date())
    guard let order = try reader.orders(of: customer).orders.first, let address = order.address, let site = order.shipments.first?.site
    else { throw LoadedShop.Failure(description: "the order that a visitor placed is not in the ledger") }
    placing = PlacingRate(of: order, to: address) { try shop.ledger(stock: PlentyStock(site: site)) }
  }

  /// Places some hundred orders by so many clients.
  func row(_ clients: Int, orders: Int) throws -> Row {
    let loadBefore = ProcessCost.load
    let round = try placing.round(clients: clients, orders: orders)
    var waits = Waits()
    for wait in round.waits { waits.add(seconds: wait) }
    return Row(clients: clients, ordersPerSecond: round.perSecond, answer: waits.figures, loadBefore: loadBefore)
  }
}
