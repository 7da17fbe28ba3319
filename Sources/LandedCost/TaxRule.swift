import Money
import Primitives

/// How sure a rule is.
public enum Confidence: String, Sendable, Codable, CaseIterable {
  case high, medium, low, assumed
  /// Law, but not known to be collected: a line of amount 0 with a note.
  case unconfirmed
}

/// Kinds of line of a landed cost.
public enum CostKind: String, Sendable, Codable, CaseIterable {
  case goods, freight, insurance, duty, antidumping, excise, vat, fee, discount
}

/// What a rate applies to.
public enum TaxBase: String, Sendable, Codable, CaseIterable {
  case goods
  /// Goods, insurance and freight to the entry border.
  case customsValue = "customs-value"
  /// The customs value and the duties.
  case customsValueAndDuties = "customs-value-and-duties"
  /// Customs value, inland freight, duties, excise and fees.
  case vatBase = "vat-base"
  /// Goods, insurance and all freight, without duties.
  case valueAndFreight = "value-and-freight"
  /// The part of the goods' value above the rule's `valueFrom`.
  case excess
}

/// What a specific duty counts.
public enum DutyUnit: String, Sendable, Codable, CaseIterable { case item, kg, parcel }

/// A specific duty: so much an item, a kilogram or a parcel.
public struct SpecificDuty: Hashable, Sendable, Codable {
  public let amount: Ratio
  public let currency: Currency
  public let per: DutyUnit

  public init(amount: Ratio, currency: Currency, per: DutyUnit) {
    self.amount = amount
    self.currency = currency
    self.per = per
  }
}

/// A rounding that a country prescribes: to whole steps, in units of the currency of its customs.
public struct TaxRounding: Hashable, Sendable, Codable {
  public enum Direction: String, Sendable, Codable, CaseIterable { case up, down, halfUp = "half-up" }

  public let step: Ratio
  public let direction: Direction

  public init(step: Ratio, direction: Direction) {
    self.step = step
    self.direction = direction
  }
}

/// One row of Catalog/tax/rules.csv.
public struct TaxRule: Hashable, Sendable, Codable {
  public let id: RuleID
  public let kind: CostKind
  /// A country or a customs territory.
  public let destination: String
  /// Nil: any.
  public let regime: Regime?
  /// Digits that a code begins with; empty: any.
  public let hs: String
  /// Nil: any.
  public let origin: CountryCode?
  public let group: String
  public let base: TaxBase?
  public let rate: Ratio?
  /// Divides the base by one minus it: a tax that is inside its own base.
  public let grossUp: Ratio?
  public let specific: SpecificDuty?
  /// The least amount of an ad valorem duty, per kilogram.
  public let minimumPerKilogram: SpecificDuty?
  /// The minimum counts only the weight of the consignment above this; nil: all of it.
  public let minimumOver: Grams?
  /// Exclusive, in `valueCurrency`.
  public let valueFrom: Ratio?
  /// Inclusive.
  public let valueTo: Ratio?
  public let valueCurrency: Currency?
  /// Inclusive, in `valueCurrency` per `unitPriceUnit`.
  public let unitPriceFrom: Ratio?
  /// Exclusive.
  public let unitPriceTo: Ratio?
  public let unitPriceUnit: Content.Unit?
  public let isDefault: Bool
  public let rounding: TaxRounding?
  public let baseRounding: TaxRounding?
  public let confidence: Confidence
  public let label: LocalizedName
  public let note: LocalizedName?
  public let validFrom: LocalDate
  /// Inclusive; nil: open.
  public let validTo: LocalDate?
  public let source: String

  public init(
    id: RuleID, kind: CostKind, destination: String, regime: Regime?, hs: String, origin: CountryCode?, group: String, base: TaxBase?,
    rate: Ratio?, grossUp: Ratio?, specific: SpecificDuty?, minimumPerKilogram: SpecificDuty?, minimumOver: Grams? = nil, valueFrom: Ratio?,
    valueTo: Ratio?,
    valueCurrency: Currency?, unitPriceFrom: Ratio?, unitPriceTo: Ratio?, unitPriceUnit: Content.Unit?, isDefault: Bool,
    rounding: TaxRounding?, baseRounding: TaxRounding?, confidence: Confidence, label: LocalizedName, note: LocalizedName?,
    validFrom: LocalDate, validTo: LocalDate?, source: String
  ) {
    self.id = id
    self.kind = kind
    self.destination = destination
    self.regime = regime
    self.hs = hs
    self.origin = origin
    self.group = group
    self.base = base
    self.rate = rate
    self.grossUp = grossUp
    self.specific = specific
    self.minimumPerKilogram = minimumPerKilogram
    self.minimumOver = minimumOver
    self.valueFrom = valueFrom
    self.valueTo = valueTo
    self.valueCurrency = valueCurrency
    self.unitPriceFrom = unitPriceFrom
    self.unitPriceTo = unitPriceTo
    self.unitPriceUnit = unitPriceUnit
    self.isDefault = isDefault
    self.rounding = rounding
    self.baseRounding = baseRounding
    self.confidence = confidence
    self.label = label
    self.note = note
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }
}

/// One row of Catalog/tax/regimes.csv: which regime a destination takes by default up to a value.
public struct RegimeRow: Hashable, Sendable, Codable {
  public let destination: String
  public let regime: Regime
  public let order: Int
  /// Goods of the consignment, inclusive; nil: any.
  public let valueTo: Ratio?
  /// Goods of the person's year, this consignment's included, inclusive; nil: any.
  public let yearTo: Ratio?
  public let currency: Currency?
  public let label: LocalizedName
  public let validFrom: LocalDate
  public let validTo: LocalDate?
  public let source: String

  public init(
    destination: String, regime: Regime, order: Int, valueTo: Ratio?, yearTo: Ratio? = nil, currency: Currency?, label: LocalizedName,
    validFrom: LocalDate,
    validTo: LocalDate?, source: String
  ) {
    self.destination = destination
    self.regime = regime
    self.order = order
    self.valueTo = valueTo
    self.yearTo = yearTo
    self.currency = currency
    self.label = label
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }
}

/// A country's customs territory and the currency of its customs.
public struct TerritoryRow: Hashable, Sendable, Codable {
  public let country: CountryCode
  public let territory: TerritoryCode
  public let currency: Currency

  public init(country: CountryCode, territory: TerritoryCode, currency: Currency) {
    self.country = country
    self.territory = territory
    self.currency = currency
  }
}
