import Catalog
import Delivery
import LandedCost
import Money
import Primitives

/// A number of pieces of one kind of goods, with all that price and delivery depend on.
public struct OptionLine: Hashable, Sendable {
  /// The product; lines of the same product are one line of the customs declaration.
  public let product: ProductHandle
  /// The code by which they are taxed.
  public let hsCode: HSCode
  /// The country of origin.
  public let origin: CountryCode
  /// How many pieces.
  public let quantity: Int
  /// The weight of one piece.
  public let weight: Grams
  /// The sides of one box.
  public let box: Dimensions
  /// What a piece contains, for taxes that count by it; nil if none do.
  public let content: Content?
  /// Whether they contain batteries.
  public let hasBattery: Bool
  /// Whether they are dangerous goods.
  public let isDangerous: Bool

  /// A line with all its properties.
  public init(
    product: ProductHandle, hsCode: HSCode, origin: CountryCode, quantity: Int, weight: Grams, box: Dimensions, content: Content?,
    hasBattery: Bool, isDangerous: Bool
  ) {
    self.product = product
    self.hsCode = hsCode
    self.origin = origin
    self.quantity = quantity
    self.weight = weight
    self.box = box
    self.content = content
    self.hasBattery = hasBattery
    self.isDangerous = isDangerous
  }

  /// A line of a variant.
  ///
  /// - Parameters:
  ///   - variant: The variant.
  ///   - product: The product that has it.
  ///   - quantity: How many pieces.
  public init(_ variant: Variant, of product: Product, quantity: Int) {
    self.init(
      product: product.handle, hsCode: product.hsCode, origin: product.origin, quantity: quantity, weight: variant.weight, box: variant.box,
      content: variant.content, hasBattery: product.battery != nil, isDangerous: product.dangerousGoods != nil)
  }
}

/// A site that has all the goods, with their prices there.
public struct OptionSource: Hashable, Sendable {
  /// The site.
  public let site: SiteID
  /// For each line, the price of one piece.
  public let prices: [Money]

  /// A source with all its properties.
  public init(site: SiteID, prices: [Money]) {
    self.site = site
    self.prices = prices
  }
}

/// How much of a quote is asked for.
public enum QuoteExtent: Hashable, Sendable {
  /// The recommended option alone, for a fraction of the work: what a list shows.
  case recommended
  /// The Pareto set, labelled.
  case undominated
  /// Also what other options dominate.
  case all
}

/// What delivery options are asked for: goods, sites, zone, hour and currency.
public struct OptionRequest: Hashable, Sendable {
  /// The goods.
  public var lines: [OptionLine]
  /// The sites that have all the goods.
  public var sources: [OptionSource]
  /// The zone that the goods go to.
  public var zone: ZoneID
  /// The hour of the order.
  public var hour: Hour
  /// The currency of all amounts.
  public var currency: Currency
  /// The modes of the line-haul that are wanted; nil for all.
  public var modes: Set<TransportMode>?
  /// Services that are not to be taken.
  public var without: Set<ServiceID>
  /// How much of the quote is wanted.
  public var extent: QuoteExtent
  /// The value of what the person has ordered besides on the same day, where the law counts it together; nil if nothing counts.
  public var usedToday: Money?
  /// The same for the calendar month.
  public var usedThisMonth: Money?
  /// The value of goods that the person has already imported this year, for regimes with a yearly limit.
  public var usedThisYear: Money?
  /// Of these values, what parcels of the same order count that come after this one, and so have used nothing of what is free.
  public var later: CountedValues

  /// A request with all its properties.
  public init(
    lines: [OptionLine], sources: [OptionSource], zone: ZoneID, hour: Hour, currency: Currency, modes: Set<TransportMode>? = nil,
    without: Set<ServiceID> = [], extent: QuoteExtent = .undominated, usedToday: Money? = nil, usedThisMonth: Money? = nil,
    usedThisYear: Money? = nil, later: CountedValues = CountedValues()
  ) {
    self.lines = lines
    self.sources = sources
    self.zone = zone
    self.hour = hour
    self.currency = currency
    self.modes = modes
    self.without = without
    self.extent = extent
    self.usedToday = usedToday
    self.usedThisMonth = usedThisMonth
    self.usedThisYear = usedThisYear
    self.later = later
  }
}
