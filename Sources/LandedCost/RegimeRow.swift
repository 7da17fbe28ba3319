import Money
import Primitives

/// Up to which value a destination takes goods under a regime by default: a row of Catalog/tax/regimes.csv.
public struct RegimeRow: Hashable, Sendable, Codable {
  /// The code of a country or of a customs territory.
  public let destination: String
  /// The regime.
  public let regime: Regime
  /// Where the goods' way has to start; nil for anywhere. Such a row stands in place of those of the same regime and number of pieces that hold
  /// for all.
  public let shipsFrom: CountrySet?
  /// Its place in the order in which the rows of a destination are tried.
  public let order: Int
  /// What the limits are compared with.
  public let base: ThresholdBase
  /// What else of the person counts towards `valueTo`; nil: each consignment stands alone.
  public let together: ThresholdSpan?
  /// The highest value of the consignment, in units of `currency`; nil for any.
  public let valueTo: Ratio?
  /// The highest value of all that a person imports in a year, this included, in units of `currency`; nil for any.
  public let yearTo: Ratio?
  /// The most pieces of the consignment; nil for any. A second row of a regime with 1 here says what a single good may do.
  public let piecesTo: Int?
  /// The highest weight of the consignment; nil for any. One whose weight nobody names counts as light.
  public let weightTo: Grams?
  /// Whether customs ask for the buyer's real name, proved by the number of an identity card.
  public let asksIdentity: Bool
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
    destination: String, regime: Regime, shipsFrom: CountrySet? = nil, order: Int, base: ThresholdBase = .goods,
    together: ThresholdSpan? = nil, valueTo: Ratio?,
    yearTo: Ratio? = nil, piecesTo: Int? = nil, weightTo: Grams? = nil, asksIdentity: Bool = false, currency: Currency?,
    label: LocalizedName, validFrom: LocalDate,
    validTo: LocalDate?, source: String
  ) {
    self.destination = destination
    self.regime = regime
    self.shipsFrom = shipsFrom
    self.order = order
    self.base = base
    self.together = together
    self.valueTo = valueTo
    self.yearTo = yearTo
    self.piecesTo = piecesTo
    self.weightTo = weightTo
    self.asksIdentity = asksIdentity
    self.currency = currency
    self.label = label
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }
}

/// Whether goods of a heading may be imported under a regime: a row of Catalog/tax/regime_goods.csv. Under a regime that has rows, goods that
/// meet none may not.
public struct RegimeGoods: Hashable, Sendable, Codable {
  /// The code of a country or of a customs territory.
  public let destination: String
  /// The regime.
  public let regime: Regime
  /// The digits that the HS code of the goods begins with; empty for any code. The longest of several that match decides.
  public let hs: String
  /// Whether such goods may.
  public let isAllowed: Bool
  /// The first date of the row.
  public let validFrom: LocalDate
  /// The last date of the row; nil if it has no end yet.
  public let validTo: LocalDate?
  /// The law or the page that it was read from.
  public let source: String

  /// A row with all its properties.
  public init(
    destination: String, regime: Regime, hs: String, isAllowed: Bool, validFrom: LocalDate, validTo: LocalDate?, source: String
  ) {
    self.destination = destination
    self.regime = regime
    self.hs = hs
    self.isAllowed = isAllowed
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }
}

/// A tax that is not levied where it comes to little: a row of Catalog/tax/waivers.csv. It acts on what all rules of the kind charge a
/// consignment together, whichever lines that is.
public struct TaxWaiver: Hashable, Sendable, Codable {
  /// The code of a country or of a customs territory.
  public let destination: String
  /// The regime that it applies under; nil for any.
  public let regime: Regime?
  /// The kind of tax.
  public let kind: CostKind
  /// Up to this, included, the tax is waived, in units of the currency.
  public let upTo: Ratio
  /// The currency of the amount.
  public let currency: Currency
  /// What is said beside the lines that it makes nothing.
  public let label: LocalizedName
  /// The first date of the row.
  public let validFrom: LocalDate
  /// The last date of the row; nil if it has no end yet.
  public let validTo: LocalDate?
  /// The law or the page that it was read from.
  public let source: String

  /// A row with all its properties.
  public init(
    destination: String, regime: Regime?, kind: CostKind, upTo: Ratio, currency: Currency, label: LocalizedName, validFrom: LocalDate,
    validTo: LocalDate?, source: String
  ) {
    self.destination = destination
    self.regime = regime
    self.kind = kind
    self.upTo = upTo
    self.currency = currency
    self.label = label
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }
}
