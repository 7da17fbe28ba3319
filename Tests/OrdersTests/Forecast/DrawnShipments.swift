import CoreSupport
import DeliverySupport
import Foundation
import QuotesSupport
import Testing

@testable import Delivery
@testable import LandedCost
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Quotes

/// Orders with journeys drawn through random networks, and what their forecasts are made with.
struct DrawnShipments {
  let orders: [Order]
  let estimator: Estimator
  /// The folds of each shipment of each order, as it was estimated at placing.
  let arrivals: [[ArrivalDistribution]]

  /// Orders of up to two shipments each.
  init(_ seed: UInt64, count: Int) throws {
    let network = RandomNetwork(seed: seed, .spread)
    var ran = network.ways
    let hour = ran.start()
    let finder = network.finder
    let options = finder.quote(RandomNetwork.request(at: hour, all: true)).options
    let simulator = ShipmentSimulator(calendars: network.network.calendars)
    estimator = finder.estimator
    var random = SplitMix64(seed: seed)
    var arrivals: [[ArrivalDistribution]] = []
    orders = try (0..<count).map { _ in
      let chosen = options.shuffled(using: &random).prefix(Int(1 + random.next() % 2))
      let drawn = try chosen.map { option in
        try #require(simulator.journey(option.stages.map(\.stage), from: hour, medianReady: option.stages.map(\.readyP50), using: &random))
      }
      arrivals.append(chosen.map(\.distribution))
      return Order(
        placing: "7F3K", at: hour.date, address: Address.ghent, shipments: chosen.map { Shipment.of($0) }, total: money("10"), seed: seed,
        journey: .drawn(confirmedAt: hour.date, passages: drawn))
    }
    self.arrivals = arrivals
  }
}

extension Address {
  static let ghent = Address(name: "A", street: "B", postcode: "9000", city: "Ghent", country: "BE", zone: "BE-GNE")
}

extension Shipment {
  static func of(_ option: DeliveryOption) -> Shipment {
    Shipment(
      option: option.id, site: option.site, lines: [OrderLine(sku: "A", name: LocalizedName("A"), quantity: 1, price: money("10"))],
      cost: option.cost, promise: Promise(p50: option.arrival.p50, p90: option.arrival.p90), stages: option.stages.map(\.stage),
      co2Grams: 0)
  }

  /// A shipment by given stages.
  static func by(_ stages: [Stage], p50: Hour, p90: Hour) -> Shipment {
    Shipment(
      option: "a", site: "CNSHA", lines: [OrderLine(sku: "A", name: LocalizedName("A"), quantity: 1, price: money("10"))],
      cost: LandedCost(regime: .standard, terms: .ddp, lines: [], total: money("10"), unknown: []), promise: Promise(p50: p50, p90: p90),
      stages: stages, co2Grams: 0)
  }
}
