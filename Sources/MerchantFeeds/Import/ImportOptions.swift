import Money
import Primitives

/// What a merchant says of goods of which the feed does not say it.
package struct ImportOptions: Sendable {
  /// The customs code of goods that have none of their own.
  package var hsCode: HSCode?
  /// Where goods were made that name no country.
  package var origin: CountryCode?
  /// The site that holds the stock.
  package var site: SiteID?
  /// The currency of prices that name none.
  package var currency: Currency?
  /// The packed weight of goods that have none, in grams.
  package var weight: Int?
  /// The sides of the box of goods that have none, in millimetres.
  package var box: [Int]?
  /// How many there are of what is in stock and not counted.
  package var pieces = 10

  /// Nothing is said.
  package init() {}
}
