import Orders
import Primitives
import Quotes

/// What comes of a long question, part by part.
protocol PlanKnowledge: Sendable {
  /// Nothing is known yet.
  init()
  mutating func take(_ content: PlanningAnswer)
}

/// The answers to long questions that one pane asks: to the one that it shows, beside it to the same one of the world as it is, and to those
/// that it showed before, so that what is switched to and fro is not asked twice.
struct PlanAnswers<Knowledge: PlanKnowledge>: Sendable {
  /// A question, how far it is answered, and what is known.
  private struct Answer: Sendable {
    var work = PlanWork()
    var knowledge = Knowledge()

    /// It is answered for good.
    var isWhole: Bool { work.question != nil && !work.isUnderWay && !work.isStopped && work.failure == nil }
  }

  private var current = Answer()
  private var other: (question: PlanningQuestion, answer: Answer)?
  private var earlier: [Answer] = []

  /// How many answers are kept besides the two that are shown.
  static var capacity: Int { 4 }

  var work: PlanWork { current.work }
  var knowledge: Knowledge { current.knowledge }
  /// Of the world as it is; nil without a scenario, or nothing is known of it yet.
  var asItIs: Knowledge? { other.flatMap { $0.answer.work.done > 0 ? $0.answer.knowledge : nil } }

  /// The work that is under way: of the question that is shown, or of the one beside it.
  var busy: PlanWork? { current.work.isUnderWay ? current.work : other.flatMap { $0.answer.work.isUnderWay ? $0.answer.work : nil } }

  /// Asks, unless it is being answered already; the question beside it once the first is answered. True in `isNew` if another question is
  /// shown than before.
  mutating func ask(_ question: PlanningQuestion, beside asItIs: PlanningQuestion?, _ app: inout AppState) -> (
    effects: [Effect], isNew: Bool
  ) {
    var effects: [Effect] = []
    let isNew = question != current.work.question
    if let old = other, old.question != asItIs {
      effects += set(aside: old.answer)
      other = nil
    }
    if isNew {
      // What is shown beside it may become what is shown.
      let before = current
      if let known = recall(question) {
        effects += set(aside: before)
        current = known
      } else {
        effects += set(aside: before)
        current = Answer()
        effects += current.work.ask(question, &app).effects
      }
    }
    if let asItIs, other == nil { other = (asItIs, recall(asItIs) ?? Answer()) }
    if !current.work.isUnderWay, !current.work.isStopped, let asItIs, other?.answer.work.question == nil {
      effects += other?.answer.work.ask(asItIs, &app).effects ?? []
    }
    return (effects, isNew)
  }

  /// Stops an answer, and keeps it if it is whole.
  private mutating func set(aside answer: Answer) -> [Effect] {
    var answer = answer
    let effects = answer.work.stop()
    guard answer.isWhole else { return effects }
    earlier.append(answer)
    if earlier.count > Self.capacity { earlier.removeFirst() }
    return effects
  }

  private mutating func recall(_ question: PlanningQuestion) -> Answer? {
    earlier.firstIndex { $0.work.question == question }.map { earlier.remove(at: $0) }
  }

  /// Notes a part; false if it answers another question.
  mutating func take(_ part: PlanningPart, _ ticket: Ticket) -> Bool {
    if current.work.take(part, ticket) {
      current.knowledge.take(part.content)
      return true
    }
    guard other?.answer.work.take(part, ticket) == true else { return false }
    other?.answer.knowledge.take(part.content)
    return true
  }

  /// Notes why nothing more comes; false if that is of another question.
  mutating func fail(_ why: ShopError, _ ticket: Ticket) -> Bool {
    current.work.fail(why, ticket) || other?.answer.work.fail(why, ticket) == true
  }

  /// Stops what is under way; what has come stays.
  mutating func stop() -> [Effect] { current.work.stop() + (other?.answer.work.stop() ?? []) }

  /// Goes on with what was stopped.
  mutating func resume(_ app: inout AppState) -> [Effect] { current.work.resume(&app) }
}
