import Catalog
import Money
import Primitives
import Quotes

/// A line of a cart, with its current name, price and stock.
public struct PlannedLine: Hashable, Sendable {
  /// The variant.
  public let sku: SKU
  /// The product.
  public let product: ProductHandle
  /// The name of the product.
  public let name: LocalizedName
  /// The choices of the variant.
  public let choices: [OptionChoice]
  /// How many pieces are ordered.
  public let quantity: Int
  /// How many pieces are in stock at all sites together.
  public let available: Int
  /// The seller's price of one piece, at the site that it is sent from once that is known.
  public let price: Money
  /// What all pieces come to, as the price's own line for goods has it: the seller's price times the pieces, converted and rounded once. It can
  /// differ by a cent from the pieces at their converted price.
  public let amount: Money
  /// The option that the shopper chose for it in the cart; nil if none.
  public let wanted: OptionID?

  /// A line with all its properties.
  ///
  /// - Parameter amount: Nil: the pieces at their price.
  public init(
    sku: SKU, product: ProductHandle, name: LocalizedName, choices: [OptionChoice], quantity: Int, available: Int, price: Money,
    amount: Money? = nil, wanted: OptionID? = nil
  ) {
    self.sku = sku
    self.product = product
    self.name = name
    self.choices = choices
    self.quantity = quantity
    self.available = available
    self.price = price
    self.amount = amount ?? price * quantity
    self.wanted = wanted
  }

  /// The line as it is in the cart.
  public var cartLine: CartLine { CartLine(sku: sku, quantity: quantity, option: wanted) }
}

/// Goods that are sent together from one site, with their delivery options and the chosen one.
public struct PlannedShipment: Hashable, Sendable {
  /// The site that the lines are sent from, by the options that were chosen for them.
  public let site: SiteID
  /// The goods.
  public let lines: [PlannedLine]
  /// The options for all the goods together.
  public let options: [DeliveryOption]
  /// The id of the chosen option.
  public let chosen: OptionID
  /// What the options were asked with, which explains their prices; nil if that is not known.
  public let request: OptionRequest?

  /// A shipment with all its properties.
  public init(site: SiteID, lines: [PlannedLine], options: [DeliveryOption], chosen: OptionID, request: OptionRequest? = nil) {
    self.site = site
    self.lines = lines
    self.options = options
    self.chosen = chosen
    self.request = request
  }

  /// The chosen option; nil if it does not exist.
  public var option: DeliveryOption? { options.first { $0.id == chosen } }
}

/// Why a line cannot be ordered.
public enum CartProblem: Hashable, Sendable {
  /// No site has enough of it; the most that one has is available.
  case soldOut(SKU, available: Int)
  /// It cannot be delivered.
  case noRoute(SKU)
  /// It is no longer in the catalog.
  case unknown(SKU)
  /// Its price is in a currency without an exchange rate, so that its cost is not known.
  case noRate(SKU, Currency)
}

/// A cart with its shipments, prices and problems, for a destination and an hour.
public struct CheckoutPlan: Hashable, Sendable {
  /// The lines of the cart.
  public let lines: [PlannedLine]
  /// The shipments, one for each site.
  public internal(set) var shipments: [PlannedShipment]
  /// What keeps lines from being ordered.
  public let problems: [CartProblem]
  /// The landed total of all shipments; nil while there is no destination or nothing can be sent.
  public let total: Money?
  /// For China: what would be left of the yearly allowance after this cart.
  public let allowanceLeft: Money?
  /// The hour of the order that the plan was computed for.
  public let estimatedAt: Hour
  /// The date of the exchange rates, the oldest if they differ; nil if nothing was converted.
  public let ratesOn: LocalDate?
  /// The `timesOrdered` of the cart that was planned; nil if the lines are not from a cart.
  public var timesOrdered: Int?
  /// Whether customs ask who buys the goods of one of the shipments, by the options that are chosen.
  public var asksIdentity = false
  /// On which terms the goods could be given back; nil while there is no destination.
  public var returns: PlannedReturns?
  /// What is kept for later beside the cart, with prices and stock of now.
  public var saved: [PlannedLine] = []

  /// A plan with all its properties.
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

  /// Whether all duties and taxes of all shipments are in the total.
  public var isComplete: Bool { shipments.compactMap(\.option).allSatisfy(\.cost.isComplete) }

  /// The promise of the shipment that arrives last.
  public var promise: Promise? {
    shipments.compactMap(\.option).map { Promise(p50: $0.arrival.p50, p90: $0.arrival.p90) }.max { $0.p90 < $1.p90 }
  }
}
