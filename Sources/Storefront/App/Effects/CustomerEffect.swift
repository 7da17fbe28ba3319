import Money
import Orders
import Primitives

/// What is asked of the customer's own things, or changes them: all but plans and settings in the order in which it was asked.
public enum CustomerEffect: Hashable, Sendable {
  case loadCart
  /// So many pieces, by the option that the shopper has chosen; nil: the recommended one.
  case addToCart(SKU, Int, OptionID?)
  case setCart(SKU, Int)
  /// The cart's shipments and what they cost to a zone.
  case plan(Ticket, zone: ZoneID, currency: Currency, chosen: [SiteID: OptionID])
  case place(Ticket, CheckoutRequest)
  case loadOrders(Ticket)
  case loadOrder(OrderID)
  case advance(OrderID, OrderAdvance)
  /// What would come of an act; nothing is kept.
  case previewAct(Ticket, ActRequest)
  /// Does it, once for the key.
  case act(Ticket, ActRequest, PlacementKey)
  /// Writes papers of an order into a folder.
  case writePapers(Ticket, PaperRequest)
  case loadAddresses
  case saveSettings(Settings)
}
