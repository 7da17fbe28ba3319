import Money
import Primitives

/// A condition that a shopper said in the text of a search, as `under 200 EUR`.
public struct QueryCondition: Hashable, Sendable {
  /// What it asks for.
  public enum Kind: Hashable, Sendable {
    /// A price all paid, or the seller's where there is no destination.
    case price(PriceBounds)
    /// That goods arrive by the end of a day.
    case by(LocalDate)
    /// That goods start from one of these sites, which a name stands for.
    case from(Set<SiteID>)
    /// That goods are delivered to a place of this name.
    case to(String)
    /// An order.
    case sort(SearchRequest.Sort)
  }

  /// What it asks for.
  public let kind: Kind
  /// The words that say it, as they were typed.
  public let words: String

  /// A condition with all its properties.
  public init(kind: Kind, words: String) {
    self.kind = kind
    self.words = words
  }
}
