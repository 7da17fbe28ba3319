import LandedCost
import Money
import Primitives
import Quotes

/// Something that differs between the plan that a shopper has seen and the one that would be ordered now.
public enum PlanChange: Hashable, Sendable {
  /// The seller's price of one piece.
  case price(SKU, was: Money, is: Money)
  /// A line of what a shipment costs; nil: there was or is none.
  case cost(site: SiteID, CostKind, LineLabel, was: Money?, is: Money?)
  /// What the price of a shipment takes in: taxes that nobody knows the amount of, or who pays them at the border.
  case coverage(site: SiteID)
  /// Customs ask who buys the goods, which they did not, or the other way round.
  case identity(was: Bool, is: Bool)
  /// When a shipment is there with 90%.
  case arrival(site: SiteID, was: Hour, is: Hour)
  /// The option of a shipment.
  case option(site: SiteID, was: OptionID, is: OptionID)
  /// The site that a line is sent from; nil: it is not sent.
  case site(SKU, was: SiteID?, is: SiteID?)
  /// What is left of a yearly allowance.
  case allowance(was: Money?, is: Money?)
  /// The rates by which prices are converted are of another day.
  case rates(was: LocalDate?, is: LocalDate?)
  /// On which terms the goods could be given back.
  case returns(was: PlannedReturns, is: PlannedReturns)
  /// The total.
  case total(was: Money?, is: Money?)
}

extension PlanChange {
  /// Whether it changes what is paid, when the goods come or how they go back. What does not is said, and needs no consent.
  public var isMaterial: Bool {
    switch self {
    case .rates, .allowance: false
    default: true
    }
  }
}
