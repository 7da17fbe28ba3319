import LandedCost
import Money
import Primitives

/// The law behind a price, in the words of a shopper.
extension Language {
  /// What a line follows from: how it is computed, when it falls, what else is to know. For a line that no rule makes whose price it is.
  ///
  /// - Parameters:
  ///   - line: A line of a price.
  ///   - rule: Its rule; nil if that is not known (yet).
  ///   - isDomestic: Nothing crosses a border.
  ///   - customs: By what rate customs count, where theirs is another currency.
  ///   - cost: The price that the line is of: tells what its base is the sum of, and what a limit is compared with.
  /// - Returns: Sentences.
  public func law(
    of line: CostLine, by rule: TaxRule?, isDomestic: Bool = false, customs: CustomsRate? = nil, in cost: LandedCost? = nil
  ) -> [String] {
    guard line.rule != nil else {
      return [ownPrice(of: line, isDomestic: isDomestic)].compactMap { $0 } + [costNote(line)].compactMap { $0 }
    }
    var sentences: [String] = []
    if let rule {
      let isRelief = rule.rate == .zero && rule.bounds != nil
      if !isRelief { sentences += how(line, rule, isDomestic: isDomestic, customs, in: cost) }
      if let bounds = rule.bounds { sentences += self.bounds(bounds, isRelief: isRelief, value: cost?.value(bounds.base)) }
    }
    if let note = costNote(line) { sentences.append(note) }
    return sentences
  }

  /// `In force since 1 Jul 2026, until 1 Jul 2028.`; nil for a rule of which no day is known.
  public func validity(of rule: TaxRule) -> String? {
    let from = rule.validFrom < Self.firstDay ? nil : dayOfYear(rule.validFrom)
    let to = rule.validTo.map(dayOfYear)
    switch (from, to) {
    case (let from?, let to?): return self("law.fromTo", ["from": from, "to": to])
    case (let from?, nil): return self("law.since", ["from": from])
    case (nil, let to?): return self("law.until", ["to": to])
    case (nil, nil): return nil
    }
  }

  /// Sentences one after another.
  public func sentences(_ sentences: [String]) -> String {
    guard let first = sentences.first else { return "" }
    return sentences.dropFirst().reduce(first) { self("price.sentences", ["first": $0, "next": $1, "space": " "]) }
  }

  /// How sure a rule is; nil where its line says it already.
  public func confidence(of rule: TaxRule) -> String? { rule.confidence == .unconfirmed ? nil : confidence(rule.confidence) }

  /// How sure a rule is.
  public func confidence(_ confidence: Confidence) -> String { self("law.confidence.\(confidence.rawValue)") }

  /// By which rate customs count, in a sentence.
  public func customsRate(_ rate: CustomsRate) -> String {
    self(
      "landed.customsRate",
      [
        "from": rate.from.code, "to": rate.to.code, "rate": decimal(rate.units.decimalString(places: 6)),
        "source": source(rate.source, without: rate.date),
        "day": longDate(rate.date),
      ])
  }

  /// Rows without a first day have one before this.
  private static let firstDay = LocalDate(year: 1950, month: 1, day: 1) ?? LocalDate(days: 0)

  private func ownPrice(of line: CostLine, isDomestic: Bool) -> String? {
    switch line.label {
    case .goods: self("law.goods")
    case .freightToBorder: self(isDomestic ? "law.freight" : "law.freightToBorder")
    case .freightInland: self(isDomestic ? "law.freight" : "law.freightInland")
    case .freight: self("law.freight")
    case .insurance: self("law.insurance")
    case .carrierClearanceFee: self("law.carrierClearanceFee")
    case .rule: nil
    }
  }

  private func how(
    _ line: CostLine, _ rule: TaxRule, isDomestic: Bool, _ customs: CustomsRate?, in cost: LandedCost?
  ) -> [String] {
    if rule.confidence == .unconfirmed { return [self("law.unconfirmed")] }
    // A tax that is waived is told by its note.
    guard let rate = line.rate else { return [] }
    var sentences: [String] = []
    switch rate {
    case .share(let share):
      guard let base = line.base else { break }
      // A rate that the rule does not have: it is waived.
      let told = rule.rate == share ? share : rule.rate ?? share
      let sum = cost.flatMap { grossUp(of: line, rule, in: $0) }
      let amount = amount(base, in: line.amount.currency, customs)
      let words = self.base(rule.base ?? .customsValue, isDomestic: isDomestic, of: cost)
      sentences.append(self("law.share", ["rate": percent(told), "base": words, "amount": sum.map { $0 + amount } ?? amount]))
      if let deduction = rule.deduction {
        sentences.append(self("law.free", ["amount": lawAmount(deduction.amount, deduction.currency)]))
      }
      // The sum shows it, and a note of the law's own says which tax it is.
      if let grossUp = rule.grossUp, sum == nil || rule.note == nil {
        sentences.append(self("law.grossUp", ["rate": percent(grossUp.share)]))
      }
    case .specific(let duty):
      let amount = lawAmount(duty.amount, duty.currency)
      let count = line.base.map { decimal($0.decimalString(places: 3)) } ?? "1"
      if rule.specific == nil {
        let isMost = rule.limits?.maximum == duty.amount && rule.limits?.minimum != duty.amount
        sentences.append(self(isMost ? "law.atMost" : "law.atLeast", ["rate": self.rate(rate)]))
      } else {
        sentences.append(self("law.specific.\(duty.per.rawValue)", ["amount": amount, "n": count]))
      }
    }
    return sentences
  }

  /// `€820.00 (£687.34 for customs)`
  private func amount(_ base: Ratio, in currency: Currency, _ customs: CustomsRate?) -> String {
    let own = money(amount(of: base, in: currency))
    guard let customs, customs.from == currency, let counted = (Fraction(base) * Fraction(customs.units)).money(customs.to) else {
      return own
    }
    return self("law.counted", ["amount": own, "customs": money(counted)])
  }

  /// `245 ÷ (1 − 15%) + 5.54 = `: how a base comes to have another tax in it; nil where a price does not tell its parts.
  private func grossUp(of line: CostLine, _ rule: TaxRule, in cost: LandedCost) -> String? {
    guard let grossUp = rule.grossUp, let base = line.base, rule.deduction == nil,
      cost.lines.filter({ $0.kind == line.kind && $0.rule != nil }).count == 1
    else { return nil }
    let currency = line.amount.currency
    func sum(_ base: TaxBase) -> Money? {
      var parts: [Money] = []
      for term in base.terms {
        guard term.factor == .one else { return nil }
        switch term.part {
        case .goods: parts.append(cost.sum(.goods))
        case .insurance: parts.append(cost.sum(.insurance))
        case .freightToBorder: parts += cost.lines.filter { $0.label == .freightToBorder }.map(\.amount)
        case .freightInland: parts += cost.lines.filter { $0.label == .freightInland || $0.label == .freight }.map(\.amount)
        case .clearanceFee: parts += cost.lines.filter { $0.label == .carrierClearanceFee }.map(\.amount)
        case .tax(let kind): parts.append(cost.sum(kind))
        case .group, .unknown: return nil
        }
      }
      return parts.sum(in: currency)
    }
    guard let whole = sum(rule.base ?? .customsValue), let bearing = grossUp.base.map(sum) ?? whole, let rest = whole - bearing else {
      return nil
    }
    // What was computed has to be what is told.
    let told =
      Fraction(Ratio(bearing.minor, currency.minorUnits)) / (Fraction(1) - Fraction(grossUp.share))
      + Fraction(Ratio(rest.minor, currency.minorUnits))
    guard told.money(currency) == amount(of: base, in: currency) else { return nil }
    let divided = self("law.grossUp.share", ["amount": money(bearing), "rate": percent(grossUp.share)])
    return rest.isZero
      ? self("law.sum", ["sum": divided]) : self("law.sum", ["sum": self("law.plus", ["sum": divided, "amount": money(rest)])])
  }

  /// - Parameters:
  ///   - isRelief: Nothing is due between them.
  ///   - value: What they are compared with; nil where it is not known.
  private func bounds(_ bounds: TaxBounds, isRelief: Bool, value: Money?) -> [String] {
    if isRelief, bounds.valueFrom == nil, let to = bounds.valueTo {
      let what = self("law.bound.\(bounds.base.rawValue)")
      let told = value.map { self("law.bound.amount", ["what": what, "amount": money($0)]) } ?? what
      return [self("law.relief.upTo", ["what": told, "amount": lawAmount(to, bounds.currency)])] + unitPrice(bounds) + weight(bounds)
    }
    return values(bounds) + unitPrice(bounds) + weight(bounds)
  }

  private func values(_ bounds: TaxBounds) -> [String] {
    let what = self("law.bound.\(bounds.base.rawValue)")
    let value: String? =
      switch (bounds.valueFrom, bounds.valueTo) {
      case (let from?, let to?):
        self("law.between", ["what": what, "from": lawAmount(from, bounds.currency), "to": lawAmount(to, bounds.currency)])
      case (let from?, nil): self("law.above", ["what": what, "amount": lawAmount(from, bounds.currency)])
      case (nil, let to?): self("law.upTo", ["what": what, "amount": lawAmount(to, bounds.currency)])
      case (nil, nil): nil
      }
    return value.map { [$0] } ?? []
  }

  private func unitPrice(_ bounds: TaxBounds) -> [String] {
    let unit = bounds.unit.map { self("law.unit.\($0.rawValue)") } ?? ""
    let price: String? =
      switch (bounds.unitPriceFrom, bounds.unitPriceTo) {
      case (let from?, let to?):
        self("law.price.between", ["from": lawAmount(from, bounds.currency), "to": lawAmount(to, bounds.currency), "unit": unit])
      case (let from?, nil): self("law.price.from", ["amount": lawAmount(from, bounds.currency), "unit": unit])
      case (nil, let to?): self("law.price.below", ["amount": lawAmount(to, bounds.currency), "unit": unit])
      case (nil, nil): nil
      }
    return price.map { [$0] } ?? []
  }
  private func weight(_ bounds: TaxBounds) -> [String] {
    func kilograms(_ weight: Grams) -> String {
      self("unit.kilograms", ["n": decimal(Ratio(Int64(weight.value), 1000).decimalString(places: 3))])
    }
    let what = self("law.bound.weight")
    let from = bounds.weightFrom.map { self("law.above", ["what": what, "amount": kilograms($0)]) }
    let to = bounds.weightTo.map { self("law.upTo", ["what": what, "amount": kilograms($0)]) }
    return [from, to].compactMap { $0 }
  }
}
