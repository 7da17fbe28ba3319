/// How duties and taxes are collected on a consignment.
public enum Regime: String, Sendable, Codable, CaseIterable {
  /// They are collected at import.
  case standard
  /// The seller collects them, where a destination has a scheme for small values: the EU's Import One-Stop Shop and the like.
  case ioss
  /// Imported by post, under the rules for postal articles.
  case postal
  /// The goods were imported in bulk into an overseas warehouse before: only the VAT of a domestic sale is due.
  case localStock = "local-stock"
  /// China's cross-border e-commerce retail imports.
  case cbec
  /// Articles for personal use, such as those sent to a person in China by post.
  case personal
  /// General trade, at full rates.
  case general
}
