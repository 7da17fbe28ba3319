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

  /// What stands behind prices that somebody looks at: after the quotes that were asked for before.
  func explain(_ questions: [CostQuestion]) {
    opening.whenShopOpened {
      for question in questions {
        self.lanes.quotes.run {
          let began = ContinuousClock.now
          // A price without an explanation is a price all the same.
          self.post(.explained(question, try? self.opening.shop?.explanation(question)))
          self.log.answered("explain", after: .now - began)
        }
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
