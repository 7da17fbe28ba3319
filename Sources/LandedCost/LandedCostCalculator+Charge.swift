import Money
import Primitives

extension LandedCostCalculator {
  /// What a rule charges: its base, which of its rates, the amount.
  struct Charged {
    enum Rate { case share, specific, minimum, maximum }

    let base: Fraction?
    let rate: Rate
    let amount: Money
    /// What a rule that is not known to be collected would charge; nil for every other, and where nobody can tell.
    var possible: Money?
  }

  /// What a rule charges; nil if its amount is not known.
  func charged(_ charge: Charge, _ tallies: [ItemTally], _ consignment: Consignment) -> Charged? {
    let rule = charge.rule
    let currency = consignment.currency
    if rule.confidence == .unconfirmed, rule.rate == nil, rule.specific == nil {
      return Charged(base: nil, rate: .share, amount: .zero(currency))
    }
    guard !charge.isUndecided, let found = exact(charge, tallies, consignment) else { return nil }
    var amount = found.amount
    if let rounding = rule.rounding { amount = round(amount, rounding, consignment) }
    if rule.confidence == .unconfirmed {
      return Charged(base: found.base, rate: found.rate, amount: .zero(currency), possible: amount.money(currency))
    }
    return (rule.kind == .discount ? Fraction(0) - amount : amount).money(currency).map {
      Charged(base: found.base, rate: found.rate, amount: $0)
    }
  }

  /// The base of a rule, which of its rates applies to it, and what that comes to before it is rounded; nil if the rule has no rate.
  func exact(
    _ charge: Charge, _ tallies: [ItemTally], _ consignment: Consignment
  ) -> (base: Fraction, rate: Charged.Rate, amount: Fraction)? {
    let rule = charge.rule
    let currency = consignment.currency
    var base: Fraction
    var rate: Charged.Rate
    var amount: Fraction
    if let share = rule.rate {
      base = self.base(of: charge, tallies, consignment)
      amount = base * Fraction(share)
      rate = .share
    } else if let specific = rule.specific {
      base = count(specific.per, charge, tallies)
      amount = (schedule.amount(specific.amount, specific.currency, in: currency) ?? .unknown) * base
      rate = .specific
    } else {
      return nil
    }
    if let limits = rule.limits {
      let counted = count(limits.per, charge, tallies, over: limits.over)
      func limit(_ bound: Ratio?) -> Fraction? {
        bound.map { (schedule.amount($0, limits.currency, in: currency) ?? .unknown) * counted }
      }
      if let minimum = limit(limits.minimum), !minimum.isKnown || amount < minimum {
        (base, amount, rate) = (counted, minimum, .minimum)
      }
      if let maximum = limit(limits.maximum), !maximum.isKnown || maximum < amount {
        (base, amount, rate) = (counted, maximum, .maximum)
      }
    }
    return (base, rate, amount)
  }

  /// How many there are of what an amount is for. Of goods whose weight nobody names kilograms are unknown, and none are above a limit.
  private func count(_ unit: DutyUnit, _ charge: Charge, _ tallies: [ItemTally], over: Grams? = nil) -> Fraction {
    switch unit {
    case .item: return Fraction(Int128(charge.kinds))
    case .parcel: return Fraction(1)
    case .kg:
      let weight = charge.members.reduce(Fraction(0)) { $0 + tallies[$1].weight }
      guard let over else { return weight }
      guard weight.isKnown else { return Fraction(0) }
      return max(Fraction(0), weight - Fraction(Int128(over.value), 1000))
    }
  }

  /// What the rate of a rule applies to: its parts, grossed up, less what is free, rounded.
  private func base(of charge: Charge, _ tallies: [ItemTally], _ consignment: Consignment) -> Fraction {
    let rule = charge.rule
    let own = rule.base ?? .customsValue
    func sum(_ indices: some Sequence<Int>) -> Fraction { indices.reduce(Fraction(0)) { $0 + grossedUp(own, rule.grossUp, tallies[$1]) } }
    var base = sum(charge.members)
    if let deduction = rule.deduction {
      var free = schedule.amount(deduction.amount, deduction.currency, in: consignment.currency) ?? .unknown
      // What else of the person counts with it and came before it has used some of what is free.
      if let span = rule.bounds?.together { free = max(Fraction(0), free - consignment.earlier(span).fraction) }
      // What is free of the consignment is shared among its items by the same base.
      let whole = charge.members.count == tallies.count ? base : sum(tallies.indices)
      if free.isKnown, whole.isKnown, !(free < whole) { return Fraction(0) }
      base = (whole - free) * (base / whole)
    }
    if let rounding = rule.baseRounding { base = round(base, rounding, consignment) }
    return base
  }

  /// The base of an item, its parts that bear a tax of their own divided by one minus that tax.
  private func grossedUp(_ base: TaxBase, _ grossUp: TaxGrossUp?, _ tally: ItemTally) -> Fraction {
    let whole = tally.sum(of: base)
    guard let grossUp else { return whole }
    let rest = Fraction(1) - Fraction(grossUp.share)
    guard let part = grossUp.base else { return whole / rest }
    let bearing = tally.sum(of: part)
    return bearing / rest + (whole - bearing)
  }

  /// An amount rounded to whole steps in the currency of the destination's customs.
  private func round(_ amount: Fraction, _ rounding: TaxRounding, _ consignment: Consignment) -> Fraction {
    let own = schedule.place(consignment.destination).currency ?? consignment.currency
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
