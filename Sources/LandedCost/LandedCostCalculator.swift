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
    /// Of the goods alone.
    let goods: Fraction
    /// Kilograms; nothing if unknown.
    let weight: Fraction
    /// Goods, insurance, freight to the border.
    var customsValue: Fraction
    /// Freight after the border, and what carriers charge for the clearance.
    var inland: Fraction
    var duties = Fraction(0)
    var excise = Fraction(0)
    var fees = Fraction(0)

    init(_ item: CostItem, customsValue: Fraction, inland: Fraction) {
      goods = item.value.fraction
      weight = Fraction(Int128(item.weight?.value ?? 0), 1000)
      self.customsValue = customsValue
      self.inland = inland
    }
  }

  /// The rules that apply to the goods of a consignment on its date. They do not depend on its freight, so that they are found once for all
  /// options of delivery.
  public struct HoldingRules: Sendable {
    let regime: Regime
    /// The exchange rates by which customs count on the day.
    let customsRates: ExchangeRates
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
    /// How many kinds of goods these are, by heading and description: what a duty for each item counts.
    let kinds: Int

    init(_ match: TariffSchedule.Match, members: [Int], of items: [CostItem]) {
      rule = match.row.rule
      isDefaultOfHeading = match.isDefaultOfHeading
      self.members = members
      kinds = members.count == 1 ? 1 : Set(members.map { "\(items[$0].hsCode.rawValue.prefix(6)) \(items[$0].description)" }).count
    }
  }

  /// What a rule charges: its base, which of its rates, the amount.
  fileprivate struct Charged {
    enum Rate { case none, share, minimum, specific }

    let base: Fraction?
    let rate: Rate
    let amount: Money
  }

  /// What is due, summed up, with a line for each if somebody is to read them.
  private struct Bill {
    let isItemised: Bool
    let currency: Currency
    var lines: [CostLine] = []
    var unknown: [CostKind]
    /// Nil once it does not fit.
    private var minor: Int64? = 0

    init(in currency: Currency, isItemised: Bool, unknown: [CostKind]) {
      self.currency = currency
      self.isItemised = isItemised
      self.unknown = unknown
    }

    /// Amounts have limits, of which sums fit; past them the total is held at the largest amount.
    var total: Money { Money(minor: minor ?? .max, currency: currency) }

    mutating func add(_ kind: CostKind, _ label: LineLabel, _ amount: Money) {
      count(amount)
      if isItemised { lines.append(CostLine(kind: kind, label: label, amount: amount)) }
    }

    mutating func add(_ kind: CostKind, _ charge: Charge, _ charged: Charged) {
      count(charged.amount)
      if isItemised { lines.append(CostLine(kind, charge, charged)) }
    }

    private mutating func count(_ amount: Money) {
      guard let sum = minor?.addingReportingOverflow(amount.minor) else { return }
      minor = sum.overflow || amount.currency != currency ? nil : sum.partialValue
    }
  }

  /// The rules that apply to a consignment. They depend on its goods, values, destination, regime and date, but not on its freight.
  public func rules(for consignment: Consignment) -> HoldingRules {
    let schedule = schedule.counting(in: consignment.destination, on: consignment.date)
    let row =
      consignment.regime == nil
      ? consignment.value.flatMap {
        schedule.defaultRegime(of: consignment.destination, value: $0, usedThisYear: consignment.usedThisYear, on: consignment.date)
      } : nil
    let regime = consignment.regime ?? row?.regime ?? .standard
    guard schedule.hasRules(for: consignment.destination, on: consignment.date) else {
      return HoldingRules(regime: regime, customsRates: schedule.customsRates, charges: [], unknown: nil)
    }
    var charges: [(kind: CostKind, rules: [Charge])] = []
    var missing: Set<CostKind> = []
    for kind in [CostKind.duty, .antidumping, .excise, .fee, .vat, .discount] {
      let matches = consignment.items.map { schedule.matches(kind, item: $0, consignment: consignment, regime: regime) }
      if matches.contains(where: \.isEmpty) { missing.insert(kind) }
      let rules = Self.charges(matches, of: consignment.items)
      if !rules.isEmpty { charges.append((kind, rules)) }
    }
    // What no rule tells for one of the items is unknown, not zero.
    let needed: [CostKind] = regime == .localStock ? [.vat] : [.duty, .vat]
    return HoldingRules(
      regime: regime, customsRates: schedule.customsRates, charges: charges, unknown: needed.filter(missing.contains))
  }

  /// The rules of one kind, in the order in which items meet them, each with its items.
  private static func charges(_ matches: [[TariffSchedule.Match]], of items: [CostItem]) -> [Charge] {
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
    return charges.map { Charge($0.match, members: $0.members, of: items) }
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
    let bill = counting(holding).bill(consignment, holding, isItemised: true)
    return LandedCost(
      regime: holding.regime, terms: bill.unknown.isEmpty ? .ddp : .dap, lines: bill.lines, total: bill.total,
      unknown: bill.unknown)
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

  private func bill(_ consignment: Consignment, _ holding: HoldingRules, isItemised: Bool) -> Bill {
    var bill = Bill(in: consignment.currency, isItemised: isItemised, unknown: holding.unknown ?? [.duty, .vat])
    for item in consignment.items { bill.add(.goods, .goods, item.value) }
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
    if holding.unknown != nil {
      var tallies = tallies(consignment)
      for (kind, charges) in holding.charges {
        // Where a currency has no rate, or an amount does not fit, a tax is not nothing but unknown.
        if !addLines(kind, charges, &tallies, consignment, to: &bill), !bill.unknown.contains(kind) { bill.unknown.append(kind) }
      }
    }
    return bill
  }

  /// Shares freight, insurance and fees among the items by value.
  private func tallies(_ consignment: Consignment) -> [Tally] {
    let whole = consignment.value?.fraction ?? .unknown
    if consignment.items.count == 1, let item = consignment.items.first, whole.isKnown {
      return [
        Tally(
          item, customsValue: item.value.fraction + (consignment.freightToBorder.fraction + consignment.insurance.fraction),
          inland: consignment.freightInland.fraction + consignment.clearanceFee.fraction)
      ]
    }
    return consignment.items.map { item in
      let share = whole == Fraction(0) ? Fraction(1, Int128(max(1, consignment.items.count))) : item.value.fraction / whole
      return Tally(
        item, customsValue: item.value.fraction + (consignment.freightToBorder.fraction + consignment.insurance.fraction) * share,
        inland: (consignment.freightInland.fraction + consignment.clearanceFee.fraction) * share)
    }
  }

  /// Adds the lines of one kind to the cost, and their amounts to the tallies.
  ///
  /// - Returns: False if one of the lines cannot be computed. Then none is added, and every base that includes it is unknown too.
  private func addLines(
    _ kind: CostKind, _ charges: [Charge], _ tallies: inout [Tally], _ consignment: Consignment, to bill: inout Bill
  ) -> Bool {
    let before = bill
    var added: [(Int, Fraction)] = []
    added.reserveCapacity(tallies.count)
    var isComplete = true
    for charge in charges {
      let charged = self.charged(kind, charge, tallies, consignment)
      if let charged { bill.add(kind, charge, charged) } else { isComplete = false }
      // What the line adds to later bases is shared among its items by customs value.
      let amount = charged?.amount.fraction ?? .unknown
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
    if !isComplete { bill = before }
    return isComplete
  }

  /// What a rule charges; nil if its amount is not known.
  private func charged(_ kind: CostKind, _ charge: Charge, _ tallies: [Tally], _ consignment: Consignment) -> Charged? {
    let rule = charge.rule
    let currency = consignment.currency
    var base: Fraction?
    var rate: Charged.Rate = .none
    var amount = Fraction(0)
    if let share = rule.rate {
      var sum = charge.members.reduce(Fraction(0)) { $0 + grossedUp(rule, tallies[$1], consignment) }
      if let rounding = rule.baseRounding { sum = round(sum, rounding, consignment) }
      base = sum
      rate = .share
      amount = sum * Fraction(share)
      if let least = rule.minimumPerKilogram {
        let weight = max(Fraction(0), weight(of: charge, tallies) - Fraction(Int128(rule.minimumOver?.value ?? 0), 1000))
        let minimum = (schedule.amount(least.amount, least.currency, in: currency) ?? .unknown) * weight
        if !minimum.isKnown || amount < minimum {
          amount = minimum
          base = weight
          rate = .minimum
        }
      }
    } else if let specific = rule.specific {
      let each = schedule.amount(specific.amount, specific.currency, in: currency) ?? .unknown
      rate = .specific
      switch specific.per {
      case .item: base = Fraction(Int128(charge.kinds))
      case .kg: base = weight(of: charge, tallies)
      case .parcel: base = Fraction(1)
      }
      amount = each * (base ?? Fraction(1))
    }
    if let rounding = rule.rounding { amount = round(amount, rounding, consignment) }
    if rule.confidence == .unconfirmed { amount = Fraction(0) }
    return (kind == .discount ? Fraction(0) - amount : amount).money(currency).map { Charged(base: base, rate: rate, amount: $0) }
  }

  /// Kilograms of all items whose weight is known.
  private func weight(of charge: Charge, _ tallies: [Tally]) -> Fraction {
    charge.members.reduce(Fraction(0)) { $0 + tallies[$1].weight }
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
    let goods = tally.goods
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

extension CostLine {
  fileprivate init(_ kind: CostKind, _ charge: LandedCostCalculator.Charge, _ charged: LandedCostCalculator.Charged) {
    let rule = charge.rule
    let isUnconfirmed = rule.confidence == .unconfirmed
    let rate: LineRate? =
      switch charged.rate {
      case .none: nil
      case .share: rule.rate.map { .share($0) }
      case .minimum: rule.minimumPerKilogram.map { .specific($0) }
      case .specific: rule.specific.map { .specific($0) }
      }
    self.init(
      kind: kind, label: .rule(rule.label, isDefaultOfHeading: charge.isDefaultOfHeading), base: isUnconfirmed ? nil : charged.base?.ratio,
      rate: isUnconfirmed ? nil : rate, amount: charged.amount, rule: rule.id, source: rule.source, note: rule.note)
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
