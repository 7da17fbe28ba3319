import LandedCost
import Money
import Orders
import Primitives

/// A shipment of an order with all that its papers say of it.
public struct PaperParcel: Hashable, Sendable {
  /// Which of the order's shipments it is, from 1.
  public let number: Int
  /// The number of its invoice.
  public let invoice: String
  /// Its number in the post on the way out; nil if the country of its site is not known.
  public let itemNumber: ItemNumber?
  /// Its number on the way back; nil if the country of the order is not known.
  public let returnNumber: ItemNumber?
  /// The site that it is sent from, and sent back to.
  public let site: PaperParty
  /// The option that it travels by.
  public let option: OptionID
  /// The carriers, in the order of their services.
  public let carriers: [String]
  /// The goods, also those of which all were cancelled.
  public let goods: [PaperGoods]
  /// The landed cost of what was not cancelled.
  public let cost: LandedCost
  /// The local date until which it arrives with 50%.
  public let likelyBy: LocalDate
  /// The local date until which it arrives with 90%.
  public let surelyBy: LocalDate
  /// Whether customs look at it on its way.
  public let crossesCustoms: Bool
  /// The local date on which the carrier took it; nil while none has.
  public let handedOverOn: LocalDate?
  /// The local date on which it was delivered; nil while it is not.
  public let deliveredOn: LocalDate?
  /// The last day on which giving it back can be asked for; nil while that is not known.
  public let returnUntil: LocalDate?
  /// The day by which it has to be sent back; nil if nobody has asked to, or nothing says.
  public let sendBackBy: LocalDate?

  /// A parcel with all its properties.
  public init(
    number: Int, invoice: String, itemNumber: ItemNumber?, returnNumber: ItemNumber?, site: PaperParty, option: OptionID,
    carriers: [String], goods: [PaperGoods], cost: LandedCost, likelyBy: LocalDate, surelyBy: LocalDate, crossesCustoms: Bool,
    handedOverOn: LocalDate?, deliveredOn: LocalDate?, returnUntil: LocalDate? = nil, sendBackBy: LocalDate? = nil
  ) {
    self.number = number
    self.invoice = invoice
    self.itemNumber = itemNumber
    self.returnNumber = returnNumber
    self.site = site
    self.option = option
    self.carriers = carriers
    self.goods = goods
    self.cost = cost
    self.likelyBy = likelyBy
    self.surelyBy = surelyBy
    self.crossesCustoms = crossesCustoms
    self.handedOverOn = handedOverOn
    self.deliveredOn = deliveredOn
    self.returnUntil = returnUntil
    self.sendBackBy = sendBackBy
  }

  /// The currency of its cost.
  public var currency: Currency { cost.total.currency }

  /// What all goods cost.
  public var goodsValue: Money { goods.lazy.map(\.value).sum(in: currency) ?? .zero(currency) }

  /// How many pieces it has.
  public var pieces: Int { goods.reduce(0) { $0 + $1.quantity } }

  /// Whether all pieces were cancelled.
  public var isCancelled: Bool { !goods.isEmpty && goods.allSatisfy { $0.cancelled >= $0.ordered } }

  /// The goods that are in it. Where all were cancelled there is nothing to declare or to pack, and the papers say what there would have been.
  public var packed: [PaperGoods] { isCancelled ? goods : goods.filter { $0.quantity > 0 } }

  /// The goods that go back; before anything can, all that are in it.
  public var returned: [PaperGoods] { packed.contains { $0.returning > 0 } ? packed.filter { $0.returning > 0 } : packed }

  /// What the goods that go back cost.
  public var returnedValue: Money { returned.lazy.map(\.returningValue).sum(in: currency) ?? .zero(currency) }

  /// The weight of all goods with their boxes; nil if that of one is not known.
  public var grossWeight: Grams? {
    goods.reduce(Optional(Grams(0))) { sum, goods in sum.flatMap { sum in goods.totalWeight.map { sum + $0 } } }
  }
}
