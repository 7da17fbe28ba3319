import Orders
import Primitives
import Quotes
import Shop
import Storefront

/// A merchant's question: what lies where, at once, then where it goes, site by site.
extension EffectRunner {
  func surveyStock(_ ticket: Ticket) {
    let wanted = Cancellation()
    state.withLock { $0.questions[ticket] = wanted }
    let post: @Sendable (Action) -> Void = { if !wanted.isCancelled { self.post($0) } }
    inShop(lanes.planning, failed: { post(.stockFailed(ticket, ShopError($0, self.words))) }) { shop in
      defer { self.state.withLock { _ = $0.questions.removeValue(forKey: ticket) } }
      let began = ContinuousClock.now
      defer { self.log.answered("stock", after: .now - began) }
      shop.settleDue(now: self.now)
      let survey = try shop.stockSurvey(isCancelled: { wanted.isCancelled })
      var (sites, lanes) = (survey.sites, [StockClass: [StockLane]]())
      post(.stockArrived(ticket, StockPart(sites: sites, done: 0, isLast: false)))
      let classes = Dictionary(grouping: survey.classes, by: \.site)
      var last = ContinuousClock.now
      for index in sites.indices {
        for stockClass in classes[sites[index].site] ?? [] {
          if wanted.isCancelled { return }
          lanes[stockClass] = shop.lanes(of: stockClass, in: survey, on: self.hour) { wanted.isCancelled }
        }
        sites[index] = survey.with(lanes, at: sites[index])
        // More often nobody sees it.
        if last.duration(to: .now) >= self.interval {
          post(.stockArrived(ticket, StockPart(sites: sites, done: index + 1, isLast: false)))
          last = .now
        }
      }
      post(.stockArrived(ticket, StockPart(sites: sites, stranded: survey.withoutWay(lanes), done: sites.count, isLast: true)))
    }
  }
}
