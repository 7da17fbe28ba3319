@testable import Delivery
@testable import LandedCost
@testable import Money
@testable import Orders
@testable import Primitives
@testable import Quotes

/// What changes in the shop between two plans of the same cart.
enum PlanTwist: Hashable, Sendable {
  case none
  /// Every line of the price of the shipment from a site is a tenth dearer.
  case dearer(SiteID)
  /// What comes from a site comes so many hours later.
  case later(SiteID, Int)
  /// Nobody knows the VAT of the shipment from a site any more; it costs as much as before without.
  case uncovered(SiteID)
  /// Goods cannot be given back.
  case kept(SKU)

  func apply(_ plan: CheckoutPlan) -> CheckoutPlan {
    guard self != .none else { return plan }
    if case .kept(let sku) = self {
      var kept = plan
      kept.returns = plan.returns.map {
        PlannedReturns(terms: $0.terms, exceptions: $0.exceptions.merging([sku: [.unsealedHygiene]]) { $1 })
      }
      return kept
    }
    let shipments = plan.shipments.map { shipment in
      PlannedShipment(
        site: shipment.site, lines: shipment.lines, options: shipment.options.map { twisted($0, at: shipment.site) },
        chosen: shipment.chosen, request: shipment.request)
    }
    return CheckoutPlan(
      lines: plan.lines, shipments: shipments, problems: plan.problems,
      total: shipments.compactMap { $0.option?.cost.total }.sum(in: .euro), allowanceLeft: plan.allowanceLeft,
      estimatedAt: plan.estimatedAt, ratesOn: plan.ratesOn, timesOrdered: plan.timesOrdered)
  }

  private func twisted(_ option: DeliveryOption, at site: SiteID) -> DeliveryOption {
    var (cost, distribution) = (option.cost, option.distribution)
    switch self {
    case .dearer(site): cost = cost.dearer
    case .uncovered(site):
      cost = LandedCost(regime: cost.regime, terms: .dap, lines: cost.lines, total: cost.total, unknown: cost.unknown + [.vat])
    case .later(site, let hours):
      distribution = ArrivalDistribution(first: distribution.first + hours, masses: distribution.masses)
    default: return option
    }
    return DeliveryOption(
      id: option.id, labels: option.labels, site: option.site, zone: option.zone, services: option.services, modes: option.modes,
      distribution: distribution, arrival: ArrivalPercentiles(distribution), stages: option.stages, cost: cost,
      co2Grams: option.co2Grams)
  }
}

extension LandedCost {
  /// A tenth dearer, line by line.
  fileprivate var dearer: LandedCost {
    let lines = lines.map { line in
      CostLine(
        kind: line.kind, label: line.label, base: line.base, rate: line.rate,
        amount: Money(minor: line.amount.minor + line.amount.minor / 10, currency: line.amount.currency), rule: line.rule,
        source: line.source, note: line.note, possible: line.possible, isAssumed: line.isAssumed)
    }
    let sum = lines.map(\.amount).sum(in: total.currency) ?? total
    return LandedCost(regime: regime, terms: terms, lines: lines, total: sum, unknown: unknown, uncomputed: uncomputed)
  }
}
