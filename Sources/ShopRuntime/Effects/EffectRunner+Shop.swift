import Catalog
import Orders
import Primitives
import Shop
import Storefront

/// What is the same for every customer.
extension EffectRunner {
  func carryOut(_ effect: ShopEffect) {
    switch effect {
    case .loadNetwork:
      // Behind what was asked of the index before it: the first frame's goods do not share a core with the network.
      opening.whenGoodsOpened { self.lanes.typing.run { self.lanes.background.run { self.loadNetwork() } } }
    case .loadCategories: opening.whenGoodsOpened { self.lanes.typing.run { self.loadCategories() } }
    case .search(let ticket, let request): search(ticket, request)
    case .count(let ticket, let request): count(ticket, request)
    case .loadProduct(let ticket, let handle):
      opening.whenGoodsOpened { self.lanes.goods.run { self.loadProduct(ticket, handle) } }
    case .findPlaces(let ticket, let text):
      inShop(lanes.typing, failed: { self.placesFailed(ticket, $0) }) { self.post(.placesArrived(ticket, try $0.places(text))) }
    case .quote(let keys): quote(keys)
    case .forgetQuotes:
      state.withLock { state in
        state.quotes.cancel()
        state.quotes = Cancellation()
      }
    case .explain(let questions): explain(questions)
    case .compute(let ticket, let question): compute(ticket, question)
    case .stop(let ticket): state.withLock { $0.questions.removeValue(forKey: ticket) }?.cancel()
    case .surveyStock(let ticket): surveyStock(ticket)
    case .outlook(let ticket, let order, let shipment):
      inShop(lanes.forecasts, failed: { _ in self.post(.outlookArrived(ticket, nil)) }) { shop in
        self.post(.outlookArrived(ticket, shop.outlook(of: order, shipment: shipment, at: self.now)))
      }
    case .forecast(let ticket, let orders):
      inShop(lanes.forecasts, failed: { _ in self.post(.forecastsArrived(ticket, [:])) }) { shop in
        self.post(.forecastsArrived(ticket, shop.forecasts(of: orders, at: self.now)))
      }
    case .returnOffer(let ticket, let order): offer(ticket, order)
    case .reloadCatalog: reloadCatalog()
    case .loadScenarioNetwork(let scenario):
      inShop(lanes.background, failed: { self.post(.failed(self.words.text(of: $0))) }) { shop in
        self.post(.scenarioNetworkArrived(scenario, shop.applying(scenario).network))
      }
    }
  }

  /// Without a shop that was told already.
  private func placesFailed(_ ticket: Ticket, _ error: any Error) {
    post(.placesArrived(ticket, []))
    if opening.shop != nil { post(.failed(words.text(of: error))) }
  }

  private func loadCategories() {
    guard let goods = opening.goods else { return }
    do {
      post(.categoriesArrived(try goods.products.categories()))
    } catch {
      post(.failed(words.text(of: error)))
    }
  }

  private func search(_ ticket: Ticket, _ request: SearchRequest) {
    let newest = Cancellation()
    state.withLock { state in
      state.search.cancel()
      state.search = newest
    }
    let lane = request.needsFigures ? lanes.pricing : lanes.typing
    opening.whenGoodsOpened { lane.run { self.search(ticket, request, newest) } }
  }

  private func search(_ ticket: Ticket, _ request: SearchRequest, _ newest: Cancellation) {
    guard !newest.isCancelled else { return }
    let answer: Result<SearchPage, ShopError>
    do {
      if let shop = opening.shop {
        answer = .success(try shop.search(request, at: hour) { newest.isCancelled })
      } else if let goods = opening.goods {
        answer = .success(try goods.products.search(request))
      } else {
        answer = .failure(.storage(opening.failure))
      }
    } catch {
      answer = .failure(ShopError(error, words))
    }
    // What was given up on the way is no answer.
    if !newest.isCancelled { post(.searchArrived(ticket, answer)) }
  }

  private func count(_ ticket: Ticket, _ request: SearchRequest) {
    let newest = Cancellation()
    state.withLock { state in
      state.count.cancel()
      state.count = newest
    }
    let counting = request.counting
    opening.whenShopOpened {
      self.lanes.counting.run {
        guard !newest.isCancelled else { return }
        let began = ContinuousClock.now
        let page = try? self.opening.shop?.search(counting, at: self.hour) { newest.isCancelled }
        self.log.answered("count", after: .now - began)
        if !newest.isCancelled { self.post(.facetsCounted(ticket, page?.facets)) }
      }
    }
  }

  private func loadProduct(_ ticket: Ticket, _ handle: ProductHandle) {
    do {
      if let shop = opening.shop {
        shop.settleDue(now: now)
        post(.productArrived(ticket, try shop.page(handle)))
      } else if let goods = opening.goods {
        post(.productArrived(ticket, try goods.page(handle)))
      } else {
        throw ShopError.storage(opening.failure)
      }
    } catch {
      post(.productArrived(ticket, nil))
      post(.failed(words.text(of: error)))
    }
  }
}
