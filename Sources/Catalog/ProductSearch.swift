import Money
import Primitives

/// What a shopper asks the shelf.
public struct SearchRequest: Hashable, Sendable {
  public enum Sort: String, Sendable, CaseIterable { case relevance, price, arrival, name }

  /// Which goods, by whether they can be delivered to the zone.
  public enum Delivery: String, Sendable {
    /// All; sorted by relevance, those that are delivered first.
    case any
    /// Only those that are delivered there, and those that are sold out; the others are counted.
    case delivered
  }

  /// Words in English, Chinese or pinyin, or a SKU; empty: everything.
  public var text: String
  public var category: CategoryID?
  /// Empty: any.
  public var brands: Set<String>
  /// In stock at one of these; empty: anywhere.
  public var sites: Set<SiteID>
  /// Arrives with 90% by the end of this date at the destination.
  public var by: LocalDate?
  public var sort: Sort
  public var offset: Int
  public var limit: Int
  /// Where arrival and landed price are computed to, for `by` and the sorts that need them.
  public var zone: ZoneID?
  public var currency: Currency
  /// Only with a zone.
  public var delivery: Delivery

  public init(
    text: String = "", category: CategoryID? = nil, brands: Set<String> = [], sites: Set<SiteID> = [], by: LocalDate? = nil,
    sort: Sort = .relevance, offset: Int = 0, limit: Int = 50, zone: ZoneID? = nil, currency: Currency = .euro, delivery: Delivery = .any
  ) {
    self.text = text
    self.category = category
    self.brands = brands
    self.sites = sites
    self.by = by
    self.sort = sort
    self.offset = offset
    self.limit = limit
    self.zone = zone
    self.currency = currency
    self.delivery = delivery
  }
}

/// How many more goods match that are not delivered to the zone, and why.
public struct Undelivered: Hashable, Sendable {
  public let total: Int
  /// Most goods first; empty where nobody looked.
  public let reasons: [FacetCount<UndeliveredReason>]

  public init(total: Int = 0, reasons: [FacetCount<UndeliveredReason>] = []) {
    self.total = total
    self.reasons = reasons
  }
}

/// A product as a list shows it: one variant of it, which the query names or which is the first in stock.
public struct ProductSummary: Hashable, Sendable, Codable {
  public let handle: ProductHandle
  public let category: CategoryID
  public let brand: String
  public let name: LocalizedName
  public let sku: SKU
  public let choices: [OptionChoice]
  /// The seller's price of the variant, without taxes.
  public let price: Money
  public let weight: Grams
  public let origin: CountryCode
  public let colour: UInt32?
  public let picture: String
  /// Where the variant is in stock.
  public let sites: [SiteID]
  public let variantCount: Int

  public init(
    handle: ProductHandle, category: CategoryID, brand: String, name: LocalizedName, sku: SKU, choices: [OptionChoice], price: Money,
    weight: Grams, origin: CountryCode, colour: UInt32?, picture: String, sites: [SiteID], variantCount: Int
  ) {
    self.handle = handle
    self.category = category
    self.brand = brand
    self.name = name
    self.sku = sku
    self.choices = choices
    self.price = price
    self.weight = weight
    self.origin = origin
    self.colour = colour
    self.picture = picture
    self.sites = sites
    self.variantCount = variantCount
  }
}

/// How many of the goods found have one property.
public struct FacetCount<Value: Hashable & Sendable>: Hashable, Sendable {
  public let value: Value
  public let count: Int

  public init(value: Value, count: Int) {
    self.value = value
    self.count = count
  }
}

/// One page of what was found.
public struct SearchPage: Hashable, Sendable {
  /// Of all pages.
  public let total: Int
  public let rows: [ProductSummary]
  /// Goods found by category, parents included, before the category was chosen.
  public let categories: [CategoryID: Int]
  /// Most first.
  public let brands: [FacetCount<String>]
  /// Where a zone is given: only sites from which goods come there, nearest first.
  public let sites: [FacetCount<SiteID>]
  /// What is left out of all this because it is not delivered to the zone.
  public let undelivered: Undelivered

  /// Where the text finds nothing at all: what it may have meant, best first. Each finds something.
  public let didYouMean: [String]
  /// Where nothing is found: how many there are without category, brands, sites and date; nil if none of them was asked for.
  public let withoutFilters: Int?

  public init(
    total: Int, rows: [ProductSummary], categories: [CategoryID: Int] = [:], brands: [FacetCount<String>] = [],
    sites: [FacetCount<SiteID>] = [], undelivered: Undelivered = Undelivered(),
    didYouMean: [String] = [], withoutFilters: Int? = nil
  ) {
    self.total = total
    self.rows = rows
    self.categories = categories
    self.brands = brands
    self.sites = sites
    self.undelivered = undelivered
    self.didYouMean = didYouMean
    self.withoutFilters = withoutFilters
  }
}

/// Everything about one product.
public struct ProductPage: Hashable, Sendable {
  public let product: Product
  public let stock: [StockLevel]

  public init(product: Product, stock: [StockLevel]) {
    self.product = product
    self.stock = stock
  }

  /// How many of a variant there are in all.
  public func available(_ sku: SKU) -> Int { stock.filter { $0.sku == sku }.reduce(0) { $0 + $1.quantity } }
}
