import Money
import Primitives

/// How sure it is that a rule is right.
public enum Confidence: String, Sendable, Codable, CaseIterable {
  case high, medium, low, assumed
  /// It is law, but perhaps not collected: its line has the amount 0 and a note.
  case unconfirmed
}

/// The kinds of lines in a landed cost.
public enum CostKind: String, Sendable, Codable, CaseIterable {
  case goods, freight, insurance, duty, antidumping, excise, vat, fee, discount
}

/// What a rate applies to.
public enum TaxBase: String, Sendable, Codable, CaseIterable {
  /// The value of the goods.
  case goods
  /// Goods, insurance and freight to the border.
  case customsValue = "customs-value"
  /// The customs value and the duties.
  case customsValueAndDuties = "customs-value-and-duties"
  /// The customs value, freight after the border, duties, excise and fees.
  case vatBase = "vat-base"
  /// Goods, insurance and all freight, but no duties.
  case valueAndFreight = "value-and-freight"
  /// The part of the goods' value that is above `valueFrom` of the rule.
  case excess
}

/// What a specific duty is charged for.
public enum DutyUnit: String, Sendable, Codable, CaseIterable { case item, kg, parcel }

/// A specific duty: an amount for each item, kilogram or parcel.
public struct SpecificDuty: Hashable, Sendable, Codable {
  /// The amount, in units of the currency.
  public let amount: Ratio
  /// The currency of the amount.
  public let currency: Currency
  /// What it is charged for.
  public let per: DutyUnit

  /// A specific duty.
  public init(amount: Ratio, currency: Currency, per: DutyUnit) {
    self.amount = amount
    self.currency = currency
    self.per = per
  }
}

/// A rounding that a country prescribes: to whole steps in the currency of its customs.
public struct TaxRounding: Hashable, Sendable, Codable {
  /// The directions of rounding.
  public enum Direction: String, Sendable, Codable, CaseIterable { case up, down, halfUp = "half-up" }

  /// The step, in units of the currency.
  public let step: Ratio
  /// Up, down, or to the nearest step.
  public let direction: Direction

  /// A rounding.
  public init(step: Ratio, direction: Direction) {
    self.step = step
    self.direction = direction
  }
}

/// One rule of duty or tax: a row of Catalog/tax/rules.csv.
public struct TaxRule: Hashable, Sendable, Codable {
  /// Its id in the catalog.
  public let id: RuleID
  /// What kind of tax it is.
  public let kind: CostKind
  /// The code of a country or of a customs territory.
  public let destination: String
  /// The regime that it applies under; nil for any.
  public let regime: Regime?
  /// The digits that the HS code of the goods begins with; empty for any code.
  public let hs: String
  /// The country of origin that it applies to; nil for any.
  public let origin: CountryCode?
  /// Of the rules of a group that match, only the closest applies; rules of different groups add up.
  public let group: String
  /// What the rate applies to; nil for a specific duty.
  public let base: TaxBase?
  /// The rate as a share: `0.14` is 14%; nil for a specific duty.
  public let rate: Ratio?
  /// A tax that its own base includes: the base is divided by one minus this.
  public let grossUp: Ratio?
  /// The amount for each item, kilogram or parcel; nil for a rate.
  public let specific: SpecificDuty?
  /// The least amount that an ad valorem duty comes to, for each kilogram.
  public let minimumPerKilogram: SpecificDuty?
  /// The minimum counts only the weight of the consignment above this; nil if it counts all.
  public let minimumOver: Grams?
  /// The rule applies to consignments of a higher value than this, in units of `valueCurrency`; nil for any.
  public let valueFrom: Ratio?
  /// The rule applies to consignments of at most this value; nil for any.
  public let valueTo: Ratio?
  /// The currency of the limits of value and price; nil for that of the calculation.
  public let valueCurrency: Currency?
  /// The rule applies to goods of at least this price, in units of `valueCurrency` for each `unitPriceUnit`; nil for any.
  public let unitPriceFrom: Ratio?
  /// The rule applies to goods of a lower price than this; nil for any.
  public let unitPriceTo: Ratio?
  /// The unit that the price is for; nil without limits of price.
  public let unitPriceUnit: Content.Unit?
  /// Whether it also applies to goods of which only a shorter code is known, of six digits or more, with which `hs` begins.
  public let isDefault: Bool
  /// How the amount is rounded; nil for the usual rounding.
  public let rounding: TaxRounding?
  /// How the base is rounded; nil if it is not.
  public let baseRounding: TaxRounding?
  /// How sure it is.
  public let confidence: Confidence
  /// What its line is called.
  public let label: LocalizedName
  /// What else a reader should know; nil if there is nothing.
  public let note: LocalizedName?
  /// The first date of the rule.
  public let validFrom: LocalDate
  /// The last date of the rule; nil if it has no end yet.
  public let validTo: LocalDate?
  /// The law or the page that it was read from.
  public let source: String

  /// A rule with all its properties.
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

/// Up to which value a destination takes goods under a regime by default: a row of Catalog/tax/regimes.csv.
public struct RegimeRow: Hashable, Sendable, Codable {
  /// The code of a country or of a customs territory.
  public let destination: String
  /// The regime.
  public let regime: Regime
  /// Its place in the order in which the rows of a destination are tried.
  public let order: Int
  /// The highest value of the goods, in units of `currency`; nil for any.
  public let valueTo: Ratio?
  /// The highest value of all goods that a person imports in a year, these included, in units of `currency`; nil for any.
  public let yearTo: Ratio?
  /// The currency of the limits; nil for that of the goods.
  public let currency: Currency?
  /// What shoppers are told.
  public let label: LocalizedName
  /// The first date of the row.
  public let validFrom: LocalDate
  /// The last date of the row; nil if it has no end yet.
  public let validTo: LocalDate?
  /// The law or the page that it was read from.
  public let source: String

  /// A row with all its properties.
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

/// The customs territory of a country and the currency of its customs.
public struct TerritoryRow: Hashable, Sendable, Codable {
  /// The country.
  public let country: CountryCode
  /// Its customs territory.
  public let territory: TerritoryCode
  /// The currency of its customs.
  public let currency: Currency

  /// The territory of a country.
  public init(country: CountryCode, territory: TerritoryCode, currency: Currency) {
    self.country = country
    self.territory = territory
    self.currency = currency
  }
}
