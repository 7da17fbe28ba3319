import Money
import Primitives

/// What a threshold is compared with.
public enum ThresholdBase: String, Sendable, Codable, CaseIterable {
  /// The price of the goods alone.
  case goods
  /// Goods, insurance and freight to the border.
  case customsValue = "customs-value"
  /// Goods, insurance and all carriage, that after the border too.
  case delivered
  /// The price of one piece, the dearest of a consignment.
  case piece
}

/// What is added up before a threshold is compared with it, where the law counts several consignments of a person as one.
public enum ThresholdSpan: String, Sendable, Codable, CaseIterable {
  /// What the person has ordered on the same day.
  case day
  /// What the person has ordered in the same calendar month.
  case month
  /// What the person has ordered in the same calendar year.
  case year
}

/// The values and prices between which a rule applies.
public struct TaxBounds: Hashable, Sendable, Codable {
  /// What they are compared with.
  public let base: ThresholdBase
  /// What else of the person counts towards the values; nil: each consignment stands alone.
  public let together: ThresholdSpan?
  /// The rule applies to consignments of a higher value than this, in units of `currency`; nil for any.
  public let valueFrom: Ratio?
  /// The rule applies to consignments of at most this value; nil for any.
  public let valueTo: Ratio?
  /// The rule applies to goods of at least this price, in units of `currency` for each `unit`; nil for any.
  public let unitPriceFrom: Ratio?
  /// The rule applies to goods of a lower price than this; nil for any.
  public let unitPriceTo: Ratio?
  /// The unit that the price is for; nil without limits of price.
  public let unit: Content.Unit?
  /// The currency of all; nil for that of the calculation.
  public let currency: Currency?
  /// The rule applies to consignments that are heavier than this; nil for any. One whose weight nobody names counts as light.
  public let weightFrom: Grams?
  /// The rule applies to consignments of at most this weight; nil for any.
  public let weightTo: Grams?

  /// Bounds with all their properties.
  public init(
    base: ThresholdBase = .goods, together: ThresholdSpan? = nil, valueFrom: Ratio? = nil, valueTo: Ratio? = nil,
    unitPriceFrom: Ratio? = nil, unitPriceTo: Ratio? = nil, unit: Content.Unit? = nil, currency: Currency?, weightFrom: Grams? = nil,
    weightTo: Grams? = nil
  ) {
    self.base = base
    self.together = together
    self.valueFrom = valueFrom
    self.valueTo = valueTo
    self.unitPriceFrom = unitPriceFrom
    self.unitPriceTo = unitPriceTo
    self.unit = unit
    self.currency = currency
    self.weightFrom = weightFrom
    self.weightTo = weightTo
  }
}
