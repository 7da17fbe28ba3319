/// Works out a landed cost: goods, freight, insurance, duties, excise, VAT and fees, every line with its base, rate, rule and source.
///
/// Freight and insurance are shared among the items by value. Amounts are exact and rounded half up to the minor unit line by line, unless the
/// rule's row names a rounding of its own.
public struct LandedCostCalculator: Sendable {
  public let schedule: TariffSchedule

  public init(schedule: TariffSchedule) { self.schedule = schedule }

  /// What an item has gathered on the way to its VAT.
  private struct Tally {
    let item: CostItem
    /// Goods, insurance, freight to the border.
    var customsValue: Fraction
    /// Inland freight and carriers' fees.
    var inland: Fraction
    var duties = Fraction(0)
    var excise = Fraction(0)
    var fees = Fraction(0)
  }

  /// The rules that hold for a consignment's goods on its day: the same whatever its freight is.
  public struct HoldingRules: Sendable {
    let regime: Regime
    /// By kind, for each item.
    fileprivate let rules: [CostKind: [[TariffSchedule.Match]]]
    /// Nil where the destination's taxes are not known on that day.
    fileprivate let unknown: [CostKind]?
  }

  /// Finds the rules. Goods, values, destination, regime and date of the consignment matter, its freight does not.
  public func rules(for consignment: Consignment) -> HoldingRules {
    let row =
      consignment.regime == nil
      ? schedule.defaultRegime(
        of: consignment.destination, value: consignment.value, usedThisYear: consignment.usedThisYear, on: consignment.date) : nil
    let regime = consignment.regime ?? row?.regime ?? .standard
    guard schedule.hasRules(for: consignment.destination, on: consignment.date) else {
      return HoldingRules(regime: regime, rules: [:], unknown: nil)
    }
    var rules: [CostKind: [[TariffSchedule.Match]]] = [:]
    for kind in [CostKind.duty, .antidumping, .excise, .fee, .vat, .discount] {
      rules[kind] = consignment.items.map { schedule.matches(kind, item: $0, consignment: consignment, regime: regime) }
    }
    // What no rule tells of some item: never a zero for an unknown.
    let needed: [CostKind] = regime == .localStock ? [.vat] : [.duty, .vat]
    return HoldingRules(regime: regime, rules: rules, unknown: needed.filter { rules[$0]?.contains(where: \.isEmpty) ?? true })
  }

  public func cost(of consignment: Consignment) -> LandedCost { cost(of: consignment, by: rules(for: consignment)) }

  /// The cost under rules that were found for the same goods.
  public func cost(of consignment: Consignment, by holding: HoldingRules) -> LandedCost {
    let currency = consignment.currency
    var lines = consignment.items.map { CostLine(kind: .goods, label: .goods, amount: $0.value) }
    if consignment.isDomestic {
      lines.append(CostLine(kind: .freight, label: .freight, amount: consignment.freightToBorder + consignment.freightInland))
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

    if holding.unknown != nil {
      var tallies = tallies(consignment)
      for kind in [CostKind.duty, .antidumping, .excise, .fee, .vat, .discount] { lines += dutyLines(kind, &tallies, consignment, holding) }
    }
    let unknown = holding.unknown ?? [.duty, .vat]
    let total = lines.reduce(.zero(currency)) { $0 + $1.amount }
    return LandedCost(regime: holding.regime, terms: unknown.isEmpty ? .ddp : .dap, lines: lines, total: total, unknown: unknown)
  }

  /// Shares freight, insurance and fees among the items by value.
  private func tallies(_ consignment: Consignment) -> [Tally] {
    let units = Int128(consignment.currency.minorUnits)
    func fraction(_ money: Money) -> Fraction { Fraction(Int128(money.minor), units) }
    let whole = Int128(consignment.value.minor)
    return consignment.items.map { item in
      let share = whole > 0 ? Fraction(Int128(item.value.minor), whole).reduced : Fraction(1, Int128(max(1, consignment.items.count)))
      return Tally(
        item: item, customsValue: fraction(item.value) + fraction(consignment.freightToBorder + consignment.insurance) * share,
        inland: fraction(consignment.freightInland + consignment.clearanceFee) * share)
    }
  }

  /// The lines of one kind. Items under one rule share a line.
  private func dutyLines(
    _ kind: CostKind, _ tallies: inout [Tally], _ consignment: Consignment, _ holding: HoldingRules
  ) -> [CostLine] {
    guard let matches = holding.rules[kind], matches.contains(where: { !$0.isEmpty }) else { return [] }
    var order: [RuleID] = []
    var groups: [RuleID: (rule: TaxRule, isDefault: Bool, members: [Int])] = [:]
    for index in tallies.indices {
      for (rule, isDefault) in matches[index] {
        if groups[rule.id] == nil {
          order.append(rule.id)
          groups[rule.id] = (rule, isDefault, [])
        }
        groups[rule.id]?.members.append(index)
      }
    }
    var added: [(Int, Fraction)] = []
    var lines: [CostLine] = []
    for id in order {
      guard let (rule, isDefault, members) = groups[id] else { continue }
      let line = line(kind, rule, isDefault, members.map { tallies[$0] }, consignment)
      lines.append(line)
      // What the line adds to later bases is shared among its items by customs value.
      let amount = Fraction(Int128(line.amount.minor), Int128(consignment.currency.minorUnits))
      let sum = members.reduce(Fraction(0)) { $0 + tallies[$1].customsValue }
      for index in members {
        let share = Fraction(0) < sum ? tallies[index].customsValue / sum : Fraction(1, Int128(members.count))
        added.append((index, members.count == 1 ? amount : amount * share))
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
    return lines
  }

  private func line(_ kind: CostKind, _ rule: TaxRule, _ isDefault: Bool, _ tallies: [Tally], _ consignment: Consignment) -> CostLine {
    let currency = consignment.currency
    let units = Fraction(Int128(currency.minorUnits))
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
      if let least = rule.minimumPerKilogram, let perKilogram = schedule.amount(least.amount, least.currency, in: currency) {
        let grams = tallies.compactMap(\.item.weight?.value).reduce(0, +) - (rule.minimumOver?.value ?? 0)
        let weight = Fraction(Int128(max(0, grams)), 1000)
        let minimum = perKilogram * weight
        if amount < minimum {
          amount = minimum
          base = weight
          rate = .specific(least)
        }
      }
    } else if let specific = rule.specific, let each = schedule.amount(specific.amount, specific.currency, in: currency) {
      rate = .specific(specific)
      switch specific.per {
      case .item:
        let items = Set(tallies.map { "\($0.item.hsCode.rawValue.prefix(6)) \($0.item.description)" }).count
        base = Fraction(Int128(items))
      case .kg: base = Fraction(Int128(tallies.compactMap(\.item.weight?.value).reduce(0, +)), 1000)
      case .parcel: base = Fraction(1)
      }
      amount = each * (base ?? Fraction(1))
    }
    if let rounding = rule.rounding { amount = round(amount, rounding, consignment) }
    let isUnconfirmed = rule.confidence == .unconfirmed
    let minor = isUnconfirmed ? 0 : (amount * units).rounded
    return CostLine(
      kind: kind, label: label, base: isUnconfirmed ? nil : base?.ratio, rate: isUnconfirmed ? nil : rate,
      amount: Money(minor: Int64(clamping: kind == .discount ? -minor : minor), currency: currency), rule: rule.id, source: rule.source,
      note: rule.note)
  }

  /// The base with a tax that is inside it. Inland carriage carries no such tax: only the rest is grossed up.
  private func grossedUp(_ rule: TaxRule, _ tally: Tally, _ consignment: Consignment) -> Fraction {
    let base = base(rule, tally, consignment)
    guard let inside = rule.grossUp else { return base }
    let apart = rule.base == .valueAndFreight ? tally.inland : Fraction(0)
    return (base - apart) / Fraction(inside.complement) + apart
  }

  private func base(_ rule: TaxRule, _ tally: Tally, _ consignment: Consignment) -> Fraction {
    let units = Int128(consignment.currency.minorUnits)
    let goods = Fraction(Int128(tally.item.value.minor), units)
    switch rule.base ?? .customsValue {
    case .goods: return goods
    case .customsValue: return tally.customsValue
    case .customsValueAndDuties: return tally.customsValue + tally.duties
    case .valueAndFreight: return tally.customsValue + tally.inland
    case .vatBase: return tally.customsValue + tally.inland + tally.duties + tally.excise + tally.fees
    case .excess:
      let whole = Fraction(Int128(consignment.value.minor), units)
      guard
        let free = rule.valueFrom.flatMap({ schedule.amount($0, rule.valueCurrency ?? consignment.currency, in: consignment.currency) }),
        free < whole
      else { return Fraction(0) }
      return (whole - free) * (goods / whole)
    }
  }

  /// To whole steps of the currency in which the destination's customs reckon.
  private func round(_ amount: Fraction, _ rounding: TaxRounding, _ consignment: Consignment) -> Fraction {
    let own = schedule.currency(of: consignment.destination) ?? consignment.currency
    // What one unit of the customs' currency is in the calculation's.
    guard let unit = schedule.amount(.one, own, in: consignment.currency), Fraction(0) < unit else { return amount }
    let step = Fraction(rounding.step) * unit
    let steps = (amount / step).reduced
    let whole: Int128 =
      switch rounding.direction {
      case .halfUp: steps.rounded
      case .down: steps.numerator / steps.denominator
      case .up: (steps.numerator + steps.denominator - 1) / steps.denominator
      }
    return Fraction(whole) * step
  }
}
