import Catalog
import LandedCost
import Money
import Primitives

/// Reads one row of rules.csv.
extension TaxReader {
  /// - Parameter bases: those of earlier rows.
  func rule(_ id: RuleID, _ row: CatalogRow, _ destinations: KnownIDs, _ bases: inout TaxBases) -> TaxRule {
    let kind = chargedKind(row)
    let base = base(row, "base", &bases)
    let rate = rate(of: kind, row)
    let currency = row.lawCurrency("currency", currencies)
    let specific = specificDuty(row, currency)
    if rate == nil, specific == nil, !isRateUnknown(row), row.isSound { row.refuse("rate", .rateOrAmount) }
    if rate != nil, base == nil, row.isSound { row.refuse("base", .rateBase) }
    _ = row.optionalChoice("per", DutyUnit.self)
    let (from, to) = validity(row)
    return TaxRule(
      id: id, kind: kind, destination: row.reference("destination", destinations), regime: anyOr(row, "regime", Regime.self),
      hs: hsBeginning(row), origin: countrySet(row, "origin", destinations),
      shipsFrom: countrySet(row, "ships_from", destinations, mayBeBlank: true),
      arrivesBy: row.isBlank("arrives_by") ? nil : Set(choices(row, "arrives_by")),
      needsPreference: row.word("preference", of: ["", "yes"]) == "yes",
      group: row.filled("group"), rank: row.optionalInteger("rank", 0...9) ?? 0,
      sequence: row.isBlank("sequence") ? nil : row.integer("sequence", 1...999), base: base, deduction: deduction(row, currency),
      rate: rate, grossUp: grossUp(row, &bases), specific: specific, limits: limits(row, currency), bounds: bounds(row),
      isDefault: row.flag("default"), rounding: rounding(row, "rounding"), baseRounding: rounding(row, "base_rounding"),
      confidence: row.choice("confidence", Confidence.self), label: row.name("label"), note: row.optionalName("note"), validFrom: from,
      validTo: to, source: row.prose("source"))
  }

  /// A sum of parts; nil if it is blank or wrong, which is then told.
  private func base(_ row: CatalogRow, _ column: String, _ bases: inout TaxBases) -> TaxBase? {
    guard let text = row.optional(column) else { return nil }
    do throws(TaxBaseError) { return try bases.base(text) } catch {
      switch error {
      case .unknownPart(let part):
        let names = TaxBase.Part.whole.map(\.name)
        row.refuse(column, .basePart, ["text": .text(part), "parts": .list(names.map { .text($0) })])
      case .twice(let part): row.refuse(column, .baseTwice, ["text": .text(part)])
      case .noFactor(let factor): row.refuse(column, .baseFactor, ["text": .text(factor)])
      }
      return nil
    }
  }

  /// The tax is due, and nobody says at what rate.
  private func isRateUnknown(_ row: CatalogRow) -> Bool { row.text("rate") == "unknown" }

  /// A decimal, or a quotient of whole numbers that no decimal is equal to: `22/78`.
  private func rate(of kind: CostKind, _ row: CatalogRow) -> Ratio? {
    if row.isBlank("rate") || isRateUnknown(row) { return nil }
    let parts = row.text("rate").split(separator: "/", omittingEmptySubsequences: false).map { Int64($0) }
    var rate: Ratio
    if parts.count == 2, let above = parts[0], let below = parts[1], (0..<1_000_000).contains(above), (1..<1_000_000).contains(below) {
      rate = Ratio(above, below)
    } else {
      rate = row.ratio("rate", mayBeNegative: true)
    }
    checkRate(rate, of: kind, row)
    return rate
  }

  private func grossUp(_ row: CatalogRow, _ bases: inout TaxBases) -> TaxGrossUp? {
    let base = base(row, "gross_up_base", &bases)
    if row.isBlank("gross_up"), row.isBlank("gross_up_base") { return nil }
    _ = row.filled("gross_up")
    let share = row.share("gross_up")
    if share.numerator >= share.denominator { row.refuse("gross_up", .grossUp) }
    return TaxGrossUp(share: share, base: base)
  }

  private func deduction(_ row: CatalogRow, _ currency: Currency?) -> TaxDeduction? {
    guard let amount = row.optionalRatio("base_less") else { return nil }
    guard let currency else {
      if row.isSound { row.refuse("currency", .amountCurrency) }
      return nil
    }
    return TaxDeduction(amount: amount, currency: currency)
  }

  private func limits(_ row: CatalogRow, _ currency: Currency?) -> TaxLimits? {
    let minimum = row.optionalRatio("minimum")
    let maximum = row.optionalRatio("maximum")
    guard minimum != nil || maximum != nil else {
      _ = row.optionalChoice("limit_per", DutyUnit.self)
      return nil
    }
    let per = row.choice("limit_per", DutyUnit.self)
    if let minimum, let maximum, RuleReach.compare(minimum, maximum) > 0, row.isSound {
      row.refuse("maximum", .limitsReversed, ["least": .text(minimum.decimalString()), "most": .text(maximum.decimalString())])
    }
    guard let currency else {
      if row.isSound { row.refuse("currency", .leastCurrency) }
      return nil
    }
    let over = kilograms(row, "limit_over_kg")
    return TaxLimits(minimum: minimum, maximum: maximum, currency: currency, per: per, over: over)
  }

  private func bounds(_ row: CatalogRow) -> TaxBounds? {
    let base = thresholdBase(row)
    let together = row.optionalChoice("together", ThresholdSpan.self)
    let valueFrom = row.optionalRatio("value_from")
    let valueTo = row.optionalRatio("value_to")
    let unitFrom = row.optionalRatio("unit_price_from")
    let unitTo = row.optionalRatio("unit_price_to")
    let unit = row.optionalChoice("unit_price_unit", Content.Unit.self)
    let currency = row.lawCurrency("value_currency", currencies)
    let (weightFrom, weightTo) = (kilograms(row, "weight_from_kg"), kilograms(row, "weight_to_kg"))
    let isOfMoney = valueFrom != nil || valueTo != nil || unitFrom != nil || unitTo != nil
    guard isOfMoney || weightFrom != nil || weightTo != nil else { return nil }
    if isOfMoney, currency == nil, row.isSound { row.refuse("value_currency", .boundCurrency) }
    if base == .piece, together != nil, row.isSound { row.refuse("threshold_base", .pieceSum) }
    if unitFrom != nil || unitTo != nil, unit == nil, row.isSound { row.refuse("unit_price_unit", .boundUnit) }
    return TaxBounds(
      base: base, together: together, valueFrom: valueFrom, valueTo: valueTo, unitPriceFrom: unitFrom, unitPriceTo: unitTo, unit: unit,
      currency: currency, weightFrom: weightFrom, weightTo: weightTo)
  }

  /// A rate is a fraction: one above what any tariff knows is a percentage that was not divided.
  private func checkRate(_ rate: Ratio, of kind: CostKind, _ row: CatalogRow) {
    let most: Int64 = kind == .duty || kind == .antidumping || kind == .excise ? 5 : 1
    if rate.numerator > most * rate.denominator {
      row.refuse("rate", .percentage, ["text": .text(row.text("rate")), "percent": "\(rate.numerator / rate.denominator * 100)"])
    } else if rate.numerator < 0 {
      row.refuse("rate", .negativeRate, ["text": .text(row.text("rate"))])
    }
  }

  private func specificDuty(_ row: CatalogRow, _ currency: Currency?) -> SpecificDuty? {
    guard let amount = row.optionalRatio("amount", mayBeNegative: true) else { return nil }
    guard let currency else {
      if row.isSound { row.refuse("currency", .amountCurrency) }
      return nil
    }
    return SpecificDuty(amount: amount, currency: currency, per: row.choice("per", DutyUnit.self))
  }

  private func rounding(_ row: CatalogRow, _ stem: String) -> TaxRounding? {
    guard let step = row.optionalRatio("\(stem)_step") else {
      _ = row.word("\(stem)_direction", of: ["", "up", "down", "half-up"])
      return nil
    }
    if step.numerator == 0 { row.refuse("\(stem)_step", .step) }
    let word = row.word("\(stem)_direction", of: ["up", "down", "half-up"])
    return TaxRounding(step: step, direction: TaxRounding.Direction(rawValue: word) ?? .halfUp)
  }
}
