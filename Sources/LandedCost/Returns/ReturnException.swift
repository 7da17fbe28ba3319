import Primitives

/// Goods that a law excepts from being given back: a row of Catalog/returns/exceptions.csv.
public struct ReturnException: Hashable, Sendable, Codable {
  /// Why they are excepted.
  public enum Reason: String, Sendable, Codable, CaseIterable {
    case unsealedHygiene = "unsealed-hygiene"
    case madeToOrder = "made-to-order"
    case perishable
    /// They are on the state's list of goods that are not taken back.
    case listed
    case personalUse = "personal-use"
    /// Once opened they change, or may harm.
    case openedUnsafe = "opened-unsafe"
    case worthLess = "worth-less"
  }

  /// What has to have been done before the purchase for the exception to hold.
  public enum Need: String, Sendable, Codable, CaseIterable {
    case nothing
    /// The shopper was told.
    case told
    /// The shopper confirmed it, at that purchase.
    case confirmed
  }

  /// The countries and places that it holds in; empty where the shop's own promise holds.
  public let places: [PlaceCode]
  /// What the code of the goods begins with, any of these; empty for all codes.
  public let hs: [String]
  /// The category, or one above it; nil for any.
  public let category: String?
  /// What else the goods have to be; nil for nothing.
  public let trait: GoodsTrait?
  /// Whether it holds only for goods that were opened.
  public let isForOpened: Bool
  /// What has to have been done before.
  public let need: Need
  /// Why.
  public let reason: Reason
  /// How sure it is.
  public let confidence: Confidence
  /// The first date of the row.
  public let validFrom: LocalDate
  /// The last; nil if it has no end yet.
  public let validTo: LocalDate?
  /// The law or the page that it was read from.
  public let source: String

  /// A row with all its properties.
  public init(
    places: [PlaceCode], hs: [String] = [], category: String? = nil, trait: GoodsTrait? = nil, isForOpened: Bool = false,
    need: Need = .nothing, reason: Reason, confidence: Confidence, validFrom: LocalDate, validTo: LocalDate? = nil, source: String
  ) {
    self.places = places
    self.hs = hs
    self.category = category
    self.trait = trait
    self.isForOpened = isForOpened
    self.need = need
    self.reason = reason
    self.confidence = confidence
    self.validFrom = validFrom
    self.validTo = validTo
    self.source = source
  }

  /// Whether it is in force on a date.
  public func holds(on date: LocalDate) -> Bool { validFrom <= date && date <= validTo ?? date }

  /// Whether the goods are of those that are excepted, whatever was done with them.
  public func names(_ goods: ReturnGoods) -> Bool {
    (hs.isEmpty || hs.contains { goods.hsCode.rawValue.hasPrefix($0) }) && category.map(goods.categories.contains) ?? true
      && trait.map(goods.traits.contains) ?? true
  }
}
