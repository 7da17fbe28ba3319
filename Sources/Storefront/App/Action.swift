import Catalog
import Delivery
import Foundation
import Money
import Orders
import Phrases
import Primitives
import Quotes
import Screen

/// Names a question, so that a late answer to an old one is dropped.
public struct Ticket: Hashable, Sendable {
  public let number: Int
  public init(_ number: Int) { self.number = number }
}

/// What a customer is told of the account.
public struct AccountAnswer: Hashable, Sendable {
  /// A code for another key.
  public let offer: JoinOffer
  /// The keys that the customer has, the oldest first.
  public let keys: [AccountKey]

  /// A code beside the keys.
  public init(offer: JoinOffer, keys: [AccountKey]) { (self.offer, self.keys) = (offer, keys) }
}

/// How far an order's clock is moved.
public enum OrderAdvance: Hashable, Sendable {
  case hours(Int)
  case toNextEvent
  case toEnd
}

/// What is kept from visit to visit.
public struct Settings: Hashable, Sendable {
  public var destination: Destination?
  public var currency: Currency
  public var languageCode: String
  public var theme: ThemeChoice

  public init(destination: Destination?, currency: Currency, languageCode: String, theme: ThemeChoice) {
    self.destination = destination
    self.currency = currency
    self.languageCode = languageCode
    self.theme = theme
  }
}

/// Why a file that the shopper named was not written.
public enum SaveFailure: Error, Hashable, Sendable {
  /// Something lies there already: it is never written over.
  case exists
  /// The system's own word.
  case other(String)
}

/// What happened: a key, or an answer to an effect.
public enum Action: Sendable {
  case started
  case key(Key)
  case paste(PlainText)
  case mouse(Mouse)
  case resized(Size)
  case networkArrived(
    DeliveryNetwork, currencies: [Currency], symbols: [String: String], properNames: [String: LocalizedName] = [:],
    guide: QueryGuide = QueryGuide())
  case networkFailed(String)
  /// By which sellers' prices are shown in the shopper's currency; before the network.
  case ratesArrived(ExchangeRates)
  /// The catalog's index is being built, or waited for.
  case indexing(IndexingProgress)
  /// What was remembered from the last visit, or asked for on the command line.
  case settingsArrived(Destination?, Currency)
  case categoriesArrived([Catalog.Category])
  case searchArrived(Ticket, Result<SearchPage, ShopError>)
  /// Prices and dates of what a search found, counted; nil where that was given up.
  case facetsCounted(Ticket, GoodsFacets?)
  case productArrived(Ticket, ProductPage?)
  case quoteArrived(QuoteKey, Result<Quote, ShopError>)
  /// It was no longer wanted when its turn came, and is asked for again when it is.
  case quoteForgotten(QuoteKey)
  /// What stands behind a price; nil where that is not to be had.
  case explained(CostQuestion, CostExplanation?)
  /// A part of the answer to a long question.
  case computed(Ticket, PlanningPart)
  /// A long question has no answer.
  case computingFailed(Ticket, ShopError)
  /// A part of what is in stock where.
  case stockArrived(Ticket, StockPart)
  /// What is in stock cannot be told.
  case stockFailed(Ticket, ShopError)
  /// The catalog's files were read anew.
  case catalogReloaded(CatalogReload)
  /// The network of a scenario.
  case scenarioNetworkArrived(Scenario, DeliveryNetwork)
  case placesArrived(Ticket, [PlaceMatch])
  /// What the customer of a door chose before: language and theme, as far as they differ from those that the session began with.
  case preferencesArrived(Language?, ThemeChoice?)
  /// A code for another key, and the keys that the customer has.
  case joinOffered(Ticket, Result<AccountAnswer, ShopError>)
  /// What came of a code that was typed.
  case joined(Ticket, Result<JoinOutcome, ShopError>)
  /// What is on screen as text, where it is not written into a file.
  case screenShown(String)
  case cartArrived(Cart)
  /// The cart cannot be read.
  case cartFailed(String)
  /// The cart would have held more than is left.
  case cartRefused(SKU, left: Int)
  case planArrived(Ticket, Result<CheckoutPlan, ShopError>)
  case splitsArrived(Ticket, Result<[CartSplit], ShopError>)
  /// Until when goods are kept for the customer.
  case reserved(Ticket, Result<Date, ShopError>)
  /// What became of an order's goods in the cart.
  case orderRepeated(OrderID, Result<RepeatedOrder, ShopError>)
  /// With the order that was placed from the cart meanwhile, where that is why.
  case placed(Ticket, Result<Order, ShopError>, meanwhile: Order? = nil)
  case ordersArrived(Ticket, Result<OrderOverview, ShopError>)
  /// Of those orders that came into sight.
  case orderRowsArrived(Ticket, Result<OrderListing, ShopError>)
  case orderArrived(Order)
  /// Why an order's address stays.
  case orderRefused(OrderID, String)
  /// What would come of what the shopper is about to ask.
  case actPreviewed(Ticket, Result<ActPreview, ShopError>)
  /// The order with what the shopper asked for; it came as `.orderArrived` too.
  case actDone(Ticket, Result<Order, ShopError>)
  /// Nil: nobody knows the law of where the order goes any more.
  case returnOffered(Ticket, ReturnOffer?)
  case papersWritten(Ticket, Result<PapersWritten, PapersFailure>)
  /// Nil: the calendars that the shipment was promised by are no longer there.
  case outlookArrived(Ticket, ShipmentOutlook?)
  /// Of the orders that are under way.
  case forecastsArrived(Ticket, [OrderID: ShipmentForecast])
  case promisesReported(Ticket, PromiseReport)
  case addressesArrived([KeptAddress])
  /// What the address book was asked for cannot be done.
  case addressRefused(String)
  /// The checkout that was begun before the program ended; nil if none was.
  case draftArrived(CheckoutDraft?)
  case pictureArrived(String, Picture?)
  case mapArrived(MapOutline)
  case languageArrived(Language)
  case woke(Ticket)
  case screenSaved(path: String, SaveFailure?)
  /// Something that the shopper should know, and that hinders nothing.
  case noted(String)
  /// The ledger has not answered for a while, or does again.
  case ledgerWaits(Bool)
  /// Something failed that no page waits for.
  case failed(String)
}
