import Money
import Primitives

/// One rule of duty or tax: a row of Catalog/tax/rules.csv.
public struct TaxRule: Hashable, Sendable {
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
  /// The countries of origin that it applies to; nil for any.
  public let origin: CountrySet?
  /// The countries that the goods are shipped from where it applies; nil for any.
  public let shipsFrom: CountrySet?
  /// By what the goods have to arrive where it applies; nil for anything.
  public let arrivesBy: Set<ArrivalMode>?
  /// Whether it applies only to goods with the proof of origin that a free-trade agreement asks for.
  public let needsPreference: Bool
  /// Of the rules of a group that match, only the closest applies; rules of different groups add up.
  public let group: String
  /// Of the rules of a group that match, those of the highest rank go before all others, however close these are: a relief for small
  /// consignments before the rates of headings. Zero unless its row says.
  public let rank: Int
  /// Where it stands in the order of computing; that of its kind unless its row says: duty 10, antidumping 20, excise 30, fee 40, vat 50,
  /// discount 60.
  public let sequence: Int
  /// What the rate applies to; nil for a specific duty.
  public let base: TaxBase?
  /// What is taken off the base of the consignment; nil if nothing.
  @Seldom public var deduction: TaxDeduction?
  /// The rate as a share: `0.14` is 14%; nil for a specific duty, or if it is not known.
  public let rate: Ratio?
  /// A tax that its own base includes; nil if there is none.
  @Seldom public var grossUp: TaxGrossUp?
  /// The amount for each item, kilogram or parcel; nil for a rate.
  @Seldom public var specific: SpecificDuty?
  /// The least and the most that it comes to; nil for any amount.
  @Seldom public var limits: TaxLimits?
  /// The values and prices between which it applies; nil for any.
  @Seldom public var bounds: TaxBounds?
  /// Whether it also applies to goods of which only a shorter code is known, of six digits or more, with which `hs` begins.
  public let isDefault: Bool
  /// How the amount is rounded; nil for the usual rounding.
  @Seldom public var rounding: TaxRounding?
  /// How the base is rounded; nil if it is not.
  @Seldom public var baseRounding: TaxRounding?
  /// How sure it is.
  public let confidence: Confidence
  /// What its line is called.
  public let label: LocalizedName
  /// What else a reader should know; nil if there is nothing.
  @Seldom public var note: LocalizedName?
  /// The first date of the rule.
  public let validFrom: LocalDate
  /// The last date of the rule; nil if it has no end yet.
  public let validTo: LocalDate?
  /// The law or the page that it was read from.
  public let source: String

  /// A rule with all its properties. One without a rate and without a specific duty says that the tax is due and its rate not known.
  public init(
    id: RuleID, kind: CostKind, destination: String, regime: Regime? = nil, hs: String = "", origin: CountrySet? = nil,
    shipsFrom: CountrySet? = nil, arrivesBy: Set<ArrivalMode>? = nil, needsPreference: Bool = false, group: String, rank: Int = 0,
    sequence: Int? = nil, base: TaxBase? = nil,
    deduction: TaxDeduction? = nil, rate: Ratio? = nil, grossUp: TaxGrossUp? = nil,
    specific: SpecificDuty? = nil, limits: TaxLimits? = nil, bounds: TaxBounds? = nil, isDefault: Bool = false,
    rounding: TaxRounding? = nil, baseRounding: TaxRounding? = nil, confidence: Confidence, label: LocalizedName,
    note: LocalizedName? = nil, validFrom: LocalDate, validTo: LocalDate? = nil, source: String
  ) {
    self.id = id
    self.kind = kind
    self.destination = destination
    self.regime = regime
    self.hs = hs
    self.origin = origin
    self.shipsFrom = shipsFrom
    self.arrivesBy = arrivesBy
    self.needsPreference = needsPreference
    self.group = group
    self.rank = rank
    self.sequence = sequence ?? kind.sequence
    self.base = base
    _deduction = Seldom(wrappedValue: deduction)
    self.rate = rate
    _grossUp = Seldom(wrappedValue: grossUp)
    _specific = Seldom(wrappedValue: specific)
    _limits = Seldom(wrappedValue: limits)
    _bounds = Seldom(wrappedValue: bounds)
    self.isDefault = isDefault
    _rounding = Seldom(wrappedValue: rounding)
    _baseRounding = Seldom(wrappedValue: baseRounding)
    self.confidence = confidence
    self.label = label
    _note = Seldom(wrappedValue: note)
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }

  /// Whether the tax is due at a rate that nobody tells.
  var isRateUnknown: Bool { rate == nil && specific == nil }

  /// Whether it has a rate for the same goods, whatever their code, until the day on which another rule begins.
  func isKnownUntil(_ other: TaxRule) -> Bool {
    !isRateUnknown && hs.isEmpty && destination == other.destination && group == other.group && regime == other.regime
      && validTo.map { $0 + 1 == other.validFrom } ?? false
  }
}
