import Money
import Primitives

/// What may not travel everywhere.
public enum BatteryKind: String, Sendable, Codable, CaseIterable { case lithiumIon = "lithium-ion", lithiumMetal = "lithium-metal" }

/// Goods that carriers treat as dangerous.
public enum DangerousGoods: String, Sendable, Codable, CaseIterable { case flammableLiquid = "flammable-liquid", aerosol }

/// A kind of goods on the shelf: a top category, or one inside another.
public struct Category: Hashable, Sendable, Codable {
  public let id: CategoryID
  public let parent: CategoryID?
  public let name: LocalizedName
  /// The name of a picture in Assets/pictures.
  public let picture: String

  public init(id: CategoryID, parent: CategoryID?, name: LocalizedName, picture: String) {
    self.id = id
    self.parent = parent
    self.name = name
    self.picture = picture
  }
}

/// One thing that is sold, in one or more variants.
public struct Product: Hashable, Sendable, Codable {
  public let handle: ProductHandle
  public let category: CategoryID
  public let brand: String
  public let name: LocalizedName
  public let text: LocalizedName
  public let hsCode: HSCode
  public let origin: CountryCode
  public let battery: BatteryKind?
  /// Watt-hours.
  public let batteryWattHours: Int?
  public let dangerousGoods: DangerousGoods?
  public let picture: String
  /// 1 … 1000; orders the lists.
  public let popularity: Int
  /// At least one; the first is shown first.
  public let variants: [Variant]

  public init(
    handle: ProductHandle, category: CategoryID, brand: String, name: LocalizedName, text: LocalizedName, hsCode: HSCode,
    origin: CountryCode,
    battery: BatteryKind?, batteryWattHours: Int?, dangerousGoods: DangerousGoods?, picture: String, popularity: Int, variants: [Variant]
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
  }

  public func variant(_ sku: SKU) -> Variant? { variants.first { $0.sku == sku } }
}

/// One choice of a variant: `frame-size`, 50 cm.
public struct OptionChoice: Hashable, Sendable, Codable {
  public let option: String
  public let optionName: LocalizedName
  public let value: LocalizedName

  public init(option: String, optionName: LocalizedName, value: LocalizedName) {
    self.option = option
    self.optionName = optionName
    self.value = value
  }
}

/// One size, colour, shade or content of a product, with its own stock.
public struct Variant: Hashable, Sendable, Codable {
  public let sku: SKU
  public let choices: [OptionChoice]
  /// The seller's price of one, without any tax.
  public let price: Money
  public let weight: Grams
  public let box: Dimensions
  public let content: Content?
  /// `0xRRGGBB` for the picture.
  public let colour: UInt32?

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

/// What one site holds of one variant, and at what price.
public struct StockLevel: Hashable, Sendable, Codable {
  public let sku: SKU
  public let site: SiteID
  public let quantity: Int
  /// The price of one at this site, if it differs from the variant's.
  public let price: Money?

  public init(sku: SKU, site: SiteID, quantity: Int, price: Money?) {
    self.sku = sku
    self.site = site
    self.quantity = quantity
    self.price = price
  }
}
