import Money
import Primitives

/// How many of the goods found have each price and date that a list shows of them. Every count is exact; what is not known of all of them is
/// not there.
public struct GoodsFacets: Hashable, Sendable {
  /// Bands of prices with round limits, the lowest first. Goods that have no landed price to the destination are in none. What is chosen
  /// between prices itself does not count.
  public let prices: [FacetCount<PriceBounds>]
  /// The dates, local to the destination, by whose end goods arrive with a probability of 90%, the first first: each with the goods of that
  /// date alone. A date that is chosen itself does not count.
  public let arrivals: [FacetCount<LocalDate>]
  /// The sites in which the options shown start, the one with the most goods first.
  public let starts: [FacetCount<SiteID>]

  /// Facets with all their properties.
  public init(prices: [FacetCount<PriceBounds>] = [], arrivals: [FacetCount<LocalDate>] = [], starts: [FacetCount<SiteID>] = []) {
    self.prices = prices
    self.arrivals = arrivals
    self.starts = starts
  }

  /// How many goods arrive by the end of a date.
  public func arriving(by date: LocalDate) -> Int { arrivals.reduce(0) { $0 + ($1.value <= date ? $1.count : 0) } }
}
