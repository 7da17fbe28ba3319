import Delivery
import Foundation
import LandedCost
import Money
import Orders
import PlacingLoad
import Primitives
import Quotes
import Shop

/// Orders of one bicycle by the rail route of the other rows, each with a number and a journey of its own.
struct SampleOrders {
  private let route: RouteFold
  private let simulator: ShipmentSimulator

  init(_ route: RouteFold) {
    self.route = route
    simulator = ShipmentSimulator(calendars: route.estimator.store.calendars)
  }

  /// The order of a number, placed so many hours after the route's own.
  func order(_ number: Int, placedAfter hours: Int = 0) throws -> Order {
    let option = route.option
    let line = OrderLine(
      sku: TestBed.sku, name: LocalizedName("Fenghuang city bicycle"), quantity: 1, price: option.cost.total)
    var random = SplitMix64(seed: UInt64(truncatingIfNeeded: number))
    let hour = route.hour + hours
    guard let passages = simulator.journey(route.stages, from: hour, medianReady: option.stages.map(\.readyP50), using: &random) else {
      throw CocoaError(.featureUnsupported)
    }
    let shipment = Shipment(
      option: option.id, site: option.site, lines: [line], cost: option.cost,
      promise: Promise(p50: option.arrival.p50 + hours, p90: option.arrival.p90 + hours), stages: route.stages,
      co2Grams: option.co2Grams)
    return Order(
      placing: OrderID(rawValue: "BENC-\(number)"), at: hour.date, address: Self.address, shipments: [shipment], total: option.cost.total,
      seed: UInt64(truncatingIfNeeded: number), journey: .drawn(confirmedAt: hour.date, passages: [passages]))
  }

  static let address = Address(name: "An", street: "Veldstraat 1", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")

  /// An order as it is placed past the cart.
  static func placement(_ order: Order, by customer: CustomerID) -> Placement {
    Placement(pastTheCart: order, to: order.address ?? address, by: customer)
  }
}
