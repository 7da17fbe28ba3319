import Money
import Primitives

/// The kinds of battery that not every carrier takes.
public enum BatteryKind: String, Sendable, Codable, CaseIterable {
  case lithiumIon = "lithium-ion"
  case lithiumMetal = "lithium-metal"
  /// Filled with acid: starter batteries.
  case leadAcid = "lead-acid"
}

/// The kinds of dangerous goods.
public enum DangerousGoods: String, Sendable, Codable, CaseIterable { case flammableLiquid = "flammable-liquid", aerosol }

/// A category of goods, at the top or inside another one.
public struct Category: Hashable, Sendable, Codable {
  /// Its id.
  public let id: CategoryID
  /// The category that it is inside of; nil at the top.
  public let parent: CategoryID?
  /// The name of the category.
  public let name: LocalizedName
  /// The name of a picture in Assets/pictures.
  public let picture: String

  /// A category with all its properties.
  public init(id: CategoryID, parent: CategoryID?, name: LocalizedName, picture: String) {
    self.id = id
    self.parent = parent
    self.name = name
    self.picture = picture
  }
}

/// One thing that is sold, in one or more variants.
public struct Product: Hashable, Sendable {
  /// Its name in commands and files.
  public let handle: ProductHandle
  /// The category that it is in.
  public let category: CategoryID
  /// The name of the brand.
  public let brand: String
  /// The name of the product.
  public let name: LocalizedName
  /// The seller's description.
  public let text: LocalizedName
  /// The code by which it is taxed.
  public let hsCode: HSCode
  /// The country of origin.
  public let origin: CountryCode
  /// The battery in it; nil if there is none.
  public let battery: BatteryKind?
  /// The capacity of the battery in watt-hours; nil if it has none, or it is unknown.
  public let batteryWattHours: Int?
  /// What makes it dangerous goods; nil if it is not.
  public let dangerousGoods: DangerousGoods?
  /// The name of a picture in Assets/pictures.
  public let picture: String
  /// From 1 to 1000; lists begin with the most popular.
  public let popularity: Int
  /// At least one; the first one is shown first.
  public let variants: [Variant]
  /// What its attributes are, in the order of the catalog.
  public let specifications: [Specification]

  /// A product with all its properties.
  public init(
    handle: ProductHandle, category: CategoryID, brand: String, name: LocalizedName, text: LocalizedName, hsCode: HSCode,
    origin: CountryCode,
    battery: BatteryKind?, batteryWattHours: Int?, dangerousGoods: DangerousGoods?, picture: String, popularity: Int, variants: [Variant],
    specifications: [Specification] = []
  ) {
    self.handle = handle
    self.category = category
    self.brand = brand
    self.name = name
    self.text = text
    self.hsCode = hsCode
    self.origin = origin
    self.battery = battery
    self.batteryWattHours = batteryWattHours
    self.dangerousGoods = dangerousGoods
    self.picture = picture
    self.popularity = popularity
    self.variants = variants
    self.specifications = specifications
  }

  /// The variant of a SKU; nil if the product does not have it.
  public func variant(_ sku: SKU) -> Variant? { variants.first { $0.sku == sku } }
}

/// One choice of a variant: `frame-size`, 50 cm.
public struct OptionChoice: Hashable, Sendable, Codable {
  /// The id of the option: `frame-size`.
  public let option: String
  /// The name of the option: “Frame size”.
  public let optionName: LocalizedName
  /// The chosen value: “50 cm”.
  public let value: LocalizedName

  /// A choice with all its properties.
  public init(option: String, optionName: LocalizedName, value: LocalizedName) {
    self.option = option
    self.optionName = optionName
    self.value = value
  }
}

/// One size, colour, shade or content of a product, with its own stock.
public struct Variant: Hashable, Sendable, Codable {
  /// Its stock keeping unit.
  public let sku: SKU
  /// One choice for each option of the product.
  public let choices: [OptionChoice]
  /// The seller's price of one piece, without taxes.
  public let price: Money
  /// The weight of one piece with its box.
  public let weight: Grams
  /// The sides of its box.
  public let box: Dimensions
  /// What a piece contains, for taxes that count by it; nil if none do.
  public let content: Content?
  /// The colour of the goods in the picture as `0xRRGGBB`; nil if it has none of its own.
  public let colour: UInt32?

  /// A variant with all its properties.
  public init(
    sku: SKU, choices: [OptionChoice], price: Money, weight: Grams, box: Dimensions, content: Content?, colour: UInt32?
  ) {
    self.sku = sku
    self.choices = choices
    self.price = price
    self.weight = weight
    self.box = box
    self.content = content
    self.colour = colour
  }
}

/// How many pieces of a variant a site has in stock, and at what price.
public struct StockLevel: Hashable, Sendable, Codable {
  /// The variant.
  public let sku: SKU
  /// The site.
  public let site: SiteID
  /// How many pieces, 0 or more.
  public let quantity: Int
  /// The price of one piece at this site; nil if it is the price of the variant.
  public let price: Money?

  /// A stock level with all its properties.
  public init(sku: SKU, site: SiteID, quantity: Int, price: Money?) {
    self.sku = sku
    self.site = site
    self.quantity = quantity
    self.price = price
  }

  /// What is left of it when some pieces were sold, never below zero.
  public func left(afterSelling sold: Int) -> Int {
    let (left, isTooMuch) = quantity.subtractingReportingOverflow(sold)
    return isTooMuch ? 0 : max(0, left)
  }
}
