import Orders
import Primitives

extension ShopError {
  /// Any error as the shop's; what is none of its own, in words.
  init(_ error: any Error, _ words: any SessionWords) {
    self = error as? ShopError ?? .storage(words.text(of: error))
  }
}
