import Delivery
import Foundation
import Money
import Orders
import Primitives
import Quotes

/// An order by the rail route of the other rows, and instants all along its journey.
struct OrderUnderWay {
  let order: Order
  /// A tenth of the journey apart, each within an hour.
  let instants: [Date]
  let estimator: Estimator

  init(_ route: RouteFold) throws {
    estimator = route.estimator
    let option = route.option
    let shipment = Shipment(
      option: option.id, site: option.site, lines: [], cost: option.cost,
      promise: Promise(p50: option.arrival.p50, p90: option.arrival.p90), stages: route.stages, co2Grams: option.co2Grams)
    var random = SplitMix64(seed: 1)
    let simulator = ShipmentSimulator(calendars: estimator.store.calendars)
    guard let passages = simulator.journey(route.stages, from: route.hour, medianReady: option.stages.map(\.readyP50), using: &random),
      let end = passages.last?.end
    else { throw CocoaError(.featureUnsupported) }
    order = Order(
      placing: "BENC-H001", at: route.hour.date,
      address: Address(name: "", street: "", postcode: "9000", city: "Ghent", country: "BE", zone: option.zone),
      shipments: [shipment], total: option.cost.total, seed: 1, journey: .drawn(confirmedAt: route.hour.date, passages: [passages]))
    let start = order.placedAt
    instants = (0..<10).map { start.addingTimeInterval(Double((end - route.hour) * $0 * 360 + 1_800)) }
  }

  /// Forecasts the order at every instant, by its log.
  func forecastAll() throws { for now in instants { try forecast(at: now, by: estimator) } }

  /// Forecasts it where most of its way lies ahead, with calendars that nobody has used yet.
  func forecastCold() throws {
    try forecast(at: instants[1], by: Estimator(store: CalendarStore(estimator.store.calendars)))
  }

  private func forecast(at now: Date, by estimator: Estimator) throws {
    guard try OrderLifecycle(order).forecast(ofShipment: 0, at: now, by: estimator) != nil else { throw CocoaError(.featureUnsupported) }
  }

  /// Its forecasts after every event up to the last instant; how many there are.
  func history() throws -> Int {
    guard let last = instants.last else { return 0 }
    return try OrderLifecycle(order).forecastHistory(ofShipment: 0, at: last, by: estimator)?.entries.count ?? 0
  }
}
