import Catalog
import LandedCost
import Money
import Primitives

/// The pieces of one SKU in a parcel, with what customs and the packer ask about them.
public struct PaperGoods: Hashable, Sendable {
  /// The variant.
  public let sku: SKU
  /// What it is.
  public let name: LocalizedName
  /// The choices of the variant; empty if it has left the catalog.
  public let choices: [OptionChoice]
  /// How many pieces were ordered.
  public let quantity: Int
  /// How many of them were cancelled since. Prices and values stay those of the order.
  public let cancelled: Int
  /// The seller's price of one piece, in the seller's currency.
  public let unitPrice: Money
  /// What all pieces cost, in the currency of the order.
  public let value: Money
  /// The customs code; nil if the goods have left the catalog, as with all that follows.
  public let hsCode: HSCode?
  /// The country of origin.
  public let origin: CountryCode?
  /// The name of the country of origin.
  public let originName: LocalizedName?
  /// The weight of one piece with its box.
  public let weight: Grams?
  /// The box of one piece.
  public let box: Dimensions?
  /// Why they cannot be given back, or cannot once opened: what the shopper has to be told.
  public let exceptions: [ReturnException.Reason]

  /// Goods with all their properties.
  public init(
    sku: SKU, name: LocalizedName, choices: [OptionChoice], quantity: Int, cancelled: Int = 0, unitPrice: Money, value: Money,
    hsCode: HSCode?, origin: CountryCode?, originName: LocalizedName?, weight: Grams?, box: Dimensions?,
    exceptions: [ReturnException.Reason] = []
  ) {
    self.sku = sku
    self.name = name
    self.choices = choices
    self.quantity = quantity
    self.cancelled = cancelled
    self.unitPrice = unitPrice
    self.value = value
    self.hsCode = hsCode
    self.origin = origin
    self.originName = originName
    self.weight = weight
    self.box = box
    self.exceptions = exceptions
  }

  /// The weight of all pieces; nil if that of one is not known.
  public var totalWeight: Grams? { weight.map { $0 * quantity } }
}
