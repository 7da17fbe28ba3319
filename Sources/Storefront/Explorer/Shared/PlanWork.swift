import Orders
import Primitives
import Quotes

/// A long question under way: asked once, answered in parts, stopped when it is left or another is asked.
struct PlanWork: Hashable, Sendable {
  private(set) var question: PlanningQuestion?
  /// While the answer is still coming.
  private(set) var ticket: Ticket?
  private(set) var done = 0
  private(set) var of = 0
  /// Left before it was done.
  private(set) var isStopped = false
  private(set) var failure: ShopError?

  var isUnderWay: Bool { ticket != nil }

  /// Asks, unless that is being answered already; true in `isNew` if what was answered before no longer holds.
  mutating func ask(_ question: PlanningQuestion, _ app: inout AppState) -> (effects: [Effect], isNew: Bool) {
    guard question != self.question else { return ([], false) }
    return (restart(question, &app), true)
  }

  /// Goes on with what was stopped, from the beginning: what the shop computed once it knows.
  mutating func resume(_ app: inout AppState) -> [Effect] {
    guard isStopped, let question else { return [] }
    return restart(question, &app)
  }

  private mutating func restart(_ question: PlanningQuestion, _ app: inout AppState) -> [Effect] {
    var effects = stop()
    let ticket = app.ticket()
    self = PlanWork()
    self.question = question
    self.ticket = ticket
    effects.append(.shop(.compute(ticket, question)))
    return effects
  }

  /// Notes a part; false if it answers another question.
  mutating func take(_ part: PlanningPart, _ ticket: Ticket) -> Bool {
    guard ticket == self.ticket else { return false }
    (done, of) = (part.done, part.of)
    if part.isLast { self.ticket = nil }
    return true
  }

  /// Notes why nothing more comes; false if that is of another question.
  mutating func fail(_ why: ShopError, _ ticket: Ticket) -> Bool {
    guard ticket == self.ticket else { return false }
    (done, of) = (0, 0)
    failure = why
    self.ticket = nil
    return true
  }

  /// Stops what is under way; what has come stays.
  mutating func stop() -> [Effect] {
    guard let ticket else { return [] }
    self.ticket = nil
    isStopped = true
    return [.shop(.stop(ticket))]
  }

  /// Another time it is asked anew.
  mutating func forget() -> [Effect] {
    let effects = stop()
    self = PlanWork()
    return effects
  }
}
