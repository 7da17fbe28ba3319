import Money
import Primitives

/// A place whose duties and taxes are looked up: a row of Catalog/tax/territories.csv. Most are countries; others are parts of one that belong
/// to the customs or the VAT of another, or of none.
///
/// For each kind of line it names the codes that rules may have as their destination to hold there, from wide to close: `EU`, `FR`, `MC`. Its
/// own code is always the closest.
public struct TaxPlace: Hashable, Sendable, Codable {
  /// Its code.
  public let code: PlaceCode
  /// Whose rules of duty and antidumping hold there, from wide to close, its own code last.
  public let customs: [String]
  /// Whose rules of VAT and excise hold there, in the same order; whose regimes too.
  public let vat: [String]
  /// Whose fees fall there, in the same order.
  public let fees: [String]
  /// Another tariff that is levied where it is higher; nil where there is none.
  public let rival: RivalTariff?
  /// The customs territories that it is in: goods that come from one of them are not declared. Hardly ever more than one.
  public let borders: [TerritoryCode]
  /// The currency of its customs; nil if it is not known.
  public let currency: Currency?
  /// Whose tariff it is: of a union, of another place, or its own.
  public let union: TerritoryCode

  /// A tariff that goods bear in place of the usual one if it comes to more.
  public struct RivalTariff: Hashable, Sendable, Codable {
    /// Whose rules these are, from wide to close.
    public let customs: [String]
    /// By how much of the customs value it has to be higher at least.
    public let least: Ratio
    /// The regimes under which it is asked; empty for all. One for small values may have a duty of its own.
    public let regimes: [Regime]

    /// A tariff with whose it is, from which difference on and under which regimes.
    public init(customs: [String], least: Ratio, regimes: [Regime] = []) {
      self.customs = customs
      self.least = least
      self.regimes = regimes
    }
  }

  /// A place with its rows.
  ///
  /// - Parameters:
  ///   - code: Its code.
  ///   - customs: Whose customs rules hold there beside its own, from wide to close.
  ///   - vat: Whose VAT rules.
  ///   - fees: Whose fees; nil for those of customs.
  ///   - rival: Another tariff that is levied where it is higher.
  ///   - borders: The customs territories that it is in; empty for the union whose customs and VAT it shares, else itself.
  ///   - currency: The currency of its customs.
  public init(
    code: PlaceCode, customs: [String] = [], vat: [String] = [], fees: [String]? = nil, rival: RivalTariff? = nil,
    borders: [TerritoryCode] = [], currency: Currency?
  ) {
    let own = code.rawValue
    self.code = code
    self.customs = customs + [own]
    self.vat = vat + [own]
    self.fees = (fees ?? customs) + [own]
    self.rival = rival
    union = TerritoryCode(rawValue: customs.first ?? own)
    self.borders = borders.isEmpty ? [customs.first == vat.first ? union : TerritoryCode(rawValue: own)] : borders
    self.currency = currency
  }

  /// A country with its customs territory, whose VAT area that is too.
  public init(country: CountryCode, territory: TerritoryCode, currency: Currency?) {
    let union = territory.rawValue == country.rawValue ? [] : [territory.rawValue]
    self.init(code: PlaceCode(country), customs: union, vat: union, currency: currency)
  }

  /// What rules of a kind may name as their destination to hold here, from wide to close.
  public func destinations(of kind: CostKind) -> [String] {
    switch kind {
    case .duty, .antidumping, .goods, .freight, .insurance: customs
    case .vat, .excise, .discount: vat
    case .fee: fees
    }
  }

  /// How goods come that are sent from another place: which taxes may fall at all.
  public func movement(from origin: TaxPlace) -> Movement {
    guard isInUnion(with: origin) else { return .abroad }
    return vat.first == origin.vat.first ? .domestic : .union
  }

  /// How a consignment comes that is said to start in some countries, and under a regime that is named or not: from the farthest of them.
  ///
  /// Goods for a regime that takes them out of bond are not imported yet, wherever they lie.
  ///
  /// - Parameters:
  ///   - origins: Where the goods' way starts, or may.
  ///   - regime: The regime that is asked for.
  public func movement(from origins: some Sequence<TaxPlace>, under regime: Regime?) -> Movement {
    let ways = origins.map { movement(from: $0) }
    let farthest = [Movement.abroad, .union].first { ways.contains($0) } ?? (ways.isEmpty ? .abroad : .domestic)
    return farthest == .domestic && regime?.isFromBond ?? false ? .abroad : farthest
  }

  /// Whether one customs union has both: goods that are free in one are in the other.
  private func isInUnion(with other: TaxPlace) -> Bool {
    union == other.union || borders.contains { other.borders.contains($0) }
  }
}

extension Regime {
  /// Whether goods under it lie in a bonded warehouse until they are sold: their import is yet to come.
  var isFromBond: Bool { self == .cbec }
}

/// From where to where goods are sent, as taxes see it.
public enum Movement: String, Sendable, Codable {
  /// From another customs territory: duty and import VAT.
  case abroad
  /// Between two VAT territories of one customs union: import VAT and no duty, since the goods are free already.
  case union
  /// Within one customs and VAT territory: the VAT of a sale.
  case domestic
}
