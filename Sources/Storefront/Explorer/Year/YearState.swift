import Screen

/// The year view: what is known of each order date, and the date in focus.
struct YearState: Sendable {
  var work = PlanWork()
  /// By day, 0 to 364; nil where nothing is known, or nothing leads there.
  private(set) var points = [YearPoint?](repeating: nil, count: YearState.length)
  private(set) var cursor = 0
  /// Always the option in focus, instead of what is recommended on each day; nil until the shopper says.
  var isFixed: Bool?

  static let length = 365
  /// How many days come first, one a week.
  static let weeks = 53

  var known: [YearPoint] { points.compactMap { $0 } }
  var point: YearPoint? { points[cursor] }

  mutating func ask(_ question: Inquiry, _ app: inout AppState) -> [Effect] {
    let (effects, isNew) = work.ask(question, &app)
    if isNew { points = [YearPoint?](repeating: nil, count: Self.length) }
    return effects
  }

  mutating func take(_ part: PlanPart, _ ticket: Ticket) {
    guard work.take(part, ticket), case .year(let new) = part.content else { return }
    for point in new where points.indices.contains(point.day) { points[point.day] = point }
  }

  /// Left and right by a day, up and down by a week, pages by four weeks.
  mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left: step(-1)
    case .right: step(1)
    case .up: step(-7)
    case .down: step(7)
    case .pageUp: step(-28)
    case .pageDown: step(28)
    case .home: cursor = 0
    case .end: cursor = Self.length - 1
    default: return false
    }
    return true
  }

  mutating func step(_ days: Int) { select(cursor + days) }
  mutating func select(_ day: Int) { cursor = min(max(0, day), Self.length - 1) }

  /// How far the work is; nil when nothing is under way and all is there.
  func progress(_ app: AppState) -> PlainText? {
    if work.isStopped { return app.text("plan.stopped") }
    guard work.isUnderWay else { return nil }
    if work.done <= Self.weeks {
      return app.text("yearView.weeks", ["n": "\(min(52, work.done))", "of": "52"])
    }
    return app.text("yearView.days", ["n": "\(work.done)", "of": "\(work.of)"])
  }
}
