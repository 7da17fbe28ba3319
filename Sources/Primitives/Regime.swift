/// How taxes are collected on a consignment.
public enum Regime: String, Sendable, Codable, CaseIterable {
  /// Tax collected at import.
  case standard
  /// Collected by the seller where a destination has a scheme for small values (the EU's Import One-Stop Shop and its like).
  case ioss
  case postal
  /// Cleared in bulk into an overseas warehouse: local VAT only.
  case localStock = "local-stock"
  /// China's cross-border e-commerce retail imports.
  case cbec
  case personal
  case general
}
