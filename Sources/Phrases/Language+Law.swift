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
  /// - Returns: Sentences.
  public func law(of line: CostLine, by rule: TaxRule?, isDomestic: Bool = false, customs: CustomsRate? = nil) -> [String] {
    guard line.rule != nil else {
      return [ownPrice(of: line, isDomestic: isDomestic)].compactMap { $0 } + [costNote(line)].compactMap { $0 }
    }
    var sentences: [String] = []
    if let rule {
      sentences += how(line, rule, isDomestic: isDomestic, customs)
      if let bounds = rule.bounds { sentences += self.bounds(bounds) }
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

  /// How sure a rule is.
  public func confidence(_ confidence: Confidence) -> String { self("law.confidence.\(confidence.rawValue)") }

  /// By which rate customs count, in a sentence.
  public func customsRate(_ rate: CustomsRate) -> String {
    self(
      "landed.customsRate",
      [
        "from": rate.from.code, "to": rate.to.code, "rate": decimal(rate.units.decimalString(places: 6)), "source": source(rate.source),
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

  private func how(_ line: CostLine, _ rule: TaxRule, isDomestic: Bool, _ customs: CustomsRate?) -> [String] {
    if rule.confidence == .unconfirmed { return [self("law.unconfirmed")] }
    // A tax that is waived is told by its note.
    guard let rate = line.rate else { return [] }
    var sentences: [String] = []
    switch rate {
    case .share(let share):
      guard let base = line.base else { break }
      // A rate that the rule does not have: it is waived.
      let told = rule.rate == share ? share : rule.rate ?? share
      sentences.append(
        self(
          "law.share",
          [
            "rate": percent(told), "base": self.base(rule.base ?? .customsValue, isDomestic: isDomestic),
            "amount": amount(base, in: line.amount.currency, customs),
          ]))
      if let deduction = rule.deduction {
        sentences.append(self("law.free", ["amount": lawAmount(deduction.amount, deduction.currency)]))
      }
      if let grossUp = rule.grossUp { sentences.append(self("law.grossUp", ["rate": percent(grossUp.share)])) }
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

  private func bounds(_ bounds: TaxBounds) -> [String] {
    let what = self("law.bound.\(bounds.base.rawValue)")
    let value: String? =
      switch (bounds.valueFrom, bounds.valueTo) {
      case (let from?, let to?):
        self("law.between", ["what": what, "from": lawAmount(from, bounds.currency), "to": lawAmount(to, bounds.currency)])
      case (let from?, nil): self("law.above", ["what": what, "amount": lawAmount(from, bounds.currency)])
      case (nil, let to?): self("law.upTo", ["what": what, "amount": lawAmount(to, bounds.currency)])
      case (nil, nil): nil
      }
    let unit = bounds.unit.map { self("law.unit.\($0.rawValue)") } ?? ""
    let price: String? =
      switch (bounds.unitPriceFrom, bounds.unitPriceTo) {
      case (let from?, let to?):
        self("law.price.between", ["from": lawAmount(from, bounds.currency), "to": lawAmount(to, bounds.currency), "unit": unit])
      case (let from?, nil): self("law.price.from", ["amount": lawAmount(from, bounds.currency), "unit": unit])
      case (nil, let to?): self("law.price.below", ["amount": lawAmount(to, bounds.currency), "unit": unit])
      case (nil, nil): nil
      }
    func kilograms(_ weight: Grams) -> String {
      self("unit.kilograms", ["n": decimal(Ratio(Int64(weight.value), 1000).decimalString(places: 3))])
    }
    let heavy = self("law.bound.weight")
    let from = bounds.weightFrom.map { self("law.above", ["what": heavy, "amount": kilograms($0)]) }
    let to = bounds.weightTo.map { self("law.upTo", ["what": heavy, "amount": kilograms($0)]) }
    return [value, price, from, to].compactMap { $0 }
  }
}
