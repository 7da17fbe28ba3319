import Catalog
import Money
import Primitives
import Quotes

/// A cart line as the shop sees it now.
public struct PlannedLine: Hashable, Sendable {
  public let sku: SKU
  public let product: ProductHandle
  public let name: LocalizedName
  public let choices: [OptionChoice]
  public let quantity: Int
  /// In stock over all sites.
  public let available: Int
  /// The seller's price of one, at the site that it is sent from once that is known.
  public let price: Money
  /// The way by which the shopper wants it, as the cart has it.
  public let wanted: OptionID?

  public init(
    sku: SKU, product: ProductHandle, name: LocalizedName, choices: [OptionChoice], quantity: Int, available: Int, price: Money,
    wanted: OptionID? = nil
  ) {
    self.sku = sku
    self.product = product
    self.name = name
    self.choices = choices
    self.quantity = quantity
    self.available = available
    self.price = price
    self.wanted = wanted
  }

  /// The line of the cart.
  public var cartLine: CartLine { CartLine(sku: sku, quantity: quantity, option: wanted) }
}

/// Goods that can travel together from one site, with their options and the chosen one.
public struct PlannedShipment: Hashable, Sendable {
  public let site: SiteID
  public let lines: [PlannedLine]
  public let options: [DeliveryOption]
  public let chosen: OptionID

  public init(site: SiteID, lines: [PlannedLine], options: [DeliveryOption], chosen: OptionID) {
    self.site = site
    self.lines = lines
    self.options = options
    self.chosen = chosen
  }

  public var option: DeliveryOption? { options.first { $0.id == chosen } }
}

/// What keeps a line from being ordered.
public enum CartProblem: Hashable, Sendable {
  case soldOut(SKU, available: Int)
  case noRoute(SKU)
  /// No longer in the catalog.
  case unknown(SKU)
  /// Its price is in a currency that has no exchange rate, so that what it would cost cannot be said.
  case noRate(SKU, Currency)
}

/// A cart with its shipments, prices and problems, computed for a destination and an hour.
public struct CheckoutPlan: Hashable, Sendable {
  public let lines: [PlannedLine]
  public internal(set) var shipments: [PlannedShipment]
  public let problems: [CartProblem]
  /// All shipments, all paid; nil while there is no destination or nothing can be sent.
  public let total: Money?
  /// For China: what would be left of the year's allowance after this cart.
  public let allowanceLeft: Money?
  public let estimatedAt: Hour
  /// The day of the exchange rates, the oldest where they differ; nil if nothing was converted.
  public let ratesOn: LocalDate?
  /// The `timesOrdered` of the cart that was planned; nil if the lines are of no cart.
  public var timesOrdered: Int?

  public init(
    lines: [PlannedLine], shipments: [PlannedShipment], problems: [CartProblem], total: Money?, allowanceLeft: Money?, estimatedAt: Hour,
    ratesOn: LocalDate? = nil, timesOrdered: Int? = nil
  ) {
    self.lines = lines
    self.shipments = shipments
    self.problems = problems
    self.total = total
    self.allowanceLeft = allowanceLeft
    self.estimatedAt = estimatedAt
    self.ratesOn = ratesOn
    self.timesOrdered = timesOrdered
  }

  /// Every duty and tax of every shipment is in the total.
  public var isComplete: Bool { shipments.compactMap(\.option).allSatisfy(\.cost.isComplete) }

  /// The last consignment's promise.
  public var promise: Promise? {
    shipments.compactMap(\.option).map { Promise(p50: $0.arrival.p50, p90: $0.arrival.p90) }.max { $0.p90 < $1.p90 }
  }
}
