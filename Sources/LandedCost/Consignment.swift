import Money
import Primitives

/// Goods of one kind in a consignment: one declaration line.
public struct CostItem: Hashable, Sendable {
  /// Tells items of one HS heading apart: what the goods are.
  public let description: String
  public let hsCode: HSCode
  public let origin: CountryCode
  /// Of all pieces together, in the currency of the calculation.
  public let value: Money
  public let quantity: Int
  /// Of one piece.
  public let content: Content?
  /// Of all pieces; nil if unknown.
  public let weight: Grams?

  public init(
    description: String, hsCode: HSCode, origin: CountryCode, value: Money, quantity: Int = 1, content: Content? = nil, weight: Grams? = nil
  ) {
    self.description = description
    self.hsCode = hsCode
    self.origin = origin
    self.value = value
    self.quantity = quantity
    self.content = content
    self.weight = weight
  }
}

/// What a landed cost is computed of. All amounts are in one currency.
public struct Consignment: Hashable, Sendable {
  public let items: [CostItem]
  /// Up to the entry border: part of the customs value.
  public let freightToBorder: Money
  /// After it: part of the VAT base only.
  public let freightInland: Money
  public let insurance: Money
  /// What carriers charge the receiver for presenting the parcel to customs.
  public let clearanceFee: Money
  /// Nothing crosses a border: all freight is one line.
  public let isDomestic: Bool
  public let destination: CountryCode
  /// Nil: the destination's default.
  public let regime: Regime?
  public let date: LocalDate
  /// Of the goods that the person imported earlier this year.
  public let usedThisYear: Money

  public init(
    items: [CostItem], freightToBorder: Money, freightInland: Money, insurance: Money? = nil, clearanceFee: Money? = nil,
    isDomestic: Bool = false, destination: CountryCode, regime: Regime? = nil, date: LocalDate, usedThisYear: Money? = nil
  ) {
    self.items = items
    self.freightToBorder = freightToBorder
    self.freightInland = freightInland
    let currency = freightToBorder.currency
    self.insurance = insurance ?? .zero(currency)
    self.clearanceFee = clearanceFee ?? .zero(currency)
    self.isDomestic = isDomestic
    self.destination = destination
    self.regime = regime
    self.date = date
    self.usedThisYear = usedThisYear ?? .zero(currency)
  }

  public var currency: Currency { freightToBorder.currency }
  /// Of all goods; nil where an item is of another currency or the sum does not fit.
  public var value: Money? { items.lazy.map(\.value).sum(in: currency) }
}
