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

  /// What has been added to an item so far, in the order of the calculation.
  private struct Tally {
    let item: CostItem
    /// Goods, insurance and freight to the border.
    var customsValue: Fraction
    /// Freight after the border, and what carriers charge for the clearance.
    var inland: Fraction
    var duties = Fraction(0)
    var excise = Fraction(0)
    var fees = Fraction(0)
  }

  /// The rules that apply to the goods of a consignment on its date. They do not depend on its freight, so that they are found once for all
  /// options of delivery.
  public struct HoldingRules: Sendable {
    let regime: Regime
    /// The rules by kind, in the order in which they are charged.
    fileprivate let charges: [(kind: CostKind, rules: [Charge])]
    /// The kinds that no rule tells; nil if nothing is known of the destination's taxes on that date.
    fileprivate let unknown: [CostKind]?
  }

  /// A rule, and the indices of the items that it applies to: items under the same rule share a line.
  fileprivate final class Charge: Sendable {
    let rule: TaxRule
    let isDefaultOfHeading: Bool
    let members: [Int]

    init(_ match: TariffSchedule.Match, members: [Int]) {
      rule = match.row.rule
      isDefaultOfHeading = match.isDefaultOfHeading
      self.members = members
    }
  }

  /// The rules that apply to a consignment. They depend on its goods, values, destination, regime and date, but not on its freight.
  public func rules(for consignment: Consignment) -> HoldingRules {
    let row =
      consignment.regime == nil
      ? consignment.value.flatMap {
        schedule.defaultRegime(of: consignment.destination, value: $0, usedThisYear: consignment.usedThisYear, on: consignment.date)
      } : nil
    let regime = consignment.regime ?? row?.regime ?? .standard
    guard schedule.hasRules(for: consignment.destination, on: consignment.date) else {
      return HoldingRules(regime: regime, charges: [], unknown: nil)
    }
    var charges: [(kind: CostKind, rules: [Charge])] = []
    var missing: Set<CostKind> = []
    for kind in [CostKind.duty, .antidumping, .excise, .fee, .vat, .discount] {
      let matches = consignment.items.map { schedule.matches(kind, item: $0, consignment: consignment, regime: regime) }
      if matches.contains(where: \.isEmpty) { missing.insert(kind) }
      let rules = Self.charges(matches)
      if !rules.isEmpty { charges.append((kind, rules)) }
    }
    // What no rule tells for one of the items is unknown, not zero.
    let needed: [CostKind] = regime == .localStock ? [.vat] : [.duty, .vat]
    return HoldingRules(regime: regime, charges: charges, unknown: needed.filter(missing.contains))
  }

  /// The rules of one kind, each with its items, in the order in which the items have them.
  private static func charges(_ matches: [[TariffSchedule.Match]]) -> [Charge] {
    var charges: [(match: TariffSchedule.Match, members: [Int])] = []
    for (index, found) in matches.enumerated() {
      for match in found {
        if let known = charges.firstIndex(where: { $0.match.row.rule.id == match.row.rule.id }) {
          charges[known].members.append(index)
        } else {
          charges.append((match, [index]))
        }
      }
    }
    return charges.map { Charge($0.match, members: $0.members) }
  }

  /// The landed cost of a consignment.
  ///
  /// What no rule tells, or cannot be computed because a currency has no rate, is named in `unknown` and not in the total.
  public func cost(of consignment: Consignment) -> LandedCost { cost(of: consignment, by: rules(for: consignment)) }

  /// The landed cost under rules that `rules(for:)` found for the same goods, so that these are not looked up again.
  ///
  /// - Parameters:
  ///   - consignment: The goods, with their freight.
  ///   - holding: Rules found for a consignment that differs in its freight at most.
  public func cost(of consignment: Consignment, by holding: HoldingRules) -> LandedCost {
    let currency = consignment.currency
    var lines = consignment.items.map { CostLine(kind: .goods, label: .goods, amount: $0.value) }
    if consignment.isDomestic {
      let freight = [consignment.freightToBorder, consignment.freightInland].filter { !$0.isZero }
      if let whole = freight.sum(in: currency) {
        lines.append(CostLine(kind: .freight, label: .freight, amount: whole))
      } else {
        lines += freight.map { CostLine(kind: .freight, label: .freight, amount: $0) }
      }
    } else {
      if !consignment.freightToBorder.isZero || consignment.freightInland.isZero {
        lines.append(CostLine(kind: .freight, label: .freightToBorder, amount: consignment.freightToBorder))
      }
      if !consignment.freightInland.isZero {
        lines.append(CostLine(kind: .freight, label: .freightInland, amount: consignment.freightInland))
      }
    }
    if !consignment.insurance.isZero { lines.append(CostLine(kind: .insurance, label: .insurance, amount: consignment.insurance)) }
    if !consignment.clearanceFee.isZero {
      lines.append(CostLine(kind: .fee, label: .carrierClearanceFee, amount: consignment.clearanceFee))
    }

    var unknown = holding.unknown ?? [.duty, .vat]
    if holding.unknown != nil {
      var tallies = tallies(consignment)
      for (kind, charges) in holding.charges {
        // If a currency has no rate, or an amount is out of range, the tax is unknown, not zero.
        if !addLines(kind, charges, &tallies, consignment, to: &lines), !unknown.contains(kind) { unknown.append(kind) }
      }
    }
    // Amounts within their limits have sums within range; beyond, the total is the largest amount that there is.
    let total = lines.lazy.map(\.amount).sum(in: currency) ?? Money(minor: .max, currency: currency)
    return LandedCost(regime: holding.regime, terms: unknown.isEmpty ? .ddp : .dap, lines: lines, total: total, unknown: unknown)
  }

  /// Shares freight, insurance and fees among the items by value.
  private func tallies(_ consignment: Consignment) -> [Tally] {
    let whole = consignment.value?.fraction ?? .unknown
    if consignment.items.count == 1, let item = consignment.items.first, whole.isKnown {
      return [
        Tally(
          item: item, customsValue: item.value.fraction + (consignment.freightToBorder.fraction + consignment.insurance.fraction),
          inland: consignment.freightInland.fraction + consignment.clearanceFee.fraction)
      ]
    }
    return consignment.items.map { item in
      let share = whole == Fraction(0) ? Fraction(1, Int128(max(1, consignment.items.count))) : item.value.fraction / whole
      return Tally(
        item: item, customsValue: item.value.fraction + (consignment.freightToBorder.fraction + consignment.insurance.fraction) * share,
        inland: (consignment.freightInland.fraction + consignment.clearanceFee.fraction) * share)
    }
  }

  /// Adds the lines of one kind to the cost, and their amounts to the tallies.
  ///
  /// - Returns: False if one of the lines cannot be computed. Then none is added, and every base that includes it is unknown too.
  private func addLines(
    _ kind: CostKind, _ charges: [Charge], _ tallies: inout [Tally], _ consignment: Consignment, to lines: inout [CostLine]
  ) -> Bool {
    let count = lines.count
    var added: [(Int, Fraction)] = []
    var isComplete = true
    for charge in charges {
      let line = line(kind, charge.rule, charge.isDefaultOfHeading, charge.members.map { tallies[$0] }, consignment)
      if let line { lines.append(line) } else { isComplete = false }
      // In the bases of later taxes, the amount is shared among the items by customs value.
      let amount = line?.amount.fraction ?? .unknown
      if charge.members.count == 1 {
        added.append((charge.members[0], amount))
        continue
      }
      let sum = charge.members.reduce(Fraction(0)) { $0 + tallies[$1].customsValue }
      for index in charge.members {
        let share = Fraction(0) < sum ? tallies[index].customsValue / sum : Fraction(1, Int128(charge.members.count))
        added.append((index, amount * share))
      }
    }
    for (index, amount) in added {
      switch kind {
      case .duty, .antidumping: tallies[index].duties = tallies[index].duties + amount
      case .excise: tallies[index].excise = tallies[index].excise + amount
      case .fee: tallies[index].fees = tallies[index].fees + amount
      default: break
      }
    }
    if !isComplete { lines.removeLast(lines.count - count) }
    return isComplete
  }

  /// The line of a rule; nil if its amount cannot be computed.
  private func line(_ kind: CostKind, _ rule: TaxRule, _ isDefault: Bool, _ tallies: [Tally], _ consignment: Consignment) -> CostLine? {
    let currency = consignment.currency
    let isUnconfirmed = rule.confidence == .unconfirmed
    let label = LineLabel.rule(rule.label, isDefaultOfHeading: isDefault)
    var base: Fraction?
    var rate: LineRate?
    var amount = Fraction(0)
    if let share = rule.rate {
      var sum = tallies.reduce(Fraction(0)) { $0 + grossedUp(rule, $1, consignment) }
      if let rounding = rule.baseRounding { sum = round(sum, rounding, consignment) }
      base = sum
      rate = .share(share)
      amount = sum * Fraction(share)
      if let least = rule.minimumPerKilogram {
        let weight = max(Fraction(0), weight(of: tallies) - Fraction(Int128(rule.minimumOver?.value ?? 0), 1000))
        let minimum = (schedule.amount(least.amount, least.currency, in: currency) ?? .unknown) * weight
        if !minimum.isKnown || amount < minimum {
          amount = minimum
          base = weight
          rate = .specific(least)
        }
      }
    } else if let specific = rule.specific {
      let each = schedule.amount(specific.amount, specific.currency, in: currency) ?? .unknown
      rate = .specific(specific)
      switch specific.per {
      case .item:
        let items = Set(tallies.map { "\($0.item.hsCode.rawValue.prefix(6)) \($0.item.description)" }).count
        base = Fraction(Int128(items))
      case .kg: base = weight(of: tallies)
      case .parcel: base = Fraction(1)
      }
      amount = each * (base ?? Fraction(1))
    }
    if let rounding = rule.rounding { amount = round(amount, rounding, consignment) }
    if isUnconfirmed { amount = Fraction(0) }
    guard let money = (kind == .discount ? Fraction(0) - amount : amount).money(currency) else { return nil }
    return CostLine(
      kind: kind, label: label, base: isUnconfirmed ? nil : base?.ratio, rate: isUnconfirmed ? nil : rate, amount: money, rule: rule.id,
      source: rule.source, note: rule.note)
  }

  /// The weight in kilograms of all items whose weight is known.
  private func weight(of tallies: [Tally]) -> Fraction {
    tallies.reduce(Fraction(0)) { $0 + Fraction(Int128($1.item.weight?.value ?? 0), 1000) }
  }

  /// The base of a rule, divided by one minus the tax that it has to include. Freight after the border includes no such tax and is not
  /// divided.
  private func grossedUp(_ rule: TaxRule, _ tally: Tally, _ consignment: Consignment) -> Fraction {
    let base = base(rule, tally, consignment)
    guard let inside = rule.grossUp else { return base }
    let apart = rule.base == .valueAndFreight ? tally.inland : Fraction(0)
    return (base - apart) / (Fraction(1) - Fraction(inside)) + apart
  }

  private func base(_ rule: TaxRule, _ tally: Tally, _ consignment: Consignment) -> Fraction {
    let goods = tally.item.value.fraction
    switch rule.base ?? .customsValue {
    case .goods: return goods
    case .customsValue: return tally.customsValue
    case .customsValueAndDuties: return tally.customsValue + tally.duties
    case .valueAndFreight: return tally.customsValue + tally.inland
    case .vatBase: return tally.customsValue + tally.inland + tally.duties + tally.excise + tally.fees
    case .excess:
      guard let from = rule.valueFrom else { return Fraction(0) }
      let whole = consignment.value?.fraction ?? .unknown
      let free = schedule.amount(from, rule.valueCurrency ?? consignment.currency, in: consignment.currency) ?? .unknown
      if !(free < whole), free.isKnown, whole.isKnown { return Fraction(0) }
      return (whole - free) * (goods / whole)
    }
  }

  /// An amount rounded to whole steps in the currency of the destination's customs.
  private func round(_ amount: Fraction, _ rounding: TaxRounding, _ consignment: Consignment) -> Fraction {
    let own = schedule.currency(of: consignment.destination) ?? consignment.currency
    // The step in the currency of the calculation.
    let step = Fraction(rounding.step) * (schedule.amount(.one, own, in: consignment.currency) ?? .unknown)
    guard let whole = (amount / step).rounded(rounding.direction) else { return .unknown }
    return Fraction(whole) * step
  }
}

extension Fraction {
  /// The fraction rounded to a whole number in a direction; nil if it is unknown.
  fileprivate func rounded(_ direction: TaxRounding.Direction) -> Int128? {
    switch direction {
    case .halfUp: rounded
    case .down: truncated
    case .up: ceiling
    }
  }
}
