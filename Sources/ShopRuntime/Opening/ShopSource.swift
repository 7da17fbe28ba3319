import Catalog
import Delivery
import Money
import Primitives
import Screen
import Shop
import Storefront

/// What a session is opened from. Both steps may take long and are called off the main thread, in this order.
public protocol ShopSource: Sendable {
  /// Opens the catalog's index, and builds it first where it has to be.
  /// - Parameters:
  ///   - note: told what the shopper should know, also later, when the shop is first used.
  ///   - progress: told how far the index is that is being built.
  func openGoods(note: @escaping @Sendable (SessionNote) -> Void, progress: (IndexingProgress) -> Void) throws -> OpenedGoods
  /// What tells the shop's files as they are from any others; reads none of them.
  func files() -> ShopFiles
  /// Everything that is wrong with the catalog's files as they are.
  func issues() -> [CatalogIssue]
  /// Where to and in which currency a session begins: as asked for, remembered, or usual there.
  func start(of session: CustomerSession) throws -> SessionStart
}

/// What tells the files of a shop from any others.
public struct ShopFiles: Hashable, Sendable {
  /// Those of the catalog.
  public let catalog: String
  /// The rates that were imported; empty if there are none.
  public let rates: String

  public init(catalog: String, rates: String = "") {
    self.catalog = catalog
    self.rates = rates
  }
}

/// What a session begins with.
public struct SessionStart: Hashable, Sendable {
  /// Nil: the shopper is asked.
  public let destination: Destination?
  public let currency: Currency
  /// The code of the language that the customer chose before, if it is another than the session began in.
  public let language: String?
  /// The theme that the customer chose before; nil: the session has its own.
  public let theme: ThemeChoice?

  public init(destination: Destination?, currency: Currency, language: String? = nil, theme: ThemeChoice? = nil) {
    self.destination = destination
    self.currency = currency
    self.language = language
    self.theme = theme
  }
}
