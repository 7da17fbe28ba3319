import Delivery
import Foundation
import Money
import Orders
import Primitives

extension CustomerSession {
  /// So often at most an order is asked for again whose answer was lost, or that others came in between of.
  private static let mostAttempts = 5

  /// The order that a key placed, if it placed one: what a repeated request is answered with, whatever has happened to goods and prices since.
  /// - Throws: `ShopError.keyUsed` where something else is asked now.
  public func placed(_ key: PlacementKey, asking terms: PlacementTerms) throws(ShopError) -> Order? {
    guard let placed = try Shop.stored({ try ledger.placed(with: key, by: customer) }) else { return nil }
    guard placed.terms.isRepeated(by: terms) else { throw .keyUsed(key, placed.order.id) }
    return placed.order
  }

  /// Places an order: prices and stock as they are now, all of it or none, once for each key. Lines of a cart leave it with the order, and
  /// have to stand in it as they were seen.
  /// - Throws: also where the address has a postcode that its country has not, or one where nothing is delivered;
  ///   `ShopError.outcomeUnknown` where the ledger's answer was lost however often it was asked: the key tells later.
  public func place(_ request: CheckoutRequest, now: Date, seed: UInt64 = .random(in: 0 ... .max)) throws(ShopError) -> Order {
    if let placed = try placed(request.key, asking: request.terms) { return placed }
    guard !request.lines.isEmpty else { throw .emptyCart }
    try shop.checkPostcode(of: request.address)
    if let seen = request.timesOrdered { try refuseIfChanged(request.lines, seen) }
    var random = SplitMix64(seed: seed)
    var lastUsed: Money?
    for _ in 0..<Self.mostAttempts {
      let allowance = try shop.yearlyAllowance(zone: request.address.zone, hour: Hour(roundingUp: now))
      let plan = try plan(request, now: now)
      let order = try OrderDraft(shop: shop, customer: customer, request: request, plan: plan, now: now, seed: seed).order(using: &random)
      let placement = Placement(
        order: order, customer: customer, key: request.key, terms: request.terms, taking: order.takes, timesOrdered: request.timesOrdered,
        imports: shop.imports(of: order), allowance: allowance?.check)
      do {
        return try place(placement, using: &random)
      } catch .refused(.allowanceExceeded(let used)) where used != lastUsed {
        // Another window used some of the year's allowance: the price is made anew by what is left.
        lastUsed = used
      } catch {
        throw Self.refusal(error, of: request)
      }
    }
    throw .overtaken(.placement)
  }

  /// Asks until there is an answer: the same placement again where it was lost, a new number where it is taken.
  private func place(_ placement: Placement, using random: inout SplitMix64) throws(LedgerError) -> Order {
    var placement = placement
    for _ in 1..<Self.mostAttempts {
      do {
        return try ledger.place(placement)
      } catch .outcomeUnknown {
        // Done or not: the same key with the same terms is answered with the order that it placed.
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

  /// Before anything is worked out: a cart that was ordered meanwhile is told as that, and not as goods that are sold out.
  private func refuseIfChanged(_ lines: [CartLine], _ timesOrdered: Int) throws(ShopError) {
    let cart = try cart()
    guard cart.timesOrdered == timesOrdered, cart.holds(lines) else {
      throw .cartChanged(cart, ordered: try Shop.stored { try ledger.orderOfCart(after: timesOrdered, by: customer) })
    }
  }

  /// The plan of what is asked for, without a problem and with the options and the total that the shopper saw.
  private func plan(_ request: CheckoutRequest, now: Date) throws(ShopError) -> CheckoutPlan {
    let plan = try shop.plan(
      request.lines, zone: request.address.zone, hour: Hour(roundingUp: now), currency: request.currency, chosen: request.chosen)
    guard plan.problems.isEmpty else { throw Self.refusal(plan, request.lines) }
    guard let total = plan.total else { throw .emptyCart }
    for (site, id) in request.chosen where !plan.shipments.contains(where: { $0.site == site && $0.chosen == id }) {
      throw .unknownOption(id.rawValue, near: plan.shipments.flatMap(\.options).map(\.id.rawValue))
    }
    if let expected = request.expectedTotal, expected != total { throw .totalChanged(was: expected, is: total) }
    return plan
  }

  private static func refusal(_ plan: CheckoutPlan, _ lines: [CartLine]) -> ShopError {
    if plan.problems.count == 1, case .soldOut(let sku, let available) = plan.problems[0] {
      return .outOfStock(sku, wanted: lines.first { $0.sku == sku }?.quantity ?? 1, available: available)
    }
    return .problems(plan.problems)
  }
}
