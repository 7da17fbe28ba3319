import Money
import Orders
import Primitives

/// What is asked of the customer's own things, or changes them: all but plans and settings in the order in which it was asked.
public enum CustomerEffect: Hashable, Sendable {
  case loadCart
  /// So many pieces, by the option that the shopper has chosen; nil: the recommended one.
  case addToCart(SKU, Int, OptionID?)
  case setCart(SKU, Int)
  /// Goods that are kept for later, or put back.
  case moveSaved(SKU, SavedMove)
  /// The cart's shipments and what they cost to a zone, each line from the site that it was given.
  case plan(Ticket, zone: ZoneID, currency: Currency, chosen: [SiteID: OptionID], sites: [SKU: SiteID])
  /// The ways to divide the cart among the sites that have its goods.
  case split(Ticket, zone: ZoneID, currency: Currency)
  /// Keeps goods at their sites for the customer, in place of what was kept before.
  case reserve(Ticket, [SiteID: [SKU: Int]])
  /// Gives back what is kept.
  case release
  case place(Ticket, CheckoutRequest)
  case loadOrders(Ticket)
  case loadOrder(OrderID)
  /// The goods of an order, put into the cart once more.
  case repeatOrder(OrderID)
  case advance(OrderID, OrderAdvance)
  case cancel(OrderID)
  case loadAddresses
  case saveSettings(Settings)
}
