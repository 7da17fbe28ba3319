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
  /// How many pieces there are: those that were ordered, less those cancelled before they left. All that were ordered where nobody knows what
  /// the rest cost.
  public let quantity: Int
  /// How many were ordered.
  public let ordered: Int
  /// How many of the ordered were cancelled.
  public let cancelled: Int
  /// How many go back: those of returns that are open, else those that are not back yet.
  public let returning: Int
  /// The seller's price of one piece, in the seller's currency.
  public let unitPrice: Money
  /// What the pieces cost, in the currency of the order.
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
    sku: SKU, name: LocalizedName, choices: [OptionChoice], quantity: Int, ordered: Int? = nil, cancelled: Int = 0, returning: Int? = nil,
    unitPrice: Money, value: Money,
    hsCode: HSCode?, origin: CountryCode?, originName: LocalizedName?, weight: Grams?, box: Dimensions?,
    exceptions: [ReturnException.Reason] = []
  ) {
    self.sku = sku
    self.name = name
    self.choices = choices
    self.quantity = quantity
    self.ordered = ordered ?? quantity + cancelled
    self.cancelled = cancelled
    self.returning = min(returning ?? quantity, quantity)
    self.unitPrice = unitPrice
    self.value = value
    self.hsCode = hsCode
    self.origin = origin
    self.originName = originName
    self.weight = weight
    self.box = box
    self.exceptions = exceptions
  }

  /// What the pieces that go back cost: a share of the value, to the cent.
  public var returningValue: Money { quantity > 0 ? value * Ratio(Int64(returning), Int64(quantity)) : value }

  /// The weight of all pieces; nil if that of one is not known.
  public var totalWeight: Grams? { weight.map { $0 * quantity } }
}
