import Orders
import Phrases
import Primitives
import Quotes
import Screen

/// The year: what is known of each order date, as a chart or as a list, and the date in focus in words.
struct YearPane: ExplorerPane {
  private var answers = PlanAnswers<YearCurve>()
  /// The order date in focus, 0 to 364.
  private(set) var cursor = 0
  /// Always the option in focus, instead of what is recommended on each day; nil until the shopper says.
  var isFixed: Bool?
  /// A row for each order date instead of the chart.
  private(set) var isList = false
  private(set) var list = ScrollingList(count: YearCurve.length)

  /// How many days come first, one a week.
  static let weeks = 53

  init() {}

  var work: PlanWork { answers.work }
  var known: [YearDay] { answers.knowledge.known }
  var point: YearDay? { answers.knowledge[cursor] }
  var curve: YearCurve { answers.knowledge }
  /// The year in the world as it is.
  var asItIs: YearCurve? { answers.asItIs }
  var isUnderWay: Bool { answers.busy != nil }
  /// The work on the year as it is, once that of the scenario is done.
  var busyAsItIs: PlanWork? { work.isUnderWay ? nil : answers.busy }

  /// Whether the year is that of the option in focus, or of what is recommended on each day.
  var followsOption: Bool { isFixed ?? true }

  func layout(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> PaneLayout {
    PaneLayout(frame, head: isList ? 1 : 0, foot: { _ in frame.isTall ? 6 : 5 })
  }

  mutating func ask(_ subject: ExplorerSubject, _ app: inout AppState) -> [Effect] {
    // Until the options are there nobody knows which one is in focus.
    guard let key = subject.watch.wanted, isFixed == false || subject.option(app) != nil else { return [] }
    let option = followsOption ? subject.option(app)?.id : nil
    return answers.ask(.year(key, option), beside: subject.asItIs(app).map { .year($0, option) }, &app).effects
  }

  mutating func take(_ part: PlanningPart, _ ticket: Ticket) -> Bool { answers.take(part, ticket) }
  mutating func fail(_ why: ShopError, _ ticket: Ticket) -> Bool { answers.fail(why, ticket) }
  mutating func stop() -> [Effect] { answers.stop() }

  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer? {
    // Where `l` is for the list, the other letters that stand for arrows go on with the keys that they stand for.
    let movement = key == .character("l") ? key : key.asMovement
    if move(movement) { return .done() }
    switch movement {
    case .character("l"): isList.toggle()
    case .character("r"):
      isFixed = !followsOption
      return .ask
    case .enter:
      if work.isStopped { return .done(answers.resume(&app)) }
      guard let point else { break }
      subject.orderedOn = point.on == app.today ? nil : point.on
      (subject.chosen, subject.kept) = (point.option, point.option)
      app.say(app.text("yearView.say", ["date": app.language.longDate(point.on)]))
      return .enter(.timeline, askingOther: true)
    default: return nil
    }
    return .done()
  }

  /// In the chart left and right by a day, up and down by a week, pages by four weeks; in the list up and down by its rows, left and right by a
  /// week.
  private mutating func move(_ key: Key) -> Bool {
    if isList, let move = ListMove(key) {
      list.move(move)
      cursor = list.selected
      return true
    }
    switch key {
    case .left: step(isList ? -7 : -1)
    case .right: step(isList ? 7 : 1)
    case .up: step(-7)
    case .down: step(7)
    case .pageUp: step(-28)
    case .pageDown: step(28)
    case .home: select(0)
    case .end: select(YearCurve.length - 1)
    default: return false
    }
    return true
  }

  private mutating func step(_ days: Int) { select(cursor + days) }

  mutating func select(_ day: Int) {
    cursor = min(max(0, day), YearCurve.length - 1)
    list.select(cursor)
  }

  mutating func point(_ mouse: Mouse, in frame: ExplorerFrame, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer {
    switch mouse.kind {
    case .wheelUp: step(isList ? -1 : -7)
    case .wheelDown: step(isList ? 1 : 7)
    case .press, .doublePress:
      let place = layout(subject, in: frame, app).list
      guard place.contains(mouse.at) else { break }
      if isList {
        guard let day = list.item(atRow: mouse.at.y - place.y) else { break }
        if day == cursor { return press(.enter, &subject, &app) ?? .done() }
        select(day)
      } else {
        let plane = YearChart.plane(in: place)
        guard plane.width > 0, mouse.at.x >= plane.x, mouse.at.x < plane.maxX else { break }
        select((mouse.at.x - plane.x) * YearCurve.length / plane.width)
      }
    case .release: break
    }
    return .done()
  }

  mutating func settle(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) {
    guard isList else { return }
    list.fit(height: layout(subject, in: frame, app).list.height)
    list.select(cursor)
  }

  func keyHints(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [KeyHint] {
    [
      isList ? KeyHint("↑↓", "explorer.hint.day") : KeyHint("←→", "explorer.hint.day"),
      isList ? KeyHint("←→", "explorer.hint.week") : KeyHint("↑↓", "explorer.hint.week"),
      KeyHint("r", followsOption ? "explorer.hint.recommended" : "explorer.hint.thisOption"),
      KeyHint("l", isList ? "explorer.hint.asChart" : "explorer.hint.asList"), KeyHint("⏎", "explorer.hint.thatDay"),
    ]
  }

  func commands(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [PageCommand] {
    [
      PageCommand(.open, .enter, unless: point == nil && !work.isStopped ? app.text("palette.no.answer") : nil),
      PageCommand(.asList, .character("l")), PageCommand(.recommendedDays, .character("r")),
    ]
  }
}
