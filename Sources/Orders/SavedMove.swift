import Primitives

/// What is done with goods that a customer keeps beside the cart for later.
public enum SavedMove: Hashable, Sendable, CaseIterable {
  /// The line leaves the cart and is kept.
  case save
  /// What is kept goes back into the cart.
  case unsave
  /// What is kept is forgotten.
  case forget

  /// Carries it out.
  public func apply(to cart: inout Cart, _ sku: SKU) {
    switch self {
    case .save: cart.save(sku)
    case .unsave: cart.unsave(sku)
    case .forget: cart.removeSaved(sku)
    }
  }
}
