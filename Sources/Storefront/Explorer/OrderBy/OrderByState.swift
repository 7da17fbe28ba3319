import Commerce
import Screen

/// The order-by view: a date, how surely, and the last hour at which each option can be ordered for it.
struct OrderByState: Sendable {
  var work = PlanWork()
  /// Those that are shown, latest first.
  private(set) var moments: [OrderMoment] = []
  private var known: [OrderMoment] = []
  /// Also options that are nearly the same as others.
  private var showsAll = false
  /// By the end of it; nil until the view is opened.
  private(set) var date: LocalDate?
  private(set) var confidence = 2
  var list = ScrollingList(itemHeight: 2)
  /// A date being typed.
  var field: TextField?

  /// In per cent.
  static let confidences = [50, 75, 90, 95, 99]
  /// How far ahead a date may be.
  static let horizon = 400

  var percent: Int { Self.confidences[confidence] }

  /// The shopper's wish; before Christmas the day before it; else in thirty days.
  static func defaultDate(_ app: AppState) -> LocalDate {
    if let wish = app.wish, wish >= app.today { return wish }
    let parts = app.today.parts
    if let eve = LocalDate(year: parts.year, month: 12, day: 24), parts.month >= 11, eve >= app.today + 7 { return eve }
    return app.today + 30
  }

  /// A wish that lies before the day of the order becomes one thirty days after it.
  mutating func open(_ app: AppState, orderedOn: LocalDate? = nil) {
    if date == nil { date = Self.defaultDate(app) }
    if let orderedOn, let wished = date, wished < orderedOn { date = orderedOn + 30 }
  }

  mutating func ask(_ key: QuoteKey, _ app: inout AppState) -> [Effect] {
    open(app, orderedOn: app.localDate(key.hour))
    guard let date else { return [] }
    let (effects, isNew) = work.ask(.orderBy(key, date, percent: percent), &app)
    showsAll = key.includesDominated
    if isNew { isStale = true }
    return effects
  }

  /// What shows is the answer to the question before.
  private(set) var isStale = false

  mutating func take(_ part: PlanPart, _ ticket: Ticket) {
    guard work.take(part, ticket) else { return }
    if isStale {
      (moments, known) = ([], [])
      isStale = false
    }
    guard case .orderBy(let new) = part.content else { return }
    for moment in new {
      known.removeAll { $0.option.id == moment.option.id }
      known.append(moment)
    }
    let byArrival = known.map(\.option).sorted { ($0.arrival.p90, $0.id) < ($1.arrival.p90, $1.id) }
    let standings = OptionFold(byArrival).standings
    moments = known.filter { showsAll || standings[$0.option.id] == .shown }.sorted(by: Self.isEarlier)
    list.setCount(moments.count)
  }

  /// The latest first, then what comes too late.
  private static func isEarlier(_ left: OrderMoment, _ right: OrderMoment) -> Bool {
    switch (left.orderBy, right.orderBy) {
    case (let one?, let other?): (other, left.option.id) < (one, right.option.id)
    case (.some, nil): true
    case (nil, .some): false
    case (nil, nil): (left.option.arrival.p90, left.option.id) < (right.option.arrival.p90, right.option.id)
    }
  }

  var selected: OrderMoment? { list.selection.flatMap { moments.indices.contains($0) ? moments[$0] : nil } }

  mutating func step(_ days: Int, _ app: AppState) { if let date { set(date + days, app) } }

  /// From today on, as far ahead as calendars are sure to be known.
  mutating func set(_ date: LocalDate, _ app: AppState) { self.date = min(max(date, app.today), app.today + Self.horizon) }

  mutating func stepConfidence(_ step: Int) {
    confidence = (confidence + step + Self.confidences.count) % Self.confidences.count
  }

  mutating func choose(percent: Int) { if let index = Self.confidences.firstIndex(of: percent) { confidence = index } }
}
