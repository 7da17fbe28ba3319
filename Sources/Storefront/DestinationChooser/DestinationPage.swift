import Delivery
import Primitives
import Screen

/// Chooses where things go: places are found while one types, in any script, with a postcode or without.
public struct DestinationPage: Page {
  /// A line of the list, and why it is offered before anything is typed.
  struct Choice: Hashable, Sendable {
    let match: PlaceMatch
    let isRecent: Bool
  }

  var field = TextField(limit: 60)
  var list = ScrollingList()
  /// What was found for the text last answered.
  private(set) var found: [PlaceMatch] = []
  private(set) var choices: [Choice] = []
  /// The question that is waited for.
  private(set) var waiting: Ticket?
  private(set) var hasAnswer = false
  /// Enter was faster than the answer: the first place that it brings is chosen.
  private(set) var choosesWhenFound = false
  /// The coasts, drawn once for the size of the map.
  private(set) var coasts: BrailleCanvas?

  public init() {}

  public var isEditingText: Bool { true }
  public var command: Command? { .destination }
  public func commands(_ app: AppState) -> [PageCommand] { [PageCommand(.back, .escape)] }

  public mutating func appeared(_ app: inout AppState) -> [Effect] {
    (app.map == nil ? [.assets(.loadMap)] : []) + ask(&app) + settle(app)
  }

  public mutating func resumed(_ app: inout AppState) -> [Effect] { ask(&app) + settle(app) }

  public mutating func update(_ action: Action, _ app: inout AppState) -> [Effect] {
    switch action {
    case .key(let key):
      choosesWhenFound = false
      return press(key, &app) + settle(app)
    case .paste(let text):
      field.insert(text)
      return ask(&app) + settle(app)
    case .mouse(let mouse): return point(mouse, &app) + settle(app)
    case .placesArrived(let ticket, let matches):
      guard ticket == waiting else { return [] }
      waiting = nil
      // Before the network is there nobody can know a place.
      hasAnswer = app.network != nil
      found = matches
      arrange(app)
      list.select(likeliest(app))
      if choosesWhenFound, hasAnswer {
        choosesWhenFound = false
        return choose(&app)
      }
      return settle(app)
    case .mapArrived, .resized: return settle(app)
    default: return []
    }
  }

  /// Asks for the places that the text may mean.
  private mutating func ask(_ app: inout AppState) -> [Effect] {
    let ticket = app.ticket()
    waiting = ticket
    arrange(app)
    return [.shop(.findPlaces(ticket, field.text.string))]
  }

  /// Before anything is typed, where things went lately comes first.
  private mutating func arrange(_ app: AppState) {
    var recent: [PlaceMatch] = []
    if field.isEmpty {
      let destinations = [app.settings.destination].compactMap { $0 } + app.recentDestinations
      for destination in destinations where !recent.contains(where: { $0.destination == destination }) {
        recent.append(found.first { $0.destination == destination } ?? match(destination))
      }
    }
    let rest = found.filter { match in !recent.contains { $0.destination == match.destination } }
    choices = recent.map { Choice(match: $0, isRecent: true) } + rest.map { Choice(match: $0, isRecent: false) }
    list.setCount(choices.count)
  }

  /// The first choice; before anything is chosen or typed the one where the shopper probably is.
  private func likeliest(_ app: AppState) -> Int {
    guard field.isEmpty, app.settings.destination == nil, let region = app.region else { return 0 }
    return choices.firstIndex { $0.match.country == region } ?? 0
  }

  /// A destination used before, told with what is known of its country from the places found.
  private func match(_ destination: Destination) -> PlaceMatch {
    let neighbour = found.first { $0.country == destination.country }
    return PlaceMatch(
      destination: destination, countryName: neighbour?.countryName ?? LocalizedName(destination.country.rawValue),
      hasTaxRules: neighbour?.hasTaxRules ?? true)
  }

  private mutating func settle(_ app: AppState) -> [Effect] {
    let layout = DestinationLayout(body: app.pageRect)
    list.fit(height: layout.list.height)
    if let map = layout.map, let outline = app.map, coasts?.size != map.size {
      coasts = WorldMap(outline: outline, box: Self.box(map.size)).outlineCanvas(size: map.size)
    }
    return []
  }

  /// The part of the earth that the shop delivers to.
  static func box(_ size: Size) -> GeoBox { GeoBox(west: -14, south: 8, east: 136, north: 68).fitted(to: size) }

  var selected: Choice? { list.selection.flatMap { choices.indices.contains($0) ? choices[$0] : nil } }

  // MARK: Keys

  private mutating func press(_ key: Key, _ app: inout AppState) -> [Effect] {
    switch key {
    case .up, .down, .pageUp, .pageDown:
      if let move = ListMove(key) { list.move(move) }
      return []
    case .enter:
      if waiting != nil || !hasAnswer, !field.isEmpty {
        choosesWhenFound = true
        return []
      }
      return choose(&app)
    case .escape:
      guard !field.isEmpty else {
        app.pop()
        return []
      }
      field.clear()
      return ask(&app)
    default:
      let before = field.text
      field.handle(key)
      return field.text == before ? [] : ask(&app)
    }
  }

  private mutating func point(_ mouse: Mouse, _ app: inout AppState) -> [Effect] {
    let layout = DestinationLayout(body: app.pageRect)
    switch mouse.kind {
    case .wheelUp: list.scroll(by: -1)
    case .wheelDown: list.scroll(by: 1)
    case .press, .doublePress:
      if layout.field.contains(mouse.at) { field.click(column: mouse.at.x - layout.field.x - 1, width: layout.field.width - 2) }
      guard layout.list.contains(mouse.at), let index = list.item(atRow: mouse.at.y - layout.list.y) else { return [] }
      let opens = index == list.selected || mouse.kind == .doublePress
      list.select(index)
      if opens { return choose(&app) }
    case .release: break
    }
    return []
  }

  /// Takes the place under the cursor, and with a new country its currency.
  private func choose(_ app: inout AppState) -> [Effect] {
    guard let match = selected?.match else {
      app.say(app.text("destination.say.nothing"))
      return []
    }
    guard let destination = match.destination else {
      if let refusal = match.refusal { app.say(app.explanation(refusal, country: match.countryName), role: .bad) }
      return []
    }
    let isNewCountry = app.settings.destination?.country != destination.country
    let currency = isNewCountry ? app.homeCurrency(of: destination.country) ?? app.settings.currency : app.settings.currency
    let isNewCurrency = currency != app.settings.currency
    let effects = app.change {
      $0.destination = destination
      $0.currency = currency
    }
    let key = isNewCurrency ? "destination.say.chosenCurrency" : "destination.say.chosen"
    app.say(app.text(key, ["place": app.language.name(destination.name), "currency": currency.code]))
    app.pop()
    return effects
  }

  public func title(_ app: AppState) -> PlainText { app.text("destination.title") }

  public func keyHints(_ app: AppState) -> [KeyHint] {
    [
      KeyHint(app.glyphs.arrowUp + app.glyphs.arrowDown, "destination.key.move"), KeyHint("Enter", "destination.key.choose"),
      KeyHint("Esc", field.isEmpty ? "destination.key.back" : "destination.key.clear"),
    ]
  }
}
