import Commerce
import Foundation

extension Shop {
  /// Places an order for cart lines: prices and stock as they are now, all of it or none.
  ///
  /// - Parameter fromCart: whether the lines leave the cart with it.
  /// - Throws: also where the address has a postcode that its country has not, or one where nothing is delivered.
  public func place(
    _ lines: [CartLine], request: CheckoutRequest, now: Date, fromCart: Bool, seed: UInt64 = .random(in: 0 ... .max)
  ) throws(ShopError) -> Order {
    guard !lines.isEmpty else { throw .emptyCart }
    try checkPostcode(of: request.address)
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
    var journey = [OrderEvent(at: now, kind: .placed, place: nil), OrderEvent(at: max(now, hour.date), kind: .confirmed, place: nil)]
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
      journey += simulator.events(of: passages, shipment: shipments.count - 1)
    }
    let order = Order(
      id: Self.orderID(&random), placedAt: now, address: request.address, shipments: shipments, total: total, seed: seed,
      journey: journey.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element))
    do {
      try orderBook.place(order, taking: takes, fromCart: fromCart ? lines : [])
    } catch let error as OrderBookError {
      if case .outOfStock(let sku, _, let available) = error {
        throw .outOfStock(sku, wanted: lines.first { $0.sku == sku }?.quantity ?? 1, available: available)
      }
      throw .storage("\(error)")
    } catch {
      throw .storage("\(error)")
    }
    return order
  }

  private static func refusal(_ plan: CheckoutPlan, _ lines: [CartLine]) -> ShopError {
    if plan.problems.count == 1, case .soldOut(let sku, let available) = plan.problems[0] {
      return .outOfStock(sku, wanted: lines.first { $0.sku == sku }?.quantity ?? 1, available: available)
    }
    return .problems(plan.problems)
  }

  /// Four and three characters without those that are easily mistaken, `7F3K-2QX`.
  private static func orderID(_ random: inout SplitMix64) -> OrderID {
    let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")
    let characters = (0..<8).map { _ in letters[Int(random.next() % UInt64(letters.count))] }
    return OrderID(rawValue: String(characters[..<4]) + "-" + String(characters[4...]))
  }

  /// Newest first.
  public func orders() throws(ShopError) -> [Order] { try Self.stored { try orderBook.orders() } }

  public func order(_ text: String) throws(ShopError) -> Order {
    if let order = try Self.stored({ try orderBook.order(OrderID(rawValue: text.uppercased())) }) { return order }
    let all = try orders()
    throw .unknownOrder(text, near: NearMatch.of(text, among: all.map(\.id.rawValue)))
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
        order.journey.last.map { OrderLifecycle(order).advanced(to: $0.at, at: now) } ?? order
      }
    }
  }

  /// Moves an order's clock to where a status first holds.
  public func advance(_ id: OrderID, until status: OrderStatus, now: Date) throws(ShopError) -> Order {
    let order = try order(id.rawValue)
    let lifecycle = OrderLifecycle(order)
    if lifecycle.status(at: now) == status { return order }
    guard let instant = lifecycle.instant(of: status, at: now) else { throw .neverReaches(id, status) }
    return try advance(id, to: instant, now: now)
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
