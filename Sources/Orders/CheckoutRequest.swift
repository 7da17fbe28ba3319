import Money
import Primitives

/// What is asked for when an order is placed.
public struct CheckoutRequest: Hashable, Sendable {
  /// The same key with the same request gives the same order again.
  public let key: PlacementKey
  /// What is ordered, as the shopper was shown it.
  public let lines: [CartLine]
  /// The `timesOrdered` of the cart that the lines stand in; nil: they are ordered past the cart.
  public let timesOrdered: Int?
  public let address: Address
  public let currency: Currency
  /// The chosen option of each site's shipment; others take the recommended one.
  public let chosen: [SiteID: OptionID]
  /// What the shopper was shown; another total is told, not taken.
  public let expectedTotal: Money?

  public init(
    key: PlacementKey, lines: [CartLine], timesOrdered: Int?, address: Address, currency: Currency, chosen: [SiteID: OptionID],
    expectedTotal: Money?
  ) {
    self.key = key
    self.lines = lines
    self.timesOrdered = timesOrdered
    self.address = address
    self.currency = currency
    self.chosen = chosen
    self.expectedTotal = expectedTotal
  }

  public var isFromCart: Bool { timesOrdered != nil }

  public var terms: PlacementTerms {
    PlacementTerms(lines: lines, isFromCart: isFromCart, options: Array(chosen.values), address: address, currency: currency.code)
  }
}

/// What has to be the same for two requests to be one: kept beside the order that answers the first.
public struct PlacementTerms: Hashable, Sendable, Codable {
  /// By SKU.
  public let lines: [CartLine]
  public let isFromCart: Bool
  /// Those that were asked for by name, in order.
  public let options: [OptionID]
  public let address: Address
  public let currency: String

  public init(lines: [CartLine], isFromCart: Bool, options: [OptionID], address: Address, currency: String) {
    self.lines = lines.sorted { $0.sku < $1.sku }
    self.isFromCart = isFromCart
    self.options = options.sorted()
    self.address = address
    self.currency = currency
  }

  /// Whether what is asked now is what was asked then. The first answer emptied the cart: who asks again, not knowing of it, finds no lines.
  public func isRepeated(by later: PlacementTerms) -> Bool {
    guard isFromCart, later.isFromCart, later.lines.isEmpty else { return self == later }
    return self
      == PlacementTerms(lines: lines, isFromCart: true, options: later.options, address: later.address, currency: later.currency)
  }
}
