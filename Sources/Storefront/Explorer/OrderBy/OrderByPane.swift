import Orders
import Phrases
import Primitives
import Quotes
import Screen

/// Order by when: a date, how surely, and the last hour at which each option can be ordered for it.
struct OrderByPane: ExplorerPane {
  private(set) var work = PlanWork()
  /// Those that are shown, latest first.
  private(set) var moments: [OrderTime] = []
  private var known: [OrderTime] = []
  /// Also options that are nearly the same as others.
  private var showsAll = false
  /// By the end of it; nil until the view is opened.
  private(set) var date: LocalDate?
  private(set) var confidence = 2
  private(set) var list = ScrollingList(itemHeight: 2)
  /// A date being typed.
  private(set) var field: TextField?
  /// What shows is the answer to the question before.
  private(set) var isStale = false

  /// In per cent.
  static let confidences = [50, 75, 90, 95, 99]
  /// How far ahead a date may be.
  static let horizon = 400

  init() {}

  var percent: Int { Self.confidences[confidence] }
  var isUnderWay: Bool { work.isUnderWay }
  var isEditingText: Bool { field != nil }
  var selected: OrderTime? { list.selection.flatMap { moments.indices.contains($0) ? moments[$0] : nil } }

  func layout(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> PaneLayout {
    // What few options leave free lies below the sentence, not above it.
    let rows = 2 * moments.count + (frame.isTall ? 1 : 0)
    return PaneLayout(frame, head: 2, foot: { _ in frame.isTall ? 4 : 3 }, most: { moments.isEmpty ? $0 : min($0, rows) })
  }

  // MARK: Questions

  /// The shopper's wish; before Christmas the day before it; else in thirty days.
  static func defaultDate(_ app: AppState) -> LocalDate {
    if let wish = app.wish, wish >= app.today { return wish }
    let parts = app.today.parts
    if let eve = LocalDate(year: parts.year, month: 12, day: 24), parts.month >= 11, eve >= app.today + 7 { return eve }
    return app.today + 30
  }

  mutating func ask(_ subject: ExplorerSubject, _ app: inout AppState) -> [Effect] {
    guard let key = subject.watch.wanted else { return [] }
    let orderedOn = app.localDate(key.hour)
    // A wish that lies before the day of the order becomes one thirty days after it.
    let wished = date ?? Self.defaultDate(app)
    let date = wished < orderedOn ? orderedOn + 30 : wished
    self.date = date
    let (effects, isNew) = work.ask(.orderBy(key, date, percent: percent), &app)
    showsAll = key.extent == .all
    if isNew { isStale = true }
    return effects
  }

  mutating func take(_ part: PlanningPart, _ ticket: Ticket) -> Bool {
    guard work.take(part, ticket) else { return false }
    forgetStale()
    guard case .orderBy(let new) = part.content else { return true }
    for moment in new {
      known.removeAll { $0.option.id == moment.option.id }
      known.append(moment)
    }
    let byArrival = known.map(\.option).sorted { ($0.arrival.p90, $0.id) < ($1.arrival.p90, $1.id) }
    let standings = OptionFold(byArrival).standings
    moments = known.filter { showsAll || standings[$0.option.id] == .shown }.sorted(by: OrderTime.isEarlierInList)
    list.setCount(moments.count)
    return true
  }

  mutating func fail(_ why: ShopError, _ ticket: Ticket) -> Bool {
    guard work.fail(why, ticket) else { return false }
    forgetStale()
    return true
  }

  /// What shows is of the question before no longer.
  private mutating func forgetStale() {
    guard isStale else { return }
    (moments, known) = ([], [])
    isStale = false
  }

  mutating func stop() -> [Effect] { work.stop() }

  // MARK: Keys

  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer? {
    if field != nil { return pressField(key, &app) }
    switch key.asMovement {
    case .left: step(-1, app)
    case .right: step(1, app)
    case .up: step(-7, app)
    case .down: step(7, app)
    case .home: set(app.today, app)
    case .end: set(app.today + Self.horizon, app)
    case .character("s"): stepConfidence(1)
    case .character("S"): stepConfidence(-1)
    case .pageDown, .character("n"): list.move(.down)
    case .pageUp, .character("N"): list.move(.up)
    case .character("D"):
      field = TextField(proposing: PlainText(date?.description ?? ""), limit: 10)
      return .done()
    case .character(let digit) where digit.isASCII && (digit.isNumber || digit == "+"):
      field = TextField(PlainText(String(digit)), limit: 10)
    case .enter:
      if work.isStopped { return .done(work.resume(&app)) }
      guard let selected else { return .done() }
      (subject.chosen, subject.kept) = (selected.option.id, selected.option.id)
      return .enter(.timeline)
    default: return nil
    }
    return .ask
  }

  private mutating func pressField(_ key: Key, _ app: inout AppState) -> ExplorerAnswer {
    switch key {
    case .escape: field = nil
    case .enter:
      guard let date = app.date(field?.text.string ?? ""), date >= app.today else {
        app.say(app.text("orderByView.wrong"), role: .bad)
        return .done()
      }
      field = nil
      set(date, app)
      return .ask
    default: field?.handle(key)
    }
    return .done()
  }

  mutating func paste(_ text: PlainText) { field?.insert(text) }
  mutating func leaveField() { field = nil }

  private mutating func step(_ days: Int, _ app: AppState) { if let date { set(date + days, app) } }

  /// From today on, as far ahead as calendars are sure to be known.
  private mutating func set(_ date: LocalDate, _ app: AppState) { self.date = min(max(date, app.today), app.today + Self.horizon) }

  private mutating func stepConfidence(_ step: Int) {
    confidence = (confidence + step + Self.confidences.count) % Self.confidences.count
  }

  mutating func point(_ mouse: Mouse, in frame: ExplorerFrame, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer {
    switch mouse.kind {
    case .wheelUp: list.move(.up)
    case .wheelDown: list.move(.down)
    case .press, .doublePress:
      let place = layout(subject, in: frame, app).list
      guard place.contains(mouse.at), let item = list.item(atRow: mouse.at.y - place.y) else { break }
      if item == list.selection, field == nil { return press(.enter, &subject, &app) ?? .done() }
      list.select(item)
    case .release: break
    }
    return .done()
  }

  mutating func settle(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) {
    list.fit(height: layout(subject, in: frame, app).list.height)
  }

  func commands(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [PageCommand] {
    [
      PageCommand(.open, .enter, unless: selected == nil && !work.isStopped ? app.text("palette.no.answer") : nil),
      PageCommand(.date, .character("D")), PageCommand(.confidence, .character("s")),
    ]
  }

  func keyHints(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [KeyHint] {
    guard field == nil else { return [KeyHint("⏎", "explorer.hint.apply"), KeyHint("Esc", "product.hint.back")] }
    return [
      KeyHint("←→", "explorer.hint.day"), KeyHint("↑↓", "explorer.hint.week"), KeyHint("0-9", "explorer.hint.date"),
      KeyHint("s", "explorer.hint.surely"), KeyHint("⏎", "product.hint.timeline"),
    ]
  }
}
