import Money
import Primitives

/// A request to place an order.
public struct CheckoutRequest: Hashable, Sendable {
  /// The key of the placement: the same key with the same request gives the same order again.
  public let key: PlacementKey
  /// The goods, as they were shown to the shopper.
  public let lines: [CartLine]
  /// The `timesOrdered` of the cart that the lines are in; nil if they are not ordered from a cart.
  public let timesOrdered: Int?
  /// The recipient.
  public let address: Address
  /// The currency of the price.
  public let currency: Currency
  /// The chosen option for the shipment of each site; for other sites the recommended one is taken.
  public let chosen: [SiteID: OptionID]
  /// The total that was shown to the shopper. If it has changed, the order is refused and the new total told. Nil if none was shown.
  public let expectedTotal: Money?
  /// The site that each line is sent from, as it was shown; lines without one go from that of their own option.
  public let sites: [SKU: SiteID]
  /// The plan that was shown to the shopper. If anything material of it has changed, the order is refused. Nil if none was shown.
  public let seen: CheckoutPlan?

  /// A request with all its properties.
  public init(
    key: PlacementKey, lines: [CartLine], timesOrdered: Int?, address: Address, currency: Currency, chosen: [SiteID: OptionID],
    expectedTotal: Money?, sites: [SKU: SiteID] = [:], seen: CheckoutPlan? = nil
  ) {
    self.key = key
    self.lines = lines
    self.timesOrdered = timesOrdered
    self.address = address
    self.currency = currency
    self.chosen = chosen
    self.expectedTotal = expectedTotal
    self.sites = sites
    self.seen = seen
  }

  /// Whether the lines are ordered from a cart.
  public var isFromCart: Bool { timesOrdered != nil }

  /// The terms, by which a repetition of the request is recognised.
  public var terms: PlacementTerms {
    PlacementTerms(lines: lines, isFromCart: isFromCart, options: Array(chosen.values), address: address, currency: currency.code)
  }
}

/// What two requests with the same key must have in common to count as one. It is kept with the order of the first.
public struct PlacementTerms: Hashable, Sendable, Codable {
  /// The goods, in the order of SKUs.
  public let lines: [CartLine]
  /// Whether the lines are ordered from a cart.
  public let isFromCart: Bool
  /// The options that were chosen, sorted.
  public let options: [OptionID]
  /// The recipient.
  public let address: Address
  /// The code of the currency of the price.
  public let currency: String

  /// Terms with all their properties.
  public init(lines: [CartLine], isFromCart: Bool, options: [OptionID], address: Address, currency: String) {
    self.lines = lines.sorted { $0.sku < $1.sku }
    self.isFromCart = isFromCart
    self.options = options.sorted()
    self.address = address
    self.currency = currency
  }

  /// Whether a later request repeats this one. The first placement emptied the cart, so that a repetition from the cart may have no lines.
  public func isRepeated(by later: PlacementTerms) -> Bool {
    guard isFromCart, later.isFromCart, later.lines.isEmpty else { return self == later }
    return self
      == PlacementTerms(lines: lines, isFromCart: true, options: later.options, address: later.address, currency: later.currency)
  }
}
