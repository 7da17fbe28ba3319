import Orders
import Primitives
import Quotes
import Shop
import Storefront

/// Quotes, and the worlds that they hold in.
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
    guard let (shop, filter) = shop(for: key) else { return .failure(.storage(opening.failure)) }
    let began = ContinuousClock.now
    defer { log.answered("quote", after: .now - began) }
    do {
      if let parcel = key.parcel {
        return .success(
          try shop.quote(
            parcel: parcel.weight, box: parcel.box, from: filter.site ?? parcel.site, zone: key.zone, hour: key.hour,
            currency: key.currency, filter: filter))
      }
      return .success(
        try shop.quote(key.sku, quantity: key.quantity, zone: key.zone, hour: key.hour, currency: key.currency, filter: filter))
    } catch {
      return .failure(ShopError(error, words))
    }
  }

  /// The shop in the world of a question, and what narrows its quotes; nil if the shop could not be opened.
  func shop(for key: QuoteKey) -> (shop: Shop, filter: QuoteFilter)? {
    guard let shop = opening.shop else { return nil }
    let filter = QuoteFilter(
      site: key.scenario.onlySite, sites: key.sites, without: key.scenario.without, extent: key.extent)
    return (scenario.shop(shop, in: key.scenario), filter)
  }
}
