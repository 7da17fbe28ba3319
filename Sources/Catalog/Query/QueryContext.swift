import Money
import Primitives

/// What typed conditions are told by: the day, the money, the places.
public struct QueryContext {
  /// The day at the destination by the shop's clock.
  public var today: LocalDate
  /// The last day that dates may name; later ones are no conditions.
  public var last: LocalDate
  /// The currency of amounts that name none.
  public var currency: Currency
  /// The currencies that amounts may name.
  public var currencies: [Currency]
  /// The sites of a country or city by its name in any language; empty for what is no such name.
  public var sites: (String) -> Set<SiteID>
  /// Whether goods are delivered to what a name says.
  public var isDestination: (String) -> Bool

  /// A context with all its properties.
  public init(
    today: LocalDate, last: LocalDate, currency: Currency, currencies: [Currency], sites: @escaping (String) -> Set<SiteID> = { _ in [] },
    isDestination: @escaping (String) -> Bool = { _ in false }
  ) {
    self.today = today
    self.last = last
    self.currency = currency
    self.currencies = currencies
    self.sites = sites
    self.isDestination = isDestination
  }
}
