import Primitives

/// What a change of a catalog does to one of its goods at one destination.
public struct GoodsDifference: Hashable, Sendable {
  /// The goods.
  public let sku: SKU
  /// Where to: the country, whose capital's zone it is.
  public let country: CountryCode
  /// Nil where it could not be had.
  public let was: RecommendedFigures?
  /// Nil where it cannot be had any more.
  public let now: RecommendedFigures?

  /// A difference.
  public init(sku: SKU, country: CountryCode, was: RecommendedFigures?, now: RecommendedFigures?) {
    self.sku = sku
    self.country = country
    self.was = was
    self.now = now
  }

  /// How much dearer it is, as a share of what it cost; nil where one of the two is not known.
  public var priceChange: Double? {
    guard let was, let now, was.total.currency == now.total.currency, was.total.minor > 0 else { return nil }
    return Double(now.total.minor - was.total.minor) / Double(was.total.minor)
  }

  /// How many days later it arrives; nil where one of the two is not known.
  public var daysLater: Double? {
    guard let was, let now else { return nil }
    return Double(now.p90 - was.p90) / 24
  }

  /// How much it matters: what comes or goes first, then by the share of the price, a day being a hundredth of it as for a recommended option.
  public var weight: Double {
    guard was != nil, now != nil else { return .infinity }
    return abs(priceChange ?? 0) + abs(daysLater ?? 0) / 100
  }
}
