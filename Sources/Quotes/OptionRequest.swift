import Catalog
import Delivery
import Money
import Primitives

/// So many of one kind of goods, as an option needs to know them.
public struct OptionLine: Hashable, Sendable {
  /// Tells declaration lines apart: the product.
  public let product: ProductHandle
  public let hsCode: HSCode
  public let origin: CountryCode
  public let quantity: Int
  /// Of one.
  public let weight: Grams
  public let box: Dimensions
  public let content: Content?
  public let hasBattery: Bool
  public let isDangerous: Bool

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

  public init(_ variant: Variant, of product: Product, quantity: Int) {
    self.init(
      product: product.handle, hsCode: product.hsCode, origin: product.origin, quantity: quantity, weight: variant.weight, box: variant.box,
      content: variant.content, hasBattery: product.battery != nil, isDangerous: product.dangerousGoods != nil)
  }
}

/// A site that holds all the goods, and what each line's piece costs there.
public struct OptionSource: Hashable, Sendable {
  public let site: SiteID
  /// Of one piece, line by line.
  public let prices: [Money]

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

/// For which goods, from where, to where, when, in which currency.
public struct OptionRequest: Hashable, Sendable {
  public var lines: [OptionLine]
  public var sources: [OptionSource]
  public var zone: ZoneID
  public var hour: Hour
  public var currency: Currency
  /// Line-haul modes; nil: all.
  public var modes: Set<TransportMode>?
  /// Services that may not be taken.
  public var without: Set<ServiceID>
  public var extent: QuoteExtent
  /// Of goods that the person imported earlier this year, for regimes with a yearly limit.
  public var usedThisYear: Money?

  public init(
    lines: [OptionLine], sources: [OptionSource], zone: ZoneID, hour: Hour, currency: Currency, modes: Set<TransportMode>? = nil,
    without: Set<ServiceID> = [], extent: QuoteExtent = .undominated, usedThisYear: Money? = nil
  ) {
    self.lines = lines
    self.sources = sources
    self.zone = zone
    self.hour = hour
    self.currency = currency
    self.modes = modes
    self.without = without
    self.extent = extent
    self.usedThisYear = usedThisYear
  }
}
