import Orders
import Primitives
import Shop
import Storefront

extension QuoteFailure {
  /// Why there is no quote, plan or answer to a long question.
  init(_ error: any Error, _ words: any SessionWords) {
    self =
      switch error {
      case ShopError.noRoute(_, let closed): .noRoute(closed)
      case ShopError.outOfStock: .soldOut
      case ShopError.unknownSKU: .unknownSKU
      default: .unavailable(words.text(of: error))
      }
  }
}

extension PlacementFailure {
  /// Why nothing was placed, or why that is not known.
  /// - Parameters:
  ///   - isOpen: there is a shop; else nothing can have been placed.
  ///   - order: looks an order up, to show what was placed meanwhile.
  init(_ error: any Error, _ words: any SessionWords, isOpen: Bool, order: (OrderID) -> Order?) {
    self =
      switch error {
      case _ where !isOpen: .refused(words.text(of: error))
      case ShopError.emptyCart: .emptyCart
      case ShopError.problems(let problems): .problems(problems)
      case ShopError.outOfStock(let sku, _, let available): .problems([.soldOut(sku, available: available)])
      case ShopError.totalChanged(let was, let now): .totalChanged(was: was, is: now)
      case ShopError.unknownOption(let id, _): .unknownOption(OptionID(rawValue: id))
      case ShopError.cartChanged(let cart, let id): .cartChanged(cart, ordered: id.flatMap(order))
      case ShopError.storage(let why), ShopError.unavailable(let why): .storage(why)
      default: .refused(words.text(of: error))
      }
  }
}
