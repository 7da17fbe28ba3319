import Orders
import Primitives
import Shop
import Storefront

/// What became of all orders: which are late, at once, then how often promises were kept.
extension EffectRunner {
  func report(_ ticket: Ticket, _ orders: [Order]) {
    let wanted = Cancellation()
    state.withLock { $0.questions[ticket] = wanted }
    let post: @Sendable (Action) -> Void = { if !wanted.isCancelled { self.post($0) } }
    inShop(lanes.planning, failed: { _ in post(.promisesReported(ticket, PromiseReport([]))) }) { shop in
      defer { self.state.withLock { _ = $0.questions.removeValue(forKey: ticket) } }
      let began = ContinuousClock.now
      defer { self.log.answered("report", after: .now - began) }
      post(.lateOrdersFound(ticket, shop.late(of: orders, at: self.now)))
      let deliveries = shop.promisedDeliveries(of: orders, at: self.now) { wanted.isCancelled }
      if let deliveries { post(.promisesReported(ticket, PromiseReport(deliveries))) }
    }
  }
}
