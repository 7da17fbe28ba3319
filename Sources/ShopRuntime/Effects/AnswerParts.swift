import Primitives
import Quotes

/// What is found of a long answer, collected and posted as often as a person can see it.
struct AnswerParts {
  private let post: (PlanningPart) -> Void
  private let interval: Duration
  private let nothing: PlanningAnswer
  private var found: PlanningAnswer
  private var done = 0
  private var of = 0
  private var last = ContinuousClock.now

  init(to question: PlanningQuestion, interval: Duration, post: @escaping (PlanningPart) -> Void) {
    self.interval = interval
    self.post = post
    nothing = question.nothingYet
    found = nothing
  }

  mutating func add(_ part: PlanningPart) {
    found.append(part.content)
    (done, of) = (part.done, part.of)
    if last.duration(to: .now) >= interval { send(isLast: false) }
  }

  /// Posts what is left, as the last part.
  mutating func end() { send(isLast: true) }

  private mutating func send(isLast: Bool) {
    post(PlanningPart(found, done: done, of: of, isLast: isLast))
    found = nothing
    last = .now
  }
}
