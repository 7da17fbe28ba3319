import Money
import Primitives

/// What a shopper searches for.
public struct SearchRequest: Hashable, Sendable {
  /// What results are sorted by.
  public enum Sort: String, Sendable, CaseIterable { case relevance, price, arrival, name }

  /// Which goods are wanted, by whether they can be delivered to the zone.
  public enum Delivery: String, Sendable {
    /// All of them; sorted by relevance, those that can be delivered come first.
    case any
    /// Only those that can be delivered there, and those that are sold out; the others are counted.
    case delivered
  }

  /// Words in any language of the catalog or in pinyin, or a SKU; empty for everything.
  public var text: String
  /// The category that the goods are in, or in one inside of it; nil for any.
  public var category: CategoryID?
  /// The brands that are wanted; empty for any.
  public var brands: Set<String>
  /// The values of attributes that are wanted: of each attribute one of its values; empty for any.
  public var attributes: [AttributeID: Set<Specification.Value>]
  /// The sites at one of which the goods are in stock; empty for any.
  public var sites: Set<SiteID>
  /// The date by whose end, at the destination, goods have to arrive with a probability of 90%; nil for any.
  public var by: LocalDate?
  /// The prices between which goods are wanted, in `currency`: landed ones where a zone is known, of the known parts where not all are; else
  /// the seller's. Goods that cannot be delivered to the zone have none. Nil for any.
  public var price: PriceBounds?
  /// Whether prices and dates of all goods found are counted, even if they have to be computed first. If not, they are counted where they are
  /// known.
  public var countsFigures: Bool
  /// What the results are sorted by.
  public var sort: Sort
  /// How many results to skip.
  public var offset: Int
  /// The most results to return.
  public var limit: Int
  /// The destination for which arrivals and landed prices are computed, where `by` or the order of the results needs them.
  public var zone: ZoneID?
  /// The currency of landed prices.
  public var currency: Currency
  /// Which goods are wanted by whether they can be delivered; counts only with a zone.
  public var delivery: Delivery
  /// Whether what was found is counted by category, brand, site and what keeps it from being delivered.
  public var wantsFacets: Bool

  /// A request with all its properties.
  public init(
    text: String = "", category: CategoryID? = nil, brands: Set<String> = [],
    attributes: [AttributeID: Set<Specification.Value>] = [:], sites: Set<SiteID> = [], by: LocalDate? = nil,
    price: PriceBounds? = nil, countsFigures: Bool = false, sort: Sort = .relevance, offset: Int = 0, limit: Int = 50, zone: ZoneID? = nil,
    currency: Currency = .euro, delivery: Delivery = .any, wantsFacets: Bool = true
  ) {
    self.text = text
    self.category = category
    self.brands = brands
    self.attributes = attributes
    self.sites = sites
    self.by = by
    self.price = price
    self.countsFigures = countsFigures
    self.sort = sort
    self.offset = offset
    self.limit = limit
    self.zone = zone
    self.currency = currency
    self.delivery = delivery
    self.wantsFacets = wantsFacets
  }

  /// The same question for counts alone, prices and dates among them.
  public var counting: SearchRequest {
    var counting = self
    (counting.countsFigures, counting.limit) = (true, 0)
    return counting
  }

  /// Whether the answer depends on what is recommended for goods, on their landed price or arrival.
  public var needsFigures: Bool {
    !(price?.isOpen ?? true) || zone != nil && (by != nil || sort == .arrival || sort == .price || countsFigures)
  }
}

/// How many more goods match that cannot be delivered to the zone, and why.
public struct Undelivered: Hashable, Sendable {
  /// How many there are.
  public let total: Int
  /// The reasons, the one with the most goods first; empty if they were not looked for.
  public let reasons: [FacetCount<UndeliveredReason>]

  /// A count with all its properties.
  public init(total: Int = 0, reasons: [FacetCount<UndeliveredReason>] = []) {
    self.total = total
    self.reasons = reasons
  }
}

/// A product as lists show it, by one of its variants: the one that the query names, else the first in stock.
public struct ProductSummary: Hashable, Sendable, Codable {
  /// The product.
  public let handle: ProductHandle
  /// The category that it is in.
  public let category: CategoryID
  /// The name of the brand.
  public let brand: String
  /// The name of the product.
  public let name: LocalizedName
  /// The variant.
  public let sku: SKU
  /// The choices of the variant.
  public let choices: [OptionChoice]
  /// The seller's price of the variant, without taxes.
  public let price: Money
  /// The weight of one piece.
  public let weight: Grams
  /// The country of origin.
  public let origin: CountryCode
  /// The colour of the goods in the picture as `0xRRGGBB`; nil if it has none of its own.
  public let colour: UInt32?
  /// The name of a picture in Assets/pictures.
  public let picture: String
  /// The sites that have the variant in stock.
  public let sites: [SiteID]
  /// How many variants the product has.
  public let variantCount: Int

  /// A summary with all its properties.
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

/// How many of the goods that were found have one value of a property.
public struct FacetCount<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The value.
  public let value: Value
  /// How many of the goods have it.
  public let count: Int

  /// A count with all its properties.
  public init(value: Value, count: Int) {
    self.value = value
    self.count = count
  }
}

/// One page of search results.
public struct SearchPage: Hashable, Sendable {
  /// How many results there are on all pages.
  public let total: Int
  /// The results of this page.
  public let rows: [ProductSummary]
  /// How many goods were found in each category, parents included, if no category had been chosen. This and the next are empty where prices or
  /// dates are chosen and not known of all goods that would be counted.
  public let categories: [CategoryID: Int]
  /// How many goods were found of each brand, the most first, if no brand had been chosen.
  public let brands: [FacetCount<String>]
  /// The attributes of the category that was chosen, those of the most goods first; empty if none was chosen. What is chosen of an attribute
  /// itself does not count.
  public let attributes: [AttributeFacet]
  /// How many goods were found at each site. With a zone, only sites from which goods can be delivered there, the nearest
  /// first. Where sites are ticked, those of the others count too, but for prices or dates that are chosen.
  public let sites: [FacetCount<SiteID>]
  /// What is left out of all these because it cannot be delivered to the zone.
  public let undelivered: Undelivered

  /// What the goods cost and when they arrive, counted; nil where that is not known of all.
  public let facets: GoodsFacets?

  /// If nothing matches the text: texts that may have been meant, the best first. Each of them finds something.
  public let didYouMean: [String]
  /// If nothing matches the text: the text that the results are for instead, the first of `didYouMean`; nil if there are none either.
  public let showing: String?
  /// If nothing is found: how many results there are without category, brands, attributes, sites, price and date; nil if none of these was given.
  public let withoutFilters: Int?

  /// A page with all its properties.
  public init(
    total: Int, rows: [ProductSummary], categories: [CategoryID: Int] = [:], brands: [FacetCount<String>] = [],
    attributes: [AttributeFacet] = [], sites: [FacetCount<SiteID>] = [], undelivered: Undelivered = Undelivered(),
    facets: GoodsFacets? = nil, didYouMean: [String] = [], showing: String? = nil, withoutFilters: Int? = nil
  ) {
    self.total = total
    self.rows = rows
    self.categories = categories
    self.brands = brands
    self.attributes = attributes
    self.sites = sites
    self.undelivered = undelivered
    self.facets = facets
    self.didYouMean = didYouMean
    self.showing = showing
    self.withoutFilters = withoutFilters
  }
}

/// Everything about one product.
public struct ProductPage: Hashable, Sendable {
  /// The product.
  public let product: Product
  /// The stock of all its variants at all sites.
  public let stock: [StockLevel]

  /// A page with all its properties.
  public init(product: Product, stock: [StockLevel]) {
    self.product = product
    self.stock = stock
  }

  /// How many pieces of a variant are in stock at all sites together.
  public func available(_ sku: SKU) -> Int { stock.filter { $0.sku == sku }.reduce(0) { $0 + $1.quantity } }
}
