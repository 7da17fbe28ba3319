import Delivery
import Foundation
import Money
import Orders
import Primitives

extension Shop {
  /// The order that a key placed, if it placed one: what a repeated request is answered with, whatever has happened to goods and prices since.
  /// - Throws: `ShopError.keyUsed` where something else is asked now.
  public func placed(_ key: PlacementKey, asking terms: PlacementTerms) throws(ShopError) -> Order? {
    guard let placed = try Self.stored({ try orderBook.placed(with: key) }) else { return nil }
    guard placed.terms.isRepeated(by: terms) else { throw .keyUsed(key, placed.order.id) }
    return placed.order
  }

  /// Places an order: prices and stock as they are now, all of it or none, once for each key. Lines of a cart leave it with the order, and
  /// have to stand in it as they were seen.
  /// - Throws: also where the address has a postcode that its country has not, or one where nothing is delivered.
  public func place(_ request: CheckoutRequest, now: Date, seed: UInt64 = .random(in: 0 ... .max)) throws(ShopError) -> Order {
    if let placed = try placed(request.key, asking: request.terms) { return placed }
    let lines = request.lines
    guard !lines.isEmpty else { throw .emptyCart }
    try checkPostcode(of: request.address)
    if let seen = request.timesOrdered { try refuseIfChanged(lines, seen) }
    let hour = Hour(roundingUp: now)
    let plan = try plan(lines, zone: request.address.zone, hour: hour, currency: request.currency, chosen: request.chosen)
    guard plan.problems.isEmpty else { throw Self.refusal(plan, lines) }
    guard let total = plan.total else { throw .emptyCart }
    for (site, id) in request.chosen where !plan.shipments.contains(where: { $0.site == site && $0.chosen == id }) {
      throw .unknownOption(id.rawValue, near: plan.shipments.flatMap(\.options).map(\.id.rawValue))
    }
    if let expected = request.expectedTotal, expected != total { throw .totalChanged(was: expected, is: total) }
    var shipments: [Shipment] = []
    var takes: [StockTake] = []
    var drawn: [[Passage]] = []
    let simulator = ShipmentSimulator(calendars: network.calendars)
    var random = SplitMix64(seed: seed)
    for planned in plan.shipments {
      guard let option = planned.option else { throw .noRoute(to: zoneName(request.address.zone), closed: []) }
      shipments.append(
        Shipment(
          option: option.id, site: option.site,
          lines: planned.lines.map { OrderLine(sku: $0.sku, name: $0.name, quantity: $0.quantity, price: $0.price) }, cost: option.cost,
          promise: Promise(p50: option.arrival.p50, p90: option.arrival.p90), stages: option.stages.map(\.stage), co2Grams: option.co2Grams)
      )
      takes += planned.lines.map { StockTake(sku: $0.sku, site: option.site, quantity: $0.quantity) }
      // A journey that runs past the calendars' last day is drawn again.
      let passages = (0..<20).lazy.compactMap { _ in
        simulator.journey(option.stages.map(\.stage), from: hour, medianReady: option.stages.map(\.readyP50), using: &random)
      }.first
      guard let passages else { throw .noRoute(to: zoneName(request.address.zone), closed: []) }
      drawn.append(passages)
    }
    let order = Order(
      placing: Self.orderID(&random), at: now, address: request.address, shipments: shipments, total: total, seed: seed,
      journey: .drawn(confirmedAt: max(now, hour.date), passages: drawn))
    do {
      return try orderBook.place(
        Placement(order: order, key: request.key, terms: request.terms, taking: takes, timesOrdered: request.timesOrdered))
    } catch let error as OrderBookError {
      switch error {
      case .outOfStock(let sku, _, let available):
        throw .outOfStock(sku, wanted: lines.first { $0.sku == sku }?.quantity ?? 1, available: available)
      case .cartChanged(let cart, let ordered): throw .cartChanged(cart, ordered: ordered)
      case .keyUsed(let id): throw .keyUsed(request.key, id)
      case .unknownOrder: throw .storage("\(error)")
      }
    } catch {
      throw Self.failure(error)
    }
  }

  /// Before anything is worked out: a cart that was ordered meanwhile is told as that, and not as goods that are sold out.
  private func refuseIfChanged(_ lines: [CartLine], _ timesOrdered: Int) throws(ShopError) {
    let cart = try cart()
    guard cart.timesOrdered == timesOrdered, cart.holds(lines) else {
      throw .cartChanged(cart, ordered: try Self.stored { try orderBook.orderOfCart(after: timesOrdered) })
    }
  }

  private static func refusal(_ plan: CheckoutPlan, _ lines: [CartLine]) -> ShopError {
    if plan.problems.count == 1, case .soldOut(let sku, let available) = plan.problems[0] {
      return .outOfStock(sku, wanted: lines.first { $0.sku == sku }?.quantity ?? 1, available: available)
    }
    return .problems(plan.problems)
  }

  /// Four and four characters without those that are easily mistaken, `7F3K-2QX6`.
  private static func orderID(_ random: inout SplitMix64) -> OrderID {
    let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    let characters = (0..<8).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
    return OrderID(rawValue: String(characters[..<4]) + "-" + String(characters[4...]))
  }

  /// Newest first; those that cannot be read are named.
  public func orders() throws(ShopError) -> OrderListing { try Self.stored { try orderBook.orders() } }

  public func order(_ text: String) throws(ShopError) -> Order {
    if let order = try Self.stored({ try orderBook.order(OrderID(rawValue: text.uppercased())) }) { return order }
    throw .unknownOrder(text, near: NearMatch.of(text, among: try orders().orders.map(\.id.rawValue)))
  }

  public func addresses() throws(ShopError) -> [Address] { try Self.stored { try orderBook.addresses() } }

  /// Moves an order's own clock to an instant; never back.
  public func advance(_ id: OrderID, to instant: Date, now: Date) throws(ShopError) -> Order {
    try Self.stored { try orderBook.update(id, returning: []) { OrderLifecycle($0).advanced(to: instant, at: now) } }
  }

  /// Moves an order's clock by hours.
  public func advance(_ id: OrderID, hours: Int, now: Date) throws(ShopError) -> Order {
    try Self.stored {
      try orderBook.update(id, returning: []) { order in
        let lifecycle = OrderLifecycle(order)
        return lifecycle.advanced(to: lifecycle.clock(at: now).addingTimeInterval(Double(hours) * 3600), at: now)
      }
    }
  }

  /// Moves an order's clock to what happens next; it stays if nothing does.
  public func advanceToNextEvent(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try Self.stored {
      try orderBook.update(id, returning: []) { order in
        let lifecycle = OrderLifecycle(order)
        return lifecycle.nextEvent(at: now).map { lifecycle.advanced(to: $0.at, at: now) } ?? order
      }
    }
  }

  /// Moves an order's clock past everything that will happen.
  public func advanceToEnd(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    try Self.stored {
      try orderBook.update(id, returning: []) { order in
        let lifecycle = OrderLifecycle(order)
        return lifecycle.end(at: now).map { lifecycle.advanced(to: $0, at: now) } ?? order
      }
    }
  }

  /// Moves an order's clock to where a status first holds.
  ///
  /// Looked up where it is changed: an order that was cancelled meanwhile never comes to be delivered.
  public func advance(_ id: OrderID, until status: OrderStatus, now: Date) throws(ShopError) -> Order {
    try Self.stored {
      try orderBook.update(id, returning: []) { order in
        let lifecycle = OrderLifecycle(order)
        if lifecycle.status(at: now) == status { return order }
        guard order.cancelledAt == nil, let instant = lifecycle.instant(of: status) else {
          throw ShopError.neverReaches(id, status)
        }
        return lifecycle.advanced(to: instant, at: now)
      }
    }
  }

  /// Cancels an order that is not yet with a carrier; its goods go back to stock.
  public func cancel(_ id: OrderID, now: Date) throws(ShopError) -> Order {
    let order = try order(id.rawValue)
    let takes = order.shipments.flatMap { shipment in
      shipment.lines.map { StockTake(sku: $0.sku, site: shipment.site, quantity: $0.quantity) }
    }
    return try Self.stored {
      try orderBook.update(order.id, returning: takes) { order in
        guard let cancelled = OrderLifecycle(order).cancelled(at: now) else {
          throw ShopError.tooLateToCancel(order.id, OrderLifecycle(order).status(at: now))
        }
        return cancelled
      }
    }
  }
}
