import Orders
import Primitives
import Quotes

/// A parcel of no product: what a planner asks about without goods.
public struct Parcel: Hashable, Sendable {
  public var site: SiteID
  public var weight: Grams
  public var box: Dimensions

  public init(site: SiteID, weight: Grams = Grams(5_000), box: Dimensions = Dimensions(400, 300, 200)) {
    self.site = site
    self.weight = weight
    self.box = box
  }
}

/// A question whose answer takes long enough to come in parts.
public enum Inquiry: Hashable, Sendable {
  /// Each order date of a year against its arrival: of one option, or of what is recommended on each day.
  case year(QuoteKey, OptionID?)
  /// The sites that hold the goods, or all for a parcel of no product, against zones.
  case matrix(QuoteKey, zones: [ZoneID])
  /// The last hour to order each option, to have it by the end of a date with so many per cent.
  case orderBy(QuoteKey, LocalDate, percent: Int)
}

/// A part of an answer, and how much of the work is done.
public struct PlanPart: Sendable {
  public enum Content: Sendable {
    case year([YearDay])
    case matrix([MatrixCell])
    case orderBy([OrderTime])
    case failed(ShopError)
  }

  public let content: Content
  public let done: Int
  public let of: Int
  public let isLast: Bool

  public init(_ content: Content, done: Int, of: Int, isLast: Bool) {
    self.content = content
    self.done = done
    self.of = of
    self.isLast = isLast
  }
}
