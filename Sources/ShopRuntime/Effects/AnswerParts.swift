import Primitives
import Storefront

/// What is found of a long answer, collected and posted as often as a person can see it.
struct AnswerParts<Item> {
  private let post: (PlanPart) -> Void
  private let interval: Duration
  private let content: ([Item]) -> PlanPart.Content
  private var items: [Item] = []
  private var done = 0
  private var of = 0
  private var last = ContinuousClock.now

  init(interval: Duration, _ content: @escaping ([Item]) -> PlanPart.Content, post: @escaping (PlanPart) -> Void) {
    self.interval = interval
    self.content = content
    self.post = post
  }

  /// - Parameter item: nil where a step found nothing.
  mutating func add(_ item: Item?, done: Int, of: Int) {
    if let item { items.append(item) }
    (self.done, self.of) = (done, of)
    if last.duration(to: .now) >= interval { send(isLast: false) }
  }

  /// Posts what is left, as the last part.
  mutating func end() { send(isLast: true) }

  private mutating func send(isLast: Bool) {
    post(PlanPart(content(items), done: done, of: of, isLast: isLast))
    items = []
    last = .now
  }
}
