import Orders
import Primitives
import Quotes
import Shop
import Storefront

/// Quotes, each in the world of its question.
extension EffectRunner {
  func quote(_ keys: [QuoteKey]) {
    let wanted = state.withLock { $0.quotes }
    opening.whenShopOpened {
      for key in keys {
        self.lanes.quotes.run { self.post(wanted.isCancelled ? .quoteForgotten(key) : .quoteArrived(key, self.answer(key))) }
      }
    }
  }

  private func answer(_ key: QuoteKey) -> Result<Quote, ShopError> {
    guard let shop = opening.shop else { return .failure(.storage(opening.failure)) }
    let began = ContinuousClock.now
    defer { log.answered("quote", after: .now - began) }
    return Result { () throws(ShopError) in try shop.quote(key) }
  }
}
