import Orders
import Primitives
import Quotes
import Shop
import Storefront

/// A planner's questions: answered in parts, and left when nobody waits any more.
extension EffectRunner {
  func compute(_ ticket: Ticket, _ question: PlanningQuestion) {
    let wanted = Cancellation()
    state.withLock { $0.questions[ticket] = wanted }
    // What was given up has neither answer nor failure.
    let post: @Sendable (Action) -> Void = { if !wanted.isCancelled { self.post($0) } }
    inShop(lanes.planning, failed: { post(.computingFailed(ticket, ShopError($0, self.words))) }) { shop in
      defer { self.state.withLock { _ = $0.questions.removeValue(forKey: ticket) } }
      guard !wanted.isCancelled else { return }
      let began = ContinuousClock.now
      defer { self.log.answered("plan", after: .now - began) }
      var parts = AnswerParts(to: question, interval: self.interval) { post(.computed(ticket, $0)) }
      try shop.answer(question, isCancelled: { wanted.isCancelled }) { parts.add($0) }
      parts.end()
    }
  }
}
