import Catalog
import Orders
import Primitives
import Quotes

/// What is asked of the shop and is the same for every customer. Nothing of it waits for the customer's ledger but where stock is told.
public enum ShopEffect: Hashable, Sendable {
  /// The network, with settings and rates before it.
  case loadNetwork
  case loadCategories
  /// Goods; an older search that is still under way is given up.
  case search(Ticket, SearchRequest)
  /// Prices and dates of what a search finds; an older count that is still under way is given up.
  case count(Ticket, SearchRequest)
  case loadProduct(Ticket, ProductHandle)
  case findPlaces(Ticket, String)
  /// Several at once; each is answered by itself.
  case quote([QuoteKey])
  /// Nobody waits any more for the quotes that were asked for.
  case forgetQuotes
  /// What stands behind prices; each is answered by itself.
  case explain([CostQuestion])
  /// A long question, answered in parts.
  case compute(Ticket, PlanningQuestion)
  /// Nobody waits for its answer any more.
  case stop(Ticket)
  /// What is in stock where, answered in parts; `.stop` ends it.
  case surveyStock(Ticket)
  /// How the forecast of a shipment has moved, and what became of its promise.
  case outlook(Ticket, Order, shipment: Int)
  /// When orders under way arrive.
  case forecast(Ticket, [Order])
  /// On which terms the goods of an order can be given back now.
  case returnOffer(Ticket, Order)
  /// Reads the catalog's files anew, and opens the shop over them if nothing in them is wrong.
  case reloadCatalog
  /// The network of a scenario.
  case loadScenarioNetwork(Scenario)
}
