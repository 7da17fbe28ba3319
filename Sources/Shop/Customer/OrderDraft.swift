import Delivery
import Foundation
import LandedCost
import Money
import Orders
import Primitives
import Quotes

/// Makes an order from a plan: draws its journey from the seed of the order.
struct OrderDraft {
  let shop: Shop
  let customer: CustomerID
  let request: CheckoutRequest
  let plan: CheckoutPlan
  let now: Date
  let seed: UInt64

  /// The order.
  ///
  /// - Throws: `ShopError.noRoute` if a shipment has no option, or if all journeys that were drawn run past the end of the calendars.
  func order(using random: inout SplitMix64) throws(ShopError) -> Order {
    guard let total = plan.total else { throw .emptyCart }
    let hour = Hour(roundingUp: now)
    var shipments: [Shipment] = []
    var drawn: [[Passage]] = []
    let simulator = ShipmentSimulator(calendars: shop.network.calendars)
    for planned in plan.shipments {
      guard let option = planned.option else { throw .noRoute(to: shop.zoneName(request.address.zone), closed: []) }
      shipments.append(
        Shipment(
          option: option.id, site: option.site,
          lines: planned.lines.map { OrderLine(sku: $0.sku, name: $0.name, quantity: $0.quantity, price: $0.price) }, cost: option.cost,
          promise: Promise(p50: option.arrival.p50, p90: option.arrival.p90), stages: option.stages.map(\.stage), co2Grams: option.co2Grams,
          splits: splits(of: planned, option), standardCarriage: planned.standardCarriage,
          calendars: derivedCalendars(of: option.stages.map(\.stage)))
      )
      func draw(_ random: inout SplitMix64) -> [Passage]? {
        simulator.journey(option.stages.map(\.stage), from: hour, medianReady: option.stages.map(\.readyP50), using: &random)
      }
      var passages = draw(&random)
      // A journey that runs past the end of the calendars is drawn again.
      for _ in 1..<20 where passages == nil { passages = draw(&random) }
      guard let passages else { throw .noRoute(to: shop.zoneName(request.address.zone), closed: []) }
      drawn.append(passages)
    }
    return Order(
      placing: Self.number(&random), at: now, address: request.address, shipments: shipments, total: total, seed: seed,
      journey: .drawn(confirmedAt: max(now, hour.date), passages: drawn), customer: customer)
  }

  /// The calendars of stages that disruptions derived; nil if there are none.
  private func derivedCalendars(of stages: [Stage]) -> [WorkingCalendar]? {
    let known = shop.world.baseNetwork.calendars
    let ids = Set(stages.flatMap { [$0.gate.calendar, $0.clock.calendar].compactMap(\.self) }.filter { known[$0] == nil })
    let derived = ids.sorted().compactMap { shop.network.calendars[$0] }
    return derived.isEmpty ? nil : derived
  }

  /// What the lines of the price hang on; nil where that cannot be found: they are split as usual then.
  private func splits(of planned: PlannedShipment, _ option: DeliveryOption) -> [CostSplit]? {
    guard let request = planned.request, let splits = shop.finder.splits(of: option.id, in: request),
      splits.count == option.cost.lines.count
    else { return nil }
    return splits
  }

  /// A random number of twice four characters, without those that are easily confused: `7F3K-2QX6`.
  static func number(_ random: inout SplitMix64) -> OrderID {
    let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    let characters = (0..<8).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
    return OrderID(rawValue: String(characters[..<4]) + "-" + String(characters[4...]))
  }
}

extension Order {
  /// The goods that it takes from stock.
  var takes: [StockTake] {
    shipments.flatMap { shipment in shipment.lines.map { StockTake(sku: $0.sku, site: shipment.site, quantity: $0.quantity) } }
  }

  /// The same order with another number.
  func numbered(_ id: OrderID) -> Order {
    Order(
      id: id, placedAt: placedAt, zone: zone, address: address, shipments: shipments, total: total, seed: seed, journey: journey, log: log,
      advancedBy: advancedBy, reached: reached, customer: customer, version: version)
  }
}

extension PlannedShipment {
  /// What carriage of the cheapest option from the same site costs, which is the freight that comes back with the order; nil if it is the
  /// chosen one's.
  fileprivate var standardCarriage: Money? {
    guard let option else { return nil }
    let least = options.lazy.filter { $0.site == option.site }.map(\.cost.carriage).min { $0.minor < $1.minor }
    return least.flatMap { $0.minor < option.cost.carriage.minor ? $0 : nil }
  }
}
