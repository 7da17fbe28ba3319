import Delivery
import Orders
import Phrases
import Primitives
import Quotes
import Screen

/// The matrix: sites against zones, what serves the destination first, and the pair in focus in words.
struct MatrixPane: ExplorerPane {
  private(set) var answers = PlanAnswers<MatrixGrid>()
  /// In the order of the rows: what serves the destination first.
  private(set) var sites: [SiteID] = []
  /// In the order of the columns: the destination first.
  private(set) var zones: [ZoneID] = []
  /// All zones of the destination's country instead of each country's capital.
  private(set) var showsCountry = false
  /// Rows and columns, each with its cursor and how far it is scrolled.
  private(set) var rows = ScrollingList()
  private(set) var columns = ScrollingList()
  /// The site that the cursor goes to when its row arrives, unless the shopper has moved it.
  private var awaited: SiteID?

  init() {}

  var work: PlanWork { answers.work }
  var grid: MatrixGrid { answers.knowledge }
  /// The matrix of the world as it is.
  var asItIs: MatrixGrid? { answers.asItIs }
  var isUnderWay: Bool { answers.busy != nil }

  var site: SiteID? { sites.indices.contains(rows.selected) ? sites[rows.selected] : nil }
  var zone: ZoneID? { zones.indices.contains(columns.selected) ? zones[columns.selected] : nil }
  var point: MatrixCell? { site.flatMap { site in zone.flatMap { grid[site, $0] } } }

  func layout(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> PaneLayout {
    PaneLayout(frame, head: 2, foot: { _ in frame.isTall ? 4 : 3 })
  }

  // MARK: Questions

  /// The zones that are asked about, the destination first: it is always one of them.
  func wantedZones(_ app: AppState) -> [ZoneID] {
    let destination = app.settings.destination
    let zones = app.network.map { network in
      network.zones.values.filter { zone in
        zone.id != destination?.zone && (showsCountry ? zone.country == destination?.country : zone.isCapital)
          && network.refusal(of: zone) == nil
      }
    }
    return [destination?.zone].compactMap { $0 } + (zones ?? []).map(\.id).sorted()
  }

  mutating func ask(_ subject: ExplorerSubject, _ app: inout AppState) -> [Effect] {
    guard let key = subject.watch.wanted else { return [] }
    // All sites are its rows, also while one of them is looked at alone.
    var all = key
    if subject.scope.site != nil { all.scenario = app.scenario }
    var before = all
    before.scenario = []
    let wanted = wantedZones(app)
    let asItIs = all.scenario.isEmpty ? nil : PlanningQuestion.matrix(before, zones: wanted)
    let isSamePair = isSame(but: before, zones: wanted)
    let focused = site
    let (effects, isNew) = answers.ask(.matrix(all, zones: wanted), beside: asItIs, &app)
    guard isNew else { return effects }
    zones = wanted
    columns.setCount(zones.count)
    if isSamePair, let focused {
      // Another scenario: the cursor stays on its pair.
      awaited = focused
      arrange()
    } else {
      turnedTo(subject, app)
    }
    return effects
  }

  /// What is shown is the same question but for the scenario.
  private func isSame(but key: QuoteKey, zones: [ZoneID]) -> Bool {
    guard case .matrix(var old, _, let oldZones)? = work.question else { return false }
    old.scenario = []
    return old == key && oldZones == zones
  }

  mutating func take(_ part: PlanningPart, _ ticket: Ticket) -> Bool {
    guard answers.take(part, ticket) else { return false }
    arrange()
    return true
  }

  mutating func fail(_ why: ShopError, _ ticket: Ticket) -> Bool { answers.fail(why, ticket) }

  /// Puts the rows in their order; the cursor stays on its site.
  private mutating func arrange() {
    let focused = site
    sites = grid.sites(serving: zones.first)
    rows.setCount(sites.count)
    if let awaited, let row = sites.firstIndex(of: awaited) {
      rows.select(row)
      self.awaited = nil
    } else if awaited == nil, let focused, let row = sites.firstIndex(of: focused) {
      rows.select(row)
    }
  }

  mutating func stop() -> [Effect] { answers.stop() }

  // MARK: The cursor

  /// It opens on the site of the option in focus and on the destination.
  mutating func turnedTo(_ subject: ExplorerSubject, _ app: AppState) {
    focus(subject.focusedSite(app), subject.watch.wanted?.zone, app)
  }

  /// Puts the cursor on a site and a zone, or the nearest thing to it: the capital of its country; a site whose row is not there yet is waited
  /// for.
  private mutating func focus(_ site: SiteID?, _ zone: ZoneID?, _ app: AppState) {
    if let zone {
      let country = app.network?.zones[zone]?.country
      let near = zones.firstIndex(of: zone) ?? zones.firstIndex { app.network?.zones[$0]?.country == country }
      if let near { columns.select(near) }
    }
    awaited = site
    arrange()
  }

  mutating func press(_ key: Key, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer? {
    let key = key.asMovement
    if move(key) { return .done() }
    switch key {
    case .character("z"):
      showsCountry.toggle()
      return .ask
    case .enter: return work.isStopped ? .done(answers.resume(&app)) : choosePair(&subject, &app)
    default: return nil
    }
  }

  /// True if the key moves over the cells.
  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left: columns.move(.up)
    case .right: columns.move(.down)
    case .home: columns.move(.home)
    case .end: columns.move(.end)
    case .up, .down, .pageUp, .pageDown:
      awaited = nil
      if let move = ListMove(key) { rows.move(move) }
    default: return false
    }
    return true
  }

  /// The explorer turns to the pair in focus, by itself: the shop's destination and the scenario stay.
  private func choosePair(_ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer {
    guard let site, let id = zone, let zone = app.network?.zones[id] else { return .done() }
    guard point?.fastest?.p90Days != nil else {
      app.say(app.text("matrixView.noWay"))
      return .done()
    }
    if subject.parcel != nil { subject.parcel?.site = site }
    if subject.parcel == nil || app.scenario.onlySite != nil { subject.scope.site = site }
    subject.scope.destination = subject.home?.zone == id ? nil : Destination(zone: id, country: zone.country, name: zone.name)
    app.settings.destination = subject.scope.destination ?? subject.home
    app.say(app.text("matrixView.say", ["site": app.language.site(site, in: app.network), "place": app.language.name(zone.name)]))
    (subject.chosen, subject.kept) = (nil, nil)
    return .enter(.options, askingOther: true)
  }

  mutating func point(_ mouse: Mouse, in frame: ExplorerFrame, _ subject: inout ExplorerSubject, _ app: inout AppState) -> ExplorerAnswer {
    switch mouse.kind {
    case .wheelUp: rows.move(.up)
    case .wheelDown: rows.move(.down)
    case .press, .doublePress:
      let place = layout(subject, in: frame, app).list
      guard place.contains(mouse.at), let item = rows.item(atRow: mouse.at.y - place.y) else { break }
      let measure = MatrixTable(self, app).measure(place)
      let column = columns.firstVisible + (mouse.at.x - place.x - MatrixTable.edge - measure.names - 2) / max(1, measure.cell)
      let isSame = item == rows.selected && column == columns.selected
      awaited = nil
      rows.select(item)
      if (columns.firstVisible..<columns.firstVisible + measure.columns).contains(column) { columns.select(column) }
      if isSame { return press(.enter, &subject, &app) ?? .done() }
    case .release: break
    }
    return .done()
  }

  mutating func settle(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) {
    let place = layout(subject, in: frame, app).list
    rows.fit(height: place.height)
    columns.fit(height: MatrixTable(self, app).measure(place).columns)
  }

  func keyHints(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [KeyHint] {
    [KeyHint("⏎", "explorer.hint.pair"), KeyHint("z", showsCountry ? "explorer.hint.capitals" : "explorer.hint.country")]
  }

  func commands(_ subject: ExplorerSubject, in frame: ExplorerFrame, _ app: AppState) -> [PageCommand] {
    [
      PageCommand(.open, .enter, unless: point == nil && !work.isStopped ? app.text("palette.no.answer") : nil),
      PageCommand(.zones, .character("z")),
    ]
  }

  /// Days from the local date of the order to the local date of an hour after it, both at the destination of a pair: as a shopper counts, and
  /// as dates say on the other screens.
  func days(_ days: Double, to zone: ZoneID, _ app: AppState) -> (days: Int, at: Hour)? {
    guard case .matrix(let key, _, _)? = work.question, let zone = app.network?.zones[zone] else { return nil }
    let clock = ZoneClock.named(zone.timeZone)
    let arrival = key.hour + Int((days * 24).rounded())
    return (clock.date(of: arrival) - clock.date(of: key.hour), arrival)
  }

  /// How many days later than in the world as it is; nil where that is not known or nothing leads there.
  func difference(_ site: SiteID, _ zone: ZoneID, _ app: AppState) -> Int? {
    guard let here = grid[site, zone]?.fastest?.p90Days, let before = asItIs?[site, zone]?.fastest?.p90Days,
      let (now, _) = days(here, to: zone, app), let (then, _) = days(before, to: zone, app)
    else { return nil }
    return now - then
  }
}
