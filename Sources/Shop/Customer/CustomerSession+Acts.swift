import Delivery
import Foundation
import Money
import Orders
import Primitives

/// What a customer may ask for an order. Each is done once for each key: the same request again gives the order as it is, another request
/// with the key is refused.
extension CustomerSession {
  /// Cancels an order, one of its shipments, or pieces that are not with a carrier yet. They go back to stock and no longer count towards an
  /// allowance.
  ///
  /// - Parameters:
  ///   - id: The number of the order.
  ///   - shipment: The index of a shipment; nil for any.
  ///   - lines: Which pieces; none for all.
  ///   - key: The key of the request; nil if it is not going to be repeated.
  ///   - now: What the shop's clock shows.
  /// - Throws: `ShopError.tooLateToCancel` once they were handed over.
  public func cancel(
    _ id: OrderID, shipment: Int? = nil, lines: [OrderPieces] = [], key: PlacementKey? = nil, now: Date
  ) throws(ShopError) -> Order {
    try perform(.cancel(shipment: shipment, lines: lines.summed), key, on: order(id.rawValue).id, now)
  }

  /// Asks for goods to be taken back. What follows is drawn and comes by the order's clock.
  ///
  /// - Parameters:
  ///   - id: The number of the order.
  ///   - lines: Which pieces; none for all that were delivered.
  ///   - reason: Why, in the customer's words.
  ///   - isOpened: Whether goods were opened, or a seal was broken.
  ///   - key: The key of the request; nil if it is not going to be repeated.
  ///   - now: What the shop's clock shows.
  /// - Throws: `ShopError.notReturnable`.
  public func giveBack(
    _ id: OrderID, lines: [OrderPieces] = [], reason: String, isOpened: Bool = false, key: PlacementKey? = nil, now: Date
  ) throws(ShopError) -> Order {
    try perform(.giveBack(lines: lines.summed, reason: reason), isOpened: isOpened, key, on: order(id.rawValue).id, now)
  }

  /// Opens a dispute about goods that were handed over, or whose promise is over.
  ///
  /// - Parameters:
  ///   - id: The number of the order.
  ///   - shipment: The index of a shipment; nil for any.
  ///   - lines: Which pieces; none for all.
  ///   - reason: What is wrong, in the customer's words.
  ///   - evidence: What the customer shows for it; nil for nothing.
  ///   - key: The key of the request; nil if it is not going to be repeated.
  ///   - now: What the shop's clock shows.
  public func dispute(
    _ id: OrderID, shipment: Int? = nil, lines: [OrderPieces] = [], reason: String, evidence: String? = nil, key: PlacementKey? = nil,
    now: Date
  ) throws(ShopError) -> Order {
    try perform(
      .dispute(shipment: shipment, lines: lines.summed, reason: reason, evidence: evidence), key, on: order(id.rawValue).id, now)
  }

  /// Ends a dispute or a return, as the shop would.
  ///
  /// - Parameters:
  ///   - id: The number of the order.
  ///   - number: That of the case; nil for the only one that is open.
  ///   - resolution: How it ends.
  ///   - key: The key of the request; nil if it is not going to be repeated.
  ///   - now: What the shop's clock shows.
  public func resolve(
    _ id: OrderID, case number: Int? = nil, as resolution: DisputeResolution, key: PlacementKey? = nil, now: Date
  ) throws(ShopError) -> Order {
    try perform(.resolve(number: number, resolution), key, on: order(id.rawValue).id, now)
  }

  private func resolving(
    _ number: Int?, as resolution: DisputeResolution, _ lifecycle: OrderLifecycle, _ request: KeyedAct?, _ now: Date
  ) throws(OrderMoveError) -> Order {
    let open = try lifecycle.openCase(number, at: now)
    if case .reduction(let amount) = resolution {
      guard let most = lifecycle.reducible(open, at: now), amount.currency == most.currency, amount.minor > 0, amount.minor <= most.minor
      else { throw .reductionOutOfRange }
    }
    let planned = resolution == .again ? try sentAgain(open, lifecycle, now) : []
    return try lifecycle.resolving(
      open, as: resolution, refund: refund(of: open, as: resolution, lifecycle, now: now), planned: planned, request: request, at: now)
  }

  /// The journey of what is sent again, drawn from the order's seed and the number of the case. One that runs past the end of the calendars
  /// is drawn again.
  private func sentAgain(
    _ open: OrderLifecycle.OpenCase, _ lifecycle: OrderLifecycle, _ now: Date
  ) throws(OrderMoveError) -> [OrderEvent] {
    var random = SplitMix64(seed: lifecycle.order.seed &+ UInt64(truncatingIfNeeded: open.number))
    let shipment = lifecycle.order.shipments[open.shipment]
    let simulator = ShipmentSimulator(calendars: shipment.calendars(beside: shop.network.calendars))
    let stages = shipment.stages
    for _ in 0..<20 {
      if let passages = simulator.journey(stages, from: Hour(roundingUp: lifecycle.clock(at: now)), using: &random) {
        return lifecycle.sentAgain(open, passages: passages)
      }
    }
    throw .noJourney
  }

  // MARK: As the shopper saw it

  /// Does what a shopper asks for an order that was seen on a screen, once for the key.
  ///
  /// - Parameters:
  ///   - request: What is asked for.
  ///   - key: The key of the request.
  ///   - now: What the shop's clock shows.
  /// - Throws: `ActRefusal.changed` if somebody else has changed the order since; else what the act is refused for.
  public func perform(_ request: ActRequest, key: PlacementKey, now: Date) throws(ShopError) -> Order {
    try perform(request.act, isOpened: request.isOpened, key, on: request.order, ifVersion: request.version, now)
  }

  /// What a shopper's request would lead to. Nothing is kept of it.
  ///
  /// - Throws: What the request itself would be refused for.
  public func preview(_ request: ActRequest, now: Date) throws(ShopError) -> ActPreview {
    let order = try order(request.order.rawValue)
    guard order.version == request.version else { throw .actRefused(order.id, .changed) }
    let done = try doing(request.act, isOpened: request.isOpened, OrderLifecycle(order), nil, now)
    return ActPreview(of: order, as: withPlannedRefunds(done.order))
  }

  /// Does an act once for its key.
  private func perform(
    _ act: OrderAct, isOpened: Bool = false, _ key: PlacementKey?, on id: OrderID, ifVersion version: Int? = nil, _ now: Date
  ) throws(ShopError) -> Order {
    try change(
      id, now: now,
      counting: { order throws(ShopError) in
        let lifecycle = OrderLifecycle(order)
        if let key, let done = lifecycle.act(of: key) {
          guard done == act else { throw .keyUsed(key, id) }
          return ChangedOrder(order: order)
        }
        if let version, version != order.version { throw .actRefused(id, .changed) }
        var done = try doing(act, isOpened: isOpened, lifecycle, key.map { KeyedAct(key: $0, act: act) }, now)
        done.order = withPlannedRefunds(done.order)
        return done
      })
  }

  /// The order with an act done.
  private func doing(
    _ act: OrderAct, isOpened: Bool, _ lifecycle: OrderLifecycle, _ request: KeyedAct?, _ now: Date
  ) throws(ShopError) -> ChangedOrder {
    switch act {
    case .cancel(let shipment, let lines):
      let cancelled = try moving(act, lifecycle, now) { () throws(OrderMoveError) in
        try lifecycle.cancelling(shipment: shipment, lines: lines, request: request, at: now)
      }
      var refunded = try refundingCancelled(cancelled, since: lifecycle.order, request: request, now: now)
      refunded.order = refundingWithOrder(refunded.order, now: now)
      return refunded
    case .giveBack(let lines, let reason):
      let returns = try moving(act, lifecycle, now) { () throws(OrderMoveError) in try lifecycle.returns(of: lines, at: now) }
      if let why = try refusal(of: returns, isOpened: isOpened, lifecycle, now: now) { throw .notReturnable(lifecycle.order.id, why) }
      let deadline: OrderLifecycle.RefundDeadline? = shop.network.zones[lifecycle.order.zone].map { zone in
        (shop.world.returnTerms(to: zone, orderedAt: lifecycle.order.placedAt), { zone.date(of: $0) })
      }
      let planned = lifecycle.wayBack(of: returns, at: now, by: shop.network.calendars, deadline: deadline)
      let returning = try moving(act, lifecycle, now) { () throws(OrderMoveError) in
        try lifecycle.returning(returns, reason: reason, planned: planned, request: request, at: now)
      }
      return ChangedOrder(order: returning)
    case .dispute(let shipment, let lines, let reason, let evidence):
      let disputed = try moving(act, lifecycle, now) { () throws(OrderMoveError) in
        try lifecycle.disputing(shipment: shipment, lines: lines, reason: reason, evidence: evidence, request: request, at: now)
      }
      return ChangedOrder(order: disputed)
    case .resolve(let number, let resolution):
      let resolved = try moving(act, lifecycle, now) { () throws(OrderMoveError) in
        try resolving(number, as: resolution, lifecycle, request, now)
      }
      return ChangedOrder(order: refundingWithOrder(resolved, now: now))
    }
  }

  /// What the moves of an order refuse, as the shop says it.
  private func moving<Value>(
    _ act: OrderAct, _ lifecycle: OrderLifecycle, _ now: Date, _ body: () throws(OrderMoveError) -> Value
  ) throws(ShopError) -> Value {
    do throws(OrderMoveError) {
      return try body()
    } catch {
      throw refusal(error, of: act, lifecycle, now)
    }
  }

  private func refusal(_ error: OrderMoveError, of act: OrderAct, _ lifecycle: OrderLifecycle, _ now: Date) -> ShopError {
    let order = lifecycle.order
    switch error {
    case .notAllowed(.cancelled, _, let status): return .tooLateToCancel(order.id, status)
    case .notAllowed(.returnRequested, _, let status):
      let isDelivered = lifecycle.progress(at: now).contains { $0.travel == .delivered }
      return .notReturnable(order.id, isDelivered ? .nothingLeft : .notDelivered(status))
    case .notAllowed(_, _, let status): return .actRefused(order.id, .notDisputable(status))
    case .noShipment(let index): return .actRefused(order.id, .noShipment(index + 1, of: order.shipments.count))
    case .noGoods(let sku): return .unknownSKU(sku.rawValue, near: Set(order.lines.map(\.sku.rawValue)).sorted())
    case .tooMany(let sku, let asked, let there): return .actRefused(order.id, .tooMany(sku, asked: asked, there: there))
    case .noOpenCase(_, let open): return .actRefused(order.id, .noOpenCase(open))
    case .inDispute(let number): return .actRefused(order.id, .inDispute(number))
    case .notForReturns(let number): return .actRefused(order.id, .notForReturns(number))
    case .reductionOutOfRange:
      var price = Money.zero(order.total.currency)
      if case .resolve(let number, _) = act, let open = try? lifecycle.openCase(number, at: now) {
        price = lifecycle.reducible(open, at: now) ?? price
      }
      return .actRefused(order.id, .reductionOutOfRange(most: price))
    case .noJourney: return .noRoute(to: shop.zoneName(order.zone), closed: [])
    }
  }
}
