import Money
import Quotes

/// What goods are narrowed, ordered and counted by.
public enum Appraisal: Hashable, Sendable {
  /// The recommended option.
  case recommended(Recommendation)
  /// Nothing is recommended, since nothing comes or nobody says where to: the seller's price in the currency of the search; nil where a rate is
  /// missing.
  case unquoted(Money?)
}
