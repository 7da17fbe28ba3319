import Delivery
import Foundation
import Money
import Orders
import Primitives

extension CustomerSession {
  /// How often at most a placement is tried again if the answer was lost or others came in between.
  private static let mostAttempts = 5

  /// The order that was placed with a key; nil if there is none. It is the answer to a repeated request, whatever has happened to goods and
  /// prices since.
  ///
  /// - Throws: `ShopError.keyUsed` if something else is asked for now.
  public func placed(_ key: PlacementKey, asking terms: PlacementTerms) throws(ShopError) -> Order? {
    guard let placed = try Shop.stored({ try ledger.placed(with: key, by: customer) }) else { return nil }
    guard placed.terms.isRepeated(by: terms) else { throw .keyUsed(key, placed.order.id) }
    return placed.order
  }

  /// Places an order at the current prices and stock, completely or not at all, and once for each key. Lines from a cart have to be in it
  /// as they were seen, and leave it with the order.
  ///
  /// - Throws: What keeps it from being placed, such as a postcode that its country does not have. `ShopError.outcomeUnknown` if the answer
  ///   of the ledger was lost each time it was asked; asking later with the same key tells.
  public func place(_ request: CheckoutRequest, now: Date, seed: UInt64 = .random(in: 0 ... .max)) throws(ShopError) -> Order {
    if let placed = try placed(request.key, asking: request.terms) { return placed }
    guard !request.lines.isEmpty else { throw .emptyCart }
    try shop.check(request.address)
    if let seen = request.timesOrdered { try refuseIfChanged(request.lines, seen) }
    shop.settleDue(now: now)
    var random = SplitMix64(seed: seed)
    var lastUsed: Money?
    for _ in 0..<Self.mostAttempts {
      let allowance = try shop.yearlyAllowance(zone: request.address.zone, hour: Hour(roundingUp: now))
      let plan = try plan(request, now: now)
      let order = try OrderDraft(shop: shop, customer: customer, request: request, plan: plan, now: now, seed: seed).order(using: &random)
      let placement = Placement(
        order: order, customer: customer, key: request.key, terms: request.terms, taking: order.takes, timesOrdered: request.timesOrdered,
        imports: shop.imports(of: order, allowance), allowance: allowance?.check)
      do {
        return try place(placement, using: &random)
      } catch .refused(.allowanceExceeded(let used)) where used != lastUsed {
        // Another window has used some of the yearly allowance: the price is computed again with what is left.
        lastUsed = used
      } catch {
        throw Self.refusal(error, of: request)
      }
    }
    throw .overtaken(.placement)
  }

  /// Places until there is an answer: again if the answer was lost, with a new number if the number is taken.
  private func place(_ placement: Placement, using random: inout SplitMix64) throws(LedgerError) -> Order {
    var placement = placement
    for _ in 1..<Self.mostAttempts {
      do {
        return try ledger.place(placement)
      } catch .outcomeUnknown(let fault) {
        if ledger.asksAgainByItself { throw .outcomeUnknown(fault) }
        // Whether it was done or not, the same key with the same terms gives the order that it placed.
        continue
      } catch .refused(.numberTaken) {
        placement = placement.numbered(placement.order.numbered(OrderDraft.number(&random)))
      }
    }
    return try ledger.place(placement)
  }

  private static func refusal(_ error: LedgerError, of request: CheckoutRequest) -> ShopError {
    switch error {
    case .refused(.outOfStock(let sku, _, let available)):
      .outOfStock(sku, wanted: request.lines.first { $0.sku == sku }?.quantity ?? 1, available: available)
    case .refused(.cartChanged(let cart, let ordered)): .cartChanged(cart, ordered: ordered)
    case .refused(.keyUsed(let id)): .keyUsed(request.key, id)
    case .outcomeUnknown(let fault): .outcomeUnknown(request.key, "\(fault)")
    default: Shop.failure(error)
    }
  }

  /// Refuses a cart that has changed, before anything is computed: one that was ordered meanwhile is told as such, not as sold out.
  private func refuseIfChanged(_ lines: [CartLine], _ timesOrdered: Int) throws(ShopError) {
    let cart = try cart()
    guard cart.timesOrdered == timesOrdered, cart.holds(lines) else {
      throw .cartChanged(cart, ordered: try Shop.stored { try ledger.orderOfCart(after: timesOrdered, by: customer) })
    }
  }

  /// The plan of a request. It has no problems, and promises what the shopper saw for the price that she saw.
  private func plan(_ request: CheckoutRequest, now: Date) throws(ShopError) -> CheckoutPlan {
    let plan = try shop.plan(
      request.lines, zone: request.address.zone, hour: Hour(roundingUp: now), currency: request.currency, chosen: request.chosen,
      sites: request.sites, now: now)
    guard plan.problems.isEmpty else { throw Self.refusal(plan, request.lines) }
    guard let total = plan.total else { throw .emptyCart }
    for (site, id) in request.chosen where !plan.shipments.contains(where: { $0.site == site && $0.chosen == id }) {
      throw .unknownOption(id.rawValue, near: plan.shipments.flatMap(\.options).map(\.id.rawValue))
    }
    if let expected = request.expectedTotal, expected != total { throw .totalChanged(was: expected, is: total) }
    if let seen = request.seen {
      let clock = ZoneClock.named(shop.network.timeZone(of: request.address.zone) ?? .utc)
      let changes = plan.changes(since: seen) { clock.date(of: $0) == clock.date(of: $1) }
      if changes.contains(where: \.isMaterial) { throw .promiseChanged }
    }
    return plan
  }

  private static func refusal(_ plan: CheckoutPlan, _ lines: [CartLine]) -> ShopError {
    if plan.problems.count == 1, case .soldOut(let sku, let available) = plan.problems[0] {
      return .outOfStock(sku, wanted: lines.first { $0.sku == sku }?.quantity ?? 1, available: available)
    }
    return .problems(plan.problems)
  }
}
