import Orders
import Primitives
import Shop
import Storefront

/// What became of the promises of all orders.
extension EffectRunner {
  func report(_ ticket: Ticket) {
    let wanted = Cancellation()
    state.withLock { $0.questions[ticket] = wanted }
    let post: @Sendable (Action) -> Void = { if !wanted.isCancelled { self.post($0) } }
    inSession(lanes.planning, failed: { _ in post(.promisesReported(ticket, PromiseReport([]))) }) { session in
      defer { self.state.withLock { _ = $0.questions.removeValue(forKey: ticket) } }
      let began = ContinuousClock.now
      defer { self.log.answered("report", after: .now - began) }
      let deliveries = try session.promisedDeliveries(now: self.now) { wanted.isCancelled }
      if let deliveries { post(.promisesReported(ticket, PromiseReport(deliveries))) }
    }
  }
}
