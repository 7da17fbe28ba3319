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
  /// All orders by number, and those at some places of the list as a whole.
  case loadOrders(Ticket, reading: Range<Int>)
  /// Orders that came into sight.
  case loadOrderRows(Ticket, [OrderID])
  /// How often promises were kept; `.stop` ends it.
  case reportOrders(Ticket)
  case loadOrder(OrderID)
  /// The goods of an order, put into the cart once more.
  case repeatOrder(OrderID)
  case advance(OrderID, OrderAdvance)
  /// What would come of an act; nothing is kept.
  case previewAct(Ticket, ActRequest)
  /// Does it, once for the key.
  case act(Ticket, ActRequest, PlacementKey)
  /// Writes papers of an order into a folder.
  case writePapers(Ticket, PaperRequest)
  case loadAddresses
  /// An address for the book, in place of one that is there or a new one; nil for the last: as it was.
  case keepAddress(Address, inPlaceOf: AddressID?, isUsual: Bool?)
  case removeAddress(AddressID)
  /// Another address for an order.
  case readdress(OrderID, Address)
  /// The checkout that was begun before.
  case loadDraft
  /// What was typed and chosen in the checkout; nil: nothing is left of it.
  case keepDraft(CheckoutDraft?)
  case saveSettings(Settings)
  /// A code with which another key joins the account.
  case offerJoin(Ticket)
  /// Joins this session's key to the account of a code.
  case join(Ticket, JoinCode)
}
