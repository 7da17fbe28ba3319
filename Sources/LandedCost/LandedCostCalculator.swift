import Money
import Primitives

/// Computes landed costs: goods, freight, insurance, duties, excise, VAT and fees, each line with its base, rate, rule and source.
///
/// Freight and insurance are shared among the items by value. Amounts are exact and rounded half up to the minor unit, line by line, unless
/// a rule has a rounding of its own. The article of this module has a whole example.
///
/// ```swift
/// let calculator = LandedCostCalculator(schedule: schedule)
/// let total = calculator.cost(of: consignment).total
/// ```
public struct LandedCostCalculator: Sendable {
  /// The rules and exchange rates.
  public let schedule: TariffSchedule

  /// A calculator with rules and exchange rates.
  public init(schedule: TariffSchedule) { self.schedule = schedule }

  /// The landed cost of a consignment.
  ///
  /// What no rule tells, or cannot be computed because a currency has no rate or a part of the base is not known, is named in `unknown` and
  /// not in the total.
  public func cost(of consignment: Consignment) -> LandedCost { cost(of: consignment, by: rules(for: consignment)) }

  /// The landed cost under rules that `rules(for:)` found for the same goods, so that these are not looked up again.
  ///
  /// - Parameters:
  ///   - consignment: The goods, with their freight.
  ///   - holding: Rules that hold for it (`HoldingRules.hold(for:)`), found for a consignment that differs in its freight at most.
  public func cost(of consignment: Consignment, by holding: HoldingRules) -> LandedCost {
    let bill = counting(holding).bill(consignment, holding, isItemised: true)
    return LandedCost(
      regime: holding.regime, terms: bill.unknown.isEmpty ? .ddp : .dap, lines: bill.lines, total: bill.total, unknown: bill.unknown,
      uncomputed: bill.uncomputed.isEmpty ? nil : bill.uncomputed)
  }

  /// The total of `cost(of:by:)` without its lines: what ranking many itineraries of the same goods needs.
  public func total(of consignment: Consignment, by holding: HoldingRules) -> LandedTotal {
    let bill = counting(holding).bill(consignment, holding, isItemised: false)
    return LandedTotal(amount: bill.total, isComplete: bill.unknown.isEmpty)
  }

  /// The same calculator, which converts by the rates that rules were found with.
  private func counting(_ holding: HoldingRules) -> LandedCostCalculator {
    LandedCostCalculator(schedule: schedule.counting(by: holding.customsRates))
  }

  /// What the consignment would cost under each other regime that would take it, for a seller that may choose.
  ///
  /// - Parameters:
  ///   - regime: The regime that it comes under.
  ///   - consignment: The goods, with their freight.
  public func alternatives(to regime: Regime, of consignment: Consignment) -> [RegimeAlternative] {
    schedule.alternatives(to: regime, for: consignment).map { other in
      let cost = cost(of: consignment.under(other))
      return RegimeAlternative(regime: other, total: cost.total, unknown: cost.unknown)
    }
  }

  /// What each line of the landed cost of a consignment hangs on, in the order of its lines: how it is split when some goods come back.
  public func splits(of consignment: Consignment) -> [CostSplit] {
    let holding = rules(for: consignment)
    return counting(holding).bill(consignment, holding, isItemised: true, isSplit: true).splits
  }

  private func bill(_ consignment: Consignment, _ holding: HoldingRules, isItemised: Bool, isSplit: Bool = false) -> CostBill {
    let untold =
      holding.missing.map { missing in [CostKind.duty, .vat].filter { missing[$0] != nil } }
      ?? (consignment.movement == .abroad ? [.duty, .vat] : [.vat])
    var bill = CostBill(in: consignment.currency, isItemised: isItemised, unknown: untold)
    if isSplit { bill.splitTally = SplitTally(items: consignment.items.count) }
    for item in consignment.items { bill.add(.goods, .goods, item.value) }
    addCarriage(consignment, to: &bill)
    if let missing = holding.missing {
      var tallies = ItemTally.all(consignment, missing: missing)
      var waivable: [CostKind: Int64] = [:]
      for step in holding.steps {
        // Where a currency has no rate, or a part of the base is not known, a tax is not nothing but unknown.
        guard let charged = addLines(step, &tallies, consignment, holding, to: &bill) else {
          bill.leaveOut(step.kind, step.charges)
          continue
        }
        guard let waiver = holding.waivers[step.kind] else { continue }
        waivable[step.kind, default: 0] += charged
        if step.isLastOfKind, !bill.unknown.contains(step.kind) {
          waive(waiver, waivable[step.kind] ?? 0, &tallies, consignment, &bill)
        }
      }
    }
    return bill
  }

  private func addCarriage(_ consignment: Consignment, to bill: inout CostBill) {
    if consignment.isDomestic {
      if let whole = consignment.freightToBorder + consignment.freightInland {
        bill.add(.freight, .freight, whole)
      } else {
        for freight in [consignment.freightToBorder, consignment.freightInland] where !freight.isZero {
          bill.add(.freight, .freight, freight)
        }
      }
    } else {
      if !consignment.freightToBorder.isZero || consignment.freightInland.isZero {
        bill.add(.freight, .freightToBorder, consignment.freightToBorder)
      }
      if !consignment.freightInland.isZero { bill.add(.freight, .freightInland, consignment.freightInland) }
    }
    if !consignment.insurance.isZero { bill.add(.insurance, .insurance, consignment.insurance) }
    if !consignment.clearanceFee.isZero { bill.add(.fee, .carrierClearanceFee, consignment.clearanceFee) }
  }

  /// Adds the lines of one step to the cost, and their amounts to the tallies.
  ///
  /// - Returns: What they come to, in minor units; nil if one of the lines cannot be computed. Then none is added, and every base that
  ///   includes it is unknown too.
  private func addLines(
    _ step: Step, _ tallies: inout [ItemTally], _ consignment: Consignment, _ holding: HoldingRules, to bill: inout CostBill
  ) -> Int64? {
    let before = bill
    var added: [(item: Int, charge: Charge, amount: Fraction)] = []
    var held: [(charge: Charge, amount: Fraction, holds: [SplitTally.Holds])] = []
    added.reserveCapacity(tallies.count)
    var sum: Int64? = 0
    for charge in step.charges {
      let charged = self.charged(charge, tallies, consignment)
      let holds = charged.flatMap { bill.splitTally?.holds(charge, $0.rate, tallies, consignment.items) }
      if let charged { bill.add(step.kind, charge, charged, holds: holds) }
      sum = sum.flatMap { known in
        charged.flatMap { own in
          let (sum, isTooMuch) = known.addingReportingOverflow(own.amount.minor)
          return isTooMuch ? nil : sum
        }
      }
      if let holds { held.append((charge, charged?.amount.fraction ?? .unknown, holds)) }
      // What the line adds to later bases is shared among its items by customs value.
      let amount = charged?.amount.fraction ?? .unknown
      if charge.members.count == 1 {
        added.append((charge.members[0], charge, amount))
        continue
      }
      let values = charge.members.reduce(Fraction(0)) { $0 + tallies[$1].customsValue }
      for index in charge.members {
        let share = Fraction(0) < values ? tallies[index].customsValue / values : Fraction(1, Int128(charge.members.count))
        added.append((index, charge, amount * share))
      }
    }
    for (charge, amount, holds) in held { bill.splitTally?.add(amount, of: charge, holds) }
    for (index, charge, amount) in added {
      tallies[index].add(amount, step.kind)
      if holding.needsGroups { tallies[index].add(amount, step.kind, group: charge.rule.group) }
    }
    if sum == nil { bill = before }
    return sum
  }

  /// Takes a tax off that the consignment does not pay because it comes to little.
  private func waive(
    _ waiver: TaxWaiver, _ charged: Int64, _ tallies: inout [ItemTally], _ consignment: Consignment, _ bill: inout CostBill
  ) {
    let currency = consignment.currency
    guard charged > 0, let limit = schedule.amount(waiver.upTo, waiver.currency, in: currency),
      !(limit < Money(minor: charged, currency: currency).fraction)
    else { return }
    bill.waive(waiver.kind, charged, waiver)
    for index in tallies.indices { tallies[index].waive(waiver.kind) }
  }
}
