import Money
import Primitives

/// Goods of one kind in a consignment: one declaration line.
public struct CostItem: Hashable, Sendable {
  /// What the goods are. Items with the same first six digits of the HS code and the same description count as one where a duty is charged
  /// per item.
  public let description: String
  /// The code of the Harmonized System, of six digits or more.
  public let hsCode: HSCode
  /// The country of origin.
  public let origin: CountryCode
  /// The value of all pieces together, in the currency of the consignment.
  public let value: Money
  /// How many pieces.
  public let quantity: Int
  /// What one piece contains (50 ml, 30 g), for taxes that count by it; nil if unknown.
  public let content: Content?
  /// The weight of all pieces; nil if unknown.
  public let weight: Grams?
  /// Whether the goods come with the proof of origin that a free-trade agreement asks for.
  public let hasPreference: Bool

  /// An item of a consignment.
  ///
  /// - Parameters:
  ///   - description: What the goods are.
  ///   - hsCode: Their code, of six digits or more.
  ///   - origin: The country of origin.
  ///   - value: The value of all pieces together.
  ///   - quantity: How many pieces.
  ///   - content: What one piece contains.
  ///   - weight: The weight of all pieces.
  ///   - hasPreference: Whether they have the proof of origin that a free-trade agreement asks for.
  public init(
    description: String, hsCode: HSCode, origin: CountryCode, value: Money, quantity: Int = 1, content: Content? = nil,
    weight: Grams? = nil, hasPreference: Bool = false
  ) {
    self.description = description
    self.hsCode = hsCode
    self.origin = origin
    self.value = value
    self.quantity = quantity
    self.content = content
    self.weight = weight
    self.hasPreference = hasPreference
  }
}

/// What a landed cost is computed from: goods, freight, destination, regime and date. All amounts are in one currency.
///
/// ```swift
/// let bicycle = CostItem(description: "bicycle", hsCode: "87120030", origin: "CN", value: Money(minor: 300_00, currency: .euro))
/// let consignment = Consignment(
///   items: [bicycle], freightToBorder: Money(minor: 50_00, currency: .euro), freightInland: .zero(.euro), destination: "BE", date: today)
/// ```
public struct Consignment: Hashable, Sendable {
  /// The goods, one item for each kind.
  public let items: [CostItem]
  /// Freight up to the border of the destination: part of the customs value.
  public let freightToBorder: Money
  /// Freight after the border: part of the VAT base only.
  public let freightInland: Money
  /// The insurance: part of the customs value; zero if there is none.
  public let insurance: Money
  /// What carriers charge the receiver for presenting the parcel to customs; zero if nothing.
  public let clearanceFee: Money
  /// Whether nothing crosses a border: all freight is one line then.
  public let isDomestic: Bool
  /// The country in which the goods' way starts, in free circulation there; nil: that of their origin, item by item.
  public let shipsFrom: CountryCode?
  /// By what they come to the border of the destination for most of the way; nil if that is not known.
  public let arrivesBy: ArrivalMode?
  /// The place that the goods are imported into.
  public let destination: PlaceCode
  /// Whether they come from abroad, from elsewhere in the customs union, or from the place's own customs and VAT territory.
  public let movement: Movement
  /// The regime under which the goods are imported; nil for the default of the destination.
  public private(set) var regime: Regime?
  /// The date whose law applies, local to the destination.
  public internal(set) var date: LocalDate
  /// The value of what the person has ordered besides on the same day, where the law counts it together.
  public internal(set) var usedToday: Money
  /// The value of what the person has ordered besides in the same calendar month, that day included.
  public internal(set) var usedThisMonth: Money
  /// The value of what the person has already imported this year, for regimes with a yearly limit.
  public internal(set) var usedThisYear: Money
  /// Of these values, what parcels of the same order count that come after this one: they count towards thresholds, but what is free is used
  /// by this one before them, so that the tax on an excess falls once.
  public internal(set) var later: CountedValues

  /// A consignment; amounts that are left out are zero.
  public init(
    items: [CostItem], freightToBorder: Money, freightInland: Money, insurance: Money? = nil, clearanceFee: Money? = nil,
    isDomestic: Bool = false, shipsFrom: CountryCode? = nil, arrivesBy: ArrivalMode? = nil, destination: PlaceCode,
    movement: Movement = .abroad, regime: Regime? = nil,
    date: LocalDate, usedToday: Money? = nil, usedThisMonth: Money? = nil, usedThisYear: Money? = nil,
    later: CountedValues = CountedValues()
  ) {
    self.items = items
    self.freightToBorder = freightToBorder
    self.freightInland = freightInland
    let currency = freightToBorder.currency
    self.insurance = insurance ?? .zero(currency)
    self.clearanceFee = clearanceFee ?? .zero(currency)
    self.isDomestic = isDomestic
    self.shipsFrom = shipsFrom
    self.arrivesBy = arrivesBy
    self.destination = destination
    self.movement = movement
    self.regime = regime
    self.date = date
    self.usedToday = usedToday ?? .zero(currency)
    self.usedThisMonth = usedThisMonth ?? self.usedToday
    self.usedThisYear = usedThisYear ?? .zero(currency)
    self.later = later
  }

  /// The currency of all amounts.
  public var currency: Currency { freightToBorder.currency }
  /// The value of all goods; nil if an item has another currency or the sum is out of range.
  public var value: Money? { items.lazy.map(\.value).sum(in: currency) }
  /// Goods, insurance and freight to the border; nil if a part has another currency or the sum is out of range.
  public var customsValue: Money? { value.flatMap { $0 + freightToBorder }.flatMap { $0 + insurance } }

  /// The country in which the goods' way starts; nil if they were made in several and nothing is said.
  var start: CountryCode? {
    shipsFrom ?? items.first.flatMap { first in items.allSatisfy { $0.origin == first.origin } ? first.origin : nil }
  }

  /// What is paid to bring the goods to the receiver: what bases may count beside their price.
  var carriage: [Money] { [freightToBorder, freightInland, insurance, clearanceFee] }

  /// The value of what else of the person counts together with it over a span.
  func others(_ span: ThresholdSpan) -> Money {
    switch span {
    case .day: usedToday
    case .month: usedThisMonth
    case .year: usedThisYear
    }
  }

  /// The same without what comes after it: what has used of what is free before it.
  func earlier(_ span: ThresholdSpan) -> Money {
    let others = others(span)
    return later[span].flatMap { others - $0 } ?? others
  }

  /// The same goods with another freight.
  package func with(freightToBorder: Money, freightInland: Money) -> Consignment {
    Consignment(
      items: items, freightToBorder: freightToBorder, freightInland: freightInland, insurance: insurance, clearanceFee: clearanceFee,
      isDomestic: isDomestic, shipsFrom: shipsFrom, arrivesBy: arrivesBy, destination: destination, movement: movement, regime: regime,
      date: date, usedToday: usedToday, usedThisMonth: usedThisMonth, usedThisYear: usedThisYear, later: later)
  }

  /// The same goods and carriage under a regime that is named.
  package func under(_ regime: Regime) -> Consignment {
    var named = self
    named.regime = regime
    return named
  }
}
